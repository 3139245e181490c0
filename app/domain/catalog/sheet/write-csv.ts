/** CSV that Excel opens by a double click in Almaty and in Yiwu, and that gives the same cells back when it is read again. */
import { holdFormula } from './formula.ts'

/** Without it Excel takes UTF-8 for the code page of its country. */
export const CSV_START = '\ufeff'

/**
 * One line with its end; the first of a file follows `CSV_START`.
 *
 * @example toCsvLine(['A-1', '杯子, 350 ml']) // 'A-1,"杯子, 350 ml"\r\n'
 */
export function toCsvLine(cells: string[], delimiter: ',' | ';' | '\t' = ','): string {
	return `${cells.map(holdFormula).map(quoted).join(delimiter)}\r\n`
}

/** Every delimiter is quoted, not only ours: a reader that guesses from the first line is not misled. */
const quoted = (cell: string) => (/[",;\t\r\n]|^\s|\s$|^sep=/i.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
