/** A few other goods of a shop, as its product pages show them. */
import type { listSiblings } from '#db/queries/catalog.server.ts'
import { FALLBACK, type Language } from '#app/domain/i18n/languages.ts'
import { priceRange } from './product-card.server.ts'
import { productSlug } from './slug.server.ts'

type Row = Awaited<ReturnType<typeof listSiblings>>[number]

export interface ShelfItem {
	slug: string
	title: string
	/** When it is not the reader's. */
	titleLanguage: Language | undefined
	picture: string | null
	price: string
	unit: Row['unit']
	minimumOrder: number
}

/** @param rows one for each language of each product, those of one product together */
export function toShelf(rows: readonly Row[], language: Language): ShelfItem[] {
	const best = new Map<number, Row>()
	const rank = (row: Row) => FALLBACK[language].indexOf(row.language)
	for (const row of rows) {
		const other = best.get(row.id)
		if (row.title && (!other || rank(row) < rank(other))) best.set(row.id, row)
	}
	return [...best.values()].map((row) => ({
		slug: productSlug(row.title, row.id),
		title: row.title,
		titleLanguage: row.language === language ? undefined : row.language,
		picture: row.picture,
		price: priceRange(row.priceFrom, row.priceTo, language),
		unit: row.unit,
		minimumOrder: row.minimumOrder,
	}))
}
