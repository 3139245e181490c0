/** Phone numbers as people write them, kept as E.164. On the server only: the tables of numbers weigh 33 KB. */
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/mobile'
import { toHalfWidth } from '#app/domain/money/half-width.ts'

/** Where our buyers and merchants have their phones. */
export const PHONE_COUNTRIES = ['KZ', 'RU', 'CN', 'KG', 'UZ', 'TJ'] as const
const COUNTRIES: readonly string[] = PHONE_COUNTRIES

/**
 * Takes spaces, brackets, dashes, full-width digits, `00` before the country code, and the local form of the reader's country.
 *
 * @param home  the country of numbers without a country code
 * @example parsePhone('8 701 123 45 67') // { ok: true, value: '+77011234567' }
 */
export function parsePhone(
	text: string,
	home: (typeof PHONE_COUNTRIES)[number] = 'KZ',
): { ok: true; value: string } | { ok: false; problem: 'bad-phone' } {
	const plain = toHalfWidth(text)
		.trim()
		.replace(/^00/, '+')
		.replace(/^(?=99[268](?:\D*\d){9}\D*$)/, '+')
	// The library would find a number inside any sentence.
	if (!/^\+?[\d ()./-]+$/.test(plain)) return { ok: false, problem: 'bad-phone' }
	for (const country of new Set<CountryCode>([home, 'KZ', 'CN'])) {
		const parsed = plain.length <= 40 ? parsePhoneNumberFromString(plain, country) : undefined
		if (parsed?.isValid() && COUNTRIES.includes(parsed.country ?? '')) return { ok: true, value: parsed.number }
	}
	return { ok: false, problem: 'bad-phone' }
}
