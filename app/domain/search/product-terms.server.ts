/** The text of a product in the index: its titles in all languages, its category's names, its shop, codes, and its facets. */
import { facetToken, indexTokens } from './tokens.server.ts'

export interface Indexed {
	titles: string[]
	/** Names of its category in all languages. */
	categoryNames: string[]
	/** Ids from the first level down. */
	categoryPath: number[]
	hallId: number | null
	/** Of its shop in all languages: a buyer remembers the sign over the stall in their own. */
	shopNames: string[]
	sku: string
	hsCode: string
	russianGoodsName: string | null
}

export function productTerms(product: Indexed): string {
	const { titles, categoryNames, shopNames, sku, hsCode, russianGoodsName } = product
	return [
		...indexTokens([...titles, ...categoryNames, ...shopNames, sku, hsCode, russianGoodsName].filter(Boolean).join(' ')),
		...product.categoryPath.map((id) => facetToken('category', id)),
		...(product.hallId === null ? [] : [facetToken('hall', product.hallId)]),
	].join(' ')
}
