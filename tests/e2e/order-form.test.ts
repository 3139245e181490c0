/** Quantities typed into a product's page and into the cart, in a browser with and without scripts. */
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '#tests/support/browser.ts'
import { aShopWithProducts } from '#tests/support/factories.ts'
import { aServedWorld, type World } from '#tests/support/served-world.ts'

let world: World
let browser: Browser
/** Each of its three colours has its own minimum of 60, in twenties. */
let shop: Awaited<ReturnType<typeof aShopWithProducts>>
/** In twenties too, without colours, and 60 of it lie there. */
let few: Awaited<ReturnType<typeof aShopWithProducts>>
beforeAll(async () => {
	world = await aServedWorld()
	shop = await aShopWithProducts(world.db, { stock: [9000, 9000, 9000], product: { orderMultiple: 20, mixedBatch: false } })
	few = await aShopWithProducts(world.db, { stock: [60], product: { orderMultiple: 20 } })
	browser = await launchBrowser()
}, 120_000)
afterAll(async () => {
	await browser?.close()
	await world?.close()
})

const nameOf = (index: number) => `[name="quantity[${shop.products[0]!.variants[index]!.id}]"]`

async function openProduct(javaScriptEnabled: boolean, quantities: string[]): Promise<Page> {
	const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 800 } })
	const page = await context.newPage()
	await page.goto(`${world.url}/ru/products/x-${shop.product.id}`)
	if (javaScriptEnabled) await page.locator('.mx .qty').first().waitFor()
	for (const [index, quantity] of quantities.entries()) await page.fill(nameOf(index), quantity)
	await page.locator('button[value="add"]').click()
	return page
}

async function openCalculator(javaScriptEnabled: boolean): Promise<Page> {
	const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 800 } })
	const page = await context.newPage()
	await page.goto(`${world.url}/ru/products/x-${few.product.id}`)
	if (javaScriptEnabled) await page.locator('#calculator .qty').waitFor()
	return page
}

async function ask(page: Page, quantity: string, isLive: boolean) {
	await page.fill('#quantity', quantity)
	if (!isLive) await page.locator('#calculator button').click()
}

const plainOf = async (page: Page, out: string) => (await page.locator(`[data-out="${out}"]`).innerText()).replace(/[\u00a0\u202f]/g, ' ')

const typedInto = (page: Page) => Promise.all([0, 1, 2].map((index) => page.inputValue(nameOf(index))))

describe.each([
	['with', true],
	['without', false],
])('%s JavaScript', (_, javaScriptEnabled) => {
	test('a wrong quantity comes back to the product with the others, and the list on top leads to it', async () => {
		const page = await openProduct(javaScriptEnabled, ['60', '1o0', '80'])
		expect(new URL(page.url()).pathname).toMatch(/^\/ru\/products\//)
		expect(await typedInto(page)).toEqual(['60', '1o0', '80'])
		const invalid = page.locator('[aria-invalid="true"]')
		expect(await invalid.count()).toBe(1)
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
		await page.locator('[role="alert"] a').click()
		expect(await invalid.evaluate((field) => field.matches(':target'))).toBe(true)
		if (javaScriptEnabled) expect(await page.inputValue('#quantity')).toBe('140')
		// Mended, it goes into the cart.
		await invalid.fill('100')
		await page.locator('button[value="add"]').click()
		expect(page.url()).toBe(`${world.url}/ru/cart?added=240`)
		expect((await page.getByRole('status').innerText()).replaceAll('\u00a0', ' ')).toBe('Добавлено в корзину: 240 шт')
		await page.context().close()
	})

	test('a wrong quantity is named at its field, kept as typed, and no sum of another stands there', async () => {
		const page = await openCalculator(javaScriptEnabled)
		for (const [typed, said] of [
			['-3', 'Введите число больше нуля.'],
			['abc', 'Введите число цифрами.'],
			['1e21', 'Введите число цифрами.'],
			['1,5', 'Введите целое число.'],
		] as const) {
			await ask(page, typed, javaScriptEnabled)
			expect(await page.locator('#quantity-wrong').innerText(), typed).toBe(said)
			expect(await page.inputValue('#quantity')).toBe(typed)
			expect(await page.locator('#quantity').getAttribute('aria-invalid')).toBe('true')
			for (const sum of ['total', 'cartons', 'dockTotal']) expect(await page.locator(`[data-out="${sum}"]`).isVisible(), sum).toBe(false)
			expect(await page.locator('.ladder [aria-current]').count()).toBe(0)
		}
		await ask(page, '60', javaScriptEnabled)
		expect(await page.locator('#quantity').getAttribute('aria-invalid')).toBeNull()
		expect(await page.locator('#quantity-wrong').isVisible()).toBe(false)
		expect(await plainOf(page, 'total')).toBe('288,00 ¥')
		expect(await page.locator('.ladder [aria-current]').count()).toBe(1)
		await page.context().close()
	})

	test('what is rounded up, and what is more than lies there, is said with its sum', async () => {
		const page = await openCalculator(javaScriptEnabled)
		for (const note of ['rounded', 'beyond']) expect(await page.locator(`[data-out="${note}"]`).isVisible(), note).toBe(false)
		await ask(page, '101', javaScriptEnabled)
		expect(await plainOf(page, 'rounded')).toBe('Округлено вверх: 120 шт.')
		expect(await plainOf(page, 'total')).toBe('576,00 ¥')
		expect(await page.inputValue('#quantity')).toBe('101')
		expect(await page.inputValue('.mx input')).toBe('120')
		await ask(page, '5000', javaScriptEnabled)
		expect(await page.locator('[data-out="rounded"]').isVisible()).toBe(false)
		expect(await plainOf(page, 'beyond')).toBe('В наличии 60 шт; больше – по договорённости с продавцом.')
		expect(await plainOf(page, 'total')).toBe('21 000,00 ¥')
		await page.context().close()
	})

	test('Enter in a quantity of the cart takes what was typed', async () => {
		const page = await openProduct(javaScriptEnabled, ['60', '60', '80'])
		await page.fill(nameOf(1), '120')
		await page.press(nameOf(1), 'Enter')
		await page.waitForURL(`${world.url}/ru/cart`)
		expect(await typedInto(page)).toEqual(['60', '120', '80'])
		await page.context().close()
	})
})
