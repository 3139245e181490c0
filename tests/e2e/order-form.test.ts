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
beforeAll(async () => {
	world = await aServedWorld()
	shop = await aShopWithProducts(world.db, { stock: [9000, 9000, 9000], product: { orderMultiple: 20, mixedBatch: false } })
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
