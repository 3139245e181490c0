/** Shares of a sum that add up to it. */

/**
 * Splits `total` over `weights` so that the parts add up to it exactly.
 * Remainders go to the largest fractions first, ties to the earlier weight, so the same order always splits the same way.
 *
 * @param total    minor units of one currency; negative for a refund
 * @param weights  non-negative integers, at least one above zero
 * @throws RangeError when every weight is zero, or one is negative or not a whole number
 * @example allocate(1000, [1, 1, 1]) // [334, 333, 333]
 */
export function allocate(total: number, weights: readonly number[]): number[] {
	if (!Number.isSafeInteger(total)) throw new RangeError(`Not a whole amount: ${total}`)
	if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0))
		throw new RangeError(`Weights must be whole and not negative: ${weights}`)
	const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
	if (whole === 0n) throw new RangeError('At least one weight must be above zero')

	const size = BigInt(Math.abs(total))
	const parts = weights.map((weight, index) => {
		const share = size * BigInt(weight)
		return { index, amount: Number(share / whole), fraction: share % whole }
	})
	let left = Math.abs(total) - parts.reduce((sum, part) => sum + part.amount, 0)
	const byFraction = [...parts].sort((a, b) => (a.fraction === b.fraction ? a.index - b.index : a.fraction > b.fraction ? -1 : 1))
	for (const part of byFraction) {
		if (left === 0) break
		part.amount += 1
		left -= 1
	}
	return parts.map(({ amount }) => (total < 0 && amount > 0 ? -amount : amount))
}
