import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEmail } from '#app/domain/identity/email.ts'
import { parsePhone } from '#app/domain/identity/phone.server.ts'
import { type CompanyCountry, parseRegistrationNumber } from '#app/domain/identity/registration-number.ts'
import { chineseNumber, kazakhNumber } from '#db/seed/world/registration.ts'

const fullWidth = (text: string) => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

describe('a phone number', () => {
	it.each([
		['8 701 123 45 67', '+77011234567'],
		['+7 (701) 123-45-67', '+77011234567'],
		['77011234567', '+77011234567'],
		['701 123 45 67', '+77011234567'],
		['8 916 123 45 67', '+79161234567'],
		['+7 916 123-45-67', '+79161234567'],
		['138 0013 8000', '+8613800138000'],
		['+86 138 0013 8000', '+8613800138000'],
		['0086 138 0013 8000', '+8613800138000'],
		['＋８６　１３８００１３８０００', '+8613800138000'],
		['+996 555 123 456', '+996555123456'],
		['996555123456', '+996555123456'],
		['+998 90 123 45 67', '+998901234567'],
		['998 90 123 45 67', '+998901234567'],
		['+992 92 777 00 00', '+992927770000'],
	])('%j is kept as %s', (text, value) => {
		expect(parsePhone(text)).toEqual({ ok: true, value })
		expect(parsePhone(fullWidth(text))).toEqual({ ok: true, value })
	})

	it.each([
		['99 812 34 56', 'UZ', '+998998123456'],
		['90 123 45 67', 'UZ', '+998901234567'],
		['0555 123 456', 'KG', '+996555123456'],
		['92 777 00 00', 'TJ', '+992927770000'],
		['8 916 123 45 67', 'RU', '+79161234567'],
		['138 0013 8000', 'CN', '+8613800138000'],
		['+7 701 123 45 67', 'UZ', '+77011234567'],
		['+86 138 0013 8000', 'TJ', '+8613800138000'],
		['+998 90 123 45 67', 'KZ', '+998901234567'],
	] as const)('%j of somebody in %s is kept as %s', (text, home, value) => {
		expect(parsePhone(text, home)).toEqual({ ok: true, value })
	})

	it.each([
		'',
		'   ',
		'123',
		'+1 202 555 0123',
		'+49 151 23456789',
		'+7 701 123 45',
		'+7 701 123 45 678',
		'8 701 123 45 6a',
		'call 8 701 123 45 67',
		'+77011234567\u0000',
		'+77011234567\n+77011234568',
		'+77011234567;ext=5',
		'1e21',
		'-1',
		'+++77011234567',
		'7'.repeat(400),
	])('%j is refused', (text) => {
		expect(parsePhone(text)).toMatchObject({ ok: false })
	})

	it('stays what it is when it is typed again as it is kept', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('+7701', '+7916', '+86138', '+996555', '+99890', '+99292'),
				fc.stringMatching(/^\d{6,9}$/),
				(code, rest) => {
					const parsed = parsePhone(code + rest)
					if (parsed.ok) expect(parsePhone(parsed.value)).toEqual(parsed)
				},
			),
		)
	})

	it('is E.164 of the six countries or a problem, whatever is typed', () => {
		const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0123456789+- ()８７') }))
		fc.assert(
			fc.property(typed, (text) => {
				const parsed = parsePhone(text)
				if (parsed.ok) expect(parsed.value).toMatch(/^\+(7|86|996|998|992)\d{8,11}$/)
			}),
			{ numRuns: 1000 },
		)
	})
})

describe('an e-mail address', () => {
	it.each([
		['aidar@example.kz', 'aidar@example.kz'],
		['  Aidar.K+shop@Example.KZ ', 'aidar.k+shop@example.kz'],
		['ａｉｄａｒ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'aidar@example.com'],
		['12345@qq.com', '12345@qq.com'],
	])('%j is kept as %s', (text, value) => {
		expect(parseEmail(text)).toEqual({ ok: true, value })
	})

	it.each([
		'',
		'aidar',
		'@example.kz',
		'aidar@',
		'aidar@kz',
		'a b@example.kz',
		'a@b@example.kz',
		'.a@example.kz',
		'a..b@example.kz',
		'a@-example.kz',
		'a@example..kz',
		'a@127.0.0.1',
		'a@[127.0.0.1]',
		'"a"@example.kz',
		'a@example.kz\r\nBcc: all@example.kz',
		'a@example.kz\u0000',
		'a@example.kz,b@example.kz',
		'<a@example.kz>',
		`${'a'.repeat(65)}@example.kz`,
		`a@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.${'e'.repeat(63)}.kz`,
	])('%j is refused', (text) => {
		expect(parseEmail(text)).toMatchObject({ ok: false })
	})

	it('has no sign that a mail header could mistake, whatever is typed', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'ab1.-_+@,;<>" \r\n\0') })),
				(text) => {
					const parsed = parseEmail(text)
					if (!parsed.ok) return
					expect(parsed.value).not.toMatch(/[\s<>,;:"()\u0000-\u001f]/)
					expect(parsed.value.split('@')).toHaveLength(2)
					expect(parseEmail(parsed.value)).toEqual(parsed)
				},
			),
			{ numRuns: 1000 },
		)
	})
})

// DOMAIN.md, Who trades. The examples are printed in public documents, or made up where only the length counts.
describe('a registration number', () => {
	it.each<[CompanyCountry, string, string]>([
		['CN', ' 9144 0300 7084 6113 6T ', '91440300708461136T'],
		['CN', '９１４４０３００７０８４６１１３６ｔ', '91440300708461136T'],
		['RU', '7707083893', '7707083893'],
		['RU', '7736207543', '7736207543'],
		['RU', '500100732259', '500100732259'],
		['KG', '01234567890123', '01234567890123'],
		['UZ', '201 055 108', '201055108'],
		['TJ', '010000123', '010000123'],
	])('of %s: %j is kept as %s', (country, text, value) => {
		expect(parseRegistrationNumber(country, text)).toEqual({ ok: true, value })
	})

	it.each<[CompanyCountry, string]>([
		['CN', '91440300708461136U'],
		['CN', '91440300708461136'],
		['CN', '9144030070846I136T'],
		['CN', '000000000000000000'],
		['KZ', '000000000000'],
		['KZ', '12345678901'],
		['RU', '7707083894'],
		['RU', '0000000000'],
		['RU', '77070838933'],
		['RU', '500100732258'],
		['KG', '0123456789012'],
		['UZ', '111111111'],
		['TJ', '12345678'],
		['TJ', '12345678a'],
		['KZ', ''],
		['KZ', '1e21'],
		['RU', '7707083893\u0000'],
		['CN', '9'.repeat(4000)],
	])('of %s: %j is refused', (country, text) => {
		expect(parseRegistrationNumber(country, text)).toMatchObject({ ok: false })
	})

	const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))
	const check = (country: CompanyCountry, number: string) => parseRegistrationNumber(country, number).ok

	it('has at most one right check digit', () => {
		fc.assert(
			fc.property(fc.constantFrom<['KZ' | 'RU', number]>(['KZ', 11], ['RU', 9], ['RU', 11]), digits(11), ([country, length], body) => {
				const right = [...'0123456789'].filter((last) => check(country, body.slice(0, length) + last))
				expect(right.length).toBeLessThanOrEqual(1)
			}),
		)
	})

	it('with two neighbouring digits swapped is found wrong where the weights tell them apart', () => {
		fc.assert(
			fc.property(digits(9), fc.integer({ min: 0, max: 7 }), (body, at) => {
				fc.pre(body[at] !== body[at + 1])
				const number = [...'0123456789'].map((last) => body + last).find((each) => check('RU', each))
				fc.pre(number !== undefined)
				const swapped = number!.slice(0, at) + number![at + 1] + number![at] + number!.slice(at + 2)
				// Modulo 11, then modulo 10: only a remainder of ten is taken for zero.
				const weighed = (text: string) =>
					[2, 4, 10, 3, 5, 9, 4, 6, 8].reduce((sum, weight, index) => sum + weight * Number(text[index]), 0) % 11
				if (weighed(number!) % 10 !== 0) expect(check('RU', swapped)).toBe(false)
			}),
		)
	})

	it('of the demo world is right: made up, with true check digits', () => {
		for (let index = 0; index < 500; index++) {
			expect(check('CN', chineseNumber('330782', index))).toBe(true)
			expect(check('KZ', kazakhNumber(index))).toBe(true)
		}
	})

	it('of China has exactly one right check character', () => {
		const body = fc.stringMatching(/^9[1-3]\d{6}[0-9A-HJ-NPQRTUWXY]{9}$/)
		fc.assert(
			fc.property(body, (start) => {
				expect([...'0123456789ABCDEFGHJKLMNPQRTUWXY'].filter((last) => check('CN', start + last))).toHaveLength(1)
			}),
		)
	})
})
