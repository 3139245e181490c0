/** What was measured, against what, and whether the goal holds. */
import { writeFileSync } from 'node:fs'

export interface Measure {
	name: string
	/** Size of the world or of the load. */
	at: string
	product: number
	/** The program beside it; null when the goal is a figure by itself. */
	floor: number | null
	unit: string
	/** product ÷ floor; null without a floor. */
	ratio: number | null
	goal: string
	holds: boolean
}

interface Goal {
	compare: 'ratio' | 'figure'
	atMost?: number
	atLeast?: number
}

export class Report {
	readonly measures: Measure[] = []

	/** Adds a measure and tells it at once. */
	add(given: Pick<Measure, 'name' | 'at' | 'product' | 'unit'> & { floor?: number; goal: Goal }) {
		const { goal, floor } = given
		if (goal.compare === 'ratio' && !floor) throw new Error(`${given.name}: a ratio needs a floor above zero`)
		const ratio = floor ? given.product / floor : null
		const value = goal.compare === 'ratio' ? ratio! : given.product
		const unit = goal.compare === 'ratio' ? '×' : ` ${given.unit}`
		const measure: Measure = {
			name: given.name,
			at: given.at,
			product: round(given.product),
			floor: floor === undefined ? null : round(floor),
			unit: given.unit,
			ratio: ratio === null ? null : round(ratio),
			goal: goal.atMost === undefined ? `≥ ${goal.atLeast}${unit}` : `≤ ${goal.atMost}${unit}`,
			holds: goal.atMost === undefined ? value >= goal.atLeast! : value <= goal.atMost,
		}
		this.measures.push(measure)
		console.log(lineOf(measure))
	}

	write(file: string) {
		writeFileSync(file, `${JSON.stringify({ measures: this.measures }, undefined, '\t')}\n`)
	}
}

function lineOf({ name, at, product, floor, unit, ratio, goal, holds }: Measure): string {
	const beside = floor === null ? '' : `, floor ${floor}: ${ratio}×`
	return `${holds ? 'holds ' : 'MISSED'} ${name} (${at}): ${product} ${unit}${beside}; goal ${goal}`
}

/** Three digits that count. */
const round = (value: number) => Number(value.toPrecision(3))

/** @param share 0.5 for the median, 1 for the greatest */
export function percentile(values: readonly number[], share: number): number {
	if (values.length === 0) throw new RangeError('nothing was measured')
	const sorted = [...values].sort((a, b) => a - b)
	return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]!
}
