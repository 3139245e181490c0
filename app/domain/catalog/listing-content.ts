/** What moderation looks at in a listing: how it is read from the stored rows, compared, and how translations age. */
import { type Language, LANGUAGES } from '#app/domain/i18n/languages.ts'
import type { ListingContent } from '#db/schema/index.server.ts'
import type { ListingRow } from '#db/queries/listings.server.ts'

/** The content that the public sees, or would see, of a stored listing. */
export function contentOf(row: Pick<ListingRow, 'product' | 'texts' | 'pictures' | 'variants'>): Required<ListingContent> {
	const { product } = row
	return {
		categoryId: product.categoryId,
		originalLanguage: product.originalLanguage,
		texts: Object.fromEntries(row.texts.map(({ language, title, description, status }) => [language, { title, description, status }])),
		pictures: row.pictures,
		hsCode: product.hsCode,
		originCountry: product.originCountry,
		russianGoodsName: product.russianGoodsName,
		cnCode: product.cnCode,
		attributes: product.attributes ?? {},
		tnvedCode: product.tnvedCode,
		unit: product.unit,
		carton: {
			pieces: product.cartonPieces,
			lengthMm: product.cartonLengthMm,
			widthMm: product.cartonWidthMm,
			heightMm: product.cartonHeightMm,
			grossGrams: product.cartonGrossGrams,
			netGrams: product.cartonNetGrams,
		},
		variants: row.variants.filter((variant) => variant.active).map(({ id, colour, size }) => ({ id, colour, size })),
	}
}

/** True when both say the same; the order of keys doesn't count, the order of pictures does; no attributes are as good as absent ones. */
export function isSameContent(a: ListingContent, b: ListingContent): boolean {
	return canonical({ attributes: {}, ...a }) === canonical({ attributes: {}, ...b })
}

function canonical(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) =>
		inner && typeof inner === 'object' && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner,
	)
}

export type TypedTexts = Partial<Record<Language, { title: string; description: string }>>

/**
 * Gives each text its status (DOMAIN.md, Languages): the original is the merchant's own; a translation that the merchant wrote now is
 * checked; one that stayed while the original changed is stale; else it stays what it was.
 */
export function withStatus(before: ListingContent['texts'], typed: TypedTexts, original: Language): ListingContent['texts'] {
	const isChanged = (language: Language) =>
		before[language]?.title !== typed[language]?.title || before[language]?.description !== typed[language]?.description
	const texts: ListingContent['texts'] = {}
	for (const language of LANGUAGES) {
		const text = typed[language]
		if (!text) continue
		const known = before[language]
		const status =
			language === original ? 'original' : !known || isChanged(language) ? 'checked' : isChanged(original) ? 'stale' : known.status
		texts[language] = { ...text, status: status === 'original' && language !== original ? 'checked' : status }
	}
	return texts
}
