import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readKazakhLatin } from '#app/domain/search/kazakh-latin.ts'
import { findMeasures } from '#app/domain/search/measures.ts'
import { facetToken, indexTokens, queryTerms, toFts5Match, toTsquery } from '#app/domain/search/tokens.server.ts'
import { LANGUAGES } from '#app/domain/i18n/languages.ts'
import { foldText, RESERVED } from '#app/domain/search/fold.ts'

/** All of Unicode, and what is likely to hurt. */
const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 80 }),
	fc.string({ unit: 'grapheme', maxLength: 80 }),
	fc
		.array(
			fc.constantFrom(
				'"',
				"'",
				'*',
				'(',
				')',
				':',
				'&',
				'|',
				'!',
				'\\',
				'\u0000',
				'\ud800',
				'-',
				'OR',
				'NEAR(',
				'терм',
				'保温',
				'1.5x2',
				RESERVED,
				' ',
			),
			{ maxLength: 40 },
		)
		.map((parts) => parts.join('')),
)

test('the Chinese dictionaries wait for the first Chinese text', () => {
	// In a process of its own: other tests have loaded them here.
	const program = `
		import { createRequire } from 'node:module'
		import { indexTokens, queryTerms } from './app/domain/search/tokens.server.ts'
		const loaded = () => Object.keys(createRequire(process.cwd() + '/x').cache).filter((path) => /jieba|opencc|pinyin/.test(path)).length
		indexTokens('Термос стальной, flask 500 ml, құты')
		queryTerms('термос 500 мл')
		const before = loaded()
		indexTokens('保温杯')
		console.log(JSON.stringify([before, loaded() > 0]))`
	const said = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], { encoding: 'utf8' })
	expect(JSON.parse(said)).toEqual([0, true])
})

describe('tokens', () => {
	test('hold the word, its stem, and the letters of a Russian keyboard', () => {
		expect(indexTokens('Ойыншықтарды', 'kk')).toEqual(['ойыншыктарды', 'ойыншык'])
		expect(indexTokens('Игрушками', 'ru')).toEqual(['игрушками', 'игрушк'])
		expect(indexTokens('Flasks', 'en')).toEqual(['flasks', 'flask'])
		expect(indexTokens('Приём ёлок', 'ru')).toContain('елок')
		// Warm (жылы) is neither year (жыл) nor heat (жылу), whatever Russian grammar would say.
		expect(indexTokens('жылы')).toEqual(['жылы'])
	})

	test('hold each character and pair of a Chinese run, its pinyin and initials', () => {
		const tokens = indexTokens('不锈钢保温杯')
		expect(tokens).toEqual(expect.arrayContaining(['杯', '保温', '温杯', 'buxiugang', 'baowenbei', 'bwb']))
		expect(indexTokens('保溫杯')).toEqual(indexTokens('保温杯'))
		expect(tokens).not.toContain('bw')
	})

	test('hold codes whole and in parts, alike in letters that look alike', () => {
		expect(indexTokens('AB-1234-X')).toEqual(expect.arrayContaining(['ab', '1234', 'x', 'ab1234x']))
		expect(indexTokens('А4', 'ru')).toContain('a4')
		expect(indexTokens('36–37')).toEqual(['36', '37'])
	})

	test('the language of a document spares the stems of others', () => {
		const title = 'Посуда, одежда и сумки женские'
		expect(indexTokens(title, 'ru').length).toBeLessThan(indexTokens(title).length)
		for (const language of LANGUAGES) for (const token of indexTokens(title, language)) expect(indexTokens(title)).toContain(token)
	})

	test('of any text are short, each once, and only letters and digits that no facet begins with', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const tokens = indexTokens(text)
				expect(new Set(tokens).size).toBe(tokens.length)
				for (const token of tokens) {
					expect(token).toMatch(/^[\p{L}\p{N}]+$/u)
					expect(Array.from(token).length).toBeLessThanOrEqual(40)
					expect(token).not.toContain(RESERVED)
				}
			}),
			{ numRuns: 1000 },
		)
	})

	test('folding a folded text changes nothing', () => {
		fc.assert(
			fc.property(anyText, (text) => foldText(foldText(text)) === foldText(text)),
			{ numRuns: 2000 },
		)
	})
})

describe('a query', () => {
	test('is at most twelve terms of its first 200 characters', () => {
		expect(queryTerms('слово '.repeat(5000)).length).toBeLessThanOrEqual(12)
		expect(queryTerms('保温杯手提包'.repeat(2000)).length).toBeLessThanOrEqual(12)
		expect(queryTerms(`${' '.repeat(200)}термос`)).toEqual([])
		expect(toFts5Match(queryTerms('ﷺ'.repeat(100_000))).length).toBeLessThan(20_000)
	})

	test('without a word asks for nothing', () => {
		for (const empty of ['', '   ', '"', '*', '()', '!!!', '\u0000', '，。', '—', '&|', RESERVED]) {
			expect(queryTerms(empty)).toEqual([])
			expect(toFts5Match(queryTerms(empty))).toBe('')
			expect(toTsquery(queryTerms(empty))).toBe('')
		}
	})

	test('drops words that say nothing about goods, unless they are all', () => {
		expect(toTsquery(queryTerms('купить термос оптом'))).toBe(toTsquery(queryTerms('термос')))
		expect(toTsquery(queryTerms('保温杯批发'))).toBe(toTsquery(queryTerms('保温杯')))
		expect(queryTerms('для')).toHaveLength(1)
	})

	test('becomes text in which only our own operators stand', () => {
		expect(toFts5Match(queryTerms('保温杯'))).toBe('("保温" AND "温杯")')
		expect(toTsquery(queryTerms('保温杯'))).toBe("('保温' & '温杯')")
		expect(toFts5Match(queryTerms('чай OR "сахар" NEAR(a*'))).toMatch(/^\(?"чай"/)
		const fts5 = /^(?:"[\p{L}\p{N}]+"\*?|\(| AND | OR |\))*$/u
		const tsquery = /^(?:'[\p{L}\p{N}]+'(?::\*)?|\(| & | \| |\))*$/u
		fc.assert(
			fc.property(anyText, fc.boolean(), (text, isTyping) => {
				const terms = queryTerms(text, { isTyping })
				expect(toFts5Match(terms)).toMatch(fts5)
				expect(toTsquery(terms)).toMatch(tsquery)
			}),
			{ numRuns: 1000 },
		)
	})

	test('built by hand cannot smuggle an operator either', () => {
		const forged = [{ token: `a" OR "b'`, isPrefix: true }, { token: '"*', isPrefix: false }, { any: [] }]
		expect(toFts5Match(forged)).toBe('"aORb"*')
		expect(toTsquery(forged)).toBe("'aORb':*")
	})
})

describe('sizes and quantities', () => {
	const tokens = (text: string) =>
		findMeasures(foldText(text)).flatMap((measure) => [...measure.tokens, ...(measure.quantity ? [measure.quantity] : [])])

	test('are one whatever the sign, the order, the unit and the language', () => {
		for (const size of ['70x140', '70×140', '70х140', '70 * 140', '140х70', '70X140 см', '７０×１４０', '700×1400 мм', '0.7×1.4米'])
			expect(tokens(size), size).toContain('70x140')
		for (const volume of ['500 мл', '500ml', '500毫升', '0,5 л', '0.5L', '0,50 литра', '0.5升'])
			expect(tokens(volume), volume).toContain('500ml')
		for (const pack of ['12 шт.', '12支装', '12 pcs', '12只', '12 дана']) expect(tokens(pack), pack).toContain('12pc')
		expect(tokens('коробка 30×20×10 см')).toContain('10x20x30')
		expect(tokens('10000mAh')).toEqual(tokens('10000 мАч'))
	})

	test('are not read out of codes and words', () => {
		for (const text of ['AB500ml2', 'x9pro', '5 метровый', 'a5x7b', '500', '2026 год', '1.5.2']) expect(tokens(text), text).toEqual([])
	})
})

test('Kazakh in Latin letters is read in all its spellings', () => {
	for (const spelling of ['oyynshyq', 'oiynşyq', 'oyinshyk', 'oıynşyq', 'oiynshyk'])
		expect(readKazakhLatin(spelling), spelling).toContain('ойыншык')
	for (const [latin, cyrillic] of Object.entries({
		qazan: 'казан',
		sömke: 'сомке',
		köilek: 'койлек',
		koylek: 'койлек',
		dastarqan: 'дастаркан',
		shainek: 'шайнек',
		ğ: undefined,
		jihaz: 'жихаз',
		zhihaz: 'жихаз',
		igrushka: 'игрушка',
		chaynik: 'чайник',
		odeyalo: 'одеяло',
	}))
		if (cyrillic) expect(readKazakhLatin(latin), latin).toContain(cyrillic)
		else expect(readKazakhLatin(latin)).toEqual([])
	for (const english of ['bag', 'men', 'kit', 'hat']) expect(readKazakhLatin(english)).toEqual([])
})

test('facets of different kinds and values are different tokens', () => {
	expect(facetToken('category', 12)).toBe(`${RESERVED}category${RESERVED}12`)
	const facet = fc.tuple(fc.string(), fc.oneof(fc.string(), fc.integer()))
	fc.assert(
		fc.property(facet, facet, ([kind, value], [otherKind, otherValue]) => {
			const isSame = kind === otherKind && String(value) === String(otherValue)
			return (facetToken(kind, value) === facetToken(otherKind, otherValue)) === isSame
		}),
	)
	fc.assert(fc.property(facet, ([kind, value]) => /^[\ua66e0-9a-z]+$/.test(facetToken(kind, value))))
})
