/** What the buyer sent from the pay page, checked; a number that is no test card is neither kept nor shown again. */
import { isEmailAddress } from './params.ts'
import type { PageWords } from './pay-page-words.ts'
import { type MethodType, METHODS, tryCard } from './payment-methods.ts'
import type { Attempt } from './payments.ts'
import type { WireSession } from './wire.ts'

export interface PayFields {
	method: string
	email: string
	card_number: string
	card_expiry: string
	card_cvc: string
	card_name: string
}

export type FieldName = keyof PayFields
export type FieldErrors = Partial<Record<FieldName, string>>

export function emptyFields(session: WireSession): PayFields {
	const first = (session.payment_method_types[0] ?? 'card') as MethodType
	return {
		method: METHODS[first].delayed ? `${first}/succeeded` : first,
		email: '',
		card_number: '4242 4242 4242 4242',
		card_expiry: '12/34',
		card_cvc: '123',
		card_name: '',
	}
}

export function readPayForm(
	body: string,
	{ session, words, now }: { session: WireSession; words: PageWords; now: Date },
): { ok: true; attempt: Attempt } | { ok: false; fields: PayFields; errors: FieldErrors } {
	const form = new URLSearchParams(body)
	const get = (name: FieldName) => (form.get(name) ?? '').trim().slice(0, 200)
	const fields: PayFields = {
		method: get('method'),
		email: get('email'),
		card_number: get('card_number'),
		card_expiry: get('card_expiry'),
		card_cvc: get('card_cvc'),
		card_name: get('card_name'),
	}
	const [type = '', end] = fields.method.split('/')
	const isOffered = Object.hasOwn(METHODS, type) && session.payment_method_types.includes(type)
	const digits = toAsciiDigits(fields.card_number).replace(/[\s-]/g, '')
	const errors: FieldErrors = {}
	if (!isOffered) errors.method = words.errorMethod
	if (fields.email && !isEmailAddress(fields.email)) errors.email = words.errorEmail
	if (type === 'card') {
		if (!tryCard(digits).known) errors.card_number = words.errorCard
		if (!isAhead(toAsciiDigits(fields.card_expiry), now)) errors.card_expiry = words.errorExpiry
		if (!/^\d{3,4}$/.test(toAsciiDigits(fields.card_cvc))) errors.card_cvc = words.errorCvc
	}
	if (Object.keys(errors).length > 0) {
		return { ok: false, fields: { ...fields, card_number: errors.card_number ? '' : fields.card_number, card_cvc: '' }, errors }
	}
	const settleAs = end === 'failed' ? 'failed' : 'succeeded'
	return {
		ok: true,
		attempt: { method: type as MethodType, card: digits, email: fields.email || null, name: fields.card_name || null, settleAs },
	}
}

/** Full-width digits and signs, as a Chinese keyboard types them. */
function toAsciiDigits(typed: string): string {
	return typed.normalize('NFKC')
}

function isAhead(typed: string, now: Date): boolean {
	const match = /^(0?[1-9]|1[0-2])\s*\/\s*(\d{2}|20\d{2})$/.exec(typed)
	if (!match) return false
	const year = Number(match[2]!.slice(-2)) + 2_000
	return year * 12 + Number(match[1]) >= now.getUTCFullYear() * 12 + now.getUTCMonth() + 1
}
