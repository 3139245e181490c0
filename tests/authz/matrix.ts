/** What each role sees at each route: one or more addresses per row of the route table. */
import type { Role, World } from '#tests/support/served-world.ts'

/**
 * `seen`: the page. `signIn`, `secondFactor`, `company`: led there. `cart`, `home`: led away, there is nothing to do here.
 * `nothing`: 404, as if it did not exist. `unasked`: nothing can be read here.
 */
export type Outcome = 'seen' | 'signIn' | 'secondFactor' | 'company' | 'account' | 'staff' | 'cart' | 'home' | 'nothing' | 'unasked'
export const KEY_HOLDERS = ['nobody', 'stranger', 'merchant', 'otherMerchant', 'buyer'] as const
export type KeyHolder = (typeof KEY_HOLDERS)[number]

export interface Case {
	path(world: World): string
	as: Record<Role, Outcome>
	/** The page shows what is not for everybody, so that a leak would be noticed. */
	marked?: true
	/** For the machine API: the status by whose key it is. A session alone is nobody's key. */
	keys?: Record<KeyHolder, number>
}

const all = (outcome: Outcome): Record<Role, Outcome> => ({
	visitor: outcome,
	buyer: outcome,
	otherBuyer: outcome,
	merchant: outcome,
	accountant: outcome,
	otherMerchant: outcome,
	halfModerator: outcome,
	moderator: outcome,
})
const everybody = all('seen')
const people = { ...everybody, visitor: 'signIn' } as const
const nobody = { ...all('nothing'), visitor: 'signIn' } as const
const merchants = { ...all('company'), visitor: 'signIn', merchant: 'seen', otherMerchant: 'seen' } as const
const sales = { ...merchants, accountant: 'seen' } as const
const theMerchant = { ...merchants, otherMerchant: 'nothing' } as const
const theBuyer = { ...nobody, buyer: 'seen' } as const
const bothSides = { ...nobody, buyer: 'seen', merchant: 'seen', accountant: 'seen' } as const
const staff = { ...nobody, halfModerator: 'secondFactor', moderator: 'seen' } as const
const signedOut = { ...all('account'), visitor: 'seen', halfModerator: 'secondFactor' } as const

const page = (path: string | Case['path'], as: Case['as'], more: Partial<Case> = {}): Case => ({
	path: typeof path === 'string' ? () => path : path,
	as,
	...more,
})
const byKey = { nobody: 401, stranger: 401, merchant: 200, otherMerchant: 200, buyer: 200 }
const onlyTheMerchant = { ...byKey, otherMerchant: 404, buyer: 404 }
const api = (path: string | Case['path'], keys: Record<KeyHolder, number>, more: Partial<Case> = {}) =>
	page(path, all('unasked'), { keys, ...more })

export const MATRIX: Record<string, Case[]> = {
	'routes/public/language': [page('/', all('home'))],
	'routes/public/home': [page('/zh', everybody)],
	'routes/public/categories': [page('/zh/categories', everybody)],
	'routes/public/category': [page((world) => `/zh/categories/${world.categorySlug}`, everybody)],
	'routes/public/search': [page('/zh/search?q=碗', everybody)],
	'routes/public/product': [page((world) => world.productPath, everybody)],
	'routes/public/shop': [page((world) => `/zh/shops/${world.merchant.shop.slug}`, everybody)],
	'routes/public/market': [page('/zh/markets/none', all('nothing'))],
	'routes/public/settings': [page('/settings', all('home'))],
	'routes/public/badges': [page('/badges', everybody)],
	'routes/public/file': [
		page((world) => `/files/${world.publicPicture}`, everybody),
		page((world) => `/files/${world.privatePicture}`, {
			...all('nothing'),
			merchant: 'seen',
			accountant: 'seen',
			moderator: 'seen',
		}),
		page((world) => `/files/${world.privatePicture}-s`, all('nothing')),
	],
	'routes/public/robots': [page('/robots.txt', everybody)],
	'routes/public/missing': [page('/zh/nothing-here', all('nothing'))],
	'routes/account/sign-in': [page('/zh/account/sign-in', signedOut)],
	'routes/account/sign-in-code': [page('/zh/account/sign-in-code', everybody)],
	'routes/account/register': [page('/zh/account/register', everybody)],
	'routes/account/reset': [page('/zh/account/reset', everybody)],
	'routes/account/sign-out': [page('/sign-out', all('home'))],
	'routes/account/second-factor': [
		page('/zh/account/second-factor', { ...all('account'), visitor: 'signIn', halfModerator: 'seen', moderator: 'staff' }),
	],
	'routes/account/home': [page('/zh/account', people)],
	'routes/account/sessions': [page('/zh/account/sessions', people)],
	'routes/account/company': [page('/zh/account/company', people)],
	'routes/account/api-keys': [page('/zh/account/api-keys', people)],
	'routes/account/outbox': [page('/zh/outbox', everybody)],
	'routes/buyer/cart': [page('/zh/cart', everybody)],
	'routes/buyer/checkout': [page('/zh/checkout', { ...all('company'), visitor: 'signIn', buyer: 'cart', otherBuyer: 'cart' })],
	'routes/buyer/orders': [page('/zh/orders', people)],
	'routes/buyer/order': [
		page((world) => `/zh/orders/${world.placed.number}`, theBuyer, { marked: true }),
		page('/zh/orders/KR-26-999999', nobody),
	],
	'routes/buyer/order-group': [
		page((world) => `/zh/order-groups/${world.placed.groupNumber}`, theBuyer, { marked: true }),
		page((world) => `/zh/order-groups/${world.placed.groupNumber}?back=paid`, theBuyer, { marked: true }),
	],
	'routes/messages/list': [page('/zh/messages', people)],
	'routes/messages/thread': [page((world) => `/zh/messages/${world.thread}`, bothSides, { marked: true })],
	'routes/messages/new': [
		// Who has no company is told so, whatever they ask about.
		page((world) => `/zh/messages/new?kind=order&id=${world.placed.id}`, { ...bothSides, halfModerator: 'seen', moderator: 'seen' }),
		page((world) => `/zh/messages/new?kind=product&id=${world.otherMerchant.product.id}`, people),
	],
	'routes/messages/stream': [page('/messages/stream', { ...people, halfModerator: 'nothing', moderator: 'nothing' })],
	'routes/sell/home': [page('/zh/sell', merchants)],
	'routes/sell/products': [page('/zh/sell/products', merchants)],
	'routes/sell/product': [
		page((world) => `/zh/sell/products/${world.merchant.product.id}`, theMerchant, { marked: true }),
		page('/zh/sell/products/new', merchants),
	],
	'routes/sell/orders': [page('/zh/sell/orders', sales)],
	'routes/sell/order': [page((world) => `/zh/sell/orders/${world.paid.number}`, { ...theMerchant, accountant: 'seen' }, { marked: true })],
	'routes/staff/home': [page('/zh/staff', staff, { marked: true })],
	'routes/staff/listing': [page((world) => `/zh/staff/listings/${world.revisionId}`, staff, { marked: true })],
	'routes/staff/reports': [
		page('/zh/staff/reports', staff, { marked: true }),
		page((world) => `/zh/staff/reports?report=${world.reportId}`, staff, { marked: true }),
	],
	'routes/staff/audit': [page('/zh/staff/audit', staff, { marked: true })],
	'routes/webhooks/stripe': [page('/webhooks/stripe', all('unasked'))],
	'routes/api/openapi': [page('/api/v1/openapi.json', everybody)],
	'routes/api/missing': [page('/api/v1/nothing-here', all('nothing'))],
	'routes/api/companies': [api('/api/v1/companies', byKey)],
	'routes/api/products': [api('/api/v1/products', byKey)],
	'routes/api/product': [api((world) => `/api/v1/products/${world.merchant.product.id}`, onlyTheMerchant)],
	'routes/api/stock': [api((world) => `/api/v1/products/${world.merchant.product.id}/stock`, onlyTheMerchant)],
	'routes/api/search': [api('/api/v1/search?q=碗', byKey)],
	'routes/api/orders': [api('/api/v1/orders', byKey)],
	'routes/api/order': [api((world) => `/api/v1/orders/${world.placed.number}`, { ...byKey, otherMerchant: 404 })],
}
