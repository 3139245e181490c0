/** Finds goods for a category page or a query: a page of cards, the count, and what they divide into. */
import type { Db } from '#db/client.server.ts'
import { isPostgres } from '#db/kit.server.ts'
import { listCards } from '#db/queries/catalog.server.ts'
import { BEST, COUNTED, countFacets, searchIndex } from '#db/queries/search.server.ts'
import { type CategoryNode, categoryTree } from '#app/domain/catalog/category-tree.server.ts'
import { waysToAsk } from './ask.server.ts'
import { type Filters, PAGE_SIZE } from './filters.ts'
import { facetToken, type QueryTerm, toFts5Match, toTsquery } from './tokens.server.ts'

/** The index expression for words within a category and a hall; undefined when it asks for nothing. */
function matchOf(terms: readonly QueryTerm[], filters: Filters, category: CategoryNode | undefined): string | undefined {
	const facets = [category && facetToken('category', category.id), filters.hall !== undefined && facetToken('hall', filters.hall)].filter(
		(token): token is string => Boolean(token),
	)
	if (terms.length === 0 && facets.length === 0) return undefined
	const words = terms.length === 0 ? '' : isPostgres ? toTsquery(terms) : toFts5Match(terms)
	const both = isPostgres ? facets.map((token) => `'${token}'`) : facets.map((token) => `"${token}"`)
	return [words && `(${words})`, ...both].filter(Boolean).join(isPostgres ? ' & ' : ' AND ')
}

export async function findGoods(db: Db, filters: Filters, category?: CategoryNode) {
	const ways = waysToAsk(filters.q, await categoryTree(db))
	let goods = await look(db, filters, matchOf(ways[0] ?? [], filters, category))
	for (const way of ways.slice(1)) {
		if (goods.facets.count > 0) break
		goods = await look(db, filters, matchOf(way, filters, category))
	}
	return goods
}

async function look(db: Db, filters: Filters, match: string | undefined) {
	if (!match) return { cards: [], count: 0, isMore: false, facets: { count: 0, categories: [], halls: [] }, looksAtBest: undefined }
	const [found, facets] = await Promise.all([
		searchIndex(db, {
			match,
			minPrice: filters.min,
			maxPrice: filters.max,
			maxMinimum: filters.minimum,
			inStock: filters.inStock,
			maxLeadDays: filters.leadDays,
			sort: filters.sort,
			limit: PAGE_SIZE,
			offset: (filters.page - 1) * PAGE_SIZE,
		}),
		countFacets(db, match),
	])
	const count = found.count ?? facets.count
	return {
		cards: await listCards(db, found.ids),
		/** Exact up to 1,000. */
		count: Math.min(count, COUNTED - 1),
		isMore: count >= COUNTED,
		facets,
		/** Orders other than popularity look at the most popular 5,000 matches. */
		looksAtBest: count >= COUNTED && filters.sort !== 'popular' ? BEST : undefined,
	}
}
