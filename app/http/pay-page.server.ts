/** The way to the provider's hosted page and back. */
import type { Language } from '#app/domain/i18n/languages.ts'
import type { App } from './context.server.ts'
import { paths, withQuery } from './paths.ts'

/** Where the buyer comes back to: the page of the order group, which shows what the database knows and not what the address says. */
export function payReturns(app: App, language: Language, groupNumber: string) {
	const page = app.origin + paths.orderGroup(language, groupNumber)
	return { successUrl: withQuery(page, { back: 'paid' }), cancelUrl: withQuery(page, { back: 'left' }) }
}

/** 303 to the provider. `url` came from the provider itself over our own connection, never from a request. */
export function toPayPage(url: string): Response {
	return new Response(null, { status: 303, headers: { location: url } })
}
