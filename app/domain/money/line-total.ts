/** Sums of money that are exact or not given at all. */

/**
 * What a line costs. Rounding is per line and there is none here, because both factors are whole (DOMAIN.md, Orders and terms).
 *
 * @param unitPrice  minor units for one unit
 * @param quantity   whole units
 * @throws RangeError when a factor is not a whole number or the product is beyond the safe integers
 */
export function lineTotal(unitPrice: number, quantity: number): number {
	if (!Number.isSafeInteger(unitPrice) || !Number.isSafeInteger(quantity)) throw new RangeError(`Not whole: ${unitPrice} × ${quantity}`)
	const total = unitPrice * quantity
	// A product beyond the safe integers stays beyond them when it is rounded to a double, so this check is enough.
	if (!Number.isSafeInteger(total)) throw new RangeError(`${unitPrice} × ${quantity} is beyond the safe integers`)
	return total
}

/**
 * The sum of whole amounts of one currency.
 *
 * @throws RangeError when one is not a whole number or a sum on the way is beyond the safe integers
 */
export function sumOf(amounts: readonly number[]): number {
	return amounts.reduce((sum, amount) => {
		const next = sum + amount
		if (!Number.isSafeInteger(amount) || !Number.isSafeInteger(next)) throw new RangeError(`${sum} + ${amount} is beyond the safe integers`)
		return next
	}, 0)
}
