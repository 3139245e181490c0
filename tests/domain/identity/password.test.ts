import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMMON_PASSWORD_PARTS } from '#app/domain/identity/common-passwords.ts'
import { guessablePieces } from '#app/domain/identity/guessable.ts'
import { checkPassword, PASSWORD_MAX, PASSWORD_MIN } from '#app/domain/identity/password.ts'

describe('a password', () => {
	it.each([
		'1234567890',
		'0987654321',
		'qwertyuiop',
		'qwerty12345',
		'1q2w3e4r5t6y',
		'1qaz2wsx3edc',
		'qazwsxedcrfv',
		'йцукенгшщз',
		'йцукен12345',
		'фывапролдж',
		'1й2ц3у4к5е6н',
		'password123',
		'P@ssw0rd2024!',
		'Пароль1234',
		'gfhjkm12345',
		'пароль пароль',
		'пароль пароль пароль',
		'a123456789',
		'woaini1314520',
		'woaini5201314',
		'7758521520',
		'Kazakhstan2026',
		'алматы2026!',
		'қазақстан1',
		'сәлемәлем',
		'aaaaaaaaaaaaaaa',
		'abababababab',
		'qwerqwerqwer',
		'19860512198',
		'12.05.1986!',
		'我爱你我爱你我爱你我爱你',
	])('%j is refused, because it is tried first', (password) => {
		expect(checkPassword(password)).toEqual({ ok: false, problem: 'weak-password', params: { min: PASSWORD_MIN } })
	})

	it.each([
		'correct horse battery staple',
		'v8#Lq2!mZr',
		'tumar qoly besik 47',
		'семь пудов лебёдки',
		'蓝色骆驼走过沙漠边境站',
		'kettle7-Orbit_fen',
	])('%j is taken', (password) => {
		expect(checkPassword(password)).toEqual({ ok: true, value: password.normalize('NFC') })
	})

	it("is not the owner's phone, address or name with something around it", () => {
		const about = ['Айдар Сейтқали', '+77014567890', 'aidar.kerbez@example.kz']
		for (const password of [
			'87014567890',
			'+77014567890',
			'a7014567890',
			'4567890!!!',
			'aidar.kerbez',
			'aidar.kerbez@example.kz',
			'Kerbez2026!',
			'сейтқали1!',
		]) {
			expect(checkPassword(password, about), password).toMatchObject({ ok: false, problem: 'weak-password' })
		}
		expect(checkPassword('kerbez gul tas 9', about)).toMatchObject({ ok: true })
		expect(checkPassword('tumar qoly 47', [null, undefined, ''])).toMatchObject({ ok: true })
	})

	it('is long enough and never cut off (ASVS 6.2)', () => {
		const long = 'кiлем-7&'.repeat(100)
		expect(checkPassword('v8#Lq2!mZ')).toMatchObject({ problem: 'weak-password' })
		expect(checkPassword(long)).toEqual({ ok: false, problem: 'too-long', params: { max: PASSWORD_MAX } })
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 260 }), (text) => {
				const checked = checkPassword(text)
				if (checked.ok) {
					expect(checked.value).toBe(text.normalize('NFC'))
					expect([...checked.value].length).toBeGreaterThanOrEqual(PASSWORD_MIN)
				}
			}),
		)
	})

	it('does not get harder to guess by being typed twice or in capitals', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, maxLength: 30 }), (text) => {
				expect(guessablePieces(text + text)).toBeLessThanOrEqual(guessablePieces(text))
				expect(guessablePieces(text.toUpperCase().toLowerCase())).toBe(guessablePieces(text.toLowerCase()))
				expect(guessablePieces(text)).toBeLessThanOrEqual(text.length)
			}),
		)
	})

	it('is weak whenever it is made of one or two common words', () => {
		const word = fc.constantFrom(...COMMON_PASSWORD_PARTS)
		fc.assert(
			fc.property(word, word, fc.constantFrom('', '1', '!', '12345', '2026'), (one, other, end) => {
				const password = one + other + end
				fc.pre([...password].length >= PASSWORD_MIN)
				expect(checkPassword(password)).toMatchObject({ ok: false, problem: 'weak-password' })
			}),
		)
	})

	it('is checked in a few milliseconds even at its longest', () => {
		const started = performance.now()
		checkPassword('qwerty1A'.repeat(24) + 'z!', ['Имя Фамилия', '+77014567890'])
		expect(performance.now() - started).toBeLessThan(500)
	})
})
