/** The text of a product in the index: its titles in all languages, what they mean, its category's names, its shop, codes, variants, and its facets. */
import { type Language, LANGUAGES, type Texts } from '#app/domain/i18n/languages.ts'
import { conceptsOfTitle, conceptToken } from './concepts.server.ts'
import { shopToken } from './facet-token.ts'
import { foldText } from './fold.ts'
import { facetToken, indexTokens } from './tokens.server.ts'

export interface Indexed {
	titles: { language: Language; title: string }[]
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
	/** Those on sale. */
	variants: { sku: string; colour: Texts | undefined; size: Texts | undefined }[]
}

export function productTerms(product: Indexed): string {
	const { titles, categoryNames, shopNames, sku, hsCode, russianGoodsName, variants } = product
	const sizes = new Set(variants.flatMap(({ size }) => Object.values(size ?? {})))
	const words = [...titles.map(({ title }) => title), ...categoryNames, ...shopNames, ...sizes, sku, hsCode, russianGoodsName]
	return [
		...new Set([
			...indexTokens(words.filter(Boolean).join(' ')),
			...variants.flatMap((variant) => codeTokens(variant.sku)),
			...conceptsOf(product),
			...shopNames.map(shopToken),
			...product.categoryPath.map((id) => facetToken('category', id)),
			...(product.hallId === null ? [] : [facetToken('hall', product.hallId)]),
		]),
	].join(' ')
}

/** What the goods are, and the colours that they can be had in. */
function conceptsOf({ titles, variants }: Indexed): string[] {
	const found = new Set<string>()
	for (const { language, title } of titles) for (const id of conceptsOfTitle(title, language)) found.add(id)
	const colours = new Map(variants.flatMap(({ colour }) => (colour ? [[JSON.stringify(colour), colour] as const] : [])))
	for (const colour of colours.values())
		for (const language of LANGUAGES) for (const id of conceptsOfTitle(colour[language] ?? '', language)) found.add(id)
	return [...found].map(conceptToken)
}

/** A variant is asked for by its whole code: its parts are the product's, or a colour and a size. */
const codeTokens = (sku: string): string[] =>
	indexTokens(foldText(sku)).filter((token) => token === foldText(sku).replace(/[^\p{L}\p{N}]/gu, ''))
