/** What the lines of a cart cost today and what keeps them from being ordered; the one sum behind cart, checkout and order. */
import type { Texts } from '#app/domain/i18n/languages.ts'
import { type Carton, type Packing, packingOf } from '#app/domain/pricing/carton.ts'
import { minimumProblems } from '#app/domain/pricing/minimum-order.ts'
import { nextStep, type PriceStep, unitPriceAt } from '#app/domain/pricing/price-ladder.ts'

/** A variant with what its product says about it. */
export interface Goods {
	variantId: number
	sku: string
	colour: { names: Texts } | null
	size: Texts | null
	stock: number
	active: boolean
	position: number
	productId: number
	companyId: number
	status: string
	version: number
	unit: 'piece' | 'pair' | 'set' | 'dozen' | 'carton'
	minimumOrder: number
	orderMultiple: number
	mixedBatch: boolean
	leadTimeDays: number
	shipFrom: string
	picture: string | null
	cartonPieces: number
	cartonLengthMm: number
	cartonWidthMm: number
	cartonHeightMm: number
	cartonGrossGrams: number
	cartonNetGrams: number
	ladder: PriceStep[]
	titles: Texts
}

export interface WantedLine {
	variantId: number
	quantity: number
	/** Minor units; what the buyer saw last. */
	seenUnitPrice: number
}

export interface LineProblem {
	problem: 'below-minimum' | 'not-multiple' | 'out-of-stock' | 'sold-out' | 'not-for-sale' | 'own-goods'
	/** Absent when the whole listing lacks something. */
	variantId?: number
	missing?: number
	multiple?: number
	left?: number
}

export interface PricedLine {
	goods: Goods
	quantity: number
	/** Minor units of CNY. */
	unitPrice: number
	seenUnitPrice: number
	amount: number
	problem: LineProblem | undefined
}

/** The lines of one product: minimum and ladder look at them together when batches may be mixed. */
export interface PricedListing {
	productId: number
	companyId: number
	goods: Goods
	lines: PricedLine[]
	quantity: number
	amount: number
	packing: Packing
	problems: LineProblem[]
	/** All its lines can be ordered as they are. */
	ready: boolean
	/** Lines whose price is not the one the buyer saw. */
	changed: PricedLine[]
	/** What the next cheaper step needs, when the listing counts as a whole. */
	next: { missing: number; unitPrice: number } | undefined
}

export function cartonOf(goods: Goods): Carton {
	return {
		pieces: goods.cartonPieces,
		lengthMm: goods.cartonLengthMm,
		widthMm: goods.cartonWidthMm,
		heightMm: goods.cartonHeightMm,
		grossGrams: goods.cartonGrossGrams,
		netGrams: goods.cartonNetGrams,
	}
}

/** Unit prices of one product's variants at these quantities. @returns undefined for a product without a ladder */
export function unitPricesOf(goods: Pick<Goods, 'ladder' | 'mixedBatch'>, lines: readonly { quantity: number }[]): number[] | undefined {
	if (goods.ladder.length === 0) return undefined
	const all = lines.reduce((sum, line) => sum + line.quantity, 0)
	return lines.map((line) => unitPriceAt(goods.ladder, goods.mixedBatch ? all : line.quantity))
}

/** @param buyerCompanyId the company that would order: nobody buys from themselves */
export function priceCart(wanted: readonly WantedLine[], goods: readonly Goods[], buyerCompanyId?: number): PricedListing[] {
	const byVariant = new Map(goods.map((one) => [one.variantId, one]))
	const byProduct = new Map<number, { goods: Goods; line: WantedLine }[]>()
	for (const line of wanted) {
		const found = byVariant.get(line.variantId)
		if (!found || line.quantity <= 0) continue
		byProduct.set(found.productId, [...(byProduct.get(found.productId) ?? []), { goods: found, line }])
	}
	return [...byProduct.values()].map((entries) => priceListing(entries, buyerCompanyId))
}

function priceListing(unsorted: { goods: Goods; line: WantedLine }[], buyerCompanyId: number | undefined): PricedListing {
	const entries = [...unsorted].sort((a, b) => a.goods.position - b.goods.position || a.goods.variantId - b.goods.variantId)
	const { goods } = entries[0]!
	const prices = unitPricesOf(
		goods,
		entries.map((entry) => entry.line),
	)
	const sold = goods.status === 'published' && prices !== undefined
	const lines = entries.map(({ goods, line }, index): PricedLine => {
		const unitPrice = prices?.[index] ?? line.seenUnitPrice
		return {
			goods,
			quantity: line.quantity,
			unitPrice,
			seenUnitPrice: line.seenUnitPrice,
			amount: unitPrice * line.quantity,
			problem: lineProblem(goods, line.quantity, sold, buyerCompanyId),
		}
	})
	const listingProblems: LineProblem[] = minimumProblems(
		goods,
		lines.map(({ goods: { variantId }, quantity }) => ({ variantId, quantity })),
	)
	const problems = [...lines.flatMap((line) => line.problem ?? []), ...listingProblems]
	const quantity = lines.reduce((sum, line) => sum + line.quantity, 0)
	const next = goods.mixedBatch || lines.length === 1 ? nextStep(goods.ladder, quantity) : undefined
	return {
		productId: goods.productId,
		companyId: goods.companyId,
		goods,
		lines,
		quantity,
		amount: lines.reduce((sum, line) => sum + line.amount, 0),
		packing: packingOf(quantity, cartonOf(goods)),
		problems,
		ready: problems.length === 0,
		changed: sold ? lines.filter((line) => line.unitPrice !== line.seenUnitPrice) : [],
		next: next && {
			missing: Math.ceil((next.fromQuantity - quantity) / goods.orderMultiple) * goods.orderMultiple,
			unitPrice: next.unitPrice,
		},
	}
}

function lineProblem(goods: Goods, quantity: number, sold: boolean, buyerCompanyId: number | undefined): LineProblem | undefined {
	const { variantId } = goods
	if (!sold || !goods.active) return { problem: 'not-for-sale', variantId }
	if (goods.companyId === buyerCompanyId) return { problem: 'own-goods', variantId }
	if (goods.stock === 0) return { problem: 'sold-out', variantId }
	if (goods.stock < quantity) return { problem: 'out-of-stock', variantId, left: goods.stock }
	return undefined
}
