/**
 * Numbers, money, dates and measures for people, the same on the server and in every browser.
 * Kazakh goes through ru-KZ and an own table of months, because Chromium has no Kazakh in Intl (it prints `2026 M11 23`).
 */
import type { Currency } from '#app/domain/money/currency.ts'
import type { Language } from './languages.ts'

const LOCALE: Record<Language, string> = { zh: 'zh-CN', kk: 'ru-KZ', ru: 'ru-RU', en: 'en-US' }
const NBSP = '\u00a0'
const TIME_ZONE = 'Asia/Almaty'

/** Own signs: ICU prints "KZT" in zh and en and knows none for KGS, UZS, TJS. A sign of one letter leads in zh and en, a word follows. */
const SIGN: Record<Currency, Record<Language, string>> = {
	CNY: { zh: '¥', kk: '¥', ru: '¥', en: '¥' },
	USD: { zh: '$', kk: '$', ru: '$', en: '$' },
	KZT: { zh: '₸', kk: '₸', ru: '₸', en: '₸' },
	RUB: { zh: '₽', kk: '₽', ru: '₽', en: '₽' },
	KGS: { zh: '索姆', kk: 'сом', ru: 'сом', en: 'som' },
	UZS: { zh: '苏姆', kk: 'сум', ru: 'сум', en: 'soʻm' },
	TJS: { zh: '索莫尼', kk: 'сомони', ru: 'сомони', en: 'somoni' },
}

const MONTHS: Record<'kk' | 'ru' | 'en', readonly string[]> = {
	kk: ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
	ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
	en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

const isCyrillic = (language: Language) => language === 'ru' || language === 'kk'

const numbers = new Map<string, Intl.NumberFormat>()

function numberFormat(language: Language, least: number, most: number): Intl.NumberFormat {
	const key = `${language}${least}-${most}`
	let format = numbers.get(key)
	if (!format) {
		format = new Intl.NumberFormat(LOCALE[language], { minimumFractionDigits: least, maximumFractionDigits: most, useGrouping: true })
		numbers.set(key, format)
	}
	return format
}

/** Thousands stay together (U+00A0, some versions of ICU take U+202F), and nothing is "-0". */
function write(value: number, language: Language, least: number, most = least): string {
	const scale = 10 ** most
	const isZero = Math.abs(value) * scale < 0.5
	return numberFormat(language, least, most)
		.format(isZero ? 0 : value)
		.replace(/[\u202f\u2009 ]/g, NBSP)
}

/** @param decimals digits after the comma, none unless given */
export function formatNumber(value: number, language: Language, { decimals = 0 }: { decimals?: number } = {}): string {
	return write(value, language, decimals)
}

function withSign(amount: string, currency: Currency, language: Language): string {
	const sign = SIGN[currency][language]
	if (isCyrillic(language) || sign.length > 1) return `${amount}${NBSP}${sign}`
	return amount.startsWith('-') ? `-${sign}${amount.slice(1)}` : `${sign}${amount}`
}

const estimateDecimals = (currency: Currency) => (currency === 'KZT' || currency === 'UZS' ? 0 : 2)

/** `4,26–4,98 ¥`, `¥4.26–4.98`; one amount when both ends read the same. */
function moneyRange(fromMinor: number, toMinor: number, currency: Currency, language: Language, decimals: number): string {
	const from = write(fromMinor / 100, language, decimals)
	const to = write(toMinor / 100, language, decimals)
	return withSign(from === to ? from : `${from}–${to}`, currency, language)
}

/** Minor units with two decimals: `1 240,50 ¥`, in zh and en `¥1,240.50`. */
export function formatMoney(minor: number, currency: Currency, language: Language): string {
	return withSign(write(minor / 100, language, 2), currency, language)
}

export function formatMoneyRange(fromMinor: number, toMinor: number, currency: Currency, language: Language): string {
	return moneyRange(fromMinor, toMinor, currency, language, 2)
}

/** A sum worked out at a rate: `≈ 2 882 ₸`; tenge and soum without decimals. */
export function formatEstimate(minor: number, currency: Currency, language: Language): string {
	return formatEstimateRange(minor, minor, currency, language)
}

/** `≈ 2 882–3 330 ₸`. */
export function formatEstimateRange(fromMinor: number, toMinor: number, currency: Currency, language: Language): string {
	return `≈${NBSP}${moneyRange(fromMinor, toMinor, currency, language, estimateDecimals(currency))}`
}

/** `60–239`; `960+` when there is no upper end; `60` when both are the same. */
export function formatRange(from: number, to: number | undefined, language: Language): string {
	if (to === undefined) return `${formatNumber(from, language)}+`
	return from === to ? formatNumber(from, language) : `${formatNumber(from, language)}–${formatNumber(to, language)}`
}

interface DateParts {
	year: string
	month: string
	day: string
	hour: string
	minute: string
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function partsOf(date: Date, timeZone: string): DateParts {
	let clock = clocks.get(timeZone)
	if (!clock) {
		const two = '2-digit'
		clock = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: two, day: two, hour: two, minute: two })
		clocks.set(timeZone, clock)
	}
	// "11/23/2026, 14:05": taking it apart costs a tenth of what formatToParts does.
	const [month, day, year, hour, minute] = clock.format(date).match(/\d+/g) as [string, string, string, string, string]
	return { year, month, day, hour, minute }
}

function shortDate({ year, month, day }: DateParts, language: Language): string {
	return isCyrillic(language) ? `${day}.${month}.${year}` : `${year}-${month}-${day}`
}

/** `14:05`, the same in every language. */
export function formatTime(date: Date, timeZone: string = TIME_ZONE): string {
	const { hour, minute } = partsOf(date, timeZone)
	return `${hour}:${minute}`
}

/** `23.11.2026`, in zh and en `2026-11-23`. */
export function formatDate(date: Date, language: Language, timeZone: string = TIME_ZONE): string {
	return shortDate(partsOf(date, timeZone), language)
}

/** `2026 ж. 23 қараша`, `23 ноября 2026 г.`, `2026年11月23日`, `23 November 2026`. */
export function formatLongDate(date: Date, language: Language, timeZone: string = TIME_ZONE): string {
	const { year, month, day } = partsOf(date, timeZone)
	if (language === 'zh') return `${year}年${Number(month)}月${Number(day)}日`
	const name = MONTHS[language][Number(month) - 1]
	if (language === 'kk') return `${year}${NBSP}ж. ${Number(day)}${NBSP}${name}`
	const text = `${Number(day)}${NBSP}${name} ${year}`
	return language === 'ru' ? `${text}${NBSP}г.` : text
}

/** `23.11.2026 18:05`, in zh and en `2026-11-23 18:05`. */
export function formatDateTime(date: Date, language: Language, timeZone: string = TIME_ZONE): string {
	const parts = partsOf(date, timeZone)
	return `${shortDate(parts, language)} ${parts.hour}:${parts.minute}`
}

/** Grams as kilograms: `16,3 кг`; below one kilogram to the gram: `0,235 кг`. */
export function formatKg(grams: number, language: Language): string {
	return `${write(grams / 1000, language, 1, Math.abs(grams) < 1000 ? 3 : 1)}${NBSP}${isCyrillic(language) ? 'кг' : 'kg'}`
}

/** Cubic centimetres as cubic metres: `0,131 м³`. */
export function formatCubicMetres(cubicCm: number, language: Language): string {
	return `${write(cubicCm / 1_000_000, language, 3)}${NBSP}${isCyrillic(language) ? 'м³' : 'm³'}`
}

/** `116 кг/м³`. */
export function formatDensity(kgPerM3: number, language: Language): string {
	return `${write(kgPerM3, language, 0)}${NBSP}${isCyrillic(language) ? 'кг/м³' : 'kg/m³'}`
}

/** Basis points (1/100 of a percent): 1600 is `16 %`, 250 is `2,5 %`, in zh and en `16%`. */
export function formatPercent(basisPoints: number, language: Language): string {
	const decimals = basisPoints % 100 === 0 ? 0 : basisPoints % 10 === 0 ? 1 : 2
	return `${write(basisPoints / 100, language, decimals)}${isCyrillic(language) ? NBSP : ''}%`
}
