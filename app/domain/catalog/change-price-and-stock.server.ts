/** What a merchant may change at once, without moderation: ladder, stock, minimum, lead time, sample price. The public sees it right away. */
import { and, eq, sql } from 'drizzle-orm'
import { events, priceSteps, products, stockMovements, variants } from '#db/schema/index.server.ts'
import { findListing } from '#db/queries/listings.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import { maySell, type Viewer } from '#app/domain/identity/viewer.ts'
import { LARGEST_QUANTITY } from '../money/quantity.ts'
import { ladderProblem, type PriceStep } from '../pricing/price-ladder.ts'
import { orRefusal, Refusal } from './refusal.ts'

export interface Terms {
	/** CNY fen. */
	steps: PriceStep[]
	minimumOrder: number
	orderMultiple: number
	mixedBatch: boolean
	leadTimeDays: number
	/** CNY fen; null when no samples are sold. */
	samplePrice: number | null
	shipFrom: 'yiwu' | 'horgos' | 'almaty'
}

export interface StockChange {
	variantId: number
	/** Pieces more or fewer: what orders took meanwhile stays taken. */
	delta: number
}

export interface ChangePriceAndStock {
	viewer: Viewer
	productId: number
	/** Of the listing that the merchant looked at. */
	version: number
	terms?: Partial<Terms>
	stock?: StockChange[]
}

export type Problems = Record<string, { code: string; params?: Record<string, string | number> }>
export type TermsChanged =
	| { ok: true; value: { version: number } }
	| { ok: false; problem: 'forbidden' | 'not-found' | 'stale' }
	| { ok: false; problem: 'invalid'; problems: Problems }

/** By field name of the form; empty when all is well. */
export function termsProblems(terms: Pick<Terms, 'steps' | 'minimumOrder' | 'orderMultiple'>): Problems {
	const problems: Problems = {}
	const wrong = ladderProblem(terms.steps)
	if (wrong) {
		const part = wrong.problem === 'ladder-price' || wrong.problem === 'ladder-not-falling' ? 'unitPrice' : 'fromQuantity'
		problems[`steps[${wrong.step}].${part}`] = { code: wrong.problem }
	}
	if (terms.minimumOrder % terms.orderMultiple !== 0)
		problems.minimumOrder = { code: 'not-multiple', params: { multiple: terms.orderMultiple } }
	return problems
}

export async function changePriceAndStock(ctx: Ctx, input: ChangePriceAndStock): Promise<TermsChanged> {
	const { viewer, productId, version, stock = [] } = input
	if (!maySell(viewer)) return { ok: false, problem: 'forbidden' }
	const listing = await findListing(ctx.db, productId, viewer.company.id)
	if (!listing) return { ok: false, problem: 'not-found' }
	if (stock.some(({ variantId }) => !listing.variants.some((variant) => variant.id === variantId)))
		return { ok: false, problem: 'not-found' }
	const { product } = listing
	const steps = input.terms?.steps ?? listing.ladder
	const terms: Terms = {
		minimumOrder: product.minimumOrder,
		orderMultiple: product.orderMultiple,
		mixedBatch: product.mixedBatch,
		leadTimeDays: product.leadTimeDays,
		samplePrice: product.samplePrice,
		shipFrom: product.shipFrom,
		...input.terms,
		steps,
	}
	const problems = termsProblems(terms)
	if (Object.keys(problems).length > 0) return { ok: false, problem: 'invalid', problems }
	const changes = stock.filter(({ delta }) => delta !== 0).sort((a, b) => a.variantId - b.variantId)
	const ladderChanged = JSON.stringify(steps) !== JSON.stringify(listing.ladder)
	const isChanged =
		ladderChanged ||
		changes.length > 0 ||
		(['minimumOrder', 'orderMultiple', 'mixedBatch', 'leadTimeDays', 'samplePrice', 'shipFrom'] as const).some(
			(key) => terms[key] !== product[key],
		)
	if (!isChanged) return product.version === version ? { ok: true, value: { version } } : { ok: false, problem: 'stale' }

	return orRefusal<TermsChanged, TermsChanged>(
		ctx.db.transaction(
			async (tx) => {
				const at = ctx.now()
				const { steps: _, ...columns } = terms
				const [row] = await tx
					.update(products)
					.set({
						...columns,
						priceFrom: Math.min(...steps.map((step) => step.unitPrice)),
						priceTo: Math.max(...steps.map((step) => step.unitPrice)),
						version: version + 1,
						updatedAt: at,
					})
					.where(and(eq(products.id, productId), eq(products.companyId, viewer.company.id), eq(products.version, version)))
					.returning({ id: products.id })
				if (!row) throw new Refusal<TermsChanged>({ ok: false, problem: 'stale' })
				if (ladderChanged) {
					await tx.delete(priceSteps).where(and(eq(priceSteps.productId, productId), eq(priceSteps.currency, 'CNY')))
					await tx
						.insert(priceSteps)
						.values(steps.map((step) => ({ productId, currency: 'CNY', fromQuantity: step.fromQuantity, unitPrice: step.unitPrice })))
				}
				for (const { variantId, delta } of changes) {
					const [moved] = await tx
						.update(variants)
						.set({ stock: sql`${variants.stock} + ${delta}` })
						.where(and(eq(variants.id, variantId), sql`${variants.stock} + ${delta} between 0 and ${LARGEST_QUANTITY}`))
						.returning({ id: variants.id })
					if (!moved) throw new Refusal<TermsChanged>({ ok: false, problem: 'stale' })
					await tx.insert(stockMovements).values({
						variantId,
						stockDelta: delta,
						reservedDelta: 0,
						reason: 'correction',
						orderId: null,
						actorUserId: viewer.userId,
						at,
					})
				}
				const sum = changes.reduce((total, { delta }) => total + delta, 0)
				if (sum !== 0)
					await tx
						.update(products)
						.set({ stock: sql`${products.stock} + ${sum}` })
						.where(eq(products.id, productId))
				await tx
					.insert(events)
					.values({ type: 'listing.changed', subjectId: String(productId), payload: { productId }, at, attempts: 0, doneAt: null })
				return { ok: true, value: { version: version + 1 } }
			},
			{ isolation: 'hot' },
		),
	)
}
