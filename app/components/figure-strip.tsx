/** Figures in ruled cells, each with its unit; packing always as cartons, kg, m³, density. */
import type { ReactNode } from 'react'
import { formatCubicMetres, formatDensity, formatKg, formatMoney, formatNumber } from '#app/domain/i18n/format.ts'
import type { Currency } from '#app/domain/money/currency.ts'
import { useWords, type Words } from './words.tsx'

export interface Figure {
	label: string
	value: ReactNode
	/** The calculator finds the value by `data-out`. */
	out?: string | undefined
}

export function FigureStrip({ figures, className }: { figures: readonly Figure[]; className?: string }) {
	return (
		<dl className={className ? `strip ${className}` : 'strip'}>
			{figures.map(({ label, value, out }) => (
				<div key={label}>
					<dt>{label}</dt>
					<dd data-out={out}>{value}</dd>
				</div>
			))}
		</dl>
	)
}

export interface Packing {
	cartons: number
	grossGrams: number
	cubicCm: number
	/** kg/m³; 0 when there is nothing to weigh. */
	density: number
}

export function packingFigures({ t, language }: Words, { cartons, grossGrams, cubicCm, density }: Packing): Figure[] {
	return [
		{ label: t('common:figure.cartons'), value: formatNumber(cartons, language), out: 'cartons' },
		{ label: t('common:figure.gross'), value: formatKg(grossGrams, language), out: 'gross' },
		{ label: t('common:figure.volume'), value: formatCubicMetres(cubicCm, language), out: 'volume' },
		{ label: t('common:figure.density'), value: density === 0 ? '–' : formatDensity(density, language), out: 'density' },
	]
}

export function PackingStrip({ className, ...packing }: Packing & { className?: string }) {
	return <FigureStrip figures={packingFigures(useWords(), packing)} className={className} />
}

export interface CalculatorStripProps extends Packing {
	/** Minor units at the quantity at hand. */
	unitPrice: number
	currency: Currency
	className?: string
}

/** Unit price first, then the packing: what the calculator writes into, by `data-out` unitPrice, cartons, gross, volume, density. */
export function CalculatorStrip({ unitPrice, currency, className, ...packing }: CalculatorStripProps) {
	const words = useWords()
	const price: Figure = {
		label: words.t('common:figure.unitPrice'),
		value: formatMoney(unitPrice, currency, words.language),
		out: 'unitPrice',
	}
	return <FigureStrip figures={[price, ...packingFigures(words, packing)]} className={className} />
}
