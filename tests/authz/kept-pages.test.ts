/** Public pages that are kept: the same bytes for everybody who may see the same, and no longer than they are true. */
import { get } from 'node:http'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { products } from '#db/schema/index.server.ts'
import { changePriceAndStock } from '#app/domain/catalog/change-price-and-stock.server.ts'
import { ask } from '#tests/support/http-client.ts'
import { aServedWorld, type World } from '#tests/support/served-world.ts'

let world: World
beforeAll(async () => {
	world = await aServedWorld()
}, 90_000)
afterAll(() => world?.close())

/** As on the wire: `fetch` would unpack it, and say less. */
function raw(path: string, headers: Record<string, string>) {
	return new Promise<{ status: number; etag: string; coding: string | undefined; length: number }>((resolve, reject) => {
		get(world.url + path, { headers, agent: false }, (answer) => {
			let length = 0
			answer.on('data', (chunk: Buffer) => (length += chunk.length))
			answer.on('end', () =>
				resolve({
					status: answer.statusCode!,
					etag: answer.headers.etag!,
					coding: answer.headers['content-encoding'],
					length,
				}),
			)
		}).on('error', reject)
	})
}

const idOf = async (path: string, cookies: Record<string, string> = {}) =>
	(await ask(world.url, path, { cookies })).headers.get('x-request-id')

test('the second reader gets what was made for the first, in the coding that each asks for', async () => {
	const first = await raw(world.productPath, { 'accept-encoding': 'br' })
	expect(first).toMatchObject({ status: 200, coding: 'br' })
	const gzip = await raw(world.productPath, { 'accept-encoding': 'gzip' })
	const plain = await raw(world.productPath, {})
	expect([gzip.coding, plain.coding]).toEqual(['gzip', undefined])
	expect([gzip.etag, plain.etag]).toEqual([first.etag, first.etag])
	expect(plain.length).toBeGreaterThan(gzip.length)
	expect(await raw(world.productPath, { 'if-none-match': first.etag })).toMatchObject({ status: 304, length: 0 })
	expect(await idOf(world.productPath)).toBe(await idOf(world.productPath))
})

test('another currency, another country and a name that nobody knows are other pages', async () => {
	const own = await idOf(world.productPath)
	expect(await idOf(world.productPath, { k_currency: 'RUB' })).not.toBe(own)
	expect(await idOf(world.productPath, { k_country: 'UZ' })).not.toBe(own)
	expect(await idOf(`${world.productPath}?x=1`)).not.toBe(await idOf(`${world.productPath}?x=1`))
	expect(await idOf(world.productPath)).toBe(own)
})

test('what is said once, a form and what is personal are never kept', async () => {
	expect(await idOf(world.productPath, { k_flash: 'x' })).not.toBe(await idOf(world.productPath, { k_flash: 'x' }))
	for (const path of ['/ru/cart', '/ru/account/sign-in']) expect(await idOf(path), path).not.toBe(await idOf(path))
	expect((await ask(world.url, world.productPath, { token: world.token.buyer })).text).not.toContain(world.buyer.company.name)
})

test('a new price is on the page for everybody as soon as it is known', async () => {
	const { product, viewer } = world.otherMerchant
	expect((await ask(world.url, world.productPath)).text).not.toMatch(/3[.,]33/)
	const terms = { steps: [{ fromQuantity: 60, unitPrice: 333 }] }
	const [row] = await world.db.select().from(products).where(eq(products.id, product.id))
	expect(await changePriceAndStock(world.ctx, { viewer, productId: product.id, version: row!.version, terms })).toMatchObject({ ok: true })
	await expect.poll(async () => (await ask(world.url, world.productPath)).text, { timeout: 2000, interval: 50 }).toMatch(/3[.,]33/)
})
