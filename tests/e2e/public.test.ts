/** What a visitor meets, in a real browser: four languages, finding goods, working out a quantity; with and without JavaScript. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '#tests/support/browser.ts'
import { type Served, serveProduct } from '#tests/support/product.ts'

let served: Served
let browser: Browser

beforeAll(async () => {
	served = await serveProduct()
	browser = await launchBrowser()
}, 300_000)
afterAll(async () => {
	await browser?.close()
	await served?.close()
})

async function open(path: string, options: { javaScriptEnabled?: boolean; width?: number } = {}): Promise<Page> {
	const context = await browser.newContext({ javaScriptEnabled: options.javaScriptEnabled ?? true, viewport: { width: options.width ?? 360, height: 800 } })
	const page = await context.newPage()
	await page.goto(served.url + path)
	return page
}

const firstProduct = async (language: string) => {
	const html = await (await fetch(`${served.url}/${language}`)).text()
	return new RegExp(`/${language}/products/[^"]+`).exec(html)![0]
}

test('the four languages each have their home, and / leads to the one that the browser asks for', async () => {
	for (const [language, word] of [
		['kk', 'Сызбаны ашу'],
		['ru', 'Открыть схему'],
		['zh', '查看平面图'],
		['en', 'Open the plan'],
	]) {
		const page = await open(`/${language}`)
		expect(await page.locator('html').getAttribute('lang')).toBe(language)
		expect(await page.locator('main').innerText()).toContain(word)
		await page.context().close()
	}
	const response = await fetch(served.url, { redirect: 'manual', headers: { 'accept-language': 'ru-KZ,ru;q=0.9' } })
	expect(response.headers.get('location')).toBe('/ru')
})

test('a Russian word, its form, a Kazakh word on a Russian keyboard, pinyin and Chinese find goods', async () => {
	const count = async (language: string, query: string) => {
		const html = await (await fetch(`${served.url}/${language}/search?q=${encodeURIComponent(query)}`)).text()
		return [...html.matchAll(/class="g"/g)].length
	}
	const backpacks = await count('ru', 'рюкзак')
	expect(backpacks).toBeGreaterThan(0)
	expect(await count('ru', 'рюкзаками')).toBe(backpacks)
	expect(await count('zh', '书包')).toBeGreaterThan(0)
	expect(await count('kk', 'сөмке')).toBeGreaterThan(0)
	expect(await count('kk', 'сомке')).toBeGreaterThan(0)
	expect(await count('ru', 'shubao')).toBeGreaterThan(0)
	expect(await count('ru', 'абракадабраззз')).toBe(0)
})

describe('the calculator', () => {
	test('works without JavaScript by asking the server', async () => {
		const page = await open(await firstProduct('ru'), { javaScriptEnabled: false })
		const before = await page.locator('[data-out="total"]').innerText()
		await page.fill('#quantity', '9000')
		await page.click('#calculator button')
		expect(new URL(page.url()).searchParams.get('quantity')).toBe('9000')
		expect(await page.locator('[data-out="total"]').innerText()).not.toBe(before)
		await page.context().close()
	})
	test('with JavaScript says the same while typing, and stays on the page', async () => {
		const path = await firstProduct('kk')
		const plain = await open(`${path}?quantity=9000`, { javaScriptEnabled: false })
		const page = await open(path)
		await page.locator('#quantity').pressSequentially('')
		await page.fill('#quantity', '9000')
		for (const name of ['total', 'unitPrice', 'cartons', 'gross', 'volume', 'density'])
			expect(await page.locator(`[data-out="${name}"]`).innerText(), name).toBe(await plain.locator(`[data-out="${name}"]`).innerText())
		expect(page.url()).toBe(served.url + path)
		await page.context().close()
		await plain.context().close()
	})
})

test('an address of another language or time leads to the right one, and none of ours is a 404 in words', async () => {
	const path = await firstProduct('kk')
	const id = /-(\d+)$/.exec(path)![1]
	const moved = await fetch(`${served.url}/ru/products/old-name-${id}`, { redirect: 'manual' })
	expect(moved.status).toBe(301)
	expect(moved.headers.get('location')).toMatch(new RegExp(`^/ru/products/.*-${id}$`))
	for (const missing of ['/kk/products/x-999999999', '/kk/nothing', '/xx', '/kk/categories/none', '/kk/products/%00']) {
		const response = await fetch(served.url + missing)
		expect([400, 404], missing).toContain(response.status)
	}
})

test('hostile query strings never break a page', async () => {
	for (const query of ["q=%27%22)%20OR%20*", 'q=%00', 'min=1e21&max=-5&page=99999999', 'hall=__proto__', `q=${'%F0%9F%90%AA'.repeat(300)}`, 'q=AND+NOT+%28', 'min=%EF%BC%91%EF%BC%92']) {
		const response = await fetch(`${served.url}/ru/search?${query}`)
		expect(response.status, query).toBe(200)
	}
})

test('a page asked for from elsewhere changes nothing, and answers carry their guards', async () => {
	const refused = await fetch(`${served.url}/settings`, { method: 'POST', headers: { origin: 'https://evil.test', 'content-type': 'application/x-www-form-urlencoded' }, body: 'currency=USD' })
	expect(refused.status).toBe(403)
	const large = await fetch(`${served.url}/settings`, { method: 'POST', headers: { origin: served.url }, body: 'a'.repeat(2_000_000) })
	expect(large.status).toBe(413)
	const page = await fetch(`${served.url}/kk`)
	expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
	expect(page.headers.get('content-security-policy')).not.toContain('unsafe-inline')
})

describe('budgets of category, search and product page in Kazakh at 360 px', () => {
	for (const name of ['category', 'search', 'product'])
		test(`${name}: at most 200 KB above the fold, 20 KB of script, nothing from elsewhere, no axe violation`, async () => {
			const path = name === 'product' ? await firstProduct('kk') : name === 'search' ? `/kk/search?q=${encodeURIComponent('сөмке')}` : '/kk/categories/bags-luggage'
			const context = await browser.newContext({ viewport: { width: 360, height: 800 } })
			const page = await context.newPage()
			const sizes: { type: string; bytes: number; url: string }[] = []
			const pending: Promise<void>[] = []
			const errors: string[] = []
			page.on('requestfinished', (request) => {
				pending.push(
					request.sizes().then(({ responseBodySize }) => {
						sizes.push({ type: request.resourceType(), bytes: responseBodySize, url: request.url() })
					}),
				)
			})
			page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
			await page.goto(served.url + path, { waitUntil: 'networkidle' })
			await Promise.all(pending)
			const sum = (filter: (one: (typeof sizes)[number]) => boolean) => sizes.filter(filter).reduce((total, one) => total + one.bytes, 0)
			expect(sum(() => true)).toBeLessThan(200_000)
			expect(sum((one) => one.type === 'script')).toBeLessThan(20_000)
			expect(sizes.filter((one) => !one.url.startsWith(served.url) && !one.url.startsWith('data:'))).toEqual([])
			for (const picture of sizes.filter((one) => one.type === 'image')) expect(picture.bytes, picture.url).toBeLessThan(20_000)
			expect(errors).toEqual([])
			expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
			const { violations } = await new AxeBuilder({ page }).analyze()
			expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)).toEqual([])
			await context.close()
		})
})
