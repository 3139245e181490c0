/**
 * The whole trade in a real browser: a merchant lists goods in Chinese, the trade center returns and approves them, a buyer finds them in
 * Russian, orders from two merchants in Kazakh, pays, talks and accepts what the merchant sends. Runs on the database of DATABASE_URL.
 */
import { and, asc, eq, gte, ne } from 'drizzle-orm'
import type { Browser, Page } from 'playwright'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Connection, connect } from '#db/client.server.ts'
import { INVARIANTS } from '#db/invariants.server.ts'
import { auditLog, orders, products, variants } from '#db/schema/index.server.ts'
import { launchBrowser } from '#tests/support/browser.ts'
import { type People, peopleOf } from '#tests/support/people.ts'
import { type Served, serveProduct } from '#tests/support/product.ts'

// A step is many pages; on a machine with other work each of them takes its time.
vi.setConfig({ testTimeout: 120_000 })

let served: Served
let browser: Browser
let people: People
let connection: Connection

beforeAll(async () => {
	served = await serveProduct()
	browser = await launchBrowser()
	people = peopleOf(browser, served.url)
	connection = connect(served.env.DATABASE_URL)
}, 300_000)
afterAll(async () => {
	await connection?.close()
	await browser?.close()
	await served?.close()
})

/** The demo's merchants have the first two companies. */
const MERCHANT = 1
const OTHER_MERCHANT = 2

interface Goods {
	productId: number
	variantId: number
	quantity: number
}

/** Goods of one merchant that can be ordered from stock. */
async function goodsOf(companyId: number): Promise<Goods> {
	const [row] = await connection.db
		.select({ productId: products.id, variantId: variants.id, quantity: products.minimumOrder })
		.from(products)
		.innerJoin(variants, eq(variants.productId, products.id))
		.where(and(eq(products.companyId, companyId), eq(products.status, 'published'), gte(variants.stock, products.minimumOrder)))
		.orderBy(asc(products.rank), asc(variants.position))
		.limit(1)
	return row!
}

async function addToCart(page: Page, language: string, goods: Goods) {
	await page.goto(`${served.url}/${language}/products/x-${goods.productId}`)
	await page.fill(`[name="quantity[${goods.variantId}]"]`, String(goods.quantity))
	await page.locator('button[value="add"]').click()
	expect(new URL(page.url()).pathname).toBe(`/${language}/cart`)
}

/** From the checkout to the group's page after the provider's. */
async function orderAndPay(page: Page, language: string): Promise<string> {
	await page.goto(`${served.url}/${language}/checkout`)
	await page.fill('[name="recipient"]', 'Алматы дүкені')
	await page.fill('[name="phone"]', '+77010000001')
	await page.fill('[name="city"]', 'Алматы')
	await page.fill('[name="line"]', 'Райымбек даңғылы, 1')
	await page.locator('button[value="pay"]').click()
	expect(new URL(page.url()).pathname).toMatch(/^\/pay\//)
	await page.locator('form button').first().click()
	await page.waitForURL(/order-groups/)
	return page.url()
}

const mainText = async (page: Page, path?: string) => {
	if (path) await page.goto(path.startsWith('http') ? path : served.url + path)
	return page.locator('main').innerText()
}

const linksTo = (page: Page, part: string) =>
	page.locator(`main a[href*="${part}"]`).evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).pathname))])

const close = (...pages: Page[]) => Promise.all(pages.map((page) => page.context().close()))

describe('the whole trade, with JavaScript', () => {
	let merchant: Page
	let buyer: Page
	let listing: string
	let order: string
	const TITLE_RU = 'Термокружка «Джидда» с кнопкой, 500 мл'

	test('a merchant lists goods in Chinese, with photos; nobody else sees them yet', async () => {
		merchant = await people.visitor({ width: 360 })
		await people.signIn(merchant, 'zh', 'merchant')
		await merchant.goto(`${served.url}/zh/sell/products/new`)
		const photo = await sharp({ create: { width: 640, height: 640, channels: 3, background: '#1f5fc4' } })
			.jpeg()
			.toBuffer()
		await merchant.setInputFiles('[name="photos"]', { name: '商品;1.jpg', mimeType: 'image/jpeg', buffer: photo })
		await merchant.fill('[name="texts.zh.title"]', '弹跳盖保温杯 500毫升')
		await merchant.fill('[name="texts.zh.description"]', '316不锈钢内胆，保温八小时。')
		await merchant.selectOption('[name="categoryId"]', { label: '保温杯壶' })
		const typed: Record<string, string> = {
			sku: 'JD-500',
			'steps[0].fromQuantity': '60',
			'steps[0].unitPrice': '21.50',
			'steps[1].fromQuantity': '240',
			'steps[1].unitPrice': '19.9',
			minimumOrder: '６０',
			orderMultiple: '20',
			leadTimeDays: '5',
			'carton.pieces': '20',
			'carton.grossGrams': '9.8',
			'carton.netGrams': '12',
			'carton.lengthMm': '46',
			'carton.widthMm': '38',
			'carton.heightMm': '27',
			hsCode: '9617 00',
			'variants[0].colour.zh': '蓝色',
			'variants[0].stock': '400',
			'variants[1].colour.zh': '红色',
			'variants[1].stock': '0',
		}
		await merchant.locator('summary:has-text("规格")').last().click()
		for (const [name, value] of Object.entries(typed)) await merchant.fill(`[name="${name}"]`, value)
		await merchant.locator('button[value="submit"]').click()
		// Net above gross is named beside the field, everything typed is still there, the photo too.
		expect(await merchant.locator('[aria-invalid="true"]').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).name))).toEqual([
			'carton.netGrams',
		])
		expect(await merchant.inputValue('[name="texts.zh.title"]')).toBe('弹跳盖保温杯 500毫升')
		expect(await merchant.locator('[name="pictures[0].id"]').count()).toBe(1)
		await merchant.fill('[name="carton.netGrams"]', '8.6')
		await merchant.locator('button[value="submit"]').click()
		expect(new URL(merchant.url()).search).toBe('?saved=waits')
		listing = new URL(merchant.url()).pathname
		expect(await mainText(merchant)).toContain('审核中')
		const visitor = await people.visitor()
		expect((await visitor.goto(`${served.url}/ru/products/x-${listing.split('/').at(-1)}`))!.status()).toBe(404)
		await close(visitor)
	})

	test('the trade center returns it with a reason, the merchant adds the Russian title, and it is approved', async () => {
		const moderator = await people.visitor()
		await people.signIn(moderator, 'zh', 'moderator')
		await people.passSecondFactor(moderator, 'zh')
		const decide = async (act: 'approve' | 'return') => {
			await moderator.goto(`${served.url}/zh/staff`)
			await moderator.getByRole('link', { name: '弹跳盖保温杯 500毫升' }).first().click()
			if (act === 'return') {
				await moderator.locator('[name="reasonCode"]').first().check()
				await moderator.fill('[name="reasonText"]', '请补充俄文标题。')
			}
			await moderator.locator(`button[value="${act}"]`).click()
			expect(new URL(moderator.url()).searchParams.get('decided')).toBe(act)
		}
		await decide('return')
		expect(await mainText(merchant, listing)).toContain('请补充俄文标题。')
		await merchant.locator('summary:has-text("俄")').click()
		await merchant.fill('[name="texts.ru.title"]', TITLE_RU)
		await merchant.fill('[name="texts.ru.description"]', 'Колба из стали 316, тепло восемь часов.')
		await merchant.locator('button[value="submit"]').click()
		expect(new URL(merchant.url()).search).toBe('?saved=waits')
		await decide('approve')
		expect(await mainText(merchant, listing)).not.toContain('审核中')
		const acts = await connection.db.select({ act: auditLog.act }).from(auditLog).orderBy(asc(auditLog.id))
		expect(
			acts
				.map((row) => row.act)
				.filter((act) => act.startsWith('listing.'))
				.slice(-2),
		).toEqual(['listing.returned', 'listing.approved'])
		await close(moderator)
	})

	test('a buyer finds it in Russian by a word form, adds goods of a second merchant, registers and pays in Kazakh', async () => {
		buyer = await people.visitor({ width: 360 })
		// The index follows the decision within two seconds.
		await expect
			.poll(
				async () => (
					await buyer.goto(`${served.url}/ru/search?q=${encodeURIComponent('термокружки джидда')}`),
					buyer.getByRole('link', { name: TITLE_RU }).count()
				),
				{ timeout: 5000 },
			)
			.toBe(1)
		await buyer.getByRole('link', { name: TITLE_RU }).click()
		expect(await buyer.locator('h1').innerText()).toBe(TITLE_RU)
		await buyer.locator('[name^="quantity["]:enabled').first().fill('240')
		await buyer.locator('button[value="add"]').click()
		expect(await mainText(buyer)).toMatch(/4\s776,00\s¥/)
		await addToCart(buyer, 'kk', await goodsOf(OTHER_MERCHANT))
		await buyer.locator('main a[href*="checkout"]').first().click()
		expect(new URL(buyer.url()).pathname).toBe('/kk/account/sign-in')
		await buyer.locator('main a[href*="register"]').first().click()
		await buyer.fill('[name="name"]', 'Сынақ сатып алушы')
		await buyer.fill('[name="contact"]', '8 701 555 44 33')
		await buyer.fill('[name="password"]', 'қоңыр-түйе-Қорғастан-7')
		await buyer.fill('[name="registrationNumber"]', '990340000014')
		await buyer.fill('[name="companyName"]', 'Сынақ дүкені')
		await buyer.locator('main form button').first().click()
		expect(await mainText(buyer)).toContain('Тіркелу аяқталды: Сынақ дүкені')
		await buyer.getByRole('link', { name: 'Тапсырысты рәсімдеуді жалғастыру' }).click()
		expect(new URL(buyer.url()).pathname).toBe('/kk/checkout')
		expect([await buyer.inputValue('[name="recipient"]'), await buyer.inputValue('[name="phone"]')]).toEqual([
			'Сынақ сатып алушы',
			'+77015554433',
		])
		const group = await orderAndPay(buyer, 'kk')
		await expect.poll(() => mainText(buyer, group)).toContain('Төленді')
		const placed = await linksTo(buyer, '/kk/orders/')
		expect(placed).toHaveLength(2)
		const rows = await connection.db
			.select()
			.from(orders)
			.where(and(eq(orders.merchantCompanyId, MERCHANT), ne(orders.state, 'expired')))
		const mine = rows.find((row) => placed.some((path) => path.endsWith(row.number)))!
		expect(mine).toMatchObject({ total: 240 * 1990, state: 'paid' })
		order = mine.number
	})

	test('the buyer proves the phone by the code of registering, after a slip that stays in the field', async () => {
		await buyer.goto(`${served.url}/kk/outbox`)
		// Numbers of orders have six digits too.
		const code = /(\d{6}) – Керуендегі растау коды/.exec(await mainText(buyer))![1]!
		await buyer.goto(`${served.url}/kk/account`)
		const wrong = code.slice(1) + code[0]
		if (wrong !== code) {
			await buyer.fill('[name="contactCode"]', wrong)
			await buyer.locator('button[value="prove"]').click()
			await buyer.locator('[name="contactCode"][aria-invalid]').waitFor()
			expect(await buyer.inputValue('[name="contactCode"]')).toBe(wrong)
		}
		await buyer.fill('[name="contactCode"]', code)
		await buyer.locator('button[value="prove"]').click()
		await buyer.getByText('Расталды.').waitFor()
		expect(await buyer.locator('[name="contactCode"]').count()).toBe(0)
	})

	test('both talk about the order, each message appears by itself on the other side', async () => {
		await buyer.goto(`${served.url}/kk/messages/new?kind=order&id=${order}`)
		await buyer.fill('main textarea', 'Қораптарды <b>пленкамен</b> орап бересіз бе?')
		await buyer.locator('main form:has(textarea) button').first().click()
		const thread = new URL(buyer.url()).pathname.split('/').at(-1)!
		await merchant.goto(`${served.url}/zh/messages`)
		await merchant.locator(`main a[href*="${thread}"]`).first().click()
		expect(await mainText(merchant)).toContain('Қораптарды <b>пленкамен</b> орап бересіз бе?')
		await merchant.fill('main textarea', '可以，每箱都缠膜。')
		await merchant.locator('form[data-send] button').first().click()
		await buyer.getByText('可以，每箱都缠膜。').waitFor()
		await buyer.fill('main textarea', 'Рақмет')
		await buyer.locator('form[data-send] button').first().click()
		await merchant.getByText('Рақмет').waitFor()
		const other = await people.visitor()
		await people.signIn(other, 'zh', 'merchant2')
		expect((await other.goto(`${served.url}/zh/messages/${thread}`))!.status()).toBe(404)
		expect((await other.goto(`${served.url}/zh/sell/orders/${order}`))!.status()).toBe(404)
		await close(other)
	})

	test('the merchant confirms, packs and sends; the buyer accepts in Kazakh; nothing is lost on the way', async () => {
		for (const act of ['confirm', 'ready', 'dispatch']) {
			await merchant.goto(`${served.url}/zh/sell/orders/${order}`)
			await merchant.locator(`main button[name="act"][value="${act}"]`).click()
			await merchant.waitForLoadState()
		}
		await buyer.goto(`${served.url}/kk/orders/${order}`)
		await buyer.locator('main details.ask summary').first().click()
		await buyer.locator('main button[name="act"][value="accept"]').click()
		await buyer.waitForLoadState()
		expect(await buyer.locator('main button[value="accept"]').count()).toBe(0)
		const [row] = await connection.db.select().from(orders).where(eq(orders.number, order))
		expect(row!.state).toBe('accepted')
		for (const [name, query] of Object.entries(INVARIANTS)) expect(await connection.db.rows(query), name).toEqual([])
		await close(merchant, buyer)
	})
})

describe('without JavaScript', () => {
	test('a buyer orders from two merchants at once and pays; the cart survives the sign-in', async () => {
		const buyer = await people.visitor({ javaScript: false })
		await addToCart(buyer, 'ru', await goodsOf(MERCHANT))
		await addToCart(buyer, 'ru', await goodsOf(OTHER_MERCHANT))
		await people.signIn(buyer, 'ru', 'buyer')
		const group = await orderAndPay(buyer, 'ru')
		expect(await linksTo(buyer, '/ru/orders/')).toHaveLength(2)
		await expect.poll(() => mainText(buyer, group)).toContain('Оплачен')
		await close(buyer)
	})

	test('buyer and merchant talk about a product', async () => {
		const goods = await goodsOf(MERCHANT)
		const buyer = await people.visitor({ javaScript: false })
		await people.signIn(buyer, 'ru', 'buyer')
		await buyer.goto(`${served.url}/ru/messages/new?kind=product&id=${goods.productId}`)
		await buyer.fill('main textarea', 'Есть ли скидка от 10 коробок?')
		await buyer.locator('main form:has(textarea) button').first().click()
		const thread = new URL(buyer.url()).pathname.split('/').at(-1)!
		const merchant = await people.visitor({ javaScript: false })
		await people.signIn(merchant, 'zh', 'merchant')
		expect(await mainText(merchant, `/zh/messages/${thread}`)).toContain('Есть ли скидка от 10 коробок?')
		await merchant.fill('main textarea', '十箱以上九五折')
		await merchant.locator('main form:has(textarea) button').first().click()
		expect(await mainText(buyer, `/ru/messages/${thread}`)).toContain('十箱以上九五折')
		await close(buyer, merchant)
	})
})
