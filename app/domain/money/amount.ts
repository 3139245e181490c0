/** Reads an amount of money as traders of four languages type it. */
import type { Language } from '#app/domain/i18n/languages.ts'
import type { Currency } from './currency.ts'
import { toHalfWidth } from './half-width.ts'

export type AmountProblem = 'required' | 'not-a-number' | 'negative' | 'too-many-decimals' | 'too-large'
export type ParsedAmount = { ok: true; value: number } | { ok: false; problem: AmountProblem; params?: Record<string, number> }

/** Minor units: ten thousand million of any currency. */
export const LARGEST_AMOUNT = 1_000_000_000_000

const SIGNS: Partial<Record<Currency, string>> = { CNY: '¥元', USD: '$', KZT: '₸', RUB: '₽' }
const MAX_LENGTH = 40

/**
 * Minor units of `1 240,50`, `1,240.50`, `￥１２`, `12.5`. Thousands stand in threes after spaces, commas or points; two decimals at most.
 * `1,240` is 1,240 in zh and en, where a comma only parts thousands, and otherwise refused as three decimals: a guess could be wrong a thousandfold.
 *
 * @param options.currency  whose sign may stand before or after the number; the sign of another currency is refused
 * @param options.language  the reader's language
 */
export function parseAmount(text: string, { currency = 'CNY', language }: { currency?: Currency; language?: Language } = {}): ParsedAmount {
	if (text.length > MAX_LENGTH) return { ok: false, problem: text.trim().length > MAX_LENGTH ? 'not-a-number' : 'required' }
	const typed = withoutSign(toHalfWidth(text).trim(), SIGNS[currency] ?? '')
	if (typed === '') return { ok: false, problem: 'required' }
	if (/^-\s*\d/.test(typed)) return { ok: false, problem: 'negative' }
	if (!/^\d[\d .,]*\d$|^\d$/.test(typed)) return { ok: false, problem: 'not-a-number' }

	const point = decimalPoint(typed, language === 'zh' || language === 'en')
	const whole = ungroup(point < 0 ? typed : typed.slice(0, point))
	const decimals = point < 0 ? '' : typed.slice(point + 1)
	if (whole === undefined || !/^\d*$/.test(decimals)) return { ok: false, problem: 'not-a-number' }
	if (decimals.length > 2) return { ok: false, problem: 'too-many-decimals', params: { decimals: 2 } }
	const minor = BigInt(whole + decimals.padEnd(2, '0'))
	if (minor > BigInt(LARGEST_AMOUNT)) return { ok: false, problem: 'too-large', params: { max: LARGEST_AMOUNT / 100 } }
	return { ok: true, value: Number(minor) }
}

/** A sign alone stays, so that it is refused as no number rather than as nothing. */
function withoutSign(typed: string, signs: string): string {
	if (typed.length > 1 && signs.includes(typed.at(0)!)) return typed.slice(1).trimStart()
	if (typed.length > 1 && signs.includes(typed.at(-1)!)) return typed.slice(0, -1).trimEnd()
	return typed
}

/** Where the decimals begin: at the last comma or point, unless it parts thousands. -1 when there are none. */
function decimalPoint(typed: string, commaPartsThousands: boolean): number {
	const comma = typed.lastIndexOf(',')
	const point = typed.lastIndexOf('.')
	const last = Math.max(comma, point)
	if (last < 0) return -1
	if (comma >= 0 && point >= 0) return last
	const times = typed.split(typed[last]!).length - 1
	if (times > 1) return -1
	return typed[last] === ',' && commaPartsThousands && /^[1-9]\d{0,2},\d{3}$/.test(typed) ? -1 : last
}

/** `1 240 500` → `1240500`; undefined when the groups are not thousands, or parted in two ways. */
export function ungroup(whole: string): string | undefined {
	if (/^\d+$/.test(whole)) return whole
	return /^[1-9]\d{0,2}([ .,])\d{3}(?:\1\d{3})*$/.test(whole) ? whole.replace(/[ .,]/g, '') : undefined
}
