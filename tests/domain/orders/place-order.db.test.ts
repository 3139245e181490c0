import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, it } from 'vitest'
import {
	events,
	numberSeries,
	orderGroups,
	orderHistory,
	orderLines,
	orders,
	priceSteps,
	products,
	variants,
} from '#db/schema/index.server.ts'
import { findOrder } from '#db/queries/orders.server.ts'
import { addToCart } from '#app/domain/orders/add-to-cart.server.ts'
import { changeCart } from '#app/domain/orders/change-cart.server.ts'
import { placeOrder } from '#app/domain/orders/place-order.server.ts'
import { previewCart } from '#app/domain/orders/preview-cart.server.ts'
import { testConnection, type TestConnection } from '#tests/support/database.ts'
import { aBuyer, aMember, aProduct, aShopWithProducts, asViewer } from '#tests/support/factories.ts'
import { aCart, ADDRESS, balances, expectSound, payCtx, place, type TestPayCtx } from '#tests/support/trade.ts'

let connection: TestConnection
let ctx: TestPayCtx
beforeEach(async () => {
	connection = await testConnection()
	ctx = payCtx(connection.db)
})
afterEach(() => connection.close())

it('a cart becomes one order per merchant and place of dispatch, with stock held and both sides booked', async () => {
	const yiwu = await aShopWithProducts(ctx.db)
	const almaty = await aProduct(ctx.db, {
		company: yiwu.company,
		shopId: yiwu.shop.id,
		categoryId: yiwu.categoryId,
		product: { shipFrom: 'almaty' },
	})
	const other = await aShopWithProducts(ctx.db)
	const { viewer } = await aBuyer(ctx.db)
	const cartId = await aCart(ctx, [
		{ shop: yiwu, quantity: 60 },
		{ shop: other, quantity: 240 },
	])
	ctx.pass(1000)
	await addToCart(ctx, { cartId, productId: almaty.product.id, quantities: new Map([[almaty.variants[0]!.id, 1200]]) })
	const placed = await place(ctx, viewer, cartId)
	expect(placed).toMatchObject({ ok: true, again: false, group: { number: 'KG-26-000001', total: 60 * 480 + 240 * 450 + 1200 * 420 } })

	const rows = await ctx.db.select().from(orders).orderBy(asc(orders.number))
	expect(rows.map((row) => [row.number, row.shipFrom, row.total, row.state])).toEqual([
		['KR-26-000001', 'yiwu', 28_800, 'placed'],
		['KR-26-000002', 'yiwu', 108_000, 'placed'],
		['KR-26-000003', 'almaty', 504_000, 'placed'],
	])
	const [variant] = await ctx.db.select().from(variants).where(eq(variants.id, yiwu.variant.id))
	expect(variant).toMatchObject({ stock: 1140, reserved: 60 })
	expect(await balances(ctx.db)).toEqual({ 'buyer-receivable': 640_800, 'order-obligation': -640_800 })
	expect((await ctx.db.select().from(events)).filter((event) => event.type === 'order.placed')).toHaveLength(3)
	expect((await ctx.db.select().from(orderHistory)).every((row) => row.act === 'place' && row.actorUserId === viewer.userId)).toBe(true)
	expect(await previewCart(ctx.db, { cartId })).toMatchObject({ problem: 'empty' })
	await expectSound(ctx.db)
})

it('a double click, and a repetition after the cart was emptied, give the first order group', async () => {
	const shop = await aShopWithProducts(ctx.db)
	const { viewer } = await aBuyer(ctx.db)
	const cartId = await aCart(ctx, [{ shop, quantity: 60 }])
	const preview = (await previewCart(ctx.db, { cartId }))!
	const input = { viewer, cartId, cartKey: preview.cartKey, seenTotal: preview.total, address: ADDRESS, note: '' }
	const answers = await Promise.all([placeOrder(ctx, input), placeOrder(ctx, input), placeOrder(ctx, input)])
	answers.push(await placeOrder(ctx, input))
	expect(new Set(answers.map((answer) => answer.ok && answer.group.number))).toEqual(new Set(['KG-26-000001']))
	expect(answers.filter((answer) => answer.ok && !answer.again)).toHaveLength(1)
	expect(await ctx.db.$count(orderGroups)).toBe(1)
	await expectSound(ctx.db)
})

it('another company does not get the group of a cart that it did not order', async () => {
	const shop = await aShopWithProducts(ctx.db)
	const [mine, theirs] = [await aBuyer(ctx.db), await aBuyer(ctx.db)]
	const cartId = await aCart(ctx, [{ shop, quantity: 60 }])
	const preview = (await previewCart(ctx.db, { cartId }))!
	const input = { cartId, cartKey: preview.cartKey, seenTotal: preview.total, address: ADDRESS, note: '' }
	await placeOrder(ctx, { ...input, viewer: mine.viewer })
	expect(await placeOrder(ctx, { ...input, viewer: theirs.viewer })).toEqual({ ok: false, problem: 'cart-changed' })
	expect(await findOrder(ctx.db, 'KR-26-000001', theirs.company.id)).toBeUndefined()
})

it('many buyers at once never get more than there is', async () => {
	const shop = await aShopWithProducts(ctx.db, { stock: [600] })
	const buyers = []
	for (let i = 0; i < 15; i++) buyers.push({ ...(await aBuyer(ctx.db)), cartId: await aCart(ctx, [{ shop, quantity: 60 }]) })
	const answers = await Promise.all(buyers.map(({ viewer, cartId }) => place(ctx, viewer, cartId)))
	expect(answers.filter((answer) => answer.ok)).toHaveLength(10)
	for (const answer of answers) if (!answer.ok) expect(['out-of-stock', 'above-stock', 'cart-changed']).toContain(answer.problem)
	const [variant] = await ctx.db.select().from(variants).where(eq(variants.id, shop.variant.id))
	expect(variant).toMatchObject({ stock: 0, reserved: 600 })
	const numbers = (await ctx.db.select({ number: orders.number }).from(orders).orderBy(asc(orders.number))).map((row) => row.number)
	expect(numbers).toEqual(Array.from({ length: 10 }, (_, index) => `KR-26-${String(index + 1).padStart(6, '0')}`))
	await expectSound(ctx.db)
}, 30_000)

it('numbers have no gap where an order could not be placed', async () => {
	const shop = await aShopWithProducts(ctx.db, { stock: [100] })
	const { viewer } = await aBuyer(ctx.db)
	const cartId = await aCart(ctx, [{ shop, quantity: 60 }])
	const preview = (await previewCart(ctx.db, { cartId }))!
	// The goods go between the look and the hold.
	await ctx.db.update(variants).set({ stock: 10 }).where(eq(variants.id, shop.variant.id))
	const input = { viewer, cartId, cartKey: preview.cartKey, seenTotal: preview.total, address: ADDRESS, note: '' }
	expect(await placeOrder(ctx, input)).toMatchObject({ ok: false })
	expect(await ctx.db.select().from(numberSeries)).toEqual([])
	expect(await ctx.db.$count(orders)).toBe(0)
})

it('a price that changed is shown and must be confirmed before ordering', async () => {
	const shop = await aShopWithProducts(ctx.db)
	const { viewer } = await aBuyer(ctx.db)
	const cartId = await aCart(ctx, [{ shop, quantity: 240 }])
	await ctx.db.update(priceSteps).set({ unitPrice: 460 }).where(eq(priceSteps.fromQuantity, 240))
	const preview = await previewCart(ctx.db, { cartId })
	expect(preview).toMatchObject({ problem: 'price-changed', changed: [{ seenUnitPrice: 450, unitPrice: 460 }] })
	expect(await place(ctx, viewer, cartId)).toMatchObject({ ok: false, problem: 'price-changed' })
	await changeCart(ctx, { cartId, quantities: new Map(), confirmPrices: true })
	expect(await place(ctx, viewer, cartId)).toMatchObject({ ok: true, group: { total: 240 * 460 } })
})

it('a total other than the one that was seen, and a stale cart, are refused', async () => {
	const shop = await aShopWithProducts(ctx.db)
	const { viewer } = await aBuyer(ctx.db)
	const cartId = await aCart(ctx, [{ shop, quantity: 60 }])
	const preview = (await previewCart(ctx.db, { cartId }))!
	const input = { viewer, cartId, cartKey: preview.cartKey, address: ADDRESS, note: '' }
	expect(await placeOrder(ctx, { ...input, seenTotal: 1 })).toMatchObject({ problem: 'cart-changed' })
	await changeCart(ctx, { cartId, quantities: new Map([[shop.variant.id, 120]]) })
	expect(await placeOrder(ctx, { ...input, seenTotal: preview.total })).toMatchObject({ problem: 'cart-changed' })
	expect(await placeOrder(ctx, { ...input, cartKey: 'another:1', seenTotal: preview.total })).toMatchObject({ problem: 'not-found' })
})

it('a listing below its minimum stays in the cart while the rest is ordered', async () => {
	const [full, short] = [await aShopWithProducts(ctx.db), await aShopWithProducts(ctx.db)]
	const { viewer } = await aBuyer(ctx.db)
	const cartId = await aCart(ctx, [
		{ shop: full, quantity: 60 },
		{ shop: short, quantity: 24 },
	])
	const preview = await previewCart(ctx.db, { cartId })
	expect(preview).toMatchObject({ leftOut: 1, problem: undefined, orders: [{ companyId: full.company.id }] })
	expect(preview!.merchants[1]!.listings[0]!.problems).toMatchObject([{ problem: 'below-minimum', missing: 36 }])
	expect(await place(ctx, viewer, cartId)).toMatchObject({ ok: true, group: { total: 28_800 } })
	expect(await previewCart(ctx.db, { cartId })).toMatchObject({ problem: 'nothing-ready', leftOut: 1 })
})

it('a listing taken from sale, sold out, or of the own company is not ordered', async () => {
	const shop = await aShopWithProducts(ctx.db)
	const cartId = await aCart(ctx, [{ shop, quantity: 60 }])
	const own = asViewer(shop.owner, { ...shop.company, isBuyer: true })
	expect(await place(ctx, own, cartId)).toMatchObject({ problem: 'own-goods' })
	const { viewer } = await aBuyer(ctx.db)
	for (const stock of [0, 59]) {
		await ctx.db.update(variants).set({ stock }).where(eq(variants.id, shop.variant.id))
		expect(await place(ctx, viewer, cartId)).toMatchObject({ problem: 'above-stock' })
	}
	await ctx.db.update(products).set({ status: 'retired' }).where(eq(products.id, shop.product.id))
	expect(await place(ctx, viewer, cartId)).toMatchObject({ problem: 'off-sale' })
	const mixed = await aCart(ctx, [{ shop: await aShopWithProducts(ctx.db), quantity: 24 }])
	expect(await previewCart(ctx.db, { cartId: mixed })).toMatchObject({ problem: 'nothing-ready' })
	expect(await addToCart(ctx, { cartId, productId: shop.product.id, quantities: new Map([[shop.variant.id, 60]]) })).toMatchObject({
		problem: 'not-for-sale',
	})
})

it('colours and sizes of a mixed batch reach minimum and price together', async () => {
	const shop = await aShopWithProducts(ctx.db, { stock: [500, 500, 500] })
	const ids = shop.products[0]!.variants.map((variant) => variant.id)
	const added = await addToCart(ctx, { cartId: undefined, productId: shop.product.id, quantities: new Map(ids.map((id) => [id, 80])) })
	const preview = await previewCart(ctx.db, { cartId: added.ok ? added.cartId : '' })
	expect(preview).toMatchObject({ problem: undefined, total: 240 * 450 })
	const { viewer } = await aBuyer(ctx.db)
	await place(ctx, viewer, preview!.cartId)
	expect((await ctx.db.select().from(orderLines)).map((line) => [line.quantity, line.unitPrice, line.amount])).toEqual([
		[80, 450, 36_000],
		[80, 450, 36_000],
		[80, 450, 36_000],
	])
	await expectSound(ctx.db)
})

it('an accountant may not order, nor a company that does not buy', async () => {
	const shop = await aShopWithProducts(ctx.db)
	const { company } = await aBuyer(ctx.db)
	const accountant = asViewer(await aMember(ctx.db, { company, role: 'accountant' }), company, 'accountant')
	const cartId = await aCart(ctx, [{ shop, quantity: 60 }])
	expect(await place(ctx, accountant, cartId)).toMatchObject({ ok: false, problem: 'forbidden' })
	expect(await place(ctx, shop.viewer, cartId)).toMatchObject({ ok: false, problem: 'forbidden' })
})

it('a group above what one charge can hold is refused before anything is held', async () => {
	const shop = await aShopWithProducts(ctx.db, { stock: [900_000], steps: [{ fromQuantity: 1, unitPrice: 99_999 }] })
	const { viewer } = await aBuyer(ctx.db)
	const cartId = await aCart(ctx, [{ shop, quantity: 1001 }])
	expect(await place(ctx, viewer, cartId)).toEqual({ ok: false, problem: 'above-cap', params: { max: 99_999_999 } })
	expect(await ctx.db.$count(orders)).toBe(0)
})
