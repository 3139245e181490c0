/** Reads CSV of any size a row at a time: `,` `;` or tab, quoted cells with line ends in them, every encoding of `decodeText`. */
import { decodeText } from './decode-text.ts'
import { freeFormula } from './formula.ts'
import { SHEET_LIMITS, SheetRefused, type SheetRow } from './sheet.ts'

type Limits = Record<keyof typeof SHEET_LIMITS, number>

/**
 * The rows of a CSV file; empty ones are counted and left out.
 *
 * @throws SheetRefused with the row where the file stops being a sheet that we take
 */
export async function* readCsv(
	pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
	limits: Limits = SHEET_LIMITS,
): AsyncGenerator<SheetRow> {
	let start = ''
	let reader: CsvReader | undefined
	for await (const text of decodeText(pieces)) {
		if (!reader) {
			start += text
			// Until the first line is whole the delimiter is not known.
			if (!firstLine(start).whole && start.length <= limits.cell) continue
			reader = begin(start, limits)
			start = ''
			yield* reader.read('')
		} else yield* reader.read(text)
	}
	reader ??= begin(start, limits)
	yield* reader.read('')
	yield* reader.end()
}

/** The delimiter that a file's first line uses most outside quotes; a comma when it has none. */
export function guessDelimiter(text: string): string {
	const bare = firstLine(text).line.replaceAll(/"[^"]*"/g, '')
	const count = (sign: string) => bare.split(sign).length - 1
	return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

function begin(text: string, limits: Limits): CsvReader {
	const body = text.replace(/^\ufeff/, '')
	// Excel's own note of the delimiter; Excel shows no row for it.
	const note = /^sep=([,;\t])(?:\r\n|\r|\n|$)/i.exec(body)
	return new CsvReader(note ? note[1]! : guessDelimiter(body), note ? body.slice(note[0].length) : body, limits)
}

function firstLine(text: string): { line: string; whole: boolean } {
	let quoted = false
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '"') quoted = !quoted
		else if (!quoted && (text[at] === '\n' || text[at] === '\r')) return { line: text.slice(0, at), whole: true }
	}
	return { line: text, whole: false }
}

class CsvReader {
	private row = 1
	private cells: string[] = []
	private cell = ''
	private quoted = false
	/** A quote inside quotes was seen: the cell ends, or the next sign is a second quote. */
	private leaving = false
	private afterReturn = false

	constructor(
		private readonly delimiter: string,
		private rest: string,
		private readonly limits: Limits,
	) {}

	*read(more: string): Generator<SheetRow> {
		const text = this.rest + more
		this.rest = ''
		for (let at = 0; at < text.length; at++) {
			const sign = text[at]!
			if (this.afterReturn) {
				this.afterReturn = false
				if (sign === '\n') continue
			}
			if (this.quoted) {
				if (this.leaving) {
					this.leaving = false
					if (sign === '"') {
						this.add('"')
						continue
					}
					this.quoted = false
				} else if (sign === '"') {
					this.leaving = true
					continue
				} else {
					const end = text.indexOf('"', at)
					this.add(text.slice(at, end < 0 ? text.length : end))
					at = (end < 0 ? text.length : end) - 1
					continue
				}
			}
			if (sign === this.delimiter) this.endCell()
			else if (sign === '\n' || sign === '\r') {
				this.afterReturn = sign === '\r'
				yield* this.endRow()
			} else if (sign === '"' && this.cell === '') this.quoted = true
			else {
				let end = at + 1
				while (end < text.length && text[end] !== this.delimiter && text[end] !== '\n' && text[end] !== '\r') end++
				this.add(text.slice(at, end))
				at = end - 1
			}
		}
	}

	*end(): Generator<SheetRow> {
		if (this.quoted && !this.leaving) throw new SheetRefused('unclosed-quote', this.row)
		if (this.cell !== '' || this.cells.length > 0) yield* this.endRow()
	}

	private add(text: string) {
		this.cell += text
		if (this.cell.length > this.limits.cell) throw new SheetRefused('cell-too-long', this.row)
	}

	private endCell() {
		if (this.cells.length === this.limits.columns) throw new SheetRefused('too-many-columns', this.row)
		this.cells.push(freeFormula(this.cell))
		this.cell = ''
	}

	private *endRow(): Generator<SheetRow> {
		this.endCell()
		// Empty rows count, too: a file of nothing but line ends also takes time.
		if (this.row > this.limits.rows) throw new SheetRefused('too-many-rows', this.row)
		const row = { number: this.row++, cells: this.cells }
		this.cells = []
		if (row.cells.some((cell) => cell !== '')) yield row
	}
}
