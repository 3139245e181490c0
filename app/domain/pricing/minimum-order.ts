/** Minimum orders at three scopes: per SKU, per listing across its variants (mixed batch), per merchant order amount (DOMAIN.md). */

export interface MinimumTerms {
	minimumOrder: number
	orderMultiple: number
	/** True when the minimum holds across colours and sizes, false when each variant must reach it. */
	mixedBatch: boolean
}

export type MinimumProblem =
	| { problem: 'below-minimum'; scope: 'variant' | 'listing'; variantId?: number; missing: number }
	| { problem: 'not-multiple'; variantId?: number; multiple: number; missing: number }

/** The least that can be ordered: the minimum in whole multiples, so that adding what is missing is enough. */
export function smallestOrder({ minimumOrder, orderMultiple }: Pick<MinimumTerms, 'minimumOrder' | 'orderMultiple'>): number {
	return Math.ceil(minimumOrder / orderMultiple) * orderMultiple
}

/** @param quantities units per variant of one listing; variants with 0 are not ordered */
export function minimumProblems(terms: MinimumTerms, quantities: readonly { variantId: number; quantity: number }[]): MinimumProblem[] {
	const ordered = quantities.filter((line) => line.quantity > 0)
	if (ordered.length === 0) return []
	const scopes = terms.mixedBatch
		? [{ variantId: undefined, quantity: ordered.reduce((sum, line) => sum + line.quantity, 0) }]
		: ordered.map((line) => ({ variantId: line.variantId, quantity: line.quantity }))
	return scopes.flatMap(({ variantId, quantity }): MinimumProblem[] => {
		const which = variantId === undefined ? {} : { variantId }
		const least = smallestOrder(terms)
		if (quantity < least)
			return [{ problem: 'below-minimum', scope: terms.mixedBatch ? 'listing' : 'variant', ...which, missing: least - quantity }]
		const over = quantity % terms.orderMultiple
		return over === 0 ? [] : [{ problem: 'not-multiple', ...which, multiple: terms.orderMultiple, missing: terms.orderMultiple - over }]
	})
}

/** Minor units that lack to a merchant's minimum per order; 0 when it is reached or there is none. */
export function missingAmount(minimumAmount: number | null, amount: number): number {
	return Math.max(0, (minimumAmount ?? 0) - amount)
}
