/** Of what kind each field of each form is: the kind says which bad values have to be refused. Other bad values may be taken as text. */
import type { Act } from '#tests/authz/acts.ts'
import { ADDRESS_FORM } from '#tests/authz/acts.ts'

type Kind = 'text' | 'optional' | 'number' | 'fromZero' | 'choice' | 'secret'

const NONE = ['missing', 'empty', 'blank', 'NUL', 'unseen']
const NO_NUMBER = [...NONE, 'word', 'negative', 'half', 'huge', '1e21', 'infinite', '10,000 letters', 'twice', 'object', 'SQL', 'broken']
const NO_CHOICE = [...NO_NUMBER, 'zero', 'full-width digits', 'as a tree', 'in the prototype']

const REFUSED: Record<Kind, string[]> = {
	text: [...NONE, '10,000 letters', 'as a tree', 'in the prototype'],
	optional: ['10,000 letters'],
	// Sizes and weights take tenths: a half is honest there.
	number: [...NO_NUMBER.filter((one) => one !== 'half'), 'zero'],
	fromZero: NO_NUMBER.filter((one) => !['missing', 'empty', 'blank'].includes(one)),
	choice: NO_CHOICE,
	secret: ['missing', 'empty', '10,000 letters'],
}

const listing: Record<string, Kind> = {
	...{
		version: 'choice',
		act: 'choice',
		originalLanguage: 'choice',
		'texts.zh.title': 'text',
		'texts.zh.description': 'optional',
		'texts.ru.title': 'optional',
		sku: 'text',
	},
	...{ categoryId: 'choice', unit: 'choice', shipFrom: 'choice', originCountry: 'choice', russianGoodsName: 'optional', hsCode: 'number' },
	...{
		'steps[0].fromQuantity': 'number',
		'steps[0].unitPrice': 'number',
		minimumOrder: 'number',
		leadTimeDays: 'fromZero',
		'carton.pieces': 'number',
	},
	...{ 'carton.lengthMm': 'number', 'carton.grossGrams': 'number', 'variants[0].stock': 'fromZero', 'variants[0].sku': 'optional' },
}

/** By route and name of the act. */
const KINDS: Record<string, Record<string, Kind>> = {
	'account/home profile': { act: 'choice', name: 'text', language: 'choice' },
	'account/home password': { act: 'choice', password: 'secret' },
	'account/home prove': { act: 'choice', kind: 'choice', contactCode: 'choice' },
	'account/home send-code': { act: 'choice', kind: 'choice' },
	'account/home switch': { act: 'choice', companyId: 'choice' },
	'account/company edit': { act: 'choice', companyName: 'text' },
	'account/company add': { act: 'choice', name: 'text', contact: 'choice', role: 'choice' },
	'account/company role': { act: 'choice', userId: 'choice', role: 'choice' },
	'account/company register': { act: 'choice', country: 'choice', registrationNumber: 'choice', companyName: 'text' },
	'account/api-keys send': { name: 'text' },
	'account/sessions end-others': { act: 'choice' },
	'account/register send': {
		name: 'text',
		contact: 'choice',
		password: 'secret',
		country: 'choice',
		registrationNumber: 'choice',
		companyName: 'text',
	},
	'account/sign-in send': { contact: 'choice', password: 'secret' },
	'account/sign-in-code send': { contact: 'choice' },
	'account/sign-in-code code': { contact: 'choice', code: 'choice' },
	'account/reset send': { contact: 'choice' },
	'account/reset token': { token: 'choice', password: 'secret' },
	'buyer/cart add': { productId: 'choice' },
	'buyer/checkout place': {
		recipient: 'text',
		phone: 'choice',
		country: 'choice',
		region: 'optional',
		city: 'text',
		line: 'text',
		postcode: 'optional',
		note: 'optional',
		seenTotal: 'choice',
		cartKey: 'choice',
	},
	'buyer/order cancel': { act: 'choice', reason: 'optional' },
	'buyer/order accept': { act: 'choice' },
	'sell/order confirm': { act: 'choice' },
	'sell/order ready': { act: 'choice' },
	'sell/order dispatch': { act: 'choice' },
	'messages/new send': { text: 'text', nonce: 'secret' },
	'messages/thread read': { act: 'choice' },
	'messages/thread send': { act: 'choice', text: 'text', nonce: 'secret' },
	'messages/thread report': { act: 'choice', reason: 'text' },
	'staff/listing return': { act: 'choice', reasonCode: 'choice', reasonText: 'optional' },
	'staff/reports send': { reportId: 'choice', decision: 'text' },
	'sell/product submit': listing,
	'sell/product submit new': { sku: 'text' },
	'sell/product retire': { act: 'choice', version: 'choice' },
}

export const keyOf = ({ route, name }: Pick<Act, 'route' | 'name'>) => `${route.replace('routes/', '')} ${name}`

/** The bad values of a field that have to be refused, by the names of bad-input.ts. */
export function mustRefuse(act: Act, name: string): string[] {
	const kind = KINDS[keyOf(act)]?.[name] ?? (/^quantity\[/.test(name) ? 'number' : undefined)
	// Of a button pressed twice, and of what these are told twice, one counts.
	const once = name === 'act' || act.name === 'retire' || ['routes/buyer/cart', 'routes/public/product'].includes(act.route)
	return kind ? REFUSED[kind].filter((how) => how !== 'twice' || !once) : []
}

/** Second steps of forms, whose code or link is wrong from the start. */
export const SECOND_STEPS: Act[] = [
	{
		...{ route: 'routes/account/sign-in-code', name: 'code', path: () => '/zh/account/sign-in-code', may: ['visitor'] },
		send: () => ({ form: { act: 'sign-in', contact: '+77015550003', code: '123456' } }),
	},
	{
		...{ route: 'routes/account/reset', name: 'token', path: () => '/zh/account/reset', may: ['visitor'] },
		send: () => ({ form: { token: 'x', password: 'Көктем қырда 48 қой' } }),
	},
]

/** Forms with something wrong in each of their fields at once, and the fields beside which it is said. */
export const ALL_WRONG: { path: string; as: Act['may'][0]; form: Record<string, string>; wrong: string[] }[] = [
	{
		...{ path: 'account/register', as: 'visitor', wrong: ['name', 'contact', 'password', 'registrationNumber', 'companyName', 'isBuyer'] },
		form: { name: '', contact: 'x', password: '1234567890', country: 'KZ', registrationNumber: '１２', companyName: '' },
	},
	{ path: 'account', as: 'buyer', form: { act: 'profile', name: '\u200b', language: 'xx' }, wrong: ['name', 'language'] },
	{ path: 'account/company', as: 'buyer', form: { act: 'edit', companyName: '', isBuyer: 'on' }, wrong: ['companyName'] },
	{ path: 'account/company', as: 'buyer', form: { act: 'add', name: '', contact: '+7', role: 'king' }, wrong: ['name', 'contact', 'role'] },
	{ path: 'account/api-keys', as: 'buyer', form: { name: '' }, wrong: ['name'] },
	{ path: 'account/sign-in', as: 'visitor', form: { contact: '1e21', password: '' }, wrong: ['contact', 'password'] },
	{ path: 'account/sign-in-code', as: 'visitor', form: { contact: '-1' }, wrong: ['contact'] },
	{ path: 'account/reset', as: 'visitor', form: { contact: '0.5' }, wrong: ['contact'] },
	{
		path: 'checkout',
		as: 'buyer',
		form: { ...ADDRESS_FORM, recipient: '', phone: '12', city: '\0', line: ' ', note: 'ж'.repeat(3000) },
		wrong: ['recipient', 'phone', 'city', 'line', 'note'],
	},
	{ path: 'messages/THREAD', as: 'buyer', form: { act: 'send', text: '', nonce: 'nonce-of-test-9' }, wrong: ['text'] },
	{ path: 'messages/THREAD', as: 'buyer', form: { act: 'report', reason: '\u200b' }, wrong: ['reason'] },
	{ path: 'orders/PLACED', as: 'buyer', form: { act: 'cancel', reason: 'ж'.repeat(600) }, wrong: ['reason'] },
	{ path: 'sell/orders/PAID', as: 'merchant', form: { act: 'cancel', reason: '' }, wrong: ['reason'] },
	{
		path: 'staff/listings/REVISION',
		as: 'moderator',
		form: { act: 'return', reasonCode: 'nothing', reasonText: 'ж'.repeat(3000) },
		wrong: ['reasonCode', 'reasonText'],
	},
	{ path: 'staff/reports?report=REPORT', as: 'moderator', form: { reportId: 'REPORT', decision: '' }, wrong: ['decision'] },
]
