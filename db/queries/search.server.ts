/** Finds products in the search index: by words and by facet tokens, in the order of popularity. One query text per database. */
import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { isPostgres } from '../kit.server.ts'

/** How many of the most popular matches filters, other orders and facets look at (DESIGN: price order looks at the best 5,000). */
export const BEST = 5000
/** Counting stops here: "1,000+". */
export const COUNTED = 1001

/** Categories and halls that are counted at most, each. */
const FACETS_SHOWN = 60

export interface IndexQuery {
	/** In the language of the database's index: FTS5 match or tsquery. */
	match: string
	minPrice?: number
	maxPrice?: number
	maxMinimum?: number
	inStock?: boolean
	maxLeadDays?: number
	sort: 'popular' | 'price' | 'minimum' | 'new'
	limit: number
	offset: number
}

const matching = (match: string, limit: number): SQL =>
	isPostgres
		? sql`select id from search_entries where to_tsvector('simple', terms) @@ to_tsquery('simple', ${match}) order by id limit ${limit}`
		: sql`select rowid as id from search_index where search_index match ${match} order by rowid limit ${limit}`

const hasFilter = (query: IndexQuery) =>
	query.minPrice !== undefined ||
	query.maxPrice !== undefined ||
	query.maxMinimum !== undefined ||
	query.inStock === true ||
	query.maxLeadDays !== undefined

function conditions(query: IndexQuery): SQL {
	const all = [sql`p.status = 'published'`]
	if (query.minPrice !== undefined) all.push(sql`p.price_from >= ${query.minPrice}`)
	if (query.maxPrice !== undefined) all.push(sql`p.price_from <= ${query.maxPrice}`)
	if (query.maxMinimum !== undefined) all.push(sql`p.minimum_order <= ${query.maxMinimum}`)
	if (query.inStock) all.push(sql`p.stock > 0`)
	if (query.maxLeadDays !== undefined) all.push(sql`p.lead_time_days <= ${query.maxLeadDays}`)
	return sql.join(all, sql` and `)
}

const ORDERS: Record<IndexQuery['sort'], SQL> = {
	popular: sql`e.id`,
	price: sql`p.price_from, e.id`,
	minimum: sql`p.minimum_order, e.id`,
	new: sql`p.published_at desc, e.id`,
}

/** One page of product ids. The count stops at 1,001; without filters the facets have counted already, and it is absent. */
export async function searchIndex(db: Db, query: IndexQuery): Promise<{ ids: number[]; count?: number }> {
	if (query.sort === 'popular' && !hasFilter(query)) {
		const ids = await db.rows<{ id: number }>(
			sql`select e.product_id as id from (${matching(query.match, query.offset + query.limit)}) m join search_entries e on e.id = m.id order by e.id limit ${query.limit} offset ${query.offset}`,
		)
		return { ids: ids.map((row) => row.id) }
	}
	const from = sql`(${matching(query.match, BEST)}) m join search_entries e on e.id = m.id join products p on p.id = e.product_id where ${conditions(query)}`
	const [ids, counted] = await Promise.all([
		db.rows<{ id: number }>(sql`select p.id from ${from} order by ${ORDERS[query.sort]} limit ${query.limit} offset ${query.offset}`),
		db.rows<{ n: number }>(sql`select count(*) as n from (select 1 from ${from} limit ${COUNTED}) c`),
	])
	return { ids: ids.map((row) => row.id), count: Number(counted[0]!.n) }
}

/** SQLite would rather look each entry up by its id, which reads the pages of the terms as well: twice the time. */
const narrow = isPostgres ? sql`` : sql`indexed by search_entries_facets`

/** How many of the best matches there are, and how many lie in each category and in each hall, the fullest first. */
export async function countFacets(db: Db, match: string) {
	const rows = await db.rows<{ category: number | null; hall: number | null; n: number }>(
		sql`select e.category_id as category, e.hall_id as hall, count(*) as n from (${matching(match, BEST)}) m join search_entries e ${narrow} on e.id = m.id group by e.category_id, e.hall_id`,
	)
	return { count: rows.reduce((sum, row) => sum + Number(row.n), 0), categories: sums(rows, 'category'), halls: sums(rows, 'hall') }
}

function sums<K extends 'category' | 'hall'>(rows: (Record<K, number | null> & { n: number })[], key: K) {
	const counts = new Map<number, number>()
	for (const row of rows) if (row[key] !== null) counts.set(row[key], (counts.get(row[key]) ?? 0) + Number(row.n))
	return [...counts]
		.map(([id, count]) => ({ id, count }))
		.sort((a, b) => b.count - a.count || a.id - b.id)
		.slice(0, FACETS_SHOWN)
}
