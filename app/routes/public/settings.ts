/** Keeps the reader's currency, ship-to country, and the language of the page that they chose them on. */
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { isLanguage } from '#app/domain/i18n/languages.ts'
import { CURRENCIES, type Currency } from '#app/domain/money/currency.ts'
import { readForm } from '#app/http/form.server.ts'
import { safePath, safeRedirect } from '#app/http/redirect.server.ts'
import {
	cookie,
	COUNTRY_COOKIE,
	CURRENCY_COOKIE,
	LANGUAGE_COOKIE,
	SHIP_TO_COUNTRIES,
	type ShipToCountry,
} from '#app/http/session.server.ts'

export const loader = () => redirect('/', { status: 303 })

export async function action({ request, context: { app } }: ActionFunctionArgs) {
	const form = await readForm(request)
	const secure = app.origin.startsWith('https:')
	const headers = new Headers()
	const currency = form.get('currency') as Currency
	const country = form.get('shipTo') as ShipToCountry
	if (CURRENCIES.includes(currency)) headers.append('set-cookie', cookie(CURRENCY_COOKIE, currency, { secure }))
	if (SHIP_TO_COUNTRIES.includes(country)) headers.append('set-cookie', cookie(COUNTRY_COOKIE, country, { secure }))
	const returnTo = safePath(String(form.get('returnTo') ?? ''), '/')
	const language = returnTo.split(/[/?#]/)[1]
	if (isLanguage(language)) headers.append('set-cookie', cookie(LANGUAGE_COOKIE, language, { secure }))
	return safeRedirect(returnTo, '/', headers)
}
