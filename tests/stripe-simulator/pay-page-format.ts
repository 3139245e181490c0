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

/** In the time of Almaty, where most buyers are, with the zone named. */
export function time(seconds: number, words: PageWords): string {
	const format = { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const
	return new Intl.DateTimeFormat(words.tag, { ...format, hourCycle: 'h23', timeZone: 'Asia/Almaty' }).format(new Date(seconds * 1_000))
}
