import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate } from '#app/domain/money/allocate.ts'
import { convert } from '#app/domain/money/convert.ts'
import { lineTotal, sumOf } from '#app/domain/money/line-total.ts'

const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 }).filter((list) => list.some((weight) => weight > 0))

describe('allocate', () => {
	it('gives remainders to the largest fractions, ties to the earlier weight', () => {
		expect(allocate(1000, [1, 1, 1])).toEqual([334, 333, 333])
		expect(allocate(100, [1, 0, 2])).toEqual([33, 0, 67])
		expect(allocate(-1000, [1, 1, 1])).toEqual([-334, -333, -333])
		expect(allocate(0, [3, 4])).toEqual([0, 0])
	})

	it('gives parts that sum to the whole, each within one unit of its share', () => {
		fc.assert(
			fc.property(fc.maxSafeInteger(), weights, (total, list) => {
				const parts = allocate(total, list)
				expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total))
				const whole = list.reduce((sum, weight) => sum + BigInt(weight), 0n)
				for (const [index, part] of parts.entries()) {
					const off = BigInt(part) * whole - BigInt(total) * BigInt(list[index]!)
					expect(off < whole && off > -whole).toBe(true)
				}
			}),
		)
	})

	it('gives nothing to a weight of zero, and never a negative zero', () => {
		fc.assert(
			fc.property(fc.integer(), weights, (total, list) => {
				for (const [index, part] of allocate(total, list).entries()) {
					expect(Object.is(part, -0)).toBe(false)
					if (list[index] === 0) expect(part).toBe(0)
				}
			}),
		)
	})

	it('refuses weights that mean nothing', () => {
		for (const list of [[], [0, 0], [1, -1], [0.5], [Number.NaN]]) expect(() => allocate(100, list)).toThrow(RangeError)
		expect(() => allocate(0.1, [1])).toThrow(RangeError)
	})
})

describe('convert', () => {
	it('rounds halves to the even minor unit, in both directions', () => {
		expect(convert(1, '0.5')).toBe(0)
		expect(convert(3, '0.5')).toBe(2)
		expect(convert(5, '0.5')).toBe(2)
		expect(convert(-5, '0.5')).toBe(-2)
		expect(convert(-7, '0.5')).toBe(-4)
		expect(convert(426, '73.215')).toBe(31190)
	})

	it('knows rates for ten, a hundred or a thousand units', () => {
		expect(convert(1_000_000, '4.12', 100)).toBe(41_200)
		expect(convert(125_000, '42.5', 1000)).toBe(5312)
	})

	it('is the exact product rounded, never further than half a unit away', () => {
		const rate = fc.tuple(fc.nat(100_000), fc.nat(999_999)).map(([whole, decimals]) => `${whole}.${String(decimals).padStart(6, '0')}`)
		fc.assert(
			fc.property(
				fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }),
				rate.filter((text) => Number(text) > 0),
				fc.constantFrom(1, 10, 100, 1000),
				(minor, text, nominal) => {
					const scaled = BigInt(minor) * BigInt(text.replace('.', ''))
					const divisor = 1_000_000n * BigInt(nominal)
					fc.pre(scaled / divisor < 9_000_000_000_000_000n && scaled / divisor > -9_000_000_000_000_000n)
					const off = BigInt(convert(minor, text, nominal)) * divisor - scaled
					expect(2n * (off < 0n ? -off : off) <= divisor).toBe(true)
					expect(convert(-minor, text, nominal) + convert(minor, text, nominal)).toBe(0)
				},
			),
		)
	})

	it('refuses what is no rate, and results that are not exact', () => {
		for (const rate of ['', '0', '0.00', '-1', '1e3', '1,5', '１', ' 1', 'NaN', '1.', '.5'])
			expect(() => convert(100, rate)).toThrow(RangeError)
		expect(() => convert(Number.MAX_SAFE_INTEGER, '2')).toThrow(RangeError)
		expect(() => convert(1.5, '2')).toThrow(RangeError)
		expect(() => convert(100, '2', 0)).toThrow(RangeError)
	})
})

describe('a line', () => {
	it('costs its unit price times its quantity, exactly or not at all', () => {
		expect(lineTotal(426, 480)).toBe(204_480)
		fc.assert(
			fc.property(fc.nat(Number.MAX_SAFE_INTEGER), fc.nat(Number.MAX_SAFE_INTEGER), (unitPrice, quantity) => {
				const exact = BigInt(unitPrice) * BigInt(quantity)
				if (exact <= BigInt(Number.MAX_SAFE_INTEGER)) expect(BigInt(lineTotal(unitPrice, quantity))).toBe(exact)
				else expect(() => lineTotal(unitPrice, quantity)).toThrow(RangeError)
			}),
		)
		expect(() => lineTotal(0.1, 3)).toThrow(RangeError)
	})

	it('adds to a sum that is exact or refused', () => {
		expect(sumOf([])).toBe(0)
		expect(sumOf([1, -1, 5])).toBe(5)
		expect(() => sumOf([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError)
		expect(() => sumOf([0.5])).toThrow(RangeError)
	})
})
