/** Ladder prices: the unit price falls at quantity steps (DOMAIN.md, Price). The one resolver of page, cart, quote and invoice. */
import { LARGEST_QUANTITY } from '#app/domain/money/quantity.ts'

export interface PriceStep {
	fromQuantity: number
	/** Minor units for one unit of the product. */
	unitPrice: number
}

export const MAX_STEPS = 10
/** Minor units: a million. Times the largest quantity it is still a safe integer. */
export const LARGEST_UNIT_PRICE = 100_000_000

export type LadderProblem =
	'ladder-empty' | 'ladder-too-long' | 'ladder-quantity' | 'ladder-price' | 'ladder-not-ascending' | 'ladder-not-falling'

/** @returns the first thing wrong with a ladder and the index of its step, or undefined for a good one */
export function ladderProblem(steps: readonly PriceStep[]): { problem: LadderProblem; step: number } | undefined {
	if (steps.length === 0) return { problem: 'ladder-empty', step: 0 }
	if (steps.length > MAX_STEPS) return { problem: 'ladder-too-long', step: MAX_STEPS }
	for (const [index, step] of steps.entries()) {
		if (!Number.isSafeInteger(step.fromQuantity) || step.fromQuantity < 1 || step.fromQuantity > LARGEST_QUANTITY)
			return { problem: 'ladder-quantity', step: index }
		if (!Number.isSafeInteger(step.unitPrice) || step.unitPrice < 1 || step.unitPrice > LARGEST_UNIT_PRICE)
			return { problem: 'ladder-price', step: index }
		const before = steps[index - 1]
		if (before && step.fromQuantity <= before.fromQuantity) return { problem: 'ladder-not-ascending', step: index }
		if (before && step.unitPrice >= before.unitPrice) return { problem: 'ladder-not-falling', step: index }
	}
	return undefined
}

/** The step that a quantity reaches; below the first step, the first. @throws RangeError for an empty ladder */
export function stepAt(steps: readonly PriceStep[], quantity: number): PriceStep {
	let reached = steps[0]
	if (!reached) throw new RangeError('a ladder has at least one step')
	for (const step of steps) if (quantity >= step.fromQuantity) reached = step
	return reached
}

/** Minor units for one unit when `quantity` are bought. */
export function unitPriceAt(steps: readonly PriceStep[], quantity: number): number {
	return stepAt(steps, quantity).unitPrice
}

/** The next cheaper step, or undefined at the last. */
export function nextStep(steps: readonly PriceStep[], quantity: number): PriceStep | undefined {
	return steps.find((step, index) => step.fromQuantity > quantity && index > 0)
}
