/** Quantities as people type them into a cart: digits of any width, spaces between thousands, nothing for none. */

/** The most of one variant in a cart; sums of 200 such lines stay exact. */
export const MAX_QUANTITY = 1_000_000

/** The most that a product's page works out. */
const MAX_ASKED = 9_999_999

export type ParsedQuantity =
	{ ok: true; value: number } | { ok: false; problem: 'not-a-number' | 'not-whole' | 'negative' | 'too-large'; params?: { max: number } }

/** @example parseCartQuantity('１ 200') // { ok: true, value: 1200 } */
export function parseCartQuantity(text: string, max = MAX_QUANTITY): ParsedQuantity {
	const plain = text.normalize('NFKC').replace(/[\s\u00a0\u202f]/g, '')
	if (plain === '') return { ok: true, value: 0 }
	if (/^[-−–]\d/.test(plain)) return { ok: false, problem: 'negative' }
	if (/^\d{1,12}[.,]\d{1,12}$/.test(plain)) return { ok: false, problem: 'not-whole' }
	if (!/^\d{1,40}$/.test(plain)) return { ok: false, problem: 'not-a-number' }
	const value = Number(plain)
	return value > max ? { ok: false, problem: 'too-large', params: { max } } : { ok: true, value }
}

export type AskedQuantity =
	| { ok: true; value: number }
	| { ok: false; problem: 'required' | 'not-positive' | 'not-a-number' | 'not-whole' | 'too-large'; params?: { max: number } }

/** What one asks a price for: the same, of at least 1. */
export function parseAskedQuantity(text: string): AskedQuantity {
	const parsed = parseCartQuantity(text, MAX_ASKED)
	if (!parsed.ok) return parsed.problem === 'negative' ? { ok: false, problem: 'not-positive' } : { ...parsed, problem: parsed.problem }
	if (parsed.value > 0) return parsed
	return { ok: false, problem: text.trim() === '' ? 'required' : 'not-positive' }
}

/** What may be wrong with it, for a page that says so without asking the server. */
export const ASKED_PROBLEMS = [
	{ code: 'required' },
	{ code: 'not-positive' },
	{ code: 'not-a-number' },
	{ code: 'not-whole' },
	{ code: 'too-large', params: { max: MAX_ASKED } },
] as const
