/** Keeps the reader's currency and ship-to country. */
import type { ActionFunctionArgs } from '@remix-run/node'
import { CURRENCIES, type Currency } from '#app/domain/money/currency.ts'
import { safeRedirect } from '#app/http/redirect.server.ts'
import { cookie, COUNTRY_COOKIE, CURRENCY_COOKIE, SHIP_TO_COUNTRIES, type ShipToCountry } from '#app/http/session.server.ts'

export async function action({ request, context: { app } }: ActionFunctionArgs) {
	const form = await request.formData()
	const secure = app.origin.startsWith('https:')
	const headers = new Headers()
	const currency = form.get('currency') as Currency
	const country = form.get('shipTo') as ShipToCountry
	if (CURRENCIES.includes(currency)) headers.append('set-cookie', cookie(CURRENCY_COOKIE, currency, { secure }))
	if (SHIP_TO_COUNTRIES.includes(country)) headers.append('set-cookie', cookie(COUNTRY_COOKIE, country, { secure }))
	return safeRedirect(String(form.get('returnTo') ?? ''), '/', headers)
}
