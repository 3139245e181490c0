import { describe, expect, test } from 'vitest'
import { readConcepts } from '#app/domain/search/glossary/concept.ts'
import { GLOSSARY } from '#app/domain/search/glossary/index.ts'
import { foldText } from '#app/domain/search/fold.ts'
import { LANGUAGES } from '#app/domain/i18n/languages.ts'

/** Each word with the concept it stands in, written as the search reads it. */
const words = GLOSSARY.flatMap((concept) =>
	LANGUAGES.flatMap((language) => concept[language].map((word) => ({ language, word, folded: foldText(word), id: concept.id }))),
)

test('a line without its five parts is refused', () => {
	expect(() => readConcepts('thermos | 保温杯 | термос | thermos')).toThrow(RangeError)
	expect(readConcepts('thermos | 保温杯, 热水瓶 | термос | термос | flask')[0]!.zh).toEqual(['保温杯', '热水瓶'])
})

describe('the glossary', () => {
	test('has at least 650 concepts with an id of their own', () => {
		expect(GLOSSARY.length).toBeGreaterThanOrEqual(650)
		expect(new Set(GLOSSARY.map((concept) => concept.id)).size).toBe(GLOSSARY.length)
		for (const { id } of GLOSSARY) expect(id).toMatch(/^[a-z]{3,24}$/)
	})

	test('names every concept in every language', () => {
		for (const concept of GLOSSARY) for (const language of LANGUAGES) expect(concept[language].length, concept.id).toBeGreaterThan(0)
	})

	test('repeats no word within a language of a concept', () => {
		for (const concept of GLOSSARY)
			for (const language of LANGUAGES) {
				const folded = concept[language].map(foldText)
				expect(new Set(folded).size, `${concept.id} ${language}`).toBe(folded.length)
			}
	})

	test('is written in the letters of each language', () => {
		const letters = {
			zh: /^(?=.*\p{Script=Han})[\p{Script=Han}A-Za-z0-9]+$/u,
			kk: /^[а-яёәғқңөұүһі -]+$/,
			ru: /^[а-яё/ -]+$/,
			en: /^[a-z0-9'& -]+$/,
		}
		for (const { language, word, id } of words) expect(word, `${id} ${language}`).toMatch(letters[language])
	})

	test('lets no word mean more than two kinds of goods', () => {
		const meanings = new Map<string, Set<string>>()
		for (const { language, folded, id } of words) {
			const key = `${language} ${folded}`
			meanings.set(key, (meanings.get(key) ?? new Set()).add(id))
		}
		for (const [word, ids] of meanings) expect(ids.size, `${word}: ${[...ids].join(', ')}`).toBeLessThanOrEqual(2)
	})
})
