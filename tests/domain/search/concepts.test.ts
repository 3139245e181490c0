import { describe, expect, test } from 'vitest'
import { conceptsOfTitle } from '#app/domain/search/concepts.server.ts'
import { mendWord, readPinyin } from '#app/domain/search/slips.server.ts'

const of = (title: string, language: 'zh' | 'kk' | 'ru' | 'en') => [...conceptsOfTitle(title, language)]

describe('what goods are, by their title', () => {
	test('is the same in four languages', () => {
		for (const found of [
			of('现货批发不锈钢保温杯 500毫升', 'zh'),
			of('Тот баспайтын болаттан жасалған термос, 500 мл', 'kk'),
			of('Термос из нержавеющей стали, 500 мл', 'ru'),
			of('Stainless steel thermos, 500 ml', 'en'),
		])
			expect(found).toContain('thermos')
	})

	test('is not what they are for, nor what they come with, nor how they are packed', () => {
		expect(of('Губка для обуви', 'ru')).not.toContain('shoes')
		expect(of('Portable blender with ten knives', 'en')).not.toContain('knife')
		expect(of('Knitting yarn, 5 balls of 50 g', 'en')).not.toContain('ball')
		expect(of('Көрпе, қорапта', 'kk')).toContain('quilt')
	})

	test('of two kinds of goods in a row is the head', () => {
		expect(of('Hammer, 500 g', 'en')).toContain('hammer')
		expect(of('Aquarium thermos', 'en')).not.toContain('aquarium')
		expect(of('Термос аквариума', 'ru')).toContain('thermos')
		expect(of('Термос аквариума', 'ru')).not.toContain('aquarium')
	})

	test('keeps qualities wherever they stand', () => {
		expect(of('Зонт складной, чёрный', 'ru')).toEqual(expect.arrayContaining(['umbrella', 'folding', 'black']))
	})

	test('a stem that is another word says nothing: балға is no honey', () => {
		expect(of('Дала гүлдерінің балы', 'kk')).not.toContain('hammer')
		expect(of('Ағаш сапты балға', 'kk')).toContain('hammer')
	})
})

describe('a slip of the finger', () => {
	test.each([
		['трмос', 'термос'],
		['термсо', 'термос'],
		['терммос', 'термос'],
		['тервос', 'термос'],
		['umbrela', 'umbrella'],
		['保温怀', '保温杯'],
	])('%s is %s', (typed, meant) => expect(mendWord(typed)).toBe(meant))

	test('is not seen in a word that is known, inflected, short, a number or like no other', () => {
		for (const word of ['термос', 'термосы', 'термостар', 'чайники', 'кот', 'abcd', '123456', 'h7x5000', 'щщщщщщ', '', '杯'])
			expect(mendWord(word), word).toBeUndefined()
	})

	test('pinyin spells a phrase', () => {
		expect(readPinyin('baowenbei')).toBe('保温杯')
		expect(readPinyin('nothing')).toBeUndefined()
	})
})
