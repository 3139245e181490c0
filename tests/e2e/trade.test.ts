/** The whole trade in a real browser: found, ordered from two merchants, paid, fulfilled, talked about, moderated. */
import BetterSqlite3 from 'better-sqlite3'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO_PASSWORD } from '#db/seed/accounts.ts'
import { launchBrowser } from '#tests/support/browser.ts'
import { type Served, serveProduct } from '#tests/support/product.ts'

let served: Served
let browser: Browser

beforeAll(async () => {
	served = await serveProduct()
	browser = await launchBrowser()
}, 150_000)
afterAll(async () => {
	await browser?.close()
	await served?.close()
})

interface Goods {
	productId: number
	variantId: number
	quantity: number
}

/** Goods of one merchant that can be ordered from stock. */
function goodsOf(companyId: number): Goods {
	const db = new BetterSqlite3(served.env.DATABASE_URL!.replace(/^file:/, ''), { readonly: true })
	const row = db
		.prepare(
			`select p.id as productId, v.id as variantId, p.minimum_order as quantity from products p join variants v on v.product_id = p.id
			where p.company_id = ? and p.status = 'published' and v.stock >= p.minimum_order and p.minimum_order % p.order_multiple = 0 order by p.rank, v.position limit 1`,
		)
		.get(companyId) as Goods
	db.close()
	return row
}

async function person(javaScriptEnabled: boolean): Promise<Page> {
	const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 900 } })
	return context.newPage()
}

async function signIn(page: Page, language: string, email: string) {
	await page.goto(`${served.url}/${language}/account/sign-in`)
	await page.fill('[name="contact"]', email)
	await page.fill('[name="password"]', DEMO_PASSWORD)
	await page.locator('main form button').first().click()
	expect(page.url()).not.toContain('sign-in')
}

async function addToCart(page: Page, language: string, goods: Goods) {
	await page.goto(`${served.url}/${language}/products/x-${goods.productId}`)
	await page.fill(`[name="quantity[${goods.variantId}]"]`, String(goods.quantity))
	await page.locator('button[value="add"]').click()
	expect(new URL(page.url()).pathname).toBe(`/${language}/cart`)
}

async function orderAndPay(page: Page, language: string): Promise<string> {
	await page.goto(`${served.url}/${language}/checkout`)
	await page.fill('[name="recipient"]', 'Алматы дүкені')
	await page.fill('[name="phone"]', '+77010000001')
	await page.fill('[name="city"]', 'Алматы')
	await page.fill('[name="line"]', 'Райымбек даңғылы, 1')
	await page.locator('main form button.btn').last().click()
	expect(new URL(page.url()).pathname).toMatch(/^\/pay\//)
	await page.locator('form button').first().click()
	await page.waitForURL(/order-groups/)
	return page.url()
}

for (const javaScript of [false, true])
	describe(javaScript ? 'with JavaScript' : 'without JavaScript', () => {
		test('a buyer orders from two merchants at once and pays; each merchant gets an order', async () => {
			const buyer = await person(javaScript)
			await addToCart(buyer, 'ru', goodsOf(1))
			await addToCart(buyer, 'ru', goodsOf(2))
			// The cart was filled signed out; it is still there afterwards.
			await signIn(buyer, 'ru', 'buyer@demo.keruen')
			const group = await orderAndPay(buyer, 'ru')
			const links = await buyer.locator('main a[href*="/ru/orders/"]').evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).pathname))])
			expect(links).toHaveLength(2)
			const page = await fetchAs(buyer, group)
			expect(page).toContain('Оплачен')
			await buyer.context().close()
		})
	})

async function fetchAs(page: Page, url: string): Promise<string> {
	await page.goto(url)
	return page.locator('main').innerText()
}

test('a merchant confirms, packs and sends what was paid; the buyer accepts it', async () => {
	const merchant = await person(true)
	await signIn(merchant, 'zh', 'merchant@demo.keruen')
	await merchant.goto(`${served.url}/zh/sell/orders`)
	const order = await merchant.locator('main a[href*="/zh/sell/orders/"]').first().getAttribute('href')
	for (const act of ['confirm', 'ready', 'dispatch']) {
		await merchant.goto(served.url + order!)
		await merchant.locator(`main button[name="act"][value^="${act}"]`).first().click()
		await merchant.waitForLoadState()
	}
	const number = order!.split('/').at(-1)!
	const buyer = await person(true)
	await signIn(buyer, 'kk', 'buyer@demo.keruen')
	await buyer.goto(`${served.url}/kk/orders/${number}`)
	await buyer.locator('main button[name="act"][value="accept"]').first().click()
	await buyer.waitForLoadState()
	expect(await buyer.locator('main button[value="accept"]').count()).toBe(0)
	// Another merchant sees nothing there.
	const other = await person(true)
	await signIn(other, 'zh', 'merchant2@demo.keruen')
	expect((await other.goto(`${served.url}/zh/sell/orders/${number}`))!.status()).toBe(404)
	for (const page of [merchant, buyer, other]) await page.context().close()
})

test('buyer and merchant talk about a product, also without JavaScript', async () => {
	const goods = goodsOf(1)
	const buyer = await person(false)
	await signIn(buyer, 'ru', 'buyer@demo.keruen')
	await buyer.goto(`${served.url}/ru/messages/new?kind=product&id=${goods.productId}`)
	await buyer.fill('main textarea', 'Есть ли скидка от 10 коробок? <b>&')
	await buyer.locator('main form button').first().click()
	const thread = new URL(buyer.url()).pathname.split('/').at(-1)!
	const merchant = await person(true)
	await signIn(merchant, 'zh', 'merchant@demo.keruen')
	await merchant.goto(`${served.url}/zh/messages/${thread}`)
	expect(await merchant.locator('main').innerText()).toContain('Есть ли скидка от 10 коробок? <b>&')
	await merchant.fill('main textarea', '十箱以上九五折')
	await merchant.locator('main form:has(textarea) button').first().click()
	await buyer.goto(`${served.url}/ru/messages/${thread}`)
	await expect.poll(async () => (await buyer.reload(), buyer.locator('main').innerText())).toContain('十箱以上九五折')
	const other = await person(true)
	await signIn(other, 'zh', 'merchant2@demo.keruen')
	expect((await other.goto(`${served.url}/zh/messages/${thread}`))!.status()).toBe(404)
	for (const page of [merchant, buyer, other]) await page.context().close()
})
