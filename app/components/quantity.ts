/** Quantities with their unit in words: "60 шт", "1 pair", "12 双". */
import { formatNumber } from '#app/domain/i18n/format.ts'
import type { Unit } from '#app/domain/catalog/units.ts'
import type { Words } from './words.tsx'

export type { Unit }

/** A whole number of units; `to` makes it a range, and the plural follows the last number. */
export function quantityText({ t, language }: Words, count: number, unit: Unit, to?: number): string {
	const amount = to === undefined ? formatNumber(count, language) : `${formatNumber(count, language)}–${formatNumber(to, language)}`
	return t(`common:quantity.${unit}`, { count: to ?? count, amount })
}
