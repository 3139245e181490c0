/** A cart as its pages show it: in the reader's language, with estimates in the reader's currency. */
import type { Db } from '#db/client.server.ts'
import { ratesNow } from '#app/domain/catalog/rates.server.ts'
import { productSlug } from '#app/domain/catalog/slug.server.ts'
import { type Language, pickText } from '#app/domain/i18n/languages.ts'
import type { Currency } from '#app/domain/money/currency.ts'
import type { Goods, PricedListing } from '#app/domain/orders/cart-pricing.ts'
import type { CartPreview } from '#app/domain/orders/preview-cart.server.ts'
import { sellerName } from './seller-names.server.ts'

/** The colour and size of a variant, or its article number when it has neither. */
export function variantName(goods: Pick<Goods, 'colour' | 'size' | 'sku'>, language: Language): string {
	const parts = [goods.colour && pickText(goods.colour.names, language)?.text, goods.size && pickText(goods.size, language)?.text].filter(
		Boolean,
	)
	return parts.join(' · ') || goods.sku
}

function listingView(listing: PricedListing, language: Language, estimate: (fen: number) => number | undefined) {
	const { goods } = listing
	const title = pickText(goods.titles, language) ?? { text: goods.sku, language }
	// One press of minus or plus is a carton, or the multiple in which the product is sold.
	const step = goods.orderMultiple > 1 ? goods.orderMultiple : goods.cartonPieces
	return {
		productId: listing.productId,
		title: title.text,
		titleLanguage: title.language === language ? undefined : title.language,
		slug: productSlug(title.text, listing.productId),
		picture: goods.picture,
		unit: goods.unit,
		shipFrom: goods.shipFrom,
		quantity: listing.quantity,
		amount: listing.amount,
		estimate: estimate(listing.amount),
		packing: listing.packing,
		minimum: goods.minimumOrder,
		mixedBatch: goods.mixedBatch,
		ready: listing.ready,
		problems: listing.problems.filter((one) => one.variantId === undefined),
		next: listing.next,
		step,
		lines: listing.lines.map((line) => ({
			variantId: line.goods.variantId,
			name: variantName(line.goods, language),
			quantity: line.quantity,
			unitPrice: line.unitPrice,
			seenUnitPrice: line.seenUnitPrice,
			changed: line.unitPrice !== line.seenUnitPrice,
			problem: line.problem ?? listing.problems.find((one) => one.variantId === line.goods.variantId),
		})),
	}
}

export type ListingView = ReturnType<typeof listingView>

export async function cartView(db: Db, preview: CartPreview, language: Language, currency: Currency) {
	const rates = await ratesNow(db)
	const estimate = (fen: number) => (currency === 'CNY' ? undefined : rates.estimate(fen, currency))
	const nameOf = (companyId: number) => {
		const seller = preview.merchants.find((one) => one.seller.companyId === companyId)?.seller
		return seller ? sellerName(seller, language) : ''
	}
	return {
		cartKey: preview.cartKey,
		currency,
		rate: currency === 'CNY' ? undefined : rates.of(currency),
		problem: preview.problem,
		total: preview.total,
		totalEstimate: estimate(preview.total),
		changed: preview.changed.length,
		leftOut: preview.leftOut,
		merchants: preview.merchants.map(({ seller, listings, amount }) => ({
			companyId: seller.companyId,
			name: nameOf(seller.companyId),
			original: language === 'zh' ? undefined : seller.names?.zh,
			slug: seller.slug,
			plate:
				seller.hall && seller.floor !== null && seller.stall
					? {
							market: seller.market ? pickText(seller.market, language)?.text : undefined,
							hall: seller.hall,
							floor: seller.floor,
							stall: seller.stall,
						}
					: undefined,
			amount,
			listings: listings.map((listing) => listingView(listing, language, estimate)),
		})),
		orders: preview.orders.map((order) => ({
			key: `${order.companyId}-${order.shipFrom}`,
			name: nameOf(order.companyId),
			shipFrom: order.shipFrom,
			total: order.total,
			estimate: estimate(order.total),
			packing: order.packing,
		})),
	}
}

export type CartView = Awaited<ReturnType<typeof cartView>>
