/** Cursor pages over any kind of object, newest first, with Stripe's `created` filter. */
import type { FormValue } from './form-encoding.ts'
import { badParam, noSuch } from './problem.ts'
import { hash, integer, type Reader, text } from './params.ts'
import type { WireList } from './wire.ts'

export interface CreatedRange {
	gt?: number
	gte?: number
	lt?: number
	lte?: number
}

/** The parameters every list takes, beside `expand`. */
export const PAGE_PARAMS = {
	limit: integer({ min: 1, max: 100 }),
	starting_after: text(),
	ending_before: text(),
	created: createdRange(),
}

export interface PageParams {
	limit?: number
	starting_after?: string
	ending_before?: string
	created?: CreatedRange
}

/** @param rows in the order of the answer, already filtered but for `created` */
export function page<T extends { id: string; created?: number }>(
	rows: T[],
	{ kind, url, params }: { kind: string; url: string; params: PageParams },
): WireList<T> {
	const { limit = 10, starting_after: after, ending_before: before } = params
	if (after && before) throw badParam('starting_after', 'You cannot use both starting_after and ending_before.')
	const found = params.created ? rows.filter((row) => isWithin(row.created ?? 0, params.created!)) : rows
	if (before) {
		const end = indexOf(found, before, kind, 'ending_before')
		const start = Math.max(0, end - limit)
		return { object: 'list', data: found.slice(start, end), has_more: start > 0, url }
	}
	const start = after ? indexOf(found, after, kind, 'starting_after') + 1 : 0
	return { object: 'list', data: found.slice(start, start + limit), has_more: start + limit < found.length, url }
}

export function newestFirst<T>(byId: Record<string, T>): T[] {
	return Object.values(byId).reverse()
}

function indexOf(rows: { id: string }[], id: string, kind: string, param: string): number {
	const index = rows.findIndex((row) => row.id === id)
	if (index === -1) throw noSuch(kind, id, param, 400)
	return index
}

function isWithin(created: number, { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity }: CreatedRange): boolean {
	return created > gt && created >= gte && created < lt && created <= lte
}

function createdRange(): Reader<CreatedRange> {
	const second = integer({ min: 0 })
	const range = hash({}, { gt: second, gte: second, lt: second, lte: second })
	return (value: FormValue, param: string) => {
		if (typeof value !== 'string') return range(value, param)
		const exact = second(value, param)
		return { gte: exact, lte: exact }
	}
}
