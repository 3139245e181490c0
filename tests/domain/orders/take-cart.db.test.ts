/** A person's cart is theirs in every browser; a guest's joins it. */
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { addToCart } from '#app/domain/orders/add-to-cart.server.ts'
import { changeCart } from '#app/domain/orders/change-cart.server.ts'
import { previewCart } from '#app/domain/orders/preview-cart.server.ts'
import { cartOwner, takeCart } from '#app/domain/orders/take-cart.server.ts'
import type { Viewer } from '#app/domain/identity/viewer.ts'
import { carts, priceSteps } from '#db/schema/index.server.ts'
import { testConnection, type TestConnection } from '#tests/support/database.ts'
import { aBuyer, aCompany, aMember, asViewer, aShopWithProducts } from '#tests/support/factories.ts'
import { aCart, payCtx, place, type Shop, type TestPayCtx } from '#tests/support/trade.ts'

let connection: TestConnection
let ctx: TestPayCtx
let shop: Shop
let viewer: Viewer
beforeEach(async () => {
	connection = await testConnection()
	ctx = payCtx(connection.db)
	shop = await aShopWithProducts(ctx.db)
	viewer = (await aBuyer(ctx.db)).viewer
})
afterEach(() => connection.close())

const take = (guestCartId?: string, of: Viewer | undefined = viewer) => takeCart(ctx, { owner: of && cartOwner(of), guestCartId })

async function add(quantity: number, of: Viewer, from = shop) {
	const added = await addToCart(ctx, {
		cartId: await take(undefined, of),
		owner: cartOwner(of),
		productId: from.product.id,
		quantities: new Map([[from.variant.id, quantity]]),
	})
	if (!added.ok) throw new Error(added.problem)
	return added.cartId
}

async function quantitiesOf(cartId: string | undefined, of = viewer) {
	const cart = await previewCart(ctx.db, { cartId, userId: of.userId, buyerCompanyId: of.company?.id })
	return cart?.listings.flatMap((listing) => listing.lines.map((line) => line.quantity))
}

it('what a person chose in one browser is there in another', async () => {
	const cartId = await add(60, viewer)
	expect(await take()).toBe(cartId)
	expect(await quantitiesOf(await take())).toEqual([60])
})

it('the first cart of a guest becomes the person’s as it is, and the browser alone finds it no more', async () => {
	const guest = await aCart(ctx, [{ shop, quantity: 60 }])
	const before = await previewCart(ctx.db, { cartId: guest })
	expect(await take(guest)).toBe(guest)
	expect(await previewCart(ctx.db, { cartId: guest, userId: viewer.userId, buyerCompanyId: viewer.company?.id })).toMatchObject({
		cartKey: before!.cartKey,
	})
	expect(await takeCart(ctx, { owner: undefined, guestCartId: guest })).toBeUndefined()
	expect(await previewCart(ctx.db, { cartId: guest })).toBeUndefined()
})

it('of goods in both carts the larger quantity stays, others come along, and the guest’s cart is gone', async () => {
	const other = await aShopWithProducts(ctx.db)
	const third = await aShopWithProducts(ctx.db)
	const own = await add(240, viewer)
	await add(60, viewer, other)
	const guest = await aCart(ctx, [
		{ shop, quantity: 60 },
		{ shop: other, quantity: 120 },
		{ shop: third, quantity: 180 },
	])
	expect(await take(guest)).toBe(own)
	expect((await quantitiesOf(own))!.sort()).toEqual([120, 180, 240])
	expect(await ctx.db.select().from(carts)).toHaveLength(1)
	expect(await take(guest)).toBe(own)
	expect((await quantitiesOf(own))!.sort()).toEqual([120, 180, 240])
})

it('two pages that open at once join the carts once', async () => {
	await add(60, viewer)
	const guest = await aCart(ctx, [{ shop, quantity: 240 }])
	const ids = await Promise.all([take(guest), take(guest), take(guest)])
	expect(new Set(ids).size).toBe(1)
	expect(await quantitiesOf(ids[0])).toEqual([240])
})

it('a price that changed since the guest saw it is shown as changed after joining', async () => {
	const other = await aShopWithProducts(ctx.db)
	await add(60, viewer, other)
	const guest = await aCart(ctx, [{ shop, quantity: 60 }])
	await ctx.db.update(priceSteps).set({ unitPrice: 700 }).where(eq(priceSteps.productId, shop.product.id))
	const cart = await previewCart(ctx.db, { cartId: await take(guest), userId: viewer.userId, buyerCompanyId: viewer.company?.id })
	expect(cart!.changed.map((line) => line.goods.productId)).toEqual([shop.product.id])
})

it('each company of a person has its own cart, and one from before the first company joins it', async () => {
	const alone = asViewer({ id: viewer.userId, name: viewer.name, language: 'kk' } as Parameters<typeof asViewer>[0])
	const early = await add(60, { ...alone, company: undefined })
	expect(await take()).toBe(early)
	const second = await aCompany(ctx.db)
	await aMember(ctx.db, { company: second, user: { id: viewer.userId } as Parameters<typeof asViewer>[0] })
	const forSecond = { ...viewer, company: { ...viewer.company!, id: second.id } }
	expect(await take(undefined, forSecond)).toBeUndefined()
	expect(await quantitiesOf(await add(120, forSecond), forSecond)).toEqual([120])
	expect(await quantitiesOf(await take())).toEqual([60])
})

it('nobody sees, changes or orders another person’s cart by its id', async () => {
	const cartId = await add(60, viewer)
	const stranger = (await aBuyer(ctx.db)).viewer
	expect(await take(cartId, stranger)).toBeUndefined()
	expect(await quantitiesOf(cartId, stranger)).toBeUndefined()
	for (const owner of [undefined, cartOwner(stranger)])
		expect(await changeCart(ctx, { cartId, owner, quantities: new Map([[shop.variant.id, 0]]) })).toEqual({
			ok: false,
			problem: 'not-found',
		})
	const { cartKey, total } = (await previewCart(ctx.db, { cartId, userId: viewer.userId, buyerCompanyId: viewer.company?.id }))!
	const { placeOrder } = await import('#app/domain/orders/place-order.server.ts')
	const input = { viewer: stranger, cartId, cartKey, seenTotal: total, address: {} as never, note: '' }
	expect(await placeOrder(ctx, input)).toEqual({ ok: false, problem: 'not-found' })
	expect(await quantitiesOf(cartId)).toEqual([60])
})

it('a guest’s cart can be ordered by whoever holds it', async () => {
	expect(await place(ctx, viewer, await aCart(ctx, [{ shop, quantity: 60 }]))).toMatchObject({ ok: true })
})
