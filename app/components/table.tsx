/** A table that stacks on a phone: the row's head becomes a title, each value carries its column's name. */
import type { ReactNode } from 'react'

export interface Column {
	key: string
	label: string
	/** Figures stand at the end. */
	end?: boolean | undefined
	/** The name is for listeners only: a column of buttons or links. */
	hideLabel?: boolean | undefined
	/** Its values tell by themselves what they are: no name before them where rows are short. */
	bare?: boolean | undefined
	lang?: string | undefined
}

export interface Row {
	key: string | number
	/** One for each column; the first is the row's head. An empty one is left out on a phone. */
	cells: readonly ReactNode[]
}

export interface StackTableProps {
	caption?: ReactNode
	/** For listeners only. */
	hideCaption?: boolean | undefined
	columns: readonly Column[]
	rows: readonly Row[]
	foot?: Row | undefined
	/** On a phone a row is a title and one line of values: for long lists. Needs workspace.css. */
	short?: boolean | undefined
	className?: string | undefined
}

export function StackTable({ caption, hideCaption, columns, rows, foot, short, className }: StackTableProps) {
	return (
		<table className={`st${short ? ' short' : ''}${className ? ` ${className}` : ''}`}>
			{caption != null && <caption className={hideCaption ? 'vh' : undefined}>{caption}</caption>}
			<thead>
				<tr>
					{columns.map(({ key, label, end, hideLabel, lang }) => (
						<th key={key} scope="col" className={end ? 'e' : undefined} lang={lang}>
							{hideLabel ? <span className="vh">{label}</span> : label}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<StackRow key={row.key} row={row} columns={columns} />
				))}
			</tbody>
			{foot && (
				<tfoot>
					<StackRow row={foot} columns={columns} />
				</tfoot>
			)}
		</table>
	)
}

function StackRow({ row, columns }: { row: Row; columns: readonly Column[] }) {
	return (
		<tr>
			{columns.map(({ key, label, end, hideLabel, bare, lang }, index) => {
				const cell = row.cells[index]
				if (index === 0) {
					return (
						<th key={key} scope="row">
							{cell}
						</th>
					)
				}
				const empty = cell == null || cell === '' || cell === false
				const classes = [end && 'e', empty && 'nil', bare && 'bare'].filter(Boolean).join(' ')
				return (
					<td key={key} className={classes || undefined} data-l={hideLabel ? undefined : label} lang={lang}>
						{empty ? '–' : cell}
					</td>
				)
			})}
		</tr>
	)
}
