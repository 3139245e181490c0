/** Sets up a trade for tests: a buyer with a cart, merchants with goods, the provider; and checks what must always hold. */
import { eq, sql } from 'drizzle-orm'
import pino from 'pino'
import { expect } from 'vitest'
import type { Db } from '#db/client.server.ts'
import { ledgerEntries, orderLines, orders, products, stockMovements, variants } from '#db/schema/index.server.ts'
import type { Viewer } from '#app/domain/identity/viewer.ts'
import { addToCart } from '#app/domain/orders/add-to-cart.server.ts'
import { placeOrder } from '#app/domain/orders/place-order.server.ts'
import { previewCart } from '#app/domain/orders/preview-cart.server.ts'
import { startPayment } from '#app/domain/payments/start-payment.server.ts'
import { aBuyer, aShopWithProducts, testCtx } from './factories.ts'
import { fakeGateway } from './fake-gateway.ts'

export const ADDRESS = {
	recipient: 'Айгүл',
	phone: '+77011234567',
	country: 'KZ',
	region: '',
	city: 'Алматы',
	line: 'Абая 10',
	postcode: '',
}
export const RETURNS = { successUrl: 'https://keruen.test/done', cancelUrl: 'https://keruen.test/left', language: 'ru' as const }

export function payCtx(db: Db) {
	return { ...testCtx({ db }), gateway: fakeGateway(), log: pino({ level: 'silent' }) }
}

export type TestPayCtx = ReturnType<typeof payCtx>

export type Shop = Awaited<ReturnType<typeof aShopWithProducts>>

/** A cart of the first variant of each shop's first product. */
export async function aCart(ctx: TestPayCtx, wanted: { shop: Shop; quantity: number }[]): Promise<string> {
	let cartId: string | undefined
	for (const { shop, quantity } of wanted) {
		ctx.pass(1000)
		const added = await addToCart(ctx, { cartId, productId: shop.product.id, quantities: new Map([[shop.variant.id, quantity]]) })
		if (!added.ok) throw new Error(added.problem)
		cartId = added.cartId
	}
	return cartId!
}

export async function place(ctx: TestPayCtx, viewer: Viewer, cartId: string) {
	const preview = await previewCart(ctx.db, { cartId, buyerCompanyId: viewer.company?.id })
	return placeOrder(ctx, { viewer, cartId, cartKey: preview!.cartKey, seenTotal: preview!.total, address: ADDRESS, note: '' })
}

/** Two shops, one buyer, one group of two orders, placed. */
export async function aPlacedGroup(ctx: TestPayCtx) {
	const shops = [await aShopWithProducts(ctx.db), await aShopWithProducts(ctx.db)]
	const buyer = await aBuyer(ctx.db)
	const cartId = await aCart(
		ctx,
		shops.map((shop) => ({ shop, quantity: 240 })),
	)
	const placed = await place(ctx, buyer.viewer, cartId)
	if (!placed.ok) throw new Error(placed.problem)
	const rows = await ctx.db.select().from(orders).where(eq(orders.groupId, placed.group.id)).orderBy(orders.number)
	return { shops, buyer, cartId, group: placed.group, orders: rows }
}

/** The same with an open session at the provider. */
export async function aGroupBeingPaid(ctx: TestPayCtx) {
	const made = await aPlacedGroup(ctx)
	const started = await startPayment(ctx, { viewer: made.buyer.viewer, groupNumber: made.group.number, ...RETURNS })
	if (!started.ok) throw new Error(started.problem)
	return { ...made, paymentId: started.paymentId, sessionId: [...ctx.gateway.sessions.keys()].at(-1)! }
}

/** What must hold after anything: stock, books, sums. */
export async function expectSound(db: Db) {
	const moved = await db
		.select({
			variantId: stockMovements.variantId,
			stock: sql<number>`sum(${stockMovements.stockDelta})`.mapWith(Number),
			reserved: sql<number>`sum(${stockMovements.reservedDelta})`.mapWith(Number),
		})
		.from(stockMovements)
		.groupBy(stockMovements.variantId)
	const held = await db
		.select({ variantId: orderLines.variantId, quantity: sql<number>`sum(${orderLines.quantity})`.mapWith(Number) })
		.from(orderLines)
		.innerJoin(orders, eq(orders.id, orderLines.orderId))
		.where(sql`${orders.state} in ('placed', 'paid', 'confirmed', 'ready')`)
		.groupBy(orderLines.variantId)
	const heldBy = new Map(held.map((row) => [row.variantId, row.quantity]))
	for (const variant of await db.select().from(variants)) {
		const sums = moved.find((row) => row.variantId === variant.id)
		expect({ stock: variant.stock, reserved: variant.reserved }).toEqual({ stock: sums?.stock ?? 0, reserved: sums?.reserved ?? 0 })
		expect(variant.reserved).toBe(heldBy.get(variant.id) ?? 0)
	}
	const perProduct = await db
		.select({ id: products.id, own: products.stock, sum: sql<number>`sum(${variants.stock})`.mapWith(Number) })
		.from(products)
		.innerJoin(variants, eq(variants.productId, products.id))
		.groupBy(products.id)
	for (const product of perProduct) expect(product.own).toBe(product.sum)
	const journals = await db
		.select({ journal: ledgerEntries.journal, sum: sql<number>`sum(${ledgerEntries.amount})`.mapWith(Number) })
		.from(ledgerEntries)
		.groupBy(ledgerEntries.journal, ledgerEntries.currency)
	for (const journal of journals) expect(journal).toMatchObject({ sum: 0 })
}

/** The balance of each account that is not empty, in minor units. */
export async function balances(db: Db): Promise<Record<string, number>> {
	const rows = await db
		.select({ account: ledgerEntries.account, sum: sql<number>`sum(${ledgerEntries.amount})`.mapWith(Number) })
		.from(ledgerEntries)
		.groupBy(ledgerEntries.account)
	return Object.fromEntries(rows.filter((row) => row.sum !== 0).map((row) => [row.account, row.sum]))
}
