/** A bar chart as SVG: every value written, one colour plus grey, the whole as a sentence for those who don't see it. */

export interface BarChartProps {
	/** `text` is the written value; `value` (≥ 0) sets the height. */
	bars: readonly { label: string; value: number; text: string; now?: boolean | undefined }[]
	/** "Sales by day, thousand yuan: Tuesday 3.7, …" */
	sentence: string
}

const STEP = 40
const BAR = 24
const TALLEST = 62
const GROUND = 80

export function BarChart({ bars, sentence }: BarChartProps) {
	const most = Math.max(...bars.map((bar) => bar.value), 1)
	const width = Math.max(bars.length, 1) * STEP
	return (
		<svg className="chart" viewBox={`0 0 ${width} 98`} role="img" aria-label={sentence}>
			<path className="axis" d={`M0 ${GROUND}H${width}`} />
			{bars.map(({ label, value, text, now }, index) => {
				const height = Math.round((Math.max(value, 0) / most) * TALLEST)
				const middle = index * STEP + STEP / 2
				return (
					<g key={index}>
						<rect className={now ? 'now' : undefined} x={middle - BAR / 2} y={GROUND - height} width={BAR} height={height} />
						<text x={middle} y={GROUND - height - 4}>
							{text}
						</text>
						<text className="m" x={middle} y="94">
							{label}
						</text>
					</g>
				)
			})}
		</svg>
	)
}
