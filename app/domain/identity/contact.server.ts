/** One field for both: a phone number or an e-mail address. */
import type { Contact, UserRow } from '#db/queries/identity.server.ts'
import { parseEmail } from './email.ts'
import { parsePhone, type PHONE_COUNTRIES } from './phone.server.ts'

export type { Contact }

/** @param home  the country of phone numbers without a country code */
export function parseContact(
	text: string,
	home: (typeof PHONE_COUNTRIES)[number] = 'KZ',
): { ok: true; value: Contact } | { ok: false; problem: 'required' | 'bad-phone-or-email' } {
	if (!text.trim()) return { ok: false, problem: 'required' }
	const isEmail = /[@＠]/.test(text)
	const parsed = isEmail ? parseEmail(text) : parsePhone(text, home)
	if (!parsed.ok) return { ok: false, problem: 'bad-phone-or-email' }
	return { ok: true, value: { kind: isEmail ? 'email' : 'phone', address: parsed.value } }
}

/** A phone or an address of the person that nobody has shown to be theirs yet: the phone first. */
export function unprovenContactOf({ phone, phoneProvenAt, email, emailProvenAt }: UserRow): Contact | undefined {
	if (phone && !phoneProvenAt) return { kind: 'phone', address: phone }
	if (email && !emailProvenAt) return { kind: 'email', address: email }
	return undefined
}
