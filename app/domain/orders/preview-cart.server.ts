/** What a cart holds today, by merchant, and the orders that it would make: read before each page and again when ordering. */
import type { Db } from '#db/client.server.ts'
import { findCart, listCartLines, listGoods, listSellers, type SellerRow } from '#db/queries/cart.server.ts'
import { densityOf, type Packing } from '#app/domain/pricing/carton.ts'
import { type LineProblem, type PricedLine, type PricedListing, priceCart } from './cart-pricing.ts'
import { splitOrders } from './split.ts'

/** Goods are priced and settled in CNY until merchants may list in dollars, too. */
export const SETTLEMENT = 'CNY'
/** Minor units that one charge can hold, and about USD 0.50 in fen, the least of one (DOMAIN.md, Stripe). */
export const MOST_PER_CHARGE = 99_999_999
export const LEAST_PER_CHARGE = 400

export interface FutureOrder {
	companyId: number
	currency: string
	shipFrom: string
	listings: PricedListing[]
	/** Minor units. */
	total: number
	packing: Pick<Packing, 'cartons' | 'grossGrams' | 'cubicCm' | 'density'>
}

/** A cart at today's prices. */
export interface PricedCart {
	cartId: string
	version: number
	/** Names this state of the cart: one state makes one order group. */
	cartKey: string
	listings: PricedListing[]
	/** Made of the listings that are ready; the others stay in the cart. */
	orders: FutureOrder[]
	total: number
	changed: PricedLine[]
	leftOut: number
	problem: 'empty' | NothingReady | 'price-changed' | 'above-cap' | 'below-charge' | undefined
}

/** Why no listing can be ordered: the one reason that all share, or `held-back` when they differ. */
export type NothingReady = 'nothing-ready' | 'wrong-multiple' | 'off-sale' | 'above-stock' | 'own-goods' | 'held-back'

export interface CartPreview extends PricedCart {
	merchants: { seller: SellerRow; listings: PricedListing[]; amount: number }[]
}

export interface PreviewCart {
	cartId: string | undefined
	/** Who asks: another person's cart does not exist for them. */
	userId?: number | undefined
	/** The company that would order. */
	buyerCompanyId?: number | undefined
}

/** @returns undefined for a cart that does not exist */
export async function findPricedCart(db: Db, { cartId, userId, buyerCompanyId }: PreviewCart): Promise<PricedCart | undefined> {
	const owner = userId === undefined ? undefined : { userId, companyId: buyerCompanyId ?? null }
	const cart = cartId ? await findCart(db, cartId, owner) : undefined
	if (!cart) return undefined
	const lines = await listCartLines(db, cart.id)
	const goods = await listGoods(
		db,
		lines.map((line) => line.variantId),
	)
	const listings = priceCart(lines, goods, buyerCompanyId)
	const orders = toOrders(listings)
	const total = orders.reduce((sum, order) => sum + order.total, 0)
	const changed = listings.flatMap((listing) => listing.changed)
	return {
		cartId: cart.id,
		version: cart.version,
		cartKey: `${cart.id}:${cart.version}`,
		listings,
		orders,
		total,
		changed,
		leftOut: listings.filter((listing) => !listing.ready).length,
		problem: problemOf(listings, orders, total, changed),
	}
}

/** The same with the names and stalls of the merchants, for pages. */
export async function previewCart(db: Db, input: PreviewCart): Promise<CartPreview | undefined> {
	const cart = await findPricedCart(db, input)
	if (!cart) return undefined
	const companyIds = [...new Set(cart.listings.map((one) => one.companyId))]
	const sellers = new Map((await listSellers(db, companyIds)).map((one) => [one.companyId, one]))
	const merchants = companyIds.map((companyId) => {
		const listings = cart.listings.filter((listing) => listing.companyId === companyId)
		return { seller: sellers.get(companyId)!, listings, amount: listings.reduce((sum, listing) => sum + listing.amount, 0) }
	})
	return { ...cart, merchants }
}

export function toOrders(listings: readonly PricedListing[]): FutureOrder[] {
	const ready = listings
		.filter((listing) => listing.ready)
		.map((listing) => ({ listing, companyId: listing.companyId, currency: SETTLEMENT, shipFrom: listing.goods.shipFrom }))
	return splitOrders(ready).map(({ companyId, currency, shipFrom, items }) => {
		const own = items.map((item) => item.listing)
		return {
			companyId,
			currency,
			shipFrom,
			listings: own,
			total: own.reduce((sum, one) => sum + one.amount, 0),
			packing: sumPacking(own.map((one) => one.packing)),
		}
	})
}

export function sumPacking(all: readonly Packing[]): FutureOrder['packing'] {
	const cartons = all.reduce((sum, one) => sum + one.cartons, 0)
	const grossGrams = all.reduce((sum, one) => sum + one.grossGrams, 0)
	const cubicCm = all.reduce((sum, one) => sum + one.cubicCm, 0)
	return { cartons, grossGrams, cubicCm, density: densityOf(grossGrams, cubicCm) }
}

function problemOf(listings: PricedListing[], orders: FutureOrder[], total: number, changed: PricedLine[]): PricedCart['problem'] {
	if (listings.length === 0) return 'empty'
	if (changed.length > 0) return 'price-changed'
	if (orders.length === 0) return whyNothing(listings)
	if (total > MOST_PER_CHARGE) return 'above-cap'
	if (total < LEAST_PER_CHARGE) return 'below-charge'
	return undefined
}

/** What a buyer must solve first stands first: more pieces do not help where goods are off sale or too few. */
const REASONS: readonly (readonly [LineProblem['problem'], NothingReady])[] = [
	['not-for-sale', 'off-sale'],
	['own-goods', 'own-goods'],
	['sold-out', 'above-stock'],
	['out-of-stock', 'above-stock'],
	['below-minimum', 'nothing-ready'],
	['not-multiple', 'wrong-multiple'],
]

function whyNothing(listings: readonly PricedListing[]): NothingReady {
	const reasons = listings.map(({ problems }) => REASONS.find(([code]) => problems.some(({ problem }) => problem === code))![1])
	return reasons.every((reason) => reason === reasons[0]) ? reasons[0]! : 'held-back'
}
