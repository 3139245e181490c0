/** Money in another currency, at a rate that is a decimal string. */

const RATE = /^(\d{1,12})(?:\.(\d{1,12}))?$/

/**
 * `minor` × `rate` / `nominal`, to the nearest minor unit, halves to the even one. All currencies here have two decimals
 * (DOMAIN.md, Stripe), so minor units convert like whole ones. No floating point is involved.
 *
 * @param minor    minor units of the currency that is sold; negative for a refund
 * @param rate     units of the other currency for `nominal` units of this one, e.g. `'73.2150'`
 * @param nominal  how many units the rate is for; central banks quote 10, 100 or 1,000 of a small currency
 * @throws RangeError when the rate is not a positive decimal, or the result is beyond the safe integers
 * @example convert(426, '73.215') // 31190
 */
export function convert(minor: number, rate: string, nominal = 1): number {
	if (!Number.isSafeInteger(minor)) throw new RangeError(`Not a whole amount: ${minor}`)
	if (!Number.isSafeInteger(nominal) || nominal < 1) throw new RangeError(`Not a nominal: ${nominal}`)
	const match = RATE.exec(rate)
	if (!match) throw new RangeError(`Not a rate: ${rate}`)
	const decimals = match[2] ?? ''
	const scaled = BigInt(match[1]! + decimals)
	if (scaled === 0n) throw new RangeError('A rate of zero')
	const result = divideHalfEven(BigInt(minor) * scaled, BigInt(nominal) * 10n ** BigInt(decimals.length))
	if (result > BigInt(Number.MAX_SAFE_INTEGER) || result < BigInt(Number.MIN_SAFE_INTEGER)) {
		throw new RangeError(`${minor} at ${rate} is beyond the safe integers`)
	}
	return Number(result)
}

/** The nearest integer to `dividend / divisor`, halves to the even one. @param divisor above zero */
function divideHalfEven(dividend: bigint, divisor: bigint): bigint {
	const negative = dividend < 0n
	const size = negative ? -dividend : dividend
	const floor = size / divisor
	const twice = (size % divisor) * 2n
	const rounded = twice > divisor || (twice === divisor && floor % 2n === 1n) ? floor + 1n : floor
	return negative ? -rounded : rounded
}
