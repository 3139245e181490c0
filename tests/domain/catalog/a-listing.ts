/** A listing as its form would send it, and a picture of a company. */
import type { Db } from '#db/client.server.ts'
import { addFile, type ListingRow } from '#db/queries/listings.server.ts'
import type { ListingInput } from '#app/domain/catalog/save-listing.server.ts'
import { contentOf } from '#app/domain/catalog/listing-content.ts'
import { A_MOMENT } from '#tests/support/factories.ts'

let number = 0

export async function aPicture(db: Db, companyId: number): Promise<string> {
	const id = `picture-${++number}-${companyId}`
	await addFile(db, {
		id,
		companyId,
		mime: 'image/webp',
		bytes: 1,
		width: 480,
		height: 480,
		sha256: 'x',
		isPublic: false,
		createdAt: A_MOMENT,
	})
	return id
}

export function aListing(given: { categoryId: number; pictures: string[]; sku?: string }): ListingInput {
	return {
		sku: given.sku ?? `QM-${++number}`,
		terms: {
			steps: [
				{ fromQuantity: 60, unitPrice: 4600 },
				{ fromQuantity: 240, unitPrice: 4250 },
			],
			minimumOrder: 60,
			orderMultiple: 20,
			mixedBatch: true,
			leadTimeDays: 6,
			samplePrice: 6000,
			shipFrom: 'yiwu',
		},
		texts: { zh: { title: '硬背板小学生书包', description: '三种尺寸。' }, ru: { title: 'Рюкзак школьный', description: 'Три размера.' } },
		content: {
			categoryId: given.categoryId,
			originalLanguage: 'zh',
			pictures: given.pictures,
			hsCode: '420292',
			cnCode: null,
			tnvedCode: '4202929100',
			russianGoodsName: 'Рюкзак школьный',
			originCountry: 'CN',
			unit: 'piece',
			carton: { pieces: 20, lengthMm: 620, widthMm: 480, heightMm: 440, grossGrams: 15_200, netGrams: 13_600 },
		},
		variants: [{ id: 0, sku: `QM-${number}-blue`, colour: { names: { zh: '蓝色', ru: 'Синий' } }, size: null, stock: 500, wasStock: 0 }],
	}
}

/** The form of a stored listing, nothing changed. */
export function asInput(row: ListingRow): ListingInput {
	const { texts, variants: named, ...content } = contentOf(row)
	const { product } = row
	return {
		sku: product.sku,
		terms: {
			steps: row.ladder,
			minimumOrder: product.minimumOrder,
			orderMultiple: product.orderMultiple,
			mixedBatch: product.mixedBatch,
			leadTimeDays: product.leadTimeDays,
			samplePrice: product.samplePrice,
			shipFrom: product.shipFrom,
		},
		texts: Object.fromEntries(Object.entries(texts).map(([language, { title, description }]) => [language, { title, description }])),
		content,
		variants: row.variants
			.filter((one) => named.some(({ id }) => id === one.id))
			.map(({ id, sku, colour, size, stock }) => ({ id, sku, colour, size, stock, wasStock: stock })),
	}
}
