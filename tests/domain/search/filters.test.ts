import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFilters, wrongFilters } from '#app/domain/search/filters.ts'

const search = (query: Record<string, string>) => new URLSearchParams(query)

test('a number is read as people type it', () => {
	const filters = readFilters(search({ min: '1 200,5', max: '９００', minimum: ' 60 ', lead: '7' }))
	expect(filters).toMatchObject({ min: 120_050, max: 90_000, minimum: 60, leadDays: 7 })
})

test('what is no filter is named with its reason and what was typed', () => {
	const codes = (query: Record<string, string>) =>
		wrongFilters(search(query)).map(({ name, typed, problem }) => [name, typed, problem.code])
	expect(codes({ min: 'abc', max: '-5', minimum: '2.5', lead: '1e21' })).toEqual([
		['min', 'abc', 'not-a-number'],
		['max', '-5', 'negative'],
		['minimum', '2.5', 'not-whole'],
		['lead', '1e21', 'not-a-number'],
	])
	expect(codes({ min: '1.234', max: '1000000', minimum: '0', lead: '9'.repeat(30) })).toEqual([
		['min', '1.234', 'too-many-decimals'],
		['max', '1000000', 'too-large'],
		['minimum', '0', 'too-small'],
		['lead', '9'.repeat(30), 'too-large'],
	])
	expect(codes({ hall: 'A', stock: 'yes', sort: 'cheap', page: '0' })).toEqual([
		['hall', 'A', 'unknown-choice'],
		['stock', 'yes', 'unknown-choice'],
		['sort', 'cheap', 'unknown-choice'],
		['page', '0', 'too-small'],
	])
	expect(codes({ page: '41', hall: '-1' })).toEqual([
		['hall', '-1', 'unknown-choice'],
		['page', '41', 'too-large'],
	])
	expect(codes({ min: '', max: '  ', q: 'abc', hall: '', stock: '1', sort: 'new', page: '40' })).toEqual([])
})

test('whatever is typed is either applied or said to be wrong, never neither', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.double().map(String), fc.nat().map(String)), (text) => {
			for (const [name, key] of [
				['min', 'min'],
				['max', 'max'],
				['minimum', 'minimum'],
				['lead', 'leadDays'],
				['hall', 'hall'],
			] as const) {
				const query = search({ [name]: text })
				const isTyped = text.normalize('NFKC').trim() !== ''
				const isApplied = readFilters(query)[key] !== undefined
				expect(isApplied !== wrongFilters(query).length > 0).toBe(isTyped)
				if (!isTyped) expect(isApplied).toBe(false)
			}
		}),
	)
})
