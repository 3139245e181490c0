import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pluralForm, quick, type Translate } from '#app/components/translate.ts'
import { LANGUAGES, type Language } from '#app/domain/i18n/languages.ts'
import { wordsIn } from './render.tsx'

const AREAS = ['common', 'errors'] as const

function leaves(tree: object, path: string[] = []): [key: string, text: string][] {
	return Object.entries(tree).flatMap(([name, value]) =>
		typeof value === 'string' ? [[[...path, name].join('.'), value] as [string, string]] : leaves(value as object, [...path, name]),
	)
}

function textsOf(language: Language, area: string): [key: string, text: string][] {
	return leaves(JSON.parse(readFileSync(new URL(`../../locales/${language}/${area}.json`, import.meta.url), 'utf8')) as object)
}

const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1]!).sort()
const withoutForm = (key: string) => key.replace(/_(one|few|many|other)$/, '')

describe('the words that every page shares', () => {
	it.each(LANGUAGES)('are complete in %s, with the same placeholders as the English source', (language) => {
		for (const area of AREAS) {
			const source = new Map(textsOf('en', area).map(([key, text]) => [withoutForm(key), placeholders(text)]))
			const here = new Map(textsOf(language, area).map(([key, text]) => [withoutForm(key), placeholders(text)]))
			expect(Object.fromEntries(here)).toEqual(Object.fromEntries(source))
		}
	})

	it.each(LANGUAGES)('have every plural form that %s counts with', (language) => {
		const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
		for (const area of AREAS) {
			const found = new Map<string, string[]>()
			for (const [key] of textsOf(language, area)) {
				const form = /_(one|few|many|other)$/.exec(key)?.[1]
				if (form) found.set(withoutForm(key), [...(found.get(withoutForm(key)) ?? []), form].sort())
			}
			for (const [key, has] of found) expect({ key, has }).toEqual({ key, has: forms })
		}
	})

	it.each([
		['en', /[\p{Script=Cyrillic}\p{Script=Han}]/u],
		['zh', /\p{Script=Cyrillic}/u],
		['ru', /[\p{Script=Han}әғқңөұүһі]/iu],
		['kk', /\p{Script=Han}/u],
	] as const)('are written in the letters of %s only', (language, foreign) => {
		const signs = new Set(['sign.KGS', 'sign.UZS'])
		for (const area of AREAS)
			for (const [key, text] of textsOf(language, area))
				if (!signs.has(key)) expect({ key, text, foreign: foreign.test(text) }).toEqual({ key, text, foreign: false })
	})

	it('address nobody with an exclamation mark and no text is empty', () => {
		for (const language of LANGUAGES)
			for (const area of AREAS)
				for (const [key, text] of textsOf(language, area)) {
					expect({ key, text }).not.toEqual({ key, text: expect.stringMatching(/[!！]/) as string })
					expect(text.trim()).not.toBe('')
				}
	})
})

describe('quick words', () => {
	it.each(LANGUAGES)('say in %s what i18next says, for every key and count', (language) => {
		const slow = wordsIn[language] as unknown as Translate
		const fast = quick(wordsIn[language], language)
		for (const area of AREAS)
			for (const [key, text] of textsOf(language, area))
				for (const count of [0, 1, 2, 4, 5, 11, 21, 1.5]) {
					const params = { ...Object.fromEntries(placeholders(text).map((name) => [name, `‹${name}›`])), count }
					expect(fast(`${area}:${withoutForm(key)}`, params)).toBe(slow(`${area}:${withoutForm(key)}`, params))
				}
	})

	it('leave what people typed as it is, also when it looks like a placeholder', () => {
		const t = quick(wordsIn.en, 'en')
		expect(t('common:card.minimum', { quantity: '{{quantity}} $& <b> $t(common:brand)' })).toBe('Min. {{quantity}} $& <b> $t(common:brand)')
	})

	it('do not remember a word that was missing', () => {
		let arrived = false
		const t = quick((key: string) => (arrived ? 'here' : key), 'en')
		expect(t('later:word')).toBe('later:word')
		arrived = true
		expect(t('later:word')).toBe('here')
	})
})

describe('plural forms', () => {
	it.each(LANGUAGES)('of %s are those of Unicode', (language) => {
		const rules = new Intl.PluralRules(language)
		fc.assert(
			fc.property(
				fc.oneof(
					fc.integer({ min: 0, max: 1_200_000 }),
					fc.integer({ min: 0, max: 99_999 }).map((n) => n / 100),
				),
				(count) => {
					expect(pluralForm(count, language)).toBe(rules.select(count))
				},
			),
		)
		for (let count = 0; count <= 220; count++) expect(pluralForm(count, language)).toBe(rules.select(count))
	})
})
