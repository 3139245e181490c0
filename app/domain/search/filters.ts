/** The filters of category and search pages, as they stand in the query string. */

export const SORTS = ['popular', 'price', 'minimum', 'new'] as const
export type Sort = (typeof SORTS)[number]

export interface Filters {
	q: string
	/** CNY fen. */
	min: number | undefined
	max: number | undefined
	minimum: number | undefined
	inStock: boolean
	hall: number | undefined
	leadDays: number | undefined
	sort: Sort
	page: number
}

export const PAGE_SIZE = 24
const MAX_PAGE = 40
const MAX_NUMBER = 10_000_000

/** Reads what it understands and leaves out the rest: a link that was mangled still shows goods. */
export function readFilters(search: URLSearchParams): Filters {
	const whole = (name: string) => {
		const text = (search.get(name) ?? '').normalize('NFKC').trim()
		return /^\d{1,7}$/.test(text) && Number(text) <= MAX_NUMBER ? Number(text) : undefined
	}
	const yuan = (name: string) => {
		const text = (search.get(name) ?? '').normalize('NFKC').trim().replace(',', '.')
		return /^\d{1,6}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : undefined
	}
	const sort = search.get('sort') as Sort
	return {
		q: (search.get('q') ?? '').slice(0, 200).replace(/[\u0000-\u001f]/g, ' ').trim(),
		min: yuan('min'),
		max: yuan('max'),
		minimum: whole('minimum') || undefined,
		inStock: search.get('stock') === '1',
		hall: whole('hall') || undefined,
		leadDays: whole('lead') || undefined,
		sort: SORTS.includes(sort) ? sort : 'popular',
		page: Math.min(MAX_PAGE, Math.max(1, whole('page') ?? 1)),
	}
}

/** The query string of `filters`, without what is at its default. */
export function writeFilters(filters: Filters, change: Partial<Filters> = {}): Record<string, string | undefined> {
	const all = { ...filters, ...change }
	return {
		q: all.q || undefined,
		min: all.min === undefined ? undefined : String(all.min / 100),
		max: all.max === undefined ? undefined : String(all.max / 100),
		minimum: all.minimum?.toString(),
		stock: all.inStock ? '1' : undefined,
		hall: all.hall?.toString(),
		lead: all.leadDays?.toString(),
		sort: all.sort === 'popular' ? undefined : all.sort,
		page: all.page > 1 ? String(all.page) : undefined,
	}
}
