/** A carton with its three measures, in proportion as far as the measures stay readable. */
import { formatNumber } from '#app/domain/i18n/format.ts'
import { useWords } from './words.tsx'

export interface CartonDrawingProps {
	lengthMm: number
	widthMm: number
	heightMm: number
}

const COS = Math.cos(Math.PI / 6)
const SIN = Math.sin(Math.PI / 6)
const LONGEST = 88

export function CartonDrawing({ lengthMm, widthMm, heightMm }: CartonDrawingProps) {
	const { t, language } = useWords()
	const [length, width, height] = scaled(lengthMm, widthMm, heightMm)
	const cm = (millimetres: number) => formatNumber(millimetres / 10, language, { decimals: millimetres % 10 === 0 ? 0 : 1 })
	const pad = 24
	// The corner nearest to the reader, on top; length runs to the left behind it, width to the right.
	const x = pad + length * COS
	const y = 6 + (length + width) * SIN
	const left = `${round(-length * COS)} ${round(-length * SIN)}`
	const right = `${round(width * COS)} ${round(-width * SIN)}`
	const back = `${round(length * COS)} ${round(length * SIN)}`
	const boxWidth = round(x + width * COS + 44)
	const boxHeight = round(y + height + 22)
	const size = `${cm(lengthMm)} × ${cm(widthMm)} × ${cm(heightMm)}`
	return (
		<svg className="carton" viewBox={`0 0 ${boxWidth} ${boxHeight}`} role="img" aria-label={t('common:carton.drawing', { size })}>
			<path
				className="body"
				d={`M${round(x)} ${round(y)}l${left}l${right}l${back}zm0 0l${left}v${round(height)}l${back}zm0 0l${right}v${round(height)}l${round(-width * COS)} ${round(width * SIN)}z`}
			/>
			<path
				d={`M${round(x - (length * COS) / 2)} ${round(y - (length * SIN) / 2)}l${right}m${round(-width * COS)} ${round(width * SIN)}v14`}
				strokeDasharray="4 3"
			/>
			<text x={round(x - (length * COS) / 2 - 6)} y={round(y + height - (length * SIN) / 2 + 16)} textAnchor="end">
				{t('common:carton.cm', { value: cm(lengthMm) })}
			</text>
			<text x={round(x + (width * COS) / 2 + 6)} y={round(y + height - (width * SIN) / 2 + 16)}>
				{t('common:carton.cm', { value: cm(widthMm) })}
			</text>
			<text x={round(x + width * COS + 6)} y={round(y - width * SIN + height / 2 + 4)}>
				{cm(heightMm)}
			</text>
		</svg>
	)
}

/** The longest side is 88 units, none shorter than 24, so that a poster tube is still a box with three sides. */
function scaled(...sides: [number, number, number]): [number, number, number] {
	const longest = Math.max(...sides, 1)
	return sides.map((side) => Math.max((side / longest) * LONGEST, 24)) as [number, number, number]
}

function round(value: number): number {
	return Math.round(value * 10) / 10
}
