/**
 * Cells that a spreadsheet program would run as a formula. They are written with an apostrophe in front, as people type it, and read
 * without it: apostrophes already standing before such a sign are counted, so that writing and reading give the same text back.
 */
const RUNS = /^'*[=+\-@\t\r\n＝＋－＠]/
const HELD = /^'+[=+\-@\t\r\n＝＋－＠]/

/** @example holdFormula('=1+1') // "'=1+1" */
export const holdFormula = (cell: string): string => (RUNS.test(cell) ? `'${cell}` : cell)

/** @example freeFormula("'=1+1") // '=1+1' */
export const freeFormula = (cell: string): string => (HELD.test(cell) ? cell.slice(1) : cell)
