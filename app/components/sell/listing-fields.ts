/** A stored listing as the fields of its form: the same names and spelling as what a person types. */
import { type Language, LANGUAGES } from '#app/domain/i18n/languages.ts'
import type { ListingContent } from '#db/schema/index.server.ts'
import type { ListingRow } from '#db/queries/listings.server.ts'

export type FieldValues = Record<string, string>

const hundredths = (value: number) => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`
/** Without zeros at the end: 62, 48.5, 15.2. */
const short = (value: number, unit: number) => String(value / unit)

export function listingFields(listing: ListingRow, content: Required<ListingContent>): FieldValues {
	const { product } = listing
	const { carton } = content
	const fields: FieldValues = {
		version: String(product.version),
		sku: product.sku,
		originalLanguage: content.originalLanguage,
		categoryId: String(content.categoryId),
		unit: content.unit,
		shipFrom: product.shipFrom,
		minimumOrder: String(product.minimumOrder),
		orderMultiple: String(product.orderMultiple),
		mixedBatch: product.mixedBatch ? 'on' : '',
		leadTimeDays: String(product.leadTimeDays),
		samplePrice: product.samplePrice === null ? '' : hundredths(product.samplePrice),
		hsCode: content.hsCode,
		cnCode: content.cnCode ?? '',
		tnvedCode: content.tnvedCode ?? '',
		russianGoodsName: content.russianGoodsName ?? '',
		originCountry: content.originCountry,
		'carton.pieces': String(carton.pieces),
		'carton.lengthMm': short(carton.lengthMm, 10),
		'carton.widthMm': short(carton.widthMm, 10),
		'carton.heightMm': short(carton.heightMm, 10),
		'carton.grossGrams': short(carton.grossGrams, 1000),
		'carton.netGrams': short(carton.netGrams, 1000),
	}
	for (const language of LANGUAGES) {
		fields[`texts.${language}.title`] = content.texts[language]?.title ?? ''
		fields[`texts.${language}.description`] = content.texts[language]?.description ?? ''
	}
	for (const [index, step] of listing.ladder.entries()) {
		fields[`steps[${index}].fromQuantity`] = String(step.fromQuantity)
		fields[`steps[${index}].unitPrice`] = hundredths(step.unitPrice)
	}
	for (const [index, one] of content.variants.entries()) {
		const row = listing.variants.find((variant) => variant.id === one.id)
		if (!row) continue
		const name = (part: string) => `variants[${index}].${part}`
		fields[name('id')] = String(row.id)
		fields[name('sku')] = row.sku
		fields[name('stock')] = fields[name('wasStock')] = String(row.stock)
		fields[name('size')] = sizeText(one.size, content.originalLanguage)
		fields[name('hex')] = one.colour?.hex ?? ''
		fields[name('picture')] = one.colour?.picture ?? ''
		for (const language of LANGUAGES) fields[name(`colour.${language}`)] = one.colour?.names[language] ?? ''
	}
	return fields
}

function sizeText(size: Partial<Record<Language, string>> | null, original: Language): string {
	return size?.[original] ?? Object.values(size ?? {})[0] ?? ''
}

/** How many rows named `name[n]` have anything in them. */
export function rowsOf(values: FieldValues, name: string): number {
	let count = 0
	for (const [key, value] of Object.entries(values)) {
		const index = key.startsWith(`${name}[`) ? Number(/\[(\d+)\]/.exec(key)?.[1]) : Number.NaN
		if (value !== '' && index >= count) count = index + 1
	}
	return count
}
