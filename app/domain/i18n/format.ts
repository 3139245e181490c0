/**
 * Numbers, money, dates and measures for people, the same on the server and in every browser.
 * Kazakh goes through ru-KZ and an own table of months, because Chromium has no Kazakh in Intl.
 */
import type { Currency } from '#app/domain/money/currency.ts'
import type { Language } from './languages.ts'

const LOCALE: Record<Language, string> = { zh: 'zh-CN', kk: 'ru-KZ', ru: 'ru-RU', en: 'en-US' }
const NBSP = '\u00a0'

/** Own signs: ICU prints "KZT" in zh and en and knows none for KGS, UZS, TJS. */
const SIGN: Record<Currency, string | Record<Language, string>> = {
	CNY: '¥',
	USD: '$',
	KZT: '₸',
	RUB: '₽',
	KGS: { zh: 'сом', kk: 'сом', ru: 'сом', en: 'som' },
	UZS: { zh: 'soʻm', kk: 'сўм', ru: 'сўм', en: 'soʻm' },
	TJS: { zh: 'TJS', kk: 'сомони', ru: 'сомони', en: 'somoni' },
}

const MONTHS_KK = ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан']
const UNIT = {
	kg: { zh: 'kg', kk: 'кг', ru: 'кг', en: 'kg' },
	m3: { zh: 'm³', kk: 'м³', ru: 'м³', en: 'm³' },
	density: { zh: 'kg/m³', kk: 'кг/м³', ru: 'кг/м³', en: 'kg/m³' },
}

const kept = new Map<string, Intl.NumberFormat>()
function numbers(language: Language, decimals: number): Intl.NumberFormat {
	const key = `${language}${decimals}`
	let format = kept.get(key)
	if (!format) {
		format = new Intl.NumberFormat(LOCALE[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: true })
		kept.set(key, format)
	}
	return format
}

/** @param decimals digits after the comma, none unless given */
export function formatNumber(value: number, language: Language, { decimals = 0 }: { decimals?: number } = {}): string {
	return numbers(language, decimals).format(value).replace(/\u202f/g, NBSP)
}

function withSign(amount: string, currency: Currency, language: Language): string {
	const sign = SIGN[currency]
	const text = typeof sign === 'string' ? sign : sign[language]
	if (language === 'ru' || language === 'kk') return `${amount}${NBSP}${text}`
	const [minus, rest] = amount.startsWith('-') ? ['-', amount.slice(1)] : ['', amount]
	return text.length === 1 ? `${minus}${text}${rest}` : `${minus}${text}${NBSP}${rest}`
}

/** Minor units with two decimals: `1 240,50 ¥`, `¥1,240.50`. */
export function formatMoney(minor: number, currency: Currency, language: Language): string {
	return withSign(formatNumber(minor / 100, language, { decimals: 2 }), currency, language)
}

/** A sum worked out at a rate: `≈ 2 882 ₸`; tenge and soum without decimals. */
export function formatEstimate(minor: number, currency: Currency, language: Language): string {
	const decimals = currency === 'KZT' || currency === 'UZS' ? 0 : 2
	return `≈${NBSP}${withSign(formatNumber(minor / 100, language, { decimals }), currency, language)}`
}

/** `60–239`, or `960+` words left to the caller when `to` is undefined. */
export function formatRange(from: number, to: number | undefined, language: Language): string {
	return to === undefined ? formatNumber(from, language) : `${formatNumber(from, language)}–${formatNumber(to, language)}`
}

function parts(date: Date, timeZone: string): Record<string, string> {
	const format = new Intl.DateTimeFormat('en-US', {
		timeZone,
		hourCycle: 'h23',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
	})
	return Object.fromEntries(format.formatToParts(date).map((part) => [part.type, part.value]))
}

/** `23.11.2026`, in zh and en `2026-11-23`. */
export function formatDate(date: Date, language: Language, timeZone = 'Asia/Almaty'): string {
	const { year, month, day } = parts(date, timeZone)
	return language === 'ru' || language === 'kk' ? `${day}.${month}.${year}` : `${year}-${month}-${day}`
}

/** `2026 ж. 23 қараша`, `23 ноября 2026 г.`, `2026年11月23日`, `November 23, 2026`. */
export function formatLongDate(date: Date, language: Language, timeZone = 'Asia/Almaty'): string {
	if (language === 'kk') {
		const { year, month, day } = parts(date, timeZone)
		return `${year}${NBSP}ж. ${Number(day)}${NBSP}${MONTHS_KK[Number(month) - 1]}`
	}
	return new Intl.DateTimeFormat(LOCALE[language], { timeZone, dateStyle: 'long' }).format(date)
}

export function formatDateTime(date: Date, language: Language, timeZone = 'Asia/Almaty'): string {
	const { hour, minute } = parts(date, timeZone)
	return `${formatDate(date, language, timeZone)} ${hour}:${minute}`
}

/** Grams as kilograms with one decimal. */
export function formatKg(grams: number, language: Language): string {
	return `${formatNumber(grams / 1000, language, { decimals: 1 })}${NBSP}${UNIT.kg[language]}`
}

/** Cubic centimetres as cubic metres with three decimals. */
export function formatCubicMetres(cubicCm: number, language: Language): string {
	return `${formatNumber(cubicCm / 1_000_000, language, { decimals: 3 })}${NBSP}${UNIT.m3[language]}`
}

export function formatDensity(kgPerM3: number, language: Language): string {
	return `${formatNumber(Math.round(kgPerM3), language)}${NBSP}${UNIT.density[language]}`
}

/** Basis points (1/100 of a percent): 1600 is `16 %`. */
export function formatPercent(basisPoints: number, language: Language): string {
	const text = formatNumber(basisPoints / 100, language, { decimals: basisPoints % 100 === 0 ? 0 : 2 })
	return language === 'ru' || language === 'kk' ? `${text}${NBSP}%` : `${text}%`
}
