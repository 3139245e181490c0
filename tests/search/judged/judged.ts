/** Queries with the goods that a buyer accepts for them, judged by reading the goods of the demo world (README.md beside this file). */
import { readFileSync } from 'node:fs'
import type { Language } from '#app/domain/i18n/languages.ts'
import { CATEGORIES } from '#db/seed/world/categories/index.ts'
import { generateWorld } from '#db/seed/world/generate.ts'
import { type ColourName, PALETTE } from '#db/seed/world/palette.ts'
import type { SeedProduct } from '#db/seed/world/types.ts'

export const KINDS = [
	'goods',
	'form',
	'phrase',
	'category',
	'synonym',
	'attribute',
	'measure',
	'keyboard',
	'script',
	'typo',
	'code',
	'shop',
] as const

/** Goods that satisfy every field that is there; within a field any one of its values will do. */
export interface Accepted {
	/** Keys of templates. */
	templates?: string[]
	/** Slugs of categories; what stands below them counts too. */
	categories?: string[]
	/** Of each group one, in the English words of the template. */
	options?: string[][]
	/** The goods can be had in one of them. */
	colours?: ColourName[]
	/** The goods can be had in one of them, in English. */
	sizes?: string[]
	skus?: string[]
	/** The first digits of the HS code. */
	hsCodes?: string[]
	/** Slugs of shops. */
	shops?: string[]
}

export interface JudgedQuery {
	query: string
	/** What makes the query hard to serve. */
	kind: (typeof KINDS)[number]
	/** Goods that one of these accepts are relevant. */
	relevant: Accepted[]
}

export const judgedQueries = (language: Language): JudgedQuery[] =>
	JSON.parse(readFileSync(new URL(`./${language}.json`, import.meta.url), 'utf8')) as JudgedQuery[]

/** @param product of a demo world of the usual seed; its row in the database has the id `product.index + 1` */
export const isRelevant = (judged: JudgedQuery, product: SeedProduct): boolean =>
	judged.relevant.some((accepted) => isAccepted(accepted, product))

const PARENTS = new Map(CATEGORIES.map((category) => [category.slug, category.parent]))
const HEXES = new Map(Object.entries(PALETTE).map(([name, { hex }]) => [name, hex as string]))
let shopSlugs: string[] | undefined

function isAccepted(accepted: Accepted, product: SeedProduct): boolean {
	const { templates, categories, options, colours, sizes, skus, hsCodes, shops } = accepted
	return (
		(!templates || templates.includes(product.templateKey)) &&
		(!categories || pathOf(product.categorySlug).some((slug) => categories.includes(slug))) &&
		(!options || options.every((group) => group.some((option) => product.options.includes(option)))) &&
		(!colours || colours.some((colour) => product.variants.some((variant) => variant.colour?.hex === HEXES.get(colour)))) &&
		(!sizes || sizes.some((size) => product.variants.some((variant) => variant.size?.texts.en === size))) &&
		(!skus || skus.includes(product.sku)) &&
		(!hsCodes || hsCodes.some((code) => product.hsCode.startsWith(code))) &&
		(!shops || shops.includes(slugOfShop(product.shopIndex)))
	)
}

function pathOf(slug: string): string[] {
	const parent = PARENTS.get(slug)
	return parent ? [...pathOf(parent), slug] : [slug]
}

/** The first shops are the same in a world of any size. */
function slugOfShop(index: number): string {
	shopSlugs ??= Array.from(generateWorld().shops, (shop) => shop.slug)
	return shopSlugs[index] ?? ''
}
