/** What every spreadsheet is to us, whatever its format: rows of text with the numbers that a merchant sees beside them. */

export interface SheetRow {
	/** As the spreadsheet program shows it: 1 is the first row, empty rows count. */
	number: number
	cells: string[]
}

/** Far above what a listing needs, far below what hurts the server. */
export const SHEET_LIMITS = {
	/** The headings and 100,000 listings. */
	rows: 100_001,
	columns: 256,
	/** Characters of one cell, as in Excel. */
	cell: 32_767,
} as const

export type SheetProblem = 'encoding' | 'unclosed-quote' | 'too-many-rows' | 'too-many-columns' | 'cell-too-long'

/** Thrown while reading a file that is not a sheet we take; `row` is where reading ended, where that is known. */
export class SheetRefused extends Error {
	constructor(
		readonly problem: SheetProblem,
		readonly row?: number,
	) {
		super(row === undefined ? problem : `${problem} in row ${row}`)
	}
}

/**
 * The name of a cell as spreadsheet programs write it.
 *
 * @param column  0 is the first
 * @param row     1 is the first
 * @example cellName(2, 17) // 'C17'
 */
export function cellName(column: number, row: number): string {
	let letters = ''
	for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
	return letters + row
}
