import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CURRENCIES } from '#app/domain/money/currency.ts'
import { formatMoney, formatNumber } from '#app/domain/i18n/format.ts'
import { LANGUAGES } from '#app/domain/i18n/languages.ts'
import { LARGEST_AMOUNT, parseAmount } from '#app/domain/money/amount.ts'
import { LARGEST_QUANTITY, parseQuantity } from '#app/domain/money/quantity.ts'

const fullWidth = (text: string) => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

describe('an amount', () => {
	it.each([
		['1 240,50', 124050],
		['1,240.50', 124050],
		['1.240,50', 124050],
		['1\u00a0240,50', 124050],
		['1\u202f240,50', 124050],
		['￥１２', 1200],
		['¥1,240.50', 124050],
		['１２。５', 1250],
		['12，5', 1250],
		['12元', 1200],
		['1 240 500', 124050000],
		['1,240,500', 124050000],
		[' 0.05 ', 5],
		['0', 0],
		['007', 700],
		['10000000000', LARGEST_AMOUNT],
	])('reads %j', (text, value) => {
		expect(parseAmount(text)).toEqual({ ok: true, value })
	})

	it.each([
		['', 'required'],
		['  ', 'required'],
		['1e21', 'not-a-number'],
		['NaN', 'not-a-number'],
		['Infinity', 'not-a-number'],
		['0x10', 'not-a-number'],
		['12\u0000', 'not-a-number'],
		['\u000012', 'not-a-number'],
		['двенадцать', 'not-a-number'],
		['¥', 'not-a-number'],
		['¥¥12', 'not-a-number'],
		['12 40', 'not-a-number'],
		['1,24,000', 'not-a-number'],
		['1 240,500.50', 'not-a-number'],
		['1.2.3', 'not-a-number'],
		['.5', 'not-a-number'],
		['5.', 'not-a-number'],
		['5²', 'not-a-number'],
		['½', 'not-a-number'],
		['+5', 'not-a-number'],
		['1;2', 'not-a-number'],
		['9'.repeat(400), 'not-a-number'],
		['-1', 'negative'],
		['−1', 'negative'],
		['－１', 'negative'],
		['¥-1', 'negative'],
		['1.234', 'too-many-decimals'],
		['0,125', 'too-many-decimals'],
		['1,2345', 'too-many-decimals'],
		['10000000000.01', 'too-large'],
		['999999999999999999', 'too-large'],
	])('refuses %j as %s', (text, problem) => {
		expect(parseAmount(text)).toMatchObject({ ok: false, problem })
	})

	it('takes a comma before three digits for thousands only where people write so', () => {
		expect(parseAmount('1,240', { language: 'zh' })).toEqual({ ok: true, value: 124000 })
		expect(parseAmount('1,240', { language: 'en' })).toEqual({ ok: true, value: 124000 })
		expect(parseAmount('0,240', { language: 'zh' })).toMatchObject({ problem: 'too-many-decimals' })
		for (const language of ['ru', 'kk', undefined] as const)
			expect(parseAmount('4,265', { language })).toMatchObject({ problem: 'too-many-decimals' })
	})

	it('refuses the sign of another currency', () => {
		expect(parseAmount('$12', { currency: 'USD' })).toEqual({ ok: true, value: 1200 })
		expect(parseAmount('12 ₸', { currency: 'KZT' })).toEqual({ ok: true, value: 1200 })
		expect(parseAmount('$12')).toMatchObject({ ok: false, problem: 'not-a-number' })
		expect(parseAmount('¥12', { currency: 'USD' })).toMatchObject({ ok: false, problem: 'not-a-number' })
		expect(parseAmount('12 ₽', { currency: 'KZT' })).toMatchObject({ ok: false, problem: 'not-a-number' })
	})

	it('reads back what the page shows, in every language', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: LARGEST_AMOUNT }),
				fc.constantFrom(...LANGUAGES),
				fc.constantFrom('CNY', 'USD', 'KZT', 'RUB' as const),
				(minor, language, currency) => {
					const shown = formatMoney(minor, currency as 'CNY', language)
					expect(parseAmount(shown, { currency: currency as 'CNY', language })).toEqual({ ok: true, value: minor })
					expect(parseAmount(fullWidth(shown), { currency: currency as 'CNY', language })).toEqual({ ok: true, value: minor })
				},
			),
		)
	})

	it('is a whole number in bounds or a problem, whatever is typed', () => {
		const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0123456789 .,-¥$e元\u00a0５') }))
		fc.assert(
			fc.property(typed, fc.constantFrom(...CURRENCIES), (text, currency) => {
				const parsed = parseAmount(text, { currency })
				if (parsed.ok) {
					expect(Number.isSafeInteger(parsed.value)).toBe(true)
					expect(parsed.value).toBeGreaterThanOrEqual(0)
					expect(parsed.value).toBeLessThanOrEqual(LARGEST_AMOUNT)
				}
			}),
			{ numRuns: 2000 },
		)
	})
})

describe('a quantity', () => {
	it.each([
		['1', 1],
		['480', 480],
		['１２０', 120],
		['1 240', 1240],
		['1\u00a0240', 1240],
		['1,240', 1240],
		['9999999', LARGEST_QUANTITY],
		['9,999,999', LARGEST_QUANTITY],
	])('reads %j', (text, value) => {
		expect(parseQuantity(text)).toEqual({ ok: true, value })
	})

	// RELIABILITY 2.1: a negative quantity made a negative total elsewhere (CVE-2026-44826).
	it.each([
		['', 'required'],
		['-1', 'negative'],
		['－１', 'negative'],
		['0', 'not-positive'],
		['0.5', 'not-whole'],
		['12,5', 'not-whole'],
		['1.240', 'not-whole'],
		['1e3', 'not-a-number'],
		['1e21', 'not-a-number'],
		['NaN', 'not-a-number'],
		['12\u0000', 'not-a-number'],
		['12 шт', 'not-a-number'],
		['12 40', 'not-a-number'],
		['10000000', 'too-large'],
		['9'.repeat(39), 'too-large'],
		['9'.repeat(4000), 'not-a-number'],
	])('refuses %j as %s', (text, problem) => {
		expect(parseQuantity(text)).toMatchObject({ ok: false, problem })
	})

	it('may be none where that is an answer', () => {
		expect(parseQuantity('0', { least: 0 })).toEqual({ ok: true, value: 0 })
		expect(parseQuantity('', { least: 0 })).toMatchObject({ ok: false, problem: 'required' })
	})

	it('reads back what the page shows, in every language', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: LARGEST_QUANTITY }), fc.constantFrom(...LANGUAGES), (count, language) => {
				expect(parseQuantity(formatNumber(count, language))).toEqual({ ok: true, value: count })
				expect(parseQuantity(fullWidth(String(count)))).toEqual({ ok: true, value: count })
			}),
		)
	})
})
