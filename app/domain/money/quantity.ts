/** Reads a number of pieces (or of whatever the product is sold by) as people type it. */
import { ungroup } from './amount.ts'
import { toHalfWidth } from './half-width.ts'

export type QuantityProblem = 'required' | 'not-a-number' | 'not-whole' | 'negative' | 'not-positive' | 'too-large'
export type ParsedQuantity = { ok: true; value: number } | { ok: false; problem: QuantityProblem; params?: Record<string, number> }

export const LARGEST_QUANTITY = 9_999_999
const MAX_LENGTH = 40

/**
 * A whole number from 1 to 9,999,999: `480`, `１２０`, `1 240`, `1,240`. Letters, exponents, signs and decimals are refused.
 *
 * @param options.least  0 where none is an answer too (a stock, a cell of a matrix)
 */
export function parseQuantity(text: string, { least = 1 }: { least?: 0 | 1 } = {}): ParsedQuantity {
	if (text.length > MAX_LENGTH) return { ok: false, problem: text.trim().length > MAX_LENGTH ? 'not-a-number' : 'required' }
	const typed = toHalfWidth(text).trim()
	if (typed === '') return { ok: false, problem: 'required' }
	if (/^-\s*\d/.test(typed)) return { ok: false, problem: 'negative' }
	const digits = typed.includes('.') ? undefined : ungroup(typed)
	if (digits === undefined) return { ok: false, problem: /^\d[\d ]*[.,]\d+$/.test(typed) ? 'not-whole' : 'not-a-number' }
	const value = BigInt(digits)
	if (value > BigInt(LARGEST_QUANTITY)) return { ok: false, problem: 'too-large', params: { max: LARGEST_QUANTITY } }
	if (value < BigInt(least)) return { ok: false, problem: 'not-positive' }
	return { ok: true, value: Number(value) }
}
