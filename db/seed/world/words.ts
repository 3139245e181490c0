/** Reads the four-language strings of the data files and writes the usual measures in four languages. */
import type { Language, Quad, Texts } from './types.ts'

export interface Piece {
	texts: Texts
	/** How much bigger than the template's goods. */
	factor: number
}

/** `红色|қызыл|красный|red` → texts; throws when a language is missing, so that a slip in the data is found at once. */
export function readTexts(quad: Quad): Texts {
	const parts = quad.split('|')
	if (parts.length !== 4) throw new Error(`Four languages expected: ${quad}`)
	const [zh, kk, ru, en] = parts as [string, string, string, string]
	return { zh, kk, ru, en }
}

/** As `readTexts`, with an optional `@factor` at the end. */
export function readPiece(quad: Quad): Piece {
	const at = quad.lastIndexOf('@')
	if (at < 0) return { texts: readTexts(quad), factor: 1 }
	return { texts: readTexts(quad.slice(0, at)), factor: Number(quad.slice(at + 1)) }
}

/** Puts a first letter in the upper case, except after an opening quotation mark or figure, where it stays. */
export function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Joins by the comma of the language. */
export function joinList(parts: readonly string[], language: Language): string {
	return parts.join(language === 'zh' ? '、' : ', ')
}

function measures(values: readonly number[], zh: string, cyrillic: string, latin: string, exponent: number): Quad[] {
	const base = values[0] as number
	return values.map((value) => {
		const comma = String(value).replace('.', ',')
		const factor = Math.round((value / base) ** exponent * 100) / 100
		return `${value}${zh}|${comma} ${cyrillic}|${comma} ${cyrillic}|${value} ${latin}@${factor}`
	})
}

/** The goods grow with the measure: twice the litres are about 1.6 times the carton. */
export const litres = (...values: number[]): Quad[] => measures(values, '升', 'л', 'l', 0.7)
export const millilitres = (...values: number[]): Quad[] => measures(values, '毫升', 'мл', 'ml', 0.7)
export const centimetres = (...values: number[]): Quad[] => measures(values, '厘米', 'см', 'cm', 1.2)
export const millimetres = (...values: number[]): Quad[] => measures(values, '毫米', 'мм', 'mm', 1)
export const metres = (...values: number[]): Quad[] => measures(values, '米', 'м', 'm', 0.9)
export const grams = (...values: number[]): Quad[] => measures(values, '克', 'г', 'g', 0.95)
export const kilograms = (...values: number[]): Quad[] => measures(values, '公斤', 'кг', 'kg', 0.95)
export const watts = (...values: number[]): Quad[] => measures(values, '瓦', 'Вт', 'W', 0.5)

/** Packs of many pieces: `12支装|12 дана|12 шт.|12 pcs`. */
export function packs(measureWord: string, ...values: number[]): Quad[] {
	const base = values[0] as number
	return values.map((n) => `${n}${measureWord}装|${n} дана|${n} шт.|${n} pcs@${Math.round((n / base) ** 0.9 * 100) / 100}`)
}

export const GIFT_WRAPS: readonly Quad[] = [
	'礼盒装|сыйлық қорабында|в подарочной коробке|in a gift box',
	'独立袋装|жеке пакетте|в индивидуальном пакете|individually bagged',
]
export const CARD_WRAPS: readonly Quad[] = [
	'吸塑卡装|блистерде|в блистере|on a blister card',
	'展示盒装|сөрелік қорапта|в шоубоксе|in a display box',
	'袋装|пакетте|в пакете|in a bag',
]
