/** The figures of a product: carton, minimum order, price ladder. */
import type { Chance } from './chance.ts'
import type { SeedCarton, SeedPriceStep, Template } from './types.ts'

/** Corrugated board with tape, grams for a square metre of the carton's outside. */
const BOARD_GRAMS_PER_SQUARE_METRE = 620
/** Bags, cards and paper inside, share of the net weight. */
const INNER_PACKING = 0.015
/** A loader lifts no more. */
const HEAVIEST_NET_GRAMS = 29_000
const FEN_FOR_A_DOLLAR = 710

/** A carton of the template's goods made `factor` times as big, with the small differences between factories. */
export function cartonOf(template: Template, factor: number, chance: Chance): SeedCarton {
	const [usualPieces, length, width, height] = template.carton
	const { multiple } = template
	const unitGrams = template.grams * factor * (0.95 + chance.next() * 0.1)
	const share = chance.pick([0.5, 1, 1, 1, 1, 1.5])
	const fitting = Math.floor(HEAVIEST_NET_GRAMS / unitGrams / multiple)
	const wanted = Math.round((usualPieces * share) / factor / multiple)
	const pieces = Math.max(1, Math.min(wanted, fitting)) * multiple
	const scale = Math.cbrt((pieces * factor) / usualPieces)
	const side = (mm: number) => Math.max(60, Math.round((mm * scale * (0.98 + chance.next() * 0.04)) / 10) * 10)
	const [lengthMm, widthMm, heightMm] = [side(length), side(width), side(height)]
	const netGrams = Math.max(10, Math.round((pieces * unitGrams) / 10) * 10)
	const squareMm = 2 * (lengthMm * widthMm + lengthMm * heightMm + widthMm * heightMm)
	const tareGrams = (squareMm / 1e6) * BOARD_GRAMS_PER_SQUARE_METRE + netGrams * INNER_PACKING
	return { pieces, lengthMm, widthMm, heightMm, grossGrams: netGrams + Math.ceil(tareGrams / 10) * 10, netGrams }
}

/** Every fourth listing is sold by full cartons, the others by the template's multiple. */
export function minimumOf(template: Template, cartonPieces: number, chance: Chance): { minimumOrder: number; orderMultiple: number } {
	const orderMultiple = chance.isLucky(0.25) ? cartonPieces : template.multiple
	const wanted = template.min * chance.pick([0.5, 1, 1, 2])
	return { minimumOrder: Math.max(1, Math.round(wanted / orderMultiple)) * orderMultiple, orderMultiple }
}

/** Three or four steps from the minimum order on; prices strictly fall. USD is left out where a cent is too coarse to fall. */
export function ladderOf(
	firstPrice: number,
	minimumOrder: number,
	multiple: number,
	quotesDollars: boolean,
	chance: Chance,
): { CNY: SeedPriceStep[]; USD?: SeedPriceStep[] } {
	const steps: { fromQuantity: number; share: number }[] = [{ fromQuantity: minimumOrder, share: 0.96 + chance.next() * 0.08 }]
	for (let i = 0, more = chance.between(2, 3); i < more; i++) {
		const last = steps[i] as { fromQuantity: number; share: number }
		const wanted = roundQuantity(last.fromQuantity * chance.pick(i ? [3, 4, 5] : [2, 3, 4, 5]))
		const fromQuantity = Math.ceil(Math.max(wanted, last.fromQuantity + multiple) / multiple) * multiple
		steps.push({ fromQuantity, share: last.share * (0.92 + chance.next() * 0.045) })
	}
	const CNY = falling(steps.map(({ fromQuantity, share }) => ({ fromQuantity, unitPrice: roundPrice(firstPrice * share) })))
	if (!quotesDollars) return { CNY }
	const USD = CNY.map(({ fromQuantity, unitPrice }) => ({ fromQuantity, unitPrice: Math.ceil((unitPrice * 100) / FEN_FOR_A_DOLLAR) }))
	return isFalling(USD) ? { CNY, USD } : { CNY }
}

function roundQuantity(quantity: number): number {
	const unit = quantity >= 2000 ? 500 : quantity >= 400 ? 100 : quantity >= 60 ? 10 : 1
	return Math.round(quantity / unit) * unit
}

function roundPrice(fen: number): number {
	const unit = fen >= 2000 ? 10 : fen >= 300 ? 5 : 1
	return Math.max(2, Math.round(fen / unit) * unit)
}

/** Goods of a few fen would keep their price by rounding: such steps cost one fen less, and end at one fen. */
function falling(steps: SeedPriceStep[]): SeedPriceStep[] {
	const kept: SeedPriceStep[] = []
	for (const { fromQuantity, unitPrice } of steps) {
		const last = kept.at(-1)
		const price = last ? Math.min(unitPrice, last.unitPrice - 1) : unitPrice
		if (price >= 1) kept.push({ fromQuantity, unitPrice: price })
	}
	return kept
}

function isFalling(steps: readonly SeedPriceStep[]): boolean {
	return steps.every((step, i) => i === 0 || step.unitPrice < (steps[i - 1] as SeedPriceStep).unitPrice)
}
