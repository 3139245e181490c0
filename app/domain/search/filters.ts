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
const MAX_WHOLE = 9_999_999
const MAX_YUAN = 999_999

export type NumberFilter = 'min' | 'max' | 'minimum' | 'lead'
export interface WrongFilter {
	name: NumberFilter | 'hall' | 'stock' | 'sort' | 'page'
	/** What was typed, for its field. */
	typed: string
	problem: { code: string; params?: Record<string, number> }
}

/** Reads what it understands and leaves out the rest: a link that was mangled still shows goods. */
export function readFilters(search: URLSearchParams): Filters {
	const whole = (name: string) => {
		const text = plain(search, name)
		return /^\d{1,7}$/.test(text) ? Number(text) : undefined
	}
	const yuan = (name: string) => {
		const text = plain(search, name)
		return /^\d{1,6}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : undefined
	}
	const sort = search.get('sort') as Sort
	return {
		q: (search.get('q') ?? '')
			.slice(0, 200)
			.replace(/[\u0000-\u001f]/g, ' ')
			.trim(),
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

/** The filters that `readFilters` left out although something was typed. */
export function wrongFilters(search: URLSearchParams): WrongFilter[] {
	return (['min', 'max', 'minimum', 'lead', 'hall', 'stock', 'sort', 'page'] as const).flatMap((name) => {
		const problem = problemOf(search, name)
		return problem ? [{ name, typed: search.get(name)!.slice(0, 40), problem }] : []
	})
}

function problemOf(search: URLSearchParams, name: WrongFilter['name']): WrongFilter['problem'] | undefined {
	const typed = search.get(name) ?? ''
	const text = plain(search, name)
	if (name === 'sort') return typed === '' || SORTS.includes(typed as Sort) ? undefined : { code: 'unknown-choice' }
	if (name === 'stock') return typed === '' || typed === '1' ? undefined : { code: 'unknown-choice' }
	const problem = numberProblem(text, name === 'min' || name === 'max')
	if (name === 'hall') return problem && { code: 'unknown-choice' }
	return problem ?? (name === 'page' && Number(text) > MAX_PAGE ? { code: 'too-large', params: { max: MAX_PAGE } } : undefined)
}

function numberProblem(text: string, isYuan: boolean): WrongFilter['problem'] | undefined {
	if (text === '') return undefined
	if (/^[-−–]\d/.test(text)) return { code: 'negative' }
	if (!/^\d+(\.\d+)?$/.test(text)) return { code: 'not-a-number' }
	if (!isYuan && text.includes('.')) return { code: 'not-whole' }
	if (/\.\d{3}/.test(text)) return { code: 'too-many-decimals', params: { decimals: 2 } }
	if (text.split('.')[0]!.length > (isYuan ? 6 : 7)) return { code: 'too-large', params: { max: isYuan ? MAX_YUAN : MAX_WHOLE } }
	return !isYuan && Number(text) === 0 ? { code: 'too-small', params: { min: 1 } } : undefined
}

/** Digits of any width, spaces between thousands, a comma or a point. */
function plain(search: URLSearchParams, name: string): string {
	return (search.get(name) ?? '').slice(0, 400).normalize('NFKC').replace(/\s/g, '').replace(',', '.')
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
