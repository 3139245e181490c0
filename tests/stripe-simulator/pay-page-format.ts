/** Money and time as the pay page writes them. */
import type { PageWords } from './pay-page-words.ts'

/** Signs that fonts lack are written as codes. */
const WITH_SIGN = ['cny', 'eur', 'gbp', 'hkd', 'kzt', 'rub', 'usd']

export function money(minor: number, currency: string | null, words: PageWords): string {
	const code = currency ?? 'usd'
	const currencyDisplay = WITH_SIGN.includes(code) ? 'narrowSymbol' : 'code'
	return new Intl.NumberFormat(words.tag, { style: 'currency', currency: code, currencyDisplay }).format(minor / 100)
}

/** A sign like ¥ stands for more than one currency, so the code stands beside the total. */
export function codeBeside(currency: string | null): string | undefined {
	return currency && WITH_SIGN.includes(currency) ? currency.toUpperCase() : undefined
}

/** In the time of Almaty, where most buyers are, with the zone named: `25.11.2026 07:41 (GMT+5)` or `2026-11-25 07:41 (GMT+5)`. */
export function time(seconds: number, words: PageWords): string {
	const format = { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const
	const parts = new Intl.DateTimeFormat('en-US', { ...format, hourCycle: 'h23', timeZone: 'Asia/Almaty' }).formatToParts(seconds * 1_000)
	const { year, month, day, hour, minute, timeZoneName } = Object.fromEntries(parts.map((part) => [part.type, part.value]))
	const date = words.tag === 'ru-RU' ? `${day}.${month}.${year}` : `${year}-${month}-${day}`
	return `${date} ${hour}:${minute} (${timeZoneName})`
}
