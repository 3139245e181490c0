/** Who may use each route. A route without a row does not start; whoever may not use one is sent to sign in, or sees nothing there. */
import { redirect } from '@remix-run/node'
import { isLanguage } from '#app/domain/i18n/languages.ts'
import { mayBuy, mayModerate, maySeeSales, maySell, type Viewer } from '#app/domain/identity/viewer.ts'
import { paths } from './paths.ts'
import { readCookie, SESSION_COOKIE } from './session.server.ts'

/**
 * `public`: everybody. `person`: signed in. `buyer`, `merchant`: signed in with a role that acts for such a company. `sales`: who may read a merchant's orders.
 * `moderator`: staff after the
 * second factor. `key`: the API's own keys. `signature`: a webhook. `demo`: everybody, in demo mode only.
 */
export type Access = 'public' | 'person' | 'buyer' | 'merchant' | 'sales' | 'moderator' | 'key' | 'signature' | 'demo'

/** Keys are route ids: the file below app/, without its ending. */
export const ACCESS: Record<string, Access> = {
	root: 'public',
	'routes/public/language': 'public',
	'routes/public/layout': 'public',
	'routes/public/home': 'public',
	'routes/public/categories': 'public',
	'routes/public/category': 'public',
	'routes/public/search': 'public',
	'routes/public/product': 'public',
	'routes/public/shop': 'public',
	'routes/public/market': 'public',
	'routes/public/settings': 'public',
	'routes/public/badges': 'public',
	'routes/public/file': 'public',
	'routes/public/robots': 'public',
	'routes/public/missing': 'public',
	'routes/account/sign-in': 'public',
	'routes/account/sign-in-code': 'public',
	'routes/account/register': 'public',
	'routes/account/reset': 'public',
	'routes/account/sign-out': 'public',
	'routes/account/second-factor': 'person',
	'routes/account/home': 'person',
	'routes/account/sessions': 'person',
	'routes/account/company': 'person',
	'routes/account/api-keys': 'person',
	'routes/account/outbox': 'demo',
	'routes/buyer/cart': 'public',
	'routes/buyer/checkout': 'buyer',
	'routes/buyer/orders': 'person',
	'routes/buyer/order': 'person',
	'routes/buyer/order-group': 'person',
	'routes/messages/list': 'person',
	'routes/messages/thread': 'person',
	'routes/messages/new': 'person',
	'routes/messages/stream': 'person',
	'routes/sell/home': 'merchant',
	'routes/sell/products': 'merchant',
	'routes/sell/product': 'merchant',
	'routes/sell/orders': 'sales',
	'routes/sell/order': 'sales',
	'routes/staff/home': 'moderator',
	'routes/staff/listing': 'moderator',
	'routes/staff/reports': 'moderator',
	'routes/staff/audit': 'moderator',
	'routes/webhooks/stripe': 'signature',
	'routes/api/openapi': 'public',
	'routes/api/missing': 'public',
	'routes/api/companies': 'key',
	'routes/api/products': 'key',
	'routes/api/product': 'key',
	'routes/api/stock': 'key',
	'routes/api/search': 'key',
	'routes/api/orders': 'key',
	'routes/api/order': 'key',
}

/** @returns undefined when `viewer` may go on, else the answer to give */
export function refuse(access: Access, viewer: Viewer | undefined, request: Request, mode: 'demo' | 'live'): Response | undefined {
	if (access === 'public' || access === 'key' || access === 'signature') return undefined
	if (access === 'demo') return mode === 'demo' ? undefined : notThere()
	const url = new URL(request.url)
	const segment = url.pathname.split('/')[1]!
	const language = isLanguage(segment) ? segment : 'kk'
	// A form whose session has ended leads back to its page.
	const next = request.method === 'GET' || isLanguage(segment) ? url.pathname + url.search : undefined
	const ended = request.method !== 'GET' || readCookie(request, SESSION_COOKIE) !== undefined
	if (!viewer) return redirect(paths.signIn(language, next, ended), { status: 303 })
	if (access === 'person') return undefined
	if (access === 'moderator' && viewer.needsSecondFactor) return redirect(paths.secondFactor(language, next), { status: 303 })
	const allowed = { buyer: mayBuy, merchant: maySell, sales: maySeeSales, moderator: mayModerate }[access](viewer)
	if (allowed) return undefined
	return access === 'moderator' ? notThere() : redirect(paths.company(language), { status: 303 })
}

const notThere = () => new Response(null, { status: 404 })
