/** Everything that is wrong with a page as a reader meets it: axe, width, console, and words of a wrong language. */
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright'
import type { Language } from '#app/domain/i18n/languages.ts'
import { textsOf, wrongWords } from './interface-words.ts'

const PHONE = { width: 360, height: 800 }
const DESK = { width: 1280, height: 900 }

export interface Look {
	/** Of the product, without a path. */
	url: string
	/** Behind the language. */
	path: string
	language: Language
	/** What people wrote, which may be in any language. */
	data: readonly string[]
	/** Whether its colours are looked at in the dark as well. */
	dark: boolean
	/** Whether axe looks at it 1280 px wide as well. */
	wide: boolean
}

async function violationsOf(page: Page, rules?: string[]) {
	// Pages have no frames, so the quick way sees everything; what passes is not described, which would take longer than the rest.
	const quick: Parameters<AxeBuilder['options']>[0] = { reporter: 'no-passes', resultTypes: ['violations'], preload: false }
	const axe = new AxeBuilder({ page }).setLegacyMode()
	const { violations } = await axe.options({ ...quick, ...(rules && { runOnly: { type: 'rule', values: rules } }) }).analyze()
	return violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)
}

const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** The two languages with the short words: what they say, without styles and pictures. */
async function faultsOfWords(page: Page, { url, path, language, data }: Omit<Look, 'dark' | 'wide'>): Promise<string[]> {
	const response = await page.request.get(`${url}/${language}${path}`)
	const faults = response.status() === 200 ? [] : [`status ${response.status()}`]
	if (new URL(response.url()).pathname !== `/${language}${path.split('?')[0]}`) faults.push(`led to ${response.url()}`)
	await page.setContent(await response.text(), { waitUntil: 'domcontentloaded' })
	faults.push(...wrongWords(await textsOf(page), language, data))
	return faults.map((fault) => `${language}${path} ${fault}`)
}

/**
 * @param page  360 px wide, and left so
 * @returns in words, each with the address
 */
async function faultsOf(page: Page, { url, path, language, data, dark, wide }: Look): Promise<string[]> {
	if (language === 'zh' || language === 'en') return faultsOfWords(page, { url, path, language, data })
	const faults: string[] = []
	const hear = (message: { type(): string; text(): string }) => message.type() === 'error' && faults.push(`console: ${message.text()}`)
	const crash = (error: Error) => faults.push(`crash: ${error.message}`)
	page.on('console', hear).on('pageerror', crash)
	const response = await page.goto(`${url}/${language}${path}`, { waitUntil: 'load' })
	if (response?.status() !== 200) faults.push(`status ${response?.status()}`)
	if (new URL(page.url()).pathname !== `/${language}${path.split('?')[0]}`) faults.push(`led to ${page.url()}`)
	if ((await tooWide(page)) > 0) faults.push(`360 px: ${await tooWide(page)} px too wide`)
	faults.push(...wrongWords(await textsOf(page), language, data))
	// Structure and colours don't change with the words: the phone in Kazakh, light and dark, the desk in Russian.
	if (language === 'kk') {
		faults.push(...(await violationsOf(page)))
		if (dark) {
			await page.emulateMedia({ colorScheme: 'dark' })
			faults.push(...(await violationsOf(page, ['color-contrast'])).map((one) => `dark: ${one}`))
			await page.emulateMedia({ colorScheme: 'light' })
		}
	}
	await page.setViewportSize(DESK)
	if ((await tooWide(page)) > 0) faults.push(`1280 px: ${await tooWide(page)} px too wide`)
	if (wide && language === 'ru') faults.push(...(await violationsOf(page)).map((one) => `1280 px: ${one}`))
	await page.setViewportSize(PHONE)
	page.off('console', hear).off('pageerror', crash)
	return faults.map((fault) => `${language}${path} ${fault}`)
}

/** Of many pages, two at a time. */
export async function faultsOfAll(context: BrowserContext, looks: readonly Look[]): Promise<string[]> {
	const waiting = [...looks]
	const found = await Promise.all(
		[1, 2].map(async () => {
			const page = await context.newPage()
			const faults: string[] = []
			for (let look = waiting.shift(); look; look = waiting.shift()) faults.push(...(await faultsOf(page, look)))
			return faults
		}),
	)
	return found.flat()
}
