/** What a cart holds today, by merchant, and the orders that it would make: read before each page and again when ordering. */
import type { Db } from '#db/client.server.ts'
import { findCart, listCartLines, listGoods, listSellers, type SellerRow } from '#db/queries/cart.server.ts'
import { densityOf, type Packing } from '#app/domain/pricing/carton.ts'
import { type PricedLine, type PricedListing, priceCart } from './cart-pricing.ts'
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

export interface CartPreview {
	cartId: string
	/** Names this state of the cart: one state makes one order group. */
	cartKey: string
	merchants: { seller: SellerRow; listings: PricedListing[]; amount: number }[]
	/** Made of the listings that are ready; the others stay in the cart. */
	orders: FutureOrder[]
	total: number
	changed: PricedLine[]
	leftOut: number
	problem: 'empty' | 'nothing-ready' | 'price-changed' | 'above-cap' | 'below-charge' | undefined
}

/** @returns undefined for a cart that does not exist */
export async function previewCart(
	db: Db,
	{ cartId, buyerCompanyId }: { cartId: string | undefined; buyerCompanyId?: number },
): Promise<CartPreview | undefined> {
	const cart = cartId ? await findCart(db, cartId) : undefined
	if (!cart) return undefined
	const lines = await listCartLines(db, cart.id)
	const goods = await listGoods(
		db,
		lines.map((line) => line.variantId),
	)
	const listings = priceCart(lines, goods, buyerCompanyId)
	const sellers = new Map((await listSellers(db, [...new Set(listings.map((one) => one.companyId))])).map((one) => [one.companyId, one]))
	const merchants = new Map<number, CartPreview['merchants'][number]>()
	for (const listing of listings) {
		const merchant = merchants.get(listing.companyId) ?? { seller: sellers.get(listing.companyId)!, listings: [], amount: 0 }
		merchant.listings.push(listing)
		merchant.amount += listing.amount
		merchants.set(listing.companyId, merchant)
	}
	const orders = toOrders(listings)
	const total = orders.reduce((sum, order) => sum + order.total, 0)
	const changed = listings.flatMap((listing) => listing.changed)
	return {
		cartId: cart.id,
		cartKey: `${cart.id}:${cart.version}`,
		merchants: [...merchants.values()],
		orders,
		total,
		changed,
		leftOut: listings.filter((listing) => !listing.ready).length,
		problem: problemOf(listings, orders, total, changed),
	}
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

function problemOf(listings: PricedListing[], orders: FutureOrder[], total: number, changed: PricedLine[]): CartPreview['problem'] {
	if (listings.length === 0) return 'empty'
	if (changed.length > 0) return 'price-changed'
	if (orders.length === 0) return 'nothing-ready'
	if (total > MOST_PER_CHARGE) return 'above-cap'
	if (total < LEAST_PER_CHARGE) return 'below-charge'
	return undefined
}
