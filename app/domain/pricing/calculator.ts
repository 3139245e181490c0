/** What a quantity costs, weighs and still lacks; the same sums on the server and in the browser. */
import { type Carton, type Packing, packingOf } from './carton.ts'
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
	next: { missing: number; cartons: number; unitPrice: number; savingPerUnit: number } | undefined
}

/** @param asked units, a whole number of at least 1 */
export function workOut(asked: number, terms: Terms): WorkedOut {
	const quantity = Math.ceil(asked / terms.orderMultiple) * terms.orderMultiple
	const unitPrice = unitPriceAt(terms.ladder, quantity)
	const next = nextStep(terms.ladder, quantity)
	const toNext = next && Math.ceil(next.fromQuantity / terms.orderMultiple) * terms.orderMultiple - quantity
	return {
		...packingOf(quantity, terms.carton),
		quantity,
		roundedUp: quantity !== asked,
		unitPrice,
		total: unitPrice * quantity,
		missing: Math.max(0, terms.minimumOrder - quantity),
		next:
			next && toNext !== undefined
				? { missing: toNext, cartons: Math.ceil(toNext / terms.carton.pieces), unitPrice: next.unitPrice, savingPerUnit: unitPrice - next.unitPrice }
				: undefined,
	}
}
