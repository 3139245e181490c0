/** What a visitor meets, in a real browser: four languages, finding goods, working out a quantity; with and without JavaScript. */
import BetterSqlite3 from 'better-sqlite3'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Language, LANGUAGES } from '#app/domain/i18n/languages.ts'
import { launchBrowser } from '#tests/support/browser.ts'
import { faultsOfAll, type Look } from '#tests/support/page-faults.ts'
import { type Served, serveProduct } from '#tests/support/product.ts'

/** Of the demo: shoes in several colours, each in several sizes. */
const IN_COLOURS_AND_SIZES = 4

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
	const context = await browser.newContext({
		javaScriptEnabled: options.javaScriptEnabled ?? true,
		viewport: { width: options.width ?? 360, height: 800 },
	})
	const page = await context.newPage()
	await page.goto(served.url + path)
	return page
}

const firstProduct = async (language: string) => {
	const html = await (await fetch(`${served.url}/${language}`)).text()
	return new RegExp(`/${language}/products/[^"]+`).exec(html)![0]
}

const firstShop = async (language: string) => {
	const html = await (await fetch(`${served.url}/${language}/markets/yiwu?hall=B&floor=1`)).text()
	return new RegExp(`/${language}/shops/[^"]+`).exec(html)![0]
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

test('a floor shows its stalls in rows, free ones as free; a shop and its stall lead to each other', async () => {
	const page = await open('/ru/markets/yiwu?hall=B&floor=1', { javaScriptEnabled: false })
	const stalls = page.locator('.pl li')
	const numbers = (await stalls.allInnerTexts()).map((text) => Number.parseInt(text, 10))
	expect(numbers.length).toBeGreaterThanOrEqual(80)
	expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
	const taken = await page.locator('.pl a').count()
	expect(taken).toBeGreaterThan(0)
	expect(await page.locator('.pl span').count()).toBe(numbers.length - taken)
	expect(await page.locator('#plan').innerText()).toContain(`Занято мест: ${taken} из ${numbers.length}`)
	const number = Number.parseInt(await page.locator('.pl a').first().innerText(), 10)
	await page.locator('.pl a').first().click()
	expect(new URL(page.url()).pathname).toContain('/ru/shops/')
	await page.getByRole('link', { name: 'Показать на схеме' }).click()
	expect(await page.locator('.pl [aria-current]').innerText()).toContain(String(number))
	await page.fill('#finder-stall', '1')
	await page.locator('#finder button').click()
	expect(await page.locator('#finder').innerText()).toContain('нет места № 1')
	await page.context().close()
})

test('every category of the whole tree opens, and says as many goods as the tree', async () => {
	const html = await (await fetch(`${served.url}/en/categories`)).text()
	const links = [...html.matchAll(/href="(\/en\/categories\/[^"]+)">[^<]+<\/a> ?<small[^>]*>(\d+)</g)]
	expect(links.length).toBeGreaterThan(100)
	for (const [, path, goods] of links.filter((_, index) => index % 12 === 0)) {
		const page = await (await fetch(served.url + path)).text()
		expect(page, path).toContain(goods === '1' ? '1 product' : `${goods} products`)
	}
})

test('hostile query strings never break a page', async () => {
	for (const query of [
		'q=%27%22)%20OR%20*',
		'q=%00',
		'min=1e21&max=-5&page=99999999',
		'hall=__proto__',
		`q=${'%F0%9F%90%AA'.repeat(300)}`,
		'q=AND+NOT+%28',
		'min=%EF%BC%91%EF%BC%92',
	]) {
		const response = await fetch(`${served.url}/ru/search?${query}`)
		expect(response.status, query).toBe(200)
	}
})

test('a page asked for from elsewhere changes nothing, and answers carry their guards', async () => {
	const refused = await fetch(`${served.url}/settings`, {
		method: 'POST',
		headers: { origin: 'https://evil.test', 'content-type': 'application/x-www-form-urlencoded' },
		body: 'currency=USD',
	})
	expect(refused.status).toBe(403)
	const large = await fetch(`${served.url}/settings`, { method: 'POST', headers: { origin: served.url }, body: 'a'.repeat(2_000_000) })
	expect(large.status).toBe(413)
	const page = await fetch(`${served.url}/kk`)
	expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
	expect(page.headers.get('content-security-policy')).not.toContain('unsafe-inline')
})

describe('budgets of the public pages in Kazakh at 360 px', () => {
	const PATHS: Record<string, string> = {
		home: '/kk',
		categories: '/kk/categories',
		market: '/kk/markets/yiwu?hall=B&floor=1',
		category: '/kk/categories/bags-luggage',
		search: `/kk/search?q=${encodeURIComponent('сөмке')}`,
	}
	for (const name of [...Object.keys(PATHS), 'shop', 'product'])
		test(`${name}: at most 200 KB above the fold, 20 KB of script, nothing from elsewhere`, async () => {
			const path = PATHS[name] ?? (name === 'shop' ? await firstShop('kk') : await firstProduct('kk'))
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
			await context.close()
		})
})

describe('every public page in zh, kk, ru, en at 360 and 1280 px', () => {
	const WORD: Record<Language, string> = { kk: 'сөмке', ru: 'рюкзак', zh: '书包', en: 'backpack' }

	/** Whatever merchants and markets wrote, in whichever language. */
	function peoplesWords(database: BetterSqlite3.Database): string[] {
		const all = (query: string) => database.prepare(query).raw().all().flat().map(String)
		const names = all('select names from shops union select names from halls union select names from markets')
		return [
			...names.flatMap((json) => Object.values(JSON.parse(json) as Record<string, string>)),
			...all('select title from product_texts union select description from product_texts union select sku from products'),
			...all('select name from companies union select legal_name from companies union select registration_number from companies'),
		].flatMap((text) => text.split('\n').map((line) => line.trim()))
	}

	/** Behind the language; true where the dark is looked at too. */
	async function pagesIn(language: Language, { shop, market }: { shop: string; market: string }): Promise<Map<string, boolean>> {
		const slugged = await fetch(`${served.url}/${language}/products/x-${IN_COLOURS_AND_SIZES}`)
		return new Map([
			['', false],
			['/categories', false],
			['/categories/bags-luggage', true],
			[`/search?q=${encodeURIComponent(WORD[language])}&stock=1&max=500`, true],
			['/search?q=000111222', false],
			[new URL(slugged.url).pathname.slice(`/${language}`.length), true],
			[`/shops/${shop}`, false],
			[`/markets/${market}`, false],
		])
	}

	test('no axe violation, nothing too wide, no word of another language, a quiet console', async () => {
		const database = new BetterSqlite3(served.env.DATABASE_URL!.replace(/^file:/, ''), { readonly: true })
		const data = peoplesWords(database)
		const slugOf = (table: string) => (database.prepare(`select slug from ${table} order by id`).get() as { slug: string }).slug
		const slugs = { shop: slugOf('shops'), market: slugOf('markets') }
		database.close()
		const context = await browser.newContext({ viewport: { width: 360, height: 800 } })
		const looks: Look[] = []
		for (const language of LANGUAGES)
			for (const [path, dark] of await pagesIn(language, slugs)) looks.push({ url: served.url, path, language, data, dark, wide: true })
		const found = await faultsOfAll(context, looks)
		await context.close()
		expect(found).toEqual([])
	}, 240_000)
})

describe('a product in colours and sizes', () => {
	const find = async () => new URL((await fetch(`${served.url}/ru/products/x-${IN_COLOURS_AND_SIZES}`)).url).pathname

	test('shows the photo of the colour that is filled in, steps by the multiple and says how much is chosen', async () => {
		const page = await open(await find(), { width: 1280 })
		const row = page.locator('.mx tbody tr').nth(1)
		const photo = await row.locator('th a').getAttribute('href')
		expect(await page.locator('.th [aria-current]').getAttribute('href')).not.toBe(photo)
		const field = row.locator('input:enabled').first()
		await field.focus()
		await expect.poll(() => page.locator('.th [aria-current]').getAttribute('href')).toBe(photo)
		await field.press('ArrowUp')
		const step = Number(await field.inputValue())
		expect(step).toBeGreaterThan(0)
		await row.locator('button:visible').last().click()
		expect(await field.inputValue()).toBe(String(2 * step))
		expect(await page.inputValue('#quantity')).toBe(String(2 * step))
		expect(await page.locator('[data-out="chosen"]').innerText()).toContain(String(2 * step))
		await page.context().close()
	})

	test('is a table of plain fields without JavaScript, each named by its colour and size', async () => {
		const page = await open(await find(), { javaScriptEnabled: false })
		const sizes = await page.locator('.mx thead th[scope="col"]').count()
		expect(sizes).toBeGreaterThan(2)
		expect(await page.locator('.mx tbody tr').first().locator('input[name^="quantity["]').count()).toBe(sizes - 1)
		expect(await page.locator('.mx button').count()).toBe(0)
		const colour = (await page.locator('.mx tbody th').first().innerText()).trim()
		expect(await page.locator('.mx tbody input').first().getAttribute('aria-label')).toContain(colour)
		await page.context().close()
	})
})

test('filters open, apply and go away one by one without JavaScript on a phone', async () => {
	const page = await open('/ru/categories/bags-luggage', { javaScriptEnabled: false })
	expect(await page.locator('[name="max"]').isVisible()).toBe(false)
	await page.locator('main details summary').first().click()
	await page.fill('[name="max"]', '60,5')
	await page.check('[name="stock"]')
	await page.click('.facets button')
	const chips = page.locator('#results .lean')
	expect((await chips.allInnerTexts()).join(' ')).toContain('60,50')
	expect(await chips.count()).toBe(2)
	await chips.first().click()
	expect(new URL(page.url()).searchParams.has('max')).toBe(false)
	expect(new URL(page.url()).searchParams.get('stock')).toBe('1')
	await page.goto(`${served.url}/ru/categories/bags-luggage?max=0.01`)
	await page.locator('.empty a.btn').first().click()
	expect(new URL(page.url()).search).toBe('')
	await page.context().close()
})
