/** Quantities with their unit in words: "60 шт", "1 pair", "12 双". */
import { formatNumber, formatRange } from '#app/domain/i18n/format.ts'
import type { Words } from './words.tsx'

export const UNITS = ['piece', 'pair', 'set', 'dozen', 'carton'] as const
export type Unit = (typeof UNITS)[number]

/** A whole number of units; `to` makes it a range, and the plural follows the last number. */
export function quantityText(words: Words, count: number, unit: Unit, to?: number): string {
	const amount = to === undefined ? formatNumber(count, words.language) : formatRange(count, to, words.language)
	return writtenQuantity(words, amount, to ?? count, unit)
}

/** The same for a number that is already written. */
export function writtenQuantity({ t }: Words, amount: string, count: number, unit: Unit): string {
	return t(`common:quantity.${unit}`, { count, amount })
}

/** `60 шт`, `1 пара` for numbers that a script fills in: one text for each plural form, with `{n}` where the number goes. */
export function quantityForms({ t, language }: Words, unit: Unit): Record<string, string> {
	const plural = new Intl.PluralRules(language)
	return Object.fromEntries([1, 2, 5].map((count) => [plural.select(count), t(`common:quantity.${unit}`, { count, amount: '{n}' })]))
}

/** The bare unit as it stands after "how many" and "quantity": штук, пар, 双. */
export const manyOf = ({ t }: Words, unit: Unit) => t(`common:manyUnits.${unit}`)

/** A sum over lines: with its unit where all of them have the same, else the bare number. */
export function sumText(words: Words, count: number, lines: readonly { unit: Unit }[]): string {
	const [first] = lines
	return first && lines.every((line) => line.unit === first.unit)
		? quantityText(words, count, first.unit)
		: formatNumber(count, words.language)
}
