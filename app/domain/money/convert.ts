/** Converts money at a rate written as a decimal string, exactly. */

/**
 * @param minor    minor units, whole
 * @param rate     units of the target for `nominal` units of the source, e.g. '67.35'
 * @param nominal  how many units of the source the rate is for
 * @returns minor units of the target, half to even
 * @throws RangeError when the rate is no positive decimal or the result is no safe integer
 * @example convert(1000, '67.35') // 67350
 */
export function convert(minor: number, rate: string, nominal = 1): number {
	const digits = /^(\d{1,12})(?:\.(\d{1,10}))?$/.exec(rate)
	if (!digits || !Number.isSafeInteger(minor) || !Number.isSafeInteger(nominal) || nominal < 1) throw new RangeError(`cannot convert ${minor} at ${rate}`)
	const decimals = digits[2] ?? ''
	const scaled = BigInt(digits[1]! + decimals)
	if (scaled === 0n) throw new RangeError('a rate is above zero')
	const result = Number(divideHalfEven(BigInt(minor) * scaled, 10n ** BigInt(decimals.length) * BigInt(nominal)))
	if (!Number.isSafeInteger(result)) throw new RangeError('the converted sum is too large')
	return result
}

function divideHalfEven(dividend: bigint, divisor: bigint): bigint {
	const negative = dividend < 0n
	const size = negative ? -dividend : dividend
	let quotient = size / divisor
	const twice = (size % divisor) * 2n
	if (twice > divisor || (twice === divisor && quotient % 2n === 1n)) quotient++
	return negative ? -quotient : quotient
}
