/** Everything that a form or a program can ask the product to do, with who may. In an order in which each is still possible. */
import { parseRegistrationNumber } from '#app/domain/identity/registration-number.ts'
import type { Asked } from '#tests/support/http-client.ts'
import type { Role, World } from '#tests/support/served-world.ts'

export interface Act {
	/** Id of the route, as in the table of access. */
	route: string
	name: string
	path(world: World): string
	send(world: World): Asked
	/** The first one shows that it works. */
	may: Role[]
	/** A table that it writes to; none when it only sets cookies. */
	writes?: string
}

const SIGNED_IN: Role[] = ['buyer', 'otherBuyer', 'merchant', 'accountant', 'otherMerchant', 'halfModerator', 'moderator']
const EVERYBODY: Role[] = ['visitor', ...SIGNED_IN]

const form = (route: string, path: Act['path'], fields: (world: World) => Record<string, string>, may: Role[], writes?: string): Act => ({
	route: `routes/${route}`,
	name: fields.toString().match(/act: ["']([\w-]+)/)?.[1] ?? 'send',
	path,
	send: (world) => ({ form: fields(world) }),
	may,
	...(writes && { writes }),
})

/** A listing as the merchant's form sends it. */
export function listingForm(world: World, change: Record<string, string> = {}): FormData {
	const { product, variant } = world.merchant
	const fields: Record<string, string> = {
		// Changed when it was proposed, and when it was given back.
		version: String(product.version + 2),
		act: 'submit',
		originalLanguage: 'zh',
		'texts.zh.title': '加厚塑料碗',
		'texts.zh.description': '食品级 PP,可微波。',
		'texts.ru.title': 'Миска пластиковая',
		'texts.ru.description': '',
		categoryId: String(world.merchant.categoryId),
		sku: product.sku,
		unit: 'piece',
		shipFrom: 'yiwu',
		'steps[0].fromQuantity': '60',
		'steps[0].unitPrice': '4.80',
		'steps[1].fromQuantity': '240',
		'steps[1].unitPrice': '4.50',
		minimumOrder: '60',
		orderMultiple: '1',
		mixedBatch: 'on',
		leadTimeDays: '0',
		samplePrice: '9',
		'carton.pieces': '60',
		'carton.lengthMm': '52',
		'carton.widthMm': '38',
		'carton.heightMm': '34',
		'carton.grossGrams': '15.2',
		'carton.netGrams': '13.8',
		hsCode: '392410',
		cnCode: '',
		tnvedCode: '',
		russianGoodsName: '',
		originCountry: 'CN',
		'pictures[0].id': world.privatePicture,
		'pictures[0].position': '1',
		'variants[0].id': String(variant.id),
		'variants[0].wasStock': String(variant.stock),
		'variants[0].sku': variant.sku,
		'variants[0].size': '',
		'variants[0].stock': String(variant.stock),
		...change,
	}
	const data = new FormData()
	for (const [name, value] of Object.entries(fields)) data.append(name, value)
	return data
}

export const ADDRESS_FORM = {
	recipient: 'Айгүл',
	phone: '+77011234567',
	country: 'KZ',
	region: '',
	city: 'Алматы',
	line: 'Абая 10',
	postcode: '',
	note: '',
}

const FIRST = (world: World) => `/zh/sell/products/${world.merchant.product.id}`

/** A Kazakh business number that begins so. */
function aBin(start: string): string {
	const found = Array.from({ length: 10 }, (_, digit) => `${start}${digit}`).find((number) => parseRegistrationNumber('KZ', number).ok)
	if (!found) throw new Error(`no number begins with ${start}`)
	return found
}

export const ACTS: Act[] = [
	form(
		'public/settings',
		() => '/settings',
		() => ({ currency: 'KGS', shipTo: 'KG', returnTo: '/zh' }),
		EVERYBODY,
	),
	form(
		'public/product',
		(world) => `/zh/products/x-${world.merchant.product.id}`,
		(world) => ({ [`quantity[${world.merchant.variant.id}]`]: '60' }),
		EVERYBODY,
		'cart_lines',
	),
	form(
		'account/home',
		() => '/zh/account',
		() => ({ act: 'profile', name: 'Жаңа есім', language: 'kk' }),
		SIGNED_IN,
		'users',
	),
	form(
		'account/home',
		() => '/zh/account',
		() => ({ act: 'send-code', kind: 'email' }),
		SIGNED_IN,
		'events',
	),
	form(
		'account/home',
		() => '/zh/account',
		(world) => ({ act: 'prove', kind: 'phone', contactCode: world.contactCode }),
		SIGNED_IN,
		'users',
	),
	form(
		'account/home',
		() => '/zh/account',
		() => ({ act: 'password', password: 'Көктем қырда 47 қой' }),
		SIGNED_IN,
		'users',
	),
	form(
		'account/home',
		() => '/zh/account',
		(world) => ({ act: 'switch', companyId: String(world.buyer.company.id) }),
		['buyer'],
	),
	form(
		'account/company',
		() => '/zh/account/company',
		() => ({ act: 'edit', companyName: '晨光', isMerchant: 'on' }),
		['merchant', 'buyer', 'otherBuyer', 'otherMerchant'],
		'companies',
	),
	form(
		'account/company',
		() => '/zh/account/company',
		() => ({ act: 'add', name: 'Дархан', contact: '+77019998877', role: 'purchaser' }),
		['buyer', 'otherBuyer', 'merchant', 'otherMerchant'],
		'members',
	),
	form(
		'account/company',
		() => '/zh/account/company',
		(world) => ({ act: 'role', userId: String(world.accountant.id), role: 'purchaser' }),
		['merchant'],
		'members',
	),
	form(
		'account/company',
		() => '/zh/account/company',
		(world) => ({ act: 'role', userId: String(world.accountant.id), role: 'accountant' }),
		['merchant'],
		'members',
	),
	form(
		'account/api-keys',
		() => '/zh/account/api-keys',
		() => ({ name: '仓库' }),
		['merchant', 'buyer', 'otherBuyer', 'otherMerchant'],
		'api_keys',
	),
	form(
		'account/sessions',
		() => '/zh/account/sessions',
		() => ({ act: 'end-others' }),
		SIGNED_IN,
	),
	form(
		'account/second-factor',
		() => '/zh/account/second-factor',
		() => ({ act: 'send' }),
		SIGNED_IN,
	),
	form(
		'buyer/cart',
		() => '/zh/cart',
		(world) => ({ act: 'add', productId: String(world.merchant.product.id), [`quantity[${world.merchant.variant.id}]`]: '60' }),
		EVERYBODY,
		'cart_lines',
	),
	{
		...{ route: 'routes/buyer/checkout', name: 'place', path: () => '/zh/checkout', may: ['buyer', 'otherBuyer'], writes: 'orders' },
		send: (world) => ({
			form: { ...ADDRESS_FORM, cartKey: world.cartKey, seenTotal: String(world.cartTotal) },
			cookies: { k_cart: world.cartId },
		}),
	},
	{
		...{ route: 'routes/buyer/checkout', name: 'confirm', path: () => '/zh/checkout', may: ['buyer', 'otherBuyer'], writes: 'carts' },
		send: (world) => ({ form: { ...ADDRESS_FORM, act: 'confirm' }, cookies: { k_cart: world.cartId } }),
	},
	form(
		'buyer/order-group',
		(world) => `/zh/order-groups/${world.placed.groupNumber}`,
		() => ({}),
		['buyer'],
		'payments',
	),
	form(
		'buyer/order',
		(world) => `/zh/orders/${world.placed.number}`,
		() => ({ act: 'cancel', reason: 'жаңылдым' }),
		['buyer'],
		'orders',
	),
	form(
		'sell/order',
		(world) => `/zh/sell/orders/${world.paid.number}`,
		() => ({ act: 'confirm' }),
		['merchant'],
		'orders',
	),
	form(
		'sell/order',
		(world) => `/zh/sell/orders/${world.paid.number}`,
		() => ({ act: 'ready' }),
		['merchant'],
		'orders',
	),
	form(
		'sell/order',
		(world) => `/zh/sell/orders/${world.paid.number}`,
		() => ({ act: 'dispatch' }),
		['merchant'],
		'orders',
	),
	form(
		'buyer/order',
		(world) => `/zh/orders/${world.paid.number}`,
		() => ({ act: 'accept' }),
		['buyer'],
		'orders',
	),
	form(
		'messages/new',
		(world) => `/zh/messages/new?kind=order&id=${world.paid.id}`,
		() => ({ text: '到了', nonce: 'nonce-of-test-1' }),
		['buyer', 'merchant'],
		'messages',
	),
	form(
		'messages/thread',
		(world) => `/zh/messages/${world.quietThread}`,
		() => ({ act: 'read' }),
		['merchant', 'buyer', 'accountant'],
		'thread_reads',
	),
	form(
		'messages/thread',
		(world) => `/zh/messages/${world.quietThread}`,
		() => ({ act: 'send', text: '您好', nonce: 'nonce-of-test-2' }),
		['merchant', 'buyer'],
		'messages',
	),
	form(
		'messages/thread',
		(world) => `/zh/messages/${world.quietThread}`,
		() => ({ act: 'report', reason: '骗子' }),
		['merchant', 'buyer'],
		'thread_reports',
	),
	form(
		'staff/listing',
		(world) => `/zh/staff/listings/${world.revisionId}`,
		() => ({ act: 'return', reasonCode: 'other', reasonText: '请改' }),
		['moderator'],
		'listing_revisions',
	),
	{
		route: 'routes/sell/product',
		name: 'submit',
		path: FIRST,
		send: (world) => ({ multipart: listingForm(world) }),
		may: ['merchant'],
		writes: 'listing_revisions',
	},
	{
		...{ route: 'routes/sell/product', name: 'submit new', path: () => '/zh/sell/products/new', may: ['merchant'], writes: 'products' },
		send: (world) => ({
			multipart: listingForm(world, {
				version: '0',
				sku: 'NEW-1',
				'variants[0].id': '',
				'variants[0].sku': 'NEW-1-1',
				'variants[0].wasStock': '0',
			}),
		}),
	},
	form(
		'sell/product',
		(world) => `/zh/sell/products/${world.merchant.products[1]!.product.id}`,
		() => ({ act: 'retire', version: '1' }),
		['merchant'],
		'products',
	),
	form(
		'staff/reports',
		() => '/zh/staff/reports',
		(world) => ({ reportId: String(world.reportId), decision: '已处理' }),
		['moderator'],
		'thread_reports',
	),
	// Makes staff of the trade center members of a company too, so it comes late.
	form(
		'account/company',
		() => '/zh/account/company',
		() => ({ act: 'register', country: 'KZ', registrationNumber: aBin('00014000100'), companyName: 'Жаңа', isBuyer: 'on' }),
		['halfModerator', ...SIGNED_IN],
		'companies',
	),
	form(
		'account/sign-in-code',
		() => '/zh/account/sign-in-code',
		(world) => ({ contact: world.buyer.user.phone! }),
		EVERYBODY,
		'events',
	),
	form(
		'account/reset',
		() => '/zh/account/reset',
		(world) => ({ contact: world.buyer.user.phone! }),
		EVERYBODY,
		'events',
	),
	form(
		'account/sign-in',
		() => '/zh/account/sign-in',
		(world) => ({ contact: world.signIn.contact, password: world.signIn.password }),
		EVERYBODY,
		'sessions',
	),
	form(
		'account/register',
		() => '/zh/account/register',
		() => ({
			name: 'Нұрлан',
			contact: '+77015554433',
			password: 'Көктем қырда 48 қой',
			country: 'KZ',
			registrationNumber: aBin('98014000001'),
			companyName: 'Сауда',
			isBuyer: 'on',
		}),
		EVERYBODY,
		'users',
	),
	form(
		'account/sign-out',
		() => '/sign-out',
		() => ({}),
		EVERYBODY,
	),
]
