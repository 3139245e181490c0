/** What a quantity costs, weighs and still lacks; the same sums on the server and in the browser. */
import { lineTotal } from '#app/domain/money/line-total.ts'
import { type Carton, type Packing, packingOf } from './carton.ts'
import { smallestOrder } from './minimum-order.ts'
import { nextStep, type PriceStep, unitPriceAt } from './price-ladder.ts'

export interface Terms {
	ladder: readonly PriceStep[]
	carton: Carton
	minimumOrder: number
	orderMultiple: number
}

export interface WorkedOut extends Packing {
	/** The quantity asked for, rounded up to the order multiple. */
	quantity: number
	roundedUp: boolean
	/** Minor units. */
	unitPrice: number
	total: number
	/** Units that lack to the minimum order; 0 when it is reached. */
	missing: number
	/** To the next cheaper step: units and cartons that lack, and what a unit costs and saves there. */
	next: { missing: number; cartons: number; unitPrice: number; savingPerUnit: number } | undefined
}

/** @param asked units, a whole number of at least 1 */
export function workOut(asked: number, terms: Terms): WorkedOut {
	const quantity = Math.ceil(asked / terms.orderMultiple) * terms.orderMultiple
	const unitPrice = unitPriceAt(terms.ladder, quantity)
	const next = nextStep(terms.ladder, quantity)
	const toNext = next && Math.ceil(next.fromQuantity / terms.orderMultiple) * terms.orderMultiple - quantity
	const packing = packingOf(quantity, terms.carton)
	return {
		...packing,
		quantity,
		roundedUp: quantity !== asked,
		unitPrice,
		total: lineTotal(unitPrice, quantity),
		missing: Math.max(0, smallestOrder(terms) - quantity),
		next:
			next && toNext !== undefined
				? {
						missing: toNext,
						cartons: packingOf(quantity + toNext, terms.carton).cartons - packing.cartons,
						unitPrice: next.unitPrice,
						savingPerUnit: unitPrice - next.unitPrice,
					}
				: undefined,
	}
}
