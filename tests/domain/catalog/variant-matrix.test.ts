import { expect, test } from 'vitest'
import { type MatrixVariant, toMatrix } from '#app/domain/catalog/variant-matrix.ts'

const variant = (id: number, colour: string | undefined, size: string | undefined): MatrixVariant => ({
	id,
	colour,
	size,
	hex: undefined,
	picture: undefined,
	stock: 1,
})

test('colours are rows, sizes are columns, and a size that a colour lacks stays empty', () => {
	const matrix = toMatrix([variant(1, 'red', 'S'), variant(2, 'red', 'M'), variant(3, 'blue', 'M')])!
	expect(matrix.sizes).toEqual(['S', 'M'])
	expect(matrix.rows.map((row) => [row.colour, row.cells.map((cell) => cell?.id)])).toEqual([
		['red', [1, 2]],
		['blue', [undefined, 3]],
	])
})

test('every variant stands in the table once, or there is no table', () => {
	expect(toMatrix([variant(1, 'red', 'S'), variant(2, 'red', 'S')])).toBeUndefined()
	expect(toMatrix([variant(1, 'red', undefined), variant(2, 'red', 'M')])).toBeUndefined()
	expect(toMatrix([variant(1, undefined, 'S'), variant(2, 'red', 'M')])).toBeUndefined()
	expect(toMatrix([variant(1, 'red', undefined), variant(2, 'blue', undefined)])).toBeUndefined()
	expect(toMatrix([])).toBeUndefined()
})
