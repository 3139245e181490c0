/**
 * Turns a cart into an order group: one order per merchant, currency and place of dispatch, goods held, sums booked, in one transaction.
 * A state of a cart makes one group: a double click or a repeated request gives the first.
 */
import type { Ctx } from '#app/domain/ctx.ts'
import type { Db } from '#db/client.server.ts'
import { isUniqueViolation } from '#db/errors.server.ts'
import { bumpCart, deleteCartLines } from '#db/queries/cart.server.ts'
import { takeNumbers } from '#db/queries/numbers.server.ts'
import {
	book,
	findGroupByCartKey,
	insertEvents,
	insertGroup,
	insertHistory,
	insertMovements,
	insertOrders,
	reserveStock,
} from '#db/queries/orders.server.ts'
import { mayBuy, type Viewer } from '#app/domain/identity/viewer.ts'
import { cartonOf } from './cart-pricing.ts'
import { seriesOf, toNumber } from './order-number.ts'
import { type PricedCart, LEAST_PER_CHARGE, MOST_PER_CHARGE, findPricedCart, SETTLEMENT } from './preview-cart.server.ts'

/** Time to begin paying. A session at the provider that was begun in time may still run its life. */
export const TIME_TO_BEGIN_MS = 30 * 60_000
export const SESSION_LIFE_MS = 60 * 60_000

export interface DeliveryAddress {
	recipient: string
	phone: string
	country: string
	region: string
	city: string
	line: string
	postcode: string
}

export interface PlaceOrder {
	viewer: Viewer
	cartId: string
	/** The state of the cart that the buyer saw, as the preview named it. */
	cartKey: string
	/** The total that the buyer saw, in minor units; another one is not ordered. */
	seenTotal: number
	address: DeliveryAddress
	note: string
}

export interface PlacedGroup {
	id: string
	number: string
	total: number
}

type PlaceProblem = 'forbidden' | 'not-found' | 'cart-changed' | 'out-of-stock' | 'above-cap' | Exclude<PricedCart['problem'], undefined>

export type PlacedOrder =
	{ ok: true; group: PlacedGroup; again: boolean } | { ok: false; problem: PlaceProblem; params?: Record<string, number> | undefined }

/** Rolls the transaction back: not everything could be held. */
class NotAsSeen extends Error {
	constructor(readonly problem: 'cart-changed' | 'out-of-stock') {
		super(problem)
	}
}

export async function placeOrder(ctx: Ctx, input: PlaceOrder): Promise<PlacedOrder> {
	const { viewer, cartId, cartKey } = input
	if (!mayBuy(viewer)) return { ok: false, problem: 'forbidden' }
	if (!cartKey.startsWith(`${cartId}:`)) return { ok: false, problem: 'not-found' }
	const buyerId = viewer.company.id
	try {
		return await ctx.db.transaction((tx) => place(tx, ctx, input, buyerId), { isolation: 'hot' })
	} catch (error) {
		// Somebody else placed this very state of the cart, or took the goods, between our look and our hold.
		if (!(error instanceof NotAsSeen) && !isUniqueViolation(error)) throw error
		return (
			(await findPlaced(ctx.db, cartKey, buyerId)) ?? { ok: false, problem: error instanceof NotAsSeen ? error.problem : 'cart-changed' }
		)
	}
}

/** The group that this state of the cart has become. */
async function findPlaced(db: Db, cartKey: string, buyerCompanyId: number): Promise<PlacedOrder | undefined> {
	const group = await findGroupByCartKey(db, cartKey, buyerCompanyId)
	return group && { ok: true, again: true, group: { id: group.id, number: group.number, total: group.total } }
}

async function place(tx: Db, ctx: Ctx, input: PlaceOrder, buyerCompanyId: number): Promise<PlacedOrder> {
	const { cartId, cartKey } = input
	const preview = await findPricedCart(tx, { cartId, userId: input.viewer.userId, buyerCompanyId })
	if (preview?.cartKey !== cartKey)
		return (await findPlaced(tx, cartKey, buyerCompanyId)) ?? { ok: false, problem: preview ? 'cart-changed' : 'not-found' }
	// Read while the other half of a double click was placing it, the cart may look emptied or repriced.
	if (preview.problem || preview.total !== input.seenTotal) {
		const first = await findPlaced(tx, cartKey, buyerCompanyId)
		if (first) return first
	}
	if (preview.problem) {
		const limits: Record<string, Record<string, number>> = {
			'above-cap': { max: MOST_PER_CHARGE },
			'below-charge': { min: LEAST_PER_CHARGE },
		}
		return { ok: false, problem: preview.problem, params: limits[preview.problem] }
	}
	if (preview.total !== input.seenTotal) return { ok: false, problem: 'cart-changed' }
	return { ok: true, again: false, group: await write(tx, ctx, input, buyerCompanyId, preview) }
}

async function write(tx: Db, ctx: Ctx, input: PlaceOrder, buyerCompanyId: number, preview: PricedCart): Promise<PlacedGroup> {
	const now = ctx.now()
	const actorUserId = input.viewer.userId
	if (!(await bumpCart(tx, preview.cartId, now, preview.version))) throw new NotAsSeen('cart-changed')

	const lines = preview.orders.flatMap((order) => order.listings.flatMap((listing) => listing.lines))
	const moves = lines.map(({ goods, quantity }) => ({ variantId: goods.variantId, productId: goods.productId, quantity }))
	const versions = new Map(lines.map(({ goods }) => [goods.productId, goods.version]))
	const problem = await reserveStock(tx, moves, versions)
	if (problem) throw new NotAsSeen(problem)

	const firstOrder = await takeNumbers(tx, seriesOf('order', now), preview.orders.length)
	const groupCount = await takeNumbers(tx, seriesOf('group', now))
	const group: PlacedGroup = { id: ctx.newId(), number: toNumber('group', now, groupCount), total: preview.total }
	const orders = preview.orders.map((order, index) => ({
		id: ctx.newId(),
		number: toNumber('order', now, firstOrder + index),
		groupId: group.id,
		buyerCompanyId,
		merchantCompanyId: order.companyId,
		currency: order.currency,
		shipFrom: order.shipFrom,
		state: 'placed' as const,
		total: order.total,
		version: 1,
		placedAt: now,
		updatedAt: now,
	}))
	await insertGroup(tx, {
		id: group.id,
		number: group.number,
		buyerCompanyId,
		placedBy: actorUserId,
		currency: SETTLEMENT,
		total: preview.total,
		address: input.address,
		note: input.note,
		cartKey: preview.cartKey,
		placedAt: now,
		payBy: new Date(now.getTime() + TIME_TO_BEGIN_MS + SESSION_LIFE_MS),
	})
	await insertOrders(tx, orders, orderLinesOf(preview, orders))
	await insertMovements(
		tx,
		preview.orders.flatMap((order, index) =>
			order.listings.flatMap((listing) =>
				listing.lines.map(({ goods, quantity }) => ({
					variantId: goods.variantId,
					stockDelta: -quantity,
					reservedDelta: quantity,
					reason: 'reserved' as const,
					orderId: orders[index]!.id,
					actorUserId,
					at: now,
				})),
			),
		),
	)
	await insertHistory(
		tx,
		orders.map((order) => ({
			orderId: order.id,
			act: 'place',
			fromState: null,
			toState: 'placed',
			actorKind: 'buyer' as const,
			actorUserId,
			reason: null,
			at: now,
		})),
	)
	await book(
		tx,
		orders.flatMap((order) => {
			const entry = { journal: `order:${order.id}:placed`, orderId: order.id, groupId: group.id, currency: order.currency, at: now }
			return [
				{ ...entry, account: 'buyer-receivable' as const, companyId: buyerCompanyId, amount: order.total },
				{ ...entry, account: 'order-obligation' as const, companyId: order.merchantCompanyId, amount: -order.total },
			]
		}),
	)
	await insertEvents(tx, [
		...orders.map((order) => ({
			type: 'order.placed',
			subjectId: order.id,
			payload: { number: order.number, groupId: group.id },
			at: now,
		})),
		...[...versions.keys()].map((productId) => ({
			type: 'listing.changed',
			subjectId: String(productId),
			payload: { stock: true },
			at: now,
		})),
	])
	await deleteCartLines(
		tx,
		preview.cartId,
		lines.map((line) => line.goods.variantId),
	)
	return group
}

function orderLinesOf(preview: PricedCart, orders: readonly { id: string }[]) {
	return preview.orders.flatMap((order, index) =>
		order.listings.flatMap((listing) =>
			listing.lines.map(({ goods, quantity, unitPrice, amount }) => ({
				orderId: orders[index]!.id,
				variantId: goods.variantId,
				productId: goods.productId,
				sku: goods.sku,
				titles: goods.titles,
				colour: goods.colour?.names ?? null,
				size: goods.size,
				picture: goods.picture,
				unit: goods.unit,
				quantity,
				unitPrice,
				amount,
				carton: cartonOf(goods),
			})),
		),
	)
}
