/** Every URL of the product, in one place; pages never write a path by hand. */
import type { Language } from '#app/domain/i18n/languages.ts'

type Query = Record<string, string | number | boolean | undefined>

/** Appends a query string; undefined values are left out. */
export function withQuery(path: string, query: Query): string {
	const search = new URLSearchParams()
	for (const [key, value] of Object.entries(query)) if (value !== undefined && value !== '') search.set(key, String(value))
	const text = search.toString()
	return text ? `${path}?${text}` : path
}

export const paths = {
	home: (lang: Language) => `/${lang}`,
	categories: (lang: Language) => `/${lang}/categories`,
	category: (lang: Language, slug: string) => `/${lang}/categories/${slug}`,
	search: (lang: Language, q?: string) => withQuery(`/${lang}/search`, { q }),
	product: (lang: Language, slug: string) => `/${lang}/products/${slug}`,
	shop: (lang: Language, slug: string) => `/${lang}/shops/${slug}`,
	market: (lang: Language, slug: string, place?: { hall: string; floor?: number; stall?: string }) =>
		withQuery(`/${lang}/markets/${slug}`, place ?? {}),
	cart: (lang: Language) => `/${lang}/cart`,
	checkout: (lang: Language) => `/${lang}/checkout`,
	orders: (lang: Language) => `/${lang}/orders`,
	order: (lang: Language, number: string) => `/${lang}/orders/${number}`,
	orderGroup: (lang: Language, number: string) => `/${lang}/order-groups/${number}`,
	threads: (lang: Language) => `/${lang}/messages`,
	thread: (lang: Language, id: string) => `/${lang}/messages/${id}`,
	newThread: (lang: Language, kind: 'product' | 'order' | 'shop', id: string | number) => withQuery(`/${lang}/messages/new`, { kind, id }),
	/** @param ended  the session of the one who is led there has ended */
	signIn: (lang: Language, next?: string, ended?: boolean) => withQuery(`/${lang}/account/sign-in`, { next, ended: ended ? 1 : undefined }),
	signInCode: (lang: Language, next?: string, ended?: boolean) =>
		withQuery(`/${lang}/account/sign-in-code`, { next, ended: ended ? 1 : undefined }),
	register: (lang: Language, next?: string) => withQuery(`/${lang}/account/register`, { next }),
	reset: (lang: Language) => `/${lang}/account/reset`,
	secondFactor: (lang: Language, next?: string) => withQuery(`/${lang}/account/second-factor`, { next }),
	account: (lang: Language) => `/${lang}/account`,
	sessions: (lang: Language) => `/${lang}/account/sessions`,
	company: (lang: Language) => `/${lang}/account/company`,
	apiKeys: (lang: Language) => `/${lang}/account/api-keys`,
	sell: (lang: Language) => `/${lang}/sell`,
	sellProducts: (lang: Language) => `/${lang}/sell/products`,
	sellProduct: (lang: Language, id: number | 'new') => `/${lang}/sell/products/${id}`,
	sellOrders: (lang: Language) => `/${lang}/sell/orders`,
	sellOrder: (lang: Language, number: string) => `/${lang}/sell/orders/${number}`,
	staff: (lang: Language) => `/${lang}/staff`,
	staffListing: (lang: Language, id: number) => `/${lang}/staff/listings/${id}`,
	staffReports: (lang: Language) => `/${lang}/staff/reports`,
	staffAudit: (lang: Language) => `/${lang}/staff/audit`,
	outbox: (lang: Language) => `/${lang}/outbox`,
	apiDocument: '/api/v1/openapi.json',
	settings: '/settings',
	signOut: '/sign-out',
	badges: '/badges',
	stream: '/messages/stream',
	file: (id: string) => `/files/${id}`,
}

/** The same page in another language: the first segment is exchanged. */
export function inLanguage(pathWithQuery: string, lang: Language): string {
	return pathWithQuery.replace(/^\/(zh|kk|ru|en)(?=[/?]|$)/, `/${lang}`)
}
