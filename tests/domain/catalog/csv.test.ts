import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guessDelimiter, readCsv } from '#app/domain/catalog/sheet/read-csv.ts'
import { cellName, SHEET_LIMITS, SheetRefused } from '#app/domain/catalog/sheet/sheet.ts'
import { CSV_START, toCsvLine } from '#app/domain/catalog/sheet/write-csv.ts'

async function rowsOf(file: string | Uint8Array, size = 7) {
	const bytes = Buffer.from(file as Uint8Array)
	const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size))
	const rows = []
	for await (const row of readCsv(pieces)) rows.push(row)
	return rows
}
const cellsOf = async (file: string | Uint8Array, size?: number) => (await rowsOf(file, size)).map(({ cells }) => cells)

/** Bytes of a text in an encoding that Node only decodes: every character is looked up by trying. */
function encode(text: string, encoding: 'gb18030' | 'windows-1251'): Buffer {
	const bytes = new Map<string, number[]>()
	const decoder = new TextDecoder(encoding)
	for (let a = 0x80; a <= 0xff; a++) {
		if (encoding === 'windows-1251') bytes.set(decoder.decode(Uint8Array.of(a)), [a])
		else for (let b = 0x40; b <= 0xfe; b++) bytes.set(decoder.decode(Uint8Array.of(a, b)), [a, b])
	}
	return Buffer.from([...text].flatMap((sign) => (sign < '\x80' ? [sign.charCodeAt(0)] : bytes.get(sign)!)))
}

test('a cell has the name that spreadsheet programs show', () => {
	expect([cellName(2, 17), cellName(25, 1), cellName(26, 2), cellName(701, 3), cellName(702, 4)]).toEqual([
		'C17',
		'Z1',
		'AA2',
		'ZZ3',
		'AAA4',
	])
})

describe('delimiters', () => {
	test.each([
		['货号,价格\nA-1,"1,5"\n', ','],
		['货号;价格\nA-1;1,5\n', ';'],
		['货号\t价格\nA-1\t1,5\n', '\t'],
		['"货号, 规格; 颜色, 尺寸";价格\nA;1\n', ';'],
	])('%j', async (file, delimiter) => {
		expect(guessDelimiter(file)).toBe(delimiter)
		expect((await cellsOf(file)).every((cells) => cells.length === 2)).toBe(true)
	})
	test("Excel's own note of the delimiter is followed and is no row", async () => {
		expect(await rowsOf('sep=;\r\na,b;c\r\n')).toEqual([{ number: 1, cells: ['a,b', 'c'] }])
	})
})

describe('encodings', () => {
	const chinese = '货号,名称,价格\r\nB-7,不锈钢保温杯（350毫升）,12.5\r\n'
	const russian = 'Артикул;Название;Цена\r\nB-7;Термокружка «Караван» № 5, объём 350 мл;12,5\r\n'
	const kazakh = 'Артикул;Атауы\r\nB-7;Тот баспайтын термокесе, әңғқөұүһі\r\n'
	test.each([
		['UTF-8', chinese, Buffer.from(chinese)],
		['UTF-8 with its mark', kazakh, Buffer.from(`\ufeff${kazakh}`)],
		["Excel's UTF-16", kazakh, Buffer.from(`\ufeff${kazakh}`, 'utf16le')],
		['GB18030', chinese, encode(chinese, 'gb18030')],
		['windows-1251', russian, encode(russian, 'windows-1251')],
	])('%s is read, however it comes in pieces', async (_, text, file) => {
		for (const size of [1, 2, 3, 1000])
			expect(await cellsOf(file, size)).toEqual(
				text
					.trimEnd()
					.split('\r\n')
					.map((line) => line.split(text.includes(';') ? ';' : ',')),
			)
	})
	test('Chinese far behind plain rows is still found', async () => {
		const plain = 'A-1,cup,1\r\n'.repeat(20_000)
		const rows = await cellsOf(Buffer.concat([Buffer.from(plain), encode('A-2,保温杯,2\r\n', 'gb18030')]), 65_536)
		expect(rows.at(-1)).toEqual(['A-2', '保温杯', '2'])
	})
	test('bytes that stop being the text they began as are refused', async () => {
		const file = Buffer.concat([Buffer.from('保温杯,1\r\n'.repeat(10_000)), Buffer.from([0xff, 0xff, 0xff])])
		await expect(cellsOf(file, 65_536)).rejects.toMatchObject({ problem: 'encoding' })
	})
})

describe('rows', () => {
	test('keep the number that the merchant sees: empty rows count and line ends inside a cell do not', async () => {
		expect(await rowsOf('a,b\r\n\r\n,\n"x\r\ny",2\rlast,"3"')).toEqual([
			{ number: 1, cells: ['a', 'b'] },
			{ number: 4, cells: ['x\r\ny', '2'] },
			{ number: 5, cells: ['last', '3'] },
		])
	})
	test('a quote inside a cell is text, a doubled one in quotes is one', async () => {
		expect(await cellsOf('12" plate,"12"" plate",""\n')).toEqual([['12" plate', '12" plate', '']])
	})
	test('an empty file has no rows', async () => {
		expect(await rowsOf('')).toEqual([])
		expect(await rowsOf('\ufeff')).toEqual([])
	})
	test('a quote that is never closed is refused with its row', async () => {
		await expect(rowsOf('a,b\nc,"d\ne,f\n')).rejects.toMatchObject({ problem: 'unclosed-quote', row: 2 })
	})
})

describe('what is written', () => {
	test('no cell begins as a formula, in quotes or out of them', () => {
		fc.assert(
			fc.property(fc.constantFrom(...'=+-@\t\r\n＝＋－＠'), fc.string({ unit: 'binary' }), (sign, rest) => {
				expect(toCsvLine([sign + rest]).replace(/^"/, '')[0]).toBe("'")
			}),
		)
	})
	test('reads back as it was, with any delimiter', async () => {
		const nasty = fc.array(
			fc.constantFrom("'", '=', '+', '-', '@', '"', ',', ';', '\t', '\r', '\n', ' ', '\ufeff', 'sep=', '杯', 'ә', '1'),
			{
				maxLength: 6,
			},
		)
		const cell = fc.oneof(
			nasty.map((parts) => parts.join('')),
			fc.string({ unit: 'binary' }),
		)
		const row = fc.array(cell, { minLength: 2, maxLength: 5 }).filter((cells) => cells.some((one) => one !== ''))
		await fc.assert(
			fc.asyncProperty(fc.array(row, { maxLength: 5 }), fc.constantFrom(',', ';', '\t'), async (rows, delimiter) => {
				const heading = ['SKU', 'Title']
				const file = CSV_START + [heading, ...rows].map((cells) => toCsvLine(cells, delimiter as ',')).join('')
				expect(await cellsOf(file)).toEqual([heading, ...rows])
			}),
			{ numRuns: 500 },
		)
	})
})

describe('files made to hurt are refused at once', () => {
	const piece = (text: string) => Buffer.from(text.repeat(Math.ceil(65_536 / text.length)))
	function* endless(text: string) {
		for (const one = piece(text); ;) yield one
	}
	test.each([
		['a cell without end', 'x', 'cell-too-long'],
		['a quote without end', '"x,\n', 'cell-too-long'],
		['cells without end', ',', 'too-many-columns'],
		['rows without end', '\n', 'too-many-rows'],
	])('%s', async (_, text, problem) => {
		const file =
			text[0] === '"'
				? (function* () {
						yield Buffer.from('a,"')
						yield* endless('x,\n')
					})()
				: endless(text)
		const from = performance.now()
		const refused = (async () => {
			for await (const row of readCsv(file)) void row
		})()
		await expect(refused).rejects.toThrow(SheetRefused)
		await expect(refused).rejects.toMatchObject({ problem })
		expect(performance.now() - from).toBeLessThan(200)
	})
	test('a sheet of the largest size is taken whole', async () => {
		let last = 0
		const lines = Buffer.from('A-1,杯子,12.5\r\n'.repeat(SHEET_LIMITS.rows))
		for await (const row of readCsv([lines])) last = row.number
		expect(last).toBe(SHEET_LIMITS.rows)
	})
})
