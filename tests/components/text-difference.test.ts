import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textDifference } from '#app/components/text-difference.ts'

const side = (parts: ReturnType<typeof textDifference>, gone: 'gone' | 'new') =>
	parts
		.filter((part) => part.kind !== gone)
		.map((part) => part.text)
		.join('')

describe('the difference of two texts', () => {
	it('loses and invents nothing', () => {
		const text = fc
			.array(fc.constantFrom('рюкзак', 'М', '42,50', '书', '包', ' ', ', ', '\n', '😀', 'x'), { maxLength: 40 })
			.map((words) => words.join(''))
		fc.assert(
			fc.property(text, text, (before, after) => {
				const parts = textDifference(before, after)
				expect(side(parts, 'new')).toBe(before)
				expect(side(parts, 'gone')).toBe(after)
			}),
		)
	})

	it('of equal texts is one part, of empty ones none', () => {
		expect(textDifference('Рюкзак, 3 размера', 'Рюкзак, 3 размера')).toEqual([{ kind: 'same', text: 'Рюкзак, 3 размера' }])
		expect(textDifference('', '')).toEqual([])
	})

	it('keeps numbers whole and Chinese by characters', () => {
		expect(textDifference('цена 42,50 за шт', 'цена 41,20 за шт')).toEqual([
			{ kind: 'same', text: 'цена ' },
			{ kind: 'gone', text: '42,50' },
			{ kind: 'new', text: '41,20' },
			{ kind: 'same', text: ' за шт' },
		])
		expect(textDifference('小学生书包', '小学生护脊书包')).toEqual([
			{ kind: 'same', text: '小学生' },
			{ kind: 'new', text: '护脊' },
			{ kind: 'same', text: '书包' },
		])
	})

	it('of two long texts without anything in common is found in time', () => {
		const before = process.cpuUsage()
		const parts = textDifference('а '.repeat(20_000), 'б '.repeat(20_000))
		expect(side(parts, 'new')).toHaveLength(40_000)
		// The processor's time, not the clock's: others may be busy.
		expect(process.cpuUsage(before).user).toBeLessThan(3_000_000)
	})
})
