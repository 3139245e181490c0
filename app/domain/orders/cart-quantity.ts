/** Quantities as people type them into a cart: digits of any width, spaces between thousands, nothing for none. */

/** The most of one variant in a cart; sums of 200 such lines stay exact. */
export const MAX_QUANTITY = 1_000_000

export type ParsedQuantity =
	{ ok: true; value: number } | { ok: false; problem: 'not-a-number' | 'not-whole' | 'negative' | 'too-large'; params?: { max: number } }

/** @example parseCartQuantity('１ 200') // { ok: true, value: 1200 } */
export function parseCartQuantity(text: string): ParsedQuantity {
	const plain = text.normalize('NFKC').replace(/[\s\u00a0\u202f]/g, '')
	if (plain === '') return { ok: true, value: 0 }
	if (/^[-−–]\d/.test(plain)) return { ok: false, problem: 'negative' }
	if (/^\d{1,12}[.,]\d{1,12}$/.test(plain)) return { ok: false, problem: 'not-whole' }
	if (!/^\d{1,40}$/.test(plain)) return { ok: false, problem: 'not-a-number' }
	const value = Number(plain)
	return value > MAX_QUANTITY ? { ok: false, problem: 'too-large', params: { max: MAX_QUANTITY } } : { ok: true, value }
}
