import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as format from '#app/domain/i18n/format.ts'
import { LANGUAGES, type Language } from '#app/domain/i18n/languages.ts'
import { CURRENCIES } from '#app/domain/money/currency.ts'

const NBSP = '\u00a0'
/** Samples are written with plain spaces; thousands and units must never break off. */
const plain = (text: string) => text.replaceAll(NBSP, ' ')
const inAll = (write: (language: Language) => string) => Object.fromEntries(LANGUAGES.map((language) => [language, plain(write(language))]))

const minor = fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 })
const language = fc.constantFrom(...LANGUAGES)
const currency = fc.constantFrom(...CURRENCIES)

/** Reads a written number back, whatever the language. */
function read(text: string, reader: Language): number {
	const figures = text.replace(/[^\d.,-]/g, '')
	return Number(reader === 'ru' || reader === 'kk' ? figures.replaceAll('.', '').replace(',', '.') : figures.replaceAll(',', ''))
}

describe('money', () => {
	test('stands as traders of each language write it', () => {
		expect(inAll((l) => format.formatMoney(124050, 'CNY', l))).toEqual({
			zh: '¥1,240.50',
			kk: '1 240,50 ¥',
			ru: '1 240,50 ¥',
			en: '¥1,240.50',
		})
		expect(inAll((l) => format.formatMoney(123456750, 'KZT', l))).toEqual({
			zh: '₸1,234,567.50',
			kk: '1 234 567,50 ₸',
			ru: '1 234 567,50 ₸',
			en: '₸1,234,567.50',
		})
		expect(inAll((l) => format.formatMoney(124050, 'KGS', l))).toEqual({
			zh: '1,240.50 索姆',
			kk: '1 240,50 сом',
			ru: '1 240,50 сом',
			en: '1,240.50 som',
		})
		expect(inAll((l) => format.formatMoney(124050, 'UZS', l))).toEqual({
			zh: '1,240.50 苏姆',
			kk: '1 240,50 сум',
			ru: '1 240,50 сум',
			en: '1,240.50 soʻm',
		})
		expect(inAll((l) => format.formatMoney(124050, 'TJS', l))).toEqual({
			zh: '1,240.50 索莫尼',
			kk: '1 240,50 сомони',
			ru: '1 240,50 сомони',
			en: '1,240.50 somoni',
		})
	})

	test('puts the minus first, and writes nothing as -0', () => {
		expect(inAll((l) => format.formatMoney(-124050, 'USD', l))).toEqual({
			zh: '-$1,240.50',
			kk: '-1 240,50 $',
			ru: '-1 240,50 $',
			en: '-$1,240.50',
		})
		expect(inAll((l) => format.formatMoney(0, 'RUB', l))).toEqual({ zh: '₽0.00', kk: '0,00 ₽', ru: '0,00 ₽', en: '₽0.00' })
		expect(inAll((l) => format.formatMoney(-0, 'RUB', l)).ru).toBe('0,00 ₽')
		expect(plain(format.formatEstimate(-40, 'KZT', 'kk'))).toBe('≈ 0 ₸')
	})

	test('an estimate drops tiyn and tiyin, and keeps cents', () => {
		expect(inAll((l) => format.formatEstimate(288_200, 'KZT', l))).toEqual({
			zh: '≈ ₸2,882',
			kk: '≈ 2 882 ₸',
			ru: '≈ 2 882 ₸',
			en: '≈ ₸2,882',
		})
		expect(plain(format.formatEstimate(512_345_678, 'UZS', 'ru'))).toBe('≈ 5 123 457 сум')
		expect(plain(format.formatEstimate(1234, 'USD', 'en'))).toBe('≈ $12.34')
	})

	test('a range has an en dash without spaces and one sign', () => {
		expect(inAll((l) => format.formatMoneyRange(426, 498, 'CNY', l))).toEqual({
			zh: '¥4.26–4.98',
			kk: '4,26–4,98 ¥',
			ru: '4,26–4,98 ¥',
			en: '¥4.26–4.98',
		})
		expect(plain(format.formatEstimateRange(288_200, 333_000, 'KZT', 'kk'))).toBe('≈ 2 882–3 330 ₸')
		expect(plain(format.formatEstimateRange(288_200, 288_210, 'KZT', 'kk'))).toBe('≈ 2 882 ₸')
	})

	test('every amount can be read back to the minor unit', () => {
		fc.assert(
			fc.property(
				minor,
				currency,
				language,
				(amount, unit, reader) => Math.round(read(format.formatMoney(amount, unit, reader), reader) * 100) === amount,
			),
		)
	})

	test('no amount breaks over two lines', () => {
		fc.assert(
			fc.property(minor, minor, currency, language, (from, to, unit, reader) => {
				const texts = [
					format.formatMoney(from, unit, reader),
					format.formatEstimateRange(from, to, unit, reader),
					format.formatRange(from, to, reader),
				]
				return texts.every((text) => !/[ \u202f\u2009]/.test(text))
			}),
		)
	})
})

describe('numbers and measures', () => {
	test('thousands are grouped from the first one on', () => {
		expect(inAll((l) => format.formatNumber(1240, l))).toEqual({ zh: '1,240', kk: '1 240', ru: '1 240', en: '1,240' })
		expect(inAll((l) => format.formatNumber(1234567.891, l, { decimals: 2 }))).toEqual({
			zh: '1,234,567.89',
			kk: '1 234 567,89',
			ru: '1 234 567,89',
			en: '1,234,567.89',
		})
		expect(format.formatNumber(1240, 'kk')).toBe(`1${NBSP}240`)
	})

	test('quantities run from one end to the other, or on without end', () => {
		expect(inAll((l) => format.formatRange(1000, 4999, l))).toEqual({
			zh: '1,000–4,999',
			kk: '1 000–4 999',
			ru: '1 000–4 999',
			en: '1,000–4,999',
		})
		expect(inAll((l) => format.formatRange(5000, undefined, l))).toEqual({ zh: '5,000+', kk: '5 000+', ru: '5 000+', en: '5,000+' })
		expect(format.formatRange(60, 60, 'en')).toBe('60')
	})

	test('weight, volume, density and percent carry their unit', () => {
		expect(inAll((l) => format.formatKg(16_340, l))).toEqual({ zh: '16.3 kg', kk: '16,3 кг', ru: '16,3 кг', en: '16.3 kg' })
		expect(inAll((l) => format.formatKg(235, l))).toEqual({ zh: '0.235 kg', kk: '0,235 кг', ru: '0,235 кг', en: '0.235 kg' })
		expect(inAll((l) => format.formatCubicMetres(131_234, l))).toEqual({ zh: '0.131 m³', kk: '0,131 м³', ru: '0,131 м³', en: '0.131 m³' })
		expect(inAll((l) => format.formatDensity(116.2, l))).toEqual({ zh: '116 kg/m³', kk: '116 кг/м³', ru: '116 кг/м³', en: '116 kg/m³' })
		expect(inAll((l) => format.formatPercent(1600, l))).toEqual({ zh: '16%', kk: '16 %', ru: '16 %', en: '16%' })
		expect(inAll((l) => format.formatPercent(250, l))).toEqual({ zh: '2.5%', kk: '2,5 %', ru: '2,5 %', en: '2.5%' })
		expect(inAll((l) => format.formatPercent(1205, l)).ru).toBe('12,05 %')
	})

	test('Kazakh numbers are what ICU itself writes for Kazakhstan', () => {
		const icu = new Intl.NumberFormat('kk-KZ', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
		fc.assert(fc.property(minor, (amount) => format.formatNumber(amount / 100, 'kk', { decimals: 2 }) === icu.format(amount / 100 || 0)))
	})
})

describe('dates', () => {
	const evening = new Date('2026-11-23T19:05:00Z')
	const afternoon = new Date('2026-11-23T09:05:00Z')

	test('are short as 23.11.2026 and 2026-11-23, in the time of Almaty', () => {
		expect(inAll((l) => format.formatDate(afternoon, l))).toEqual({
			zh: '2026-11-23',
			kk: '23.11.2026',
			ru: '23.11.2026',
			en: '2026-11-23',
		})
		expect(inAll((l) => format.formatDateTime(evening, l))).toEqual({
			zh: '2026-11-24 00:05',
			kk: '24.11.2026 00:05',
			ru: '24.11.2026 00:05',
			en: '2026-11-24 00:05',
		})
		expect(format.formatDateTime(evening, 'zh', 'Asia/Shanghai')).toBe('2026-11-24 03:05')
		expect(format.formatDate(evening, 'ru', 'Europe/Moscow')).toBe('23.11.2026')
	})

	test('are long with the month in words', () => {
		expect(inAll((l) => format.formatLongDate(afternoon, l))).toEqual({
			zh: '2026年11月23日',
			kk: '2026 ж. 23 қараша',
			ru: '23 ноября 2026 г.',
			en: '23 November 2026',
		})
	})

	test('name the twelve Kazakh and Russian months as ICU does', () => {
		for (let month = 1; month <= 12; month++) {
			const date = new Date(`2026-${String(month).padStart(2, '0')}-07T09:00:00Z`)
			const icu = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Asia/Almaty' }).format(date)
			const spaces = (text: string) => text.replace(/\s/g, ' ')
			expect(spaces(format.formatLongDate(date, 'kk'))).toBe(spaces(icu('kk')))
			expect(spaces(format.formatLongDate(date, 'ru'))).toBe(spaces(icu('ru')))
			expect(format.formatLongDate(date, 'zh')).toBe(icu('zh-CN'))
		}
	})
})

test('asks Intl only for locales that every browser has', async () => {
	const { readFile } = await import('node:fs/promises')
	const source = await readFile(new URL('../../../app/domain/i18n/format.ts', import.meta.url), 'utf8')
	const locales = [...source.matchAll(/'([a-z]{2}-[A-Z]{2})'/g)].map((match) => match[1])
	expect(new Set(locales)).toEqual(new Set(['zh-CN', 'ru-KZ', 'ru-RU', 'en-US']))
})
