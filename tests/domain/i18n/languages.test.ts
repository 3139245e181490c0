import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FALLBACK, isLanguage, LANGUAGES, pickText, type Texts } from '#app/domain/i18n/languages.ts'

test('each reader falls back over all four languages, their own first (DOMAIN.md, Languages)', () => {
	expect(FALLBACK.kk).toEqual(['kk', 'ru', 'en', 'zh'])
	expect(FALLBACK.ru).toEqual(['ru', 'kk', 'en', 'zh'])
	expect(FALLBACK.en).toEqual(['en', 'ru', 'zh', 'kk'])
	expect(FALLBACK.zh).toEqual(['zh', 'en', 'ru', 'kk'])
	for (const reader of LANGUAGES) expect([...FALLBACK[reader]].sort()).toEqual([...LANGUAGES].sort())
})

test('a reader of Kazakh gets Russian before Chinese, and is told so', () => {
	expect(pickText({ zh: '保温杯', ru: 'термос' }, 'kk')).toEqual({ text: 'термос', language: 'ru' })
	expect(pickText({ zh: '保温杯', kk: '' }, 'kk')).toEqual({ text: '保温杯', language: 'zh' })
})

test('no text is no text', () => {
	expect(pickText({}, 'en')).toBeUndefined()
	expect(pickText({ kk: '' }, 'zh')).toBeUndefined()
})

test('any text at all is found, and is what was written in that language', () => {
	const texts = fc.record(Object.fromEntries(LANGUAGES.map((language) => [language, fc.string()])), {
		requiredKeys: [],
	}) as fc.Arbitrary<Texts>
	fc.assert(
		fc.property(texts, fc.constantFrom(...LANGUAGES), (written, reader) => {
			const found = pickText(written, reader)
			if (!found) return Object.values(written).every((text) => !text)
			return found.text !== '' && written[found.language] === found.text && (!written[reader] || found.language === reader)
		}),
	)
})

test('only the four are languages', () => {
	for (const language of LANGUAGES) expect(isLanguage(language)).toBe(true)
	for (const other of ['KK', 'uz', '', null, undefined, 0, {}, ['zh']]) expect(isLanguage(other)).toBe(false)
})
