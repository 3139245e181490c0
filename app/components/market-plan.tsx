/** The plan of a market: its halls as a drawing, the stalls of a row as links on both sides of the aisle. Needs market.css. */
import { labelled } from './joined.ts'
import { useWords } from './words.tsx'

export interface PlanHall {
	letter: string
	/** What is sold there, read aloud with the letter. */
	name: string
	/** One short word under the letter, if there is one that fits. */
	short?: string | undefined
	href: string
	current?: boolean | undefined
}

const CELL = { width: 112, height: 72, gap: 8, perRow: 3, aisle: 26 }

/** Halls three to a row with the aisle between the rows; each is a link. */
export function MarketPlan({ halls, label }: { halls: readonly PlanHall[]; label: string }) {
	const words = useWords()
	const { t } = words
	const rows = Math.ceil(halls.length / CELL.perRow)
	const width = CELL.perRow * CELL.width + (CELL.perRow - 1) * CELL.gap + 4
	const height = rows * CELL.height + Math.max(rows - 1, 0) * CELL.aisle + 4
	return (
		<svg className="site" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
			{halls.map(({ letter, name, short, href, current }, index) => {
				const x = 2 + (index % CELL.perRow) * (CELL.width + CELL.gap)
				const y = 2 + Math.floor(index / CELL.perRow) * (CELL.height + CELL.aisle)
				return (
					<a
						key={href}
						href={href}
						aria-current={current ? 'true' : undefined}
						aria-label={labelled(words, t('common:plate.hall', { hall: letter }), name)}
					>
						<rect x={x} y={y} width={CELL.width} height={CELL.height} />
						<text className="letter" x={x + CELL.width / 2} y={y + (short ? 34 : 45)}>
							{letter}
						</text>
						{short && (
							<text x={x + CELL.width / 2} y={y + 56}>
								{short}
							</text>
						)}
					</a>
				)
			})}
		</svg>
	)
}

export interface PlanStall {
	number: string
	/** Absent: the stall is free. */
	href?: string | undefined
	/** The shop, or what it sells; for a free stall the word for it. */
	label: string
	lang?: string | undefined
	verified?: boolean | undefined
	current?: boolean | undefined
}

/** The stalls of one row. Free ones are dashed and say so, verified ones have a tick, the chosen one is filled. */
export function StallRow({ stalls }: { stalls: readonly PlanStall[] }) {
	return (
		<ul className="pl">
			{stalls.map(({ number, href, label, lang, verified, current }) => (
				<li key={number}>
					{href ? (
						<a href={href} id={current ? 'stall' : undefined} aria-current={current ? 'true' : undefined}>
							{number}
							<small lang={lang}>
								{label}
								{verified && ' ✓'}
							</small>
						</a>
					) : (
						<span id={current ? 'stall' : undefined} aria-current={current ? 'true' : undefined}>
							{number}
							<small lang={lang}>{label}</small>
						</span>
					)}
				</li>
			))}
		</ul>
	)
}

/** Finds a stall of the hall by the number on its door; the answer stands below the field. */
export function StallFinder({
	action,
	hall,
	value,
	found,
}: {
	action: string
	hall: string
	value: string
	found?: (PlanStall & { street: string }) | undefined
}) {
	const { t } = useWords()
	return (
		<form className="f" action={`${action}#finder`} id="finder">
			<label htmlFor="finder-stall">{t('catalog:market.number', { letter: hall })}</label>
			<input type="hidden" name="hall" value={hall} />
			<span className="unit">
				<input
					id="finder-stall"
					name="stall"
					inputMode="numeric"
					maxLength={12}
					autoComplete="off"
					defaultValue={value}
					aria-describedby={value ? 'finder-found' : undefined}
				/>
				<button className="btn">{t('common:action.show')}</button>
			</span>
			{value && (
				<p className="s" id="finder-found">
					{found ? (
						<>
							{t('catalog:market.found', { street: found.street, number: found.number })} <a href={found.href ?? '#stall'}>{found.label}</a>
						</>
					) : (
						t('catalog:market.notFound', { number: value, letter: hall })
					)}
				</p>
			)}
		</form>
	)
}
