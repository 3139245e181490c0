import { afterEach, beforeEach, expect, it } from 'vitest'
import { addToCart } from '#app/domain/orders/add-to-cart.server.ts'
import { ASKED_PROBLEMS, parseAskedQuantity, parseCartQuantity } from '#app/domain/orders/cart-quantity.ts'
import { changeCart } from '#app/domain/orders/change-cart.server.ts'
import { previewCart } from '#app/domain/orders/preview-cart.server.ts'
import { testConnection, type TestConnection } from '#tests/support/database.ts'
import { aShopWithProducts } from '#tests/support/factories.ts'
import { aCart, payCtx, type TestPayCtx } from '#tests/support/trade.ts'

let connection: TestConnection
let ctx: TestPayCtx
beforeEach(async () => {
	connection = await testConnection()
	ctx = payCtx(connection.db)
})
afterEach(() => connection.close())

it('a browser without a cart, or with one that nobody knows, gets a new one', async () => {
	const shop = await aShopWithProducts(ctx.db)
	const quantities = new Map([[shop.variant.id, 60]])
	const first = await addToCart(ctx, { cartId: undefined, productId: shop.product.id, quantities })
	const second = await addToCart(ctx, { cartId: 'made-up', productId: shop.product.id, quantities })
	expect(first).toMatchObject({ ok: true, added: 60 })
	expect(second).toMatchObject({ ok: true })
	expect(second.ok && second.cartId).not.toBe('made-up')
	expect(first.ok && second.ok && first.cartId !== second.cartId).toBe(true)
})

it('goods are added to what is there, and each change is a new state of the cart', async () => {
	const shop = await aShopWithProducts(ctx.db)
	const cartId = await aCart(ctx, [{ shop, quantity: 60 }])
	const before = await previewCart(ctx.db, { cartId })
	await aCartMore()
	const after = await previewCart(ctx.db, { cartId })
	expect(after!.merchants[0]!.listings[0]).toMatchObject({ quantity: 240, amount: 240 * 450, packing: { cartons: 4 }, changed: [] })
	expect(after!.cartKey).not.toBe(before!.cartKey)
	async function aCartMore() {
		await addToCart(ctx, { cartId, productId: shop.product.id, quantities: new Map([[shop.variant.id, 180]]) })
	}
})

it('a quantity of zero takes a line out, and a variant that is not there stays away', async () => {
	const [one, two] = [await aShopWithProducts(ctx.db), await aShopWithProducts(ctx.db)]
	const cartId = await aCart(ctx, [{ shop: one, quantity: 60 }])
	await changeCart(ctx, {
		cartId,
		quantities: new Map([
			[one.variant.id, 0],
			[two.variant.id, 60],
		]),
	})
	expect(await previewCart(ctx.db, { cartId })).toMatchObject({ problem: 'empty', merchants: [] })
	expect(await changeCart(ctx, { cartId: 'made-up', quantities: new Map() })).toEqual({ ok: false, problem: 'not-found' })
})

it('nothing, too much, and a variant of another product are refused', async () => {
	const [one, two] = [await aShopWithProducts(ctx.db), await aShopWithProducts(ctx.db)]
	const add = (quantities: Map<number, number>) => addToCart(ctx, { cartId: undefined, productId: one.product.id, quantities })
	expect(await add(new Map())).toEqual({ ok: false, problem: 'required' })
	expect(await add(new Map([[two.variant.id, 60]]))).toEqual({ ok: false, problem: 'not-for-sale' })
	expect(await add(new Map([[one.variant.id, 1_000_001]]))).toMatchObject({ ok: false, problem: 'too-large' })
})

it('more than there is in stock is said beside the line', async () => {
	const shop = await aShopWithProducts(ctx.db, { stock: [100] })
	const cartId = await aCart(ctx, [{ shop, quantity: 120 }])
	expect((await previewCart(ctx.db, { cartId }))!.merchants[0]!.listings[0]!.lines[0]!.problem).toMatchObject({
		problem: 'out-of-stock',
		left: 100,
	})
})

it('quantities are read as people type them', () => {
	expect(parseCartQuantity('１ 200')).toEqual({ ok: true, value: 1200 })
	expect(parseCartQuantity(' ')).toEqual({ ok: true, value: 0 })
	for (const [text, problem] of [
		['-1', 'negative'],
		['−5', 'negative'],
		['0.5', 'not-whole'],
		['1,5', 'not-whole'],
		['1e21', 'not-a-number'],
		['NaN', 'not-a-number'],
		['12\u0000', 'not-a-number'],
		['9'.repeat(30), 'too-large'],
		['1000001', 'too-large'],
	] as const) {
		expect(parseCartQuantity(text)).toMatchObject({ ok: false, problem })
	}
})

it('a quantity that a price is asked for is at least 1, and what may be wrong with it is known beforehand', () => {
	expect(parseAskedQuantity('１ 200')).toEqual({ ok: true, value: 1200 })
	// The sum over many colours may be more than a cart holds of one.
	expect(parseAskedQuantity('9999999')).toEqual({ ok: true, value: 9_999_999 })
	for (const [text, problem] of [
		['', 'required'],
		['0', 'not-positive'],
		['-3', 'not-positive'],
		['abc', 'not-a-number'],
		['1e21', 'not-a-number'],
		['1,5', 'not-whole'],
		['10000000', 'too-large'],
	] as const) {
		expect(parseAskedQuantity(text)).toMatchObject({ ok: false, problem })
		expect(ASKED_PROBLEMS.map((one) => one.code)).toContain(problem)
	}
})
