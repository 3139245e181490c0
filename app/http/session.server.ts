/** Cookies: the session token, the cart, the settings of a reader. */
import type { Currency } from '#app/domain/money/currency.ts'
import { CURRENCIES } from '#app/domain/money/currency.ts'

const YEAR_S = 365 * 24 * 3600

/** A request, or as much of one as cookies are read from. */
interface WithHeaders {
	headers: { get(name: string): string | null }
}

/** @param max characters; what is longer was not set by us */
export function readCookie(request: WithHeaders, name: string, max = 200): string | undefined {
	for (const part of (request.headers.get('cookie') ?? '').split(';')) {
		const at = part.indexOf('=')
		if (at > 0 && part.slice(0, at).trim() === name)
			return part
				.slice(at + 1)
				.trim()
				.slice(0, max)
	}
	return undefined
}

/** @param options.secure whether the site is served over https */
export function cookie(
	name: string,
	value: string,
	{ secure, maxAge = YEAR_S, path = '/' }: { secure: boolean; maxAge?: number; path?: string },
): string {
	if (!/^[\w.~-]*$/.test(value)) throw new RangeError(`cookie ${name} has a character that needs quoting`)
	return `${name}=${value}; Path=${path}; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure ? '; Secure' : ''}`
}

export const SESSION_COOKIE = 'k_session'
/** The token of a session that was signed out here within the hour: dead, but a form of it that is still open in another tab has an owner. */
export const LEFT_COOKIE = 'k_left'
export const CART_COOKIE = 'k_cart'
export const CURRENCY_COOKIE = 'k_currency'
export const LANGUAGE_COOKIE = 'k_language'
export const COUNTRY_COOKIE = 'k_country'

/** The currency in which a reader sees estimates; tenge unless chosen otherwise. */
export function readCurrency(request: WithHeaders): Currency {
	const chosen = readCookie(request, CURRENCY_COOKIE) as Currency
	return CURRENCIES.includes(chosen) ? chosen : 'KZT'
}

export const SHIP_TO_COUNTRIES = ['KZ', 'KG', 'UZ', 'TJ', 'RU', 'CN'] as const
export type ShipToCountry = (typeof SHIP_TO_COUNTRIES)[number]

export function readCountry(request: WithHeaders): ShipToCountry {
	const chosen = readCookie(request, COUNTRY_COOKIE) as ShipToCountry
	return SHIP_TO_COUNTRIES.includes(chosen) ? chosen : 'KZ'
}
