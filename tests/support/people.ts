/** People in a real browser: each has a context of their own, signs in as a user would, and reads the outbox of the demo. */
import type { Browser, Page } from 'playwright'
import { expect } from 'vitest'
import { DEMO_PASSWORD } from '#db/seed/accounts.ts'
import type { Language } from '#app/domain/i18n/languages.ts'

export interface People {
	/** Someone with a browser of their own. */
	visitor(options?: { javaScript?: boolean; width?: number }): Promise<Page>
	signIn(page: Page, language: Language, account: string): Promise<void>
	/** Gives the single-use code that the demo's outbox shows. */
	passSecondFactor(page: Page, language: Language): Promise<void>
}

export function peopleOf(browser: Browser, url: string): People {
	return {
		async visitor({ javaScript = true, width = 1280 } = {}) {
			const context = await browser.newContext({ javaScriptEnabled: javaScript, viewport: { width, height: 900 } })
			context.setDefaultTimeout(10_000)
			return context.newPage()
		},
		async signIn(page, language, account) {
			await page.goto(`${url}/${language}/account/sign-in`)
			await page.fill('[name="contact"]', `${account}@demo.keruen`)
			await page.fill('[name="password"]', DEMO_PASSWORD)
			await page.locator('main form button').first().click()
			expect(page.url()).not.toContain('sign-in')
		},
		async passSecondFactor(page, language) {
			const outbox = await page.context().newPage()
			await outbox.goto(`${url}/${language}/outbox`)
			const code = /\b\d{6}\b/.exec(await outbox.locator('main').innerText())?.[0]
			await outbox.close()
			await page.fill('[name="code"]', code ?? '')
			await page.locator('button[value="pass"]').click()
			expect(new URL(page.url()).pathname).toBe(`/${language}/staff`)
		},
	}
}
