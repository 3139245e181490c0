/** A product as a card shows it, in the reader's language and with an estimate in the reader's currency. */
import { formatCubicMetres, formatEstimate, formatKg, formatMoney, formatNumber } from '#app/domain/i18n/format.ts'
import { FALLBACK, type Language } from '#app/domain/i18n/languages.ts'
import type { Currency } from '#app/domain/money/currency.ts'
import type { CardRow } from '#db/queries/catalog.server.ts'
import type { Rates } from './rates.server.ts'
import { productSlug } from './slug.server.ts'

export interface CardData {
	href: string
	title: string
	/** Language of the title when it is not the reader's. */
	titleLanguage: Language | undefined
	machine: boolean
	picture: { src: string; width: number; height: number } | undefined
	price: string
	estimate: string | undefined
	unit: CardRow['unit']
	minimum: string
	minimumCount: number
	stock: string | undefined
	leadTimeDays: number
	carton: { pieces: string; volume: string; weight: string; count: number }
	plate: { hall: string; floor: number; number: string } | undefined
	verifiedUntil: Date | null
}

/** Prices in CNY fen as `42,50 ¥`, a range as `39,80–46,00 ¥`. */
export function priceRange(from: number, to: number, language: Language): string {
	if (from === to) return formatMoney(from, 'CNY', language)
	if (language === 'ru' || language === 'kk') return `${formatNumber(from / 100, language, { decimals: 2 })}–${formatMoney(to, 'CNY', language)}`
	return `${formatMoney(from, 'CNY', language)}–${formatNumber(to / 100, language, { decimals: 2 })}`
}

export function toCard(row: CardRow, language: Language, currency: Currency, rates: Rates, now: Date): CardData {
	const text = FALLBACK[language].map((one) => row.texts.find((candidate) => candidate.language === one && candidate.title)).find(Boolean)
	const title = text?.title ?? row.sku
	const cubicCm = Math.round((row.cartonLengthMm * row.cartonWidthMm * row.cartonHeightMm) / 1000)
	const estimate = currency === 'CNY' ? undefined : rates.estimate(row.priceFrom, currency)
	return {
		href: `/${language}/products/${productSlug(title, row.id)}`,
		title,
		titleLanguage: text && text.language !== language ? text.language : undefined,
		machine: text?.status === 'machine',
		picture: row.picture === null ? undefined : { src: `/files/${row.picture}?s=176`, width: 176, height: 176 },
		price: priceRange(row.priceFrom, row.priceTo, language),
		estimate: estimate === undefined ? undefined : formatEstimate(estimate, currency, language),
		unit: row.unit,
		minimum: formatNumber(row.minimumOrder, language),
		minimumCount: row.minimumOrder,
		stock: row.stock > 0 ? formatNumber(row.stock, language) : undefined,
		leadTimeDays: row.leadTimeDays,
		carton: {
			pieces: formatNumber(row.cartonPieces, language),
			count: row.cartonPieces,
			volume: formatCubicMetres(cubicCm, language),
			weight: formatKg(row.cartonGrossGrams, language),
		},
		plate: row.hallLetter && row.floor !== null && row.stallNumber ? { hall: row.hallLetter, floor: row.floor, number: row.stallNumber } : undefined,
		verifiedUntil: row.verifiedUntil && row.verifiedUntil > now ? row.verifiedUntil : null,
	}
}
