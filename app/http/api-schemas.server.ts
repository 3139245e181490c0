/** What goes in and out of the machine API. These schemas parse it and are its documentation. */
import { z } from 'zod'
import { MAX_LADDER_ROWS, MAX_VARIANT_ROWS, ORIGINS, SHIP_FROM } from '#app/domain/catalog/listing-choices.ts'
import { MAX_PICTURES } from '#app/domain/catalog/store-picture.server.ts'
import { UNITS } from '#app/domain/catalog/units.ts'
import { LANGUAGES } from '#app/domain/i18n/languages.ts'
import { LARGEST_QUANTITY } from '#app/domain/money/quantity.ts'

const isLine = (text: string) => !/\p{Surrogate}/u.test(text) && !/[\u0000-\u001f\u007f]/.test(text)
const isText = (text: string) => !/\p{Surrogate}/u.test(text) && !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text)
const line = (max: number, min = 1) => z.string().trim().min(min).max(max).refine(isLine, 'control characters are not allowed')
const whole = (least: number, most: number) => z.int().min(least).max(most)
const fen = whole(1, 999_999_999)
const code = z.string().regex(/^\d{6,13}$/)
const text = z.strictObject({ title: line(160), description: z.string().max(5000).refine(isText, 'control characters are not allowed') })
const name = line(60)
const names = z.strictObject({ zh: name, kk: name, ru: name, en: name }).partial()

export const VariantInput = z
	.strictObject({
		id: whole(1, 999_999_999).optional(),
		sku: line(60),
		colour: z
			.strictObject({
				names,
				hex: z
					.string()
					.regex(/^#[0-9a-f]{6}$/i)
					.optional(),
				picture: z
					.string()
					.regex(/^[\w-]{1,80}$/)
					.optional(),
			})
			.nullable()
			.default(null),
		size: names.nullable().default(null),
		stock: whole(0, LARGEST_QUANTITY),
	})
	.meta({ id: 'VariantInput', description: 'A colour or size that is sold. With the id of a stored one, or without for a new one.' })

const listing = {
	sku: line(40),
	originalLanguage: z.enum(LANGUAGES),
	texts: z.strictObject({ zh: text, kk: text, ru: text, en: text }).partial(),
	categoryId: whole(1, 999_999_999),
	unit: z.enum(UNITS),
	shipFrom: z.enum(SHIP_FROM),
	prices: z
		.array(z.strictObject({ fromQuantity: whole(1, LARGEST_QUANTITY), unitPrice: fen }))
		.min(1)
		.max(MAX_LADDER_ROWS),
	minimumOrder: whole(1, LARGEST_QUANTITY),
	orderMultiple: whole(1, LARGEST_QUANTITY),
	mixedBatch: z.boolean(),
	leadTimeDays: whole(0, 365),
	samplePrice: fen.nullable(),
	carton: z.strictObject({
		pieces: whole(1, 100_000),
		lengthMm: whole(10, 5000),
		widthMm: whole(10, 5000),
		heightMm: whole(10, 5000),
		grossGrams: whole(1, 2_000_000),
		netGrams: whole(1, 2_000_000),
	}),
	hsCode: code,
	cnCode: code.nullable(),
	tnvedCode: code.nullable(),
	russianGoodsName: line(200).nullable(),
	originCountry: z.enum(ORIGINS),
	pictures: z.array(z.string().regex(/^[\w-]{1,80}$/)).max(MAX_PICTURES),
	variants: z.array(VariantInput).min(1).max(MAX_VARIANT_ROWS),
}
const act = z.enum(['draft', 'submit'])

export const ProductInput = z
	.strictObject({
		...listing,
		orderMultiple: listing.orderMultiple.default(1),
		mixedBatch: listing.mixedBatch.default(true),
		leadTimeDays: listing.leadTimeDays.default(0),
		samplePrice: listing.samplePrice.default(null),
		cnCode: listing.cnCode.default(null),
		tnvedCode: listing.tnvedCode.default(null),
		russianGoodsName: listing.russianGoodsName.default(null),
		originCountry: listing.originCountry.default('CN'),
		pictures: listing.pictures.default([]),
		act: act.default('draft'),
	})
	.meta({
		id: 'ProductInput',
		description:
			'A new listing. Prices are CNY fen per unit; sizes mm, weights grams of one carton. A submitted listing waits for a moderator.',
	})

export const ProductChange = z
	.strictObject({ ...z.strictObject(listing).partial().shape, version: whole(1, 2_000_000_000), act: act.default('submit') })
	.meta({
		id: 'ProductChange',
		description:
			'The fields to change, with the version that was read. Prices and stock hold at once, texts and facts wait for a moderator.',
	})

export const StockInput = z
	.strictObject({
		version: whole(1, 2_000_000_000),
		variants: z
			.array(z.strictObject({ id: whole(1, 999_999_999), stock: whole(0, LARGEST_QUANTITY) }))
			.min(1)
			.max(500),
	})
	.meta({ id: 'StockInput', description: 'The whole number available of each named variant, with the product version that was read.' })

const cursor = z.string().max(200).optional().meta({ description: '`nextCursor` of the page before' })
const limit = z
	.string()
	.regex(/^([1-9]|[1-9]\d|100)$/)
	.optional()
	.meta({ description: '1 to 100; 50 unless told otherwise' })
export const PageQuery = z.strictObject({ cursor, limit })
export const SearchQuery = z.strictObject({ q: line(200), cursor })

const anyNames = z.partialRecord(z.enum(LANGUAGES), z.string())
const instant = z.string().meta({ format: 'date-time' })
const paged = <S extends z.ZodType>(item: S) => z.object({ items: z.array(item), nextCursor: z.string().nullable() })

export const CompanyOutput = z
	.object({ id: z.int(), name: z.string(), isBuyer: z.boolean(), isMerchant: z.boolean() })
	.meta({ id: 'Company', description: 'The company that the key belongs to.' })
export const StockOutput = z
	.object({
		productId: z.int(),
		version: z.int(),
		variants: z.array(z.object({ id: z.int(), sku: z.string(), stock: z.int(), reserved: z.int() })),
	})
	.meta({ id: 'Stock', description: 'Available and reserved units of each variant.' })
export const ProductOutput = z
	.object({
		id: z.int(),
		version: z.int(),
		status: z.string(),
		sku: z.string(),
		originalLanguage: z.enum(LANGUAGES),
		texts: z.partialRecord(z.enum(LANGUAGES), z.object({ title: z.string(), description: z.string(), status: z.string() })),
		categoryId: z.int(),
		unit: z.string(),
		shipFrom: z.string(),
		currency: z.literal('CNY'),
		prices: z.array(z.object({ fromQuantity: z.int(), unitPrice: z.int() })),
		minimumOrder: z.int(),
		orderMultiple: z.int(),
		mixedBatch: z.boolean(),
		leadTimeDays: z.int(),
		samplePrice: z.int().nullable(),
		carton: z.object({ pieces: z.int(), lengthMm: z.int(), widthMm: z.int(), heightMm: z.int(), grossGrams: z.int(), netGrams: z.int() }),
		hsCode: z.string(),
		originCountry: z.string(),
		stock: z.int(),
		variants: z.array(
			z.object({
				id: z.int(),
				sku: z.string(),
				colour: z.unknown(),
				size: z.unknown(),
				stock: z.int(),
				reserved: z.int(),
				active: z.boolean(),
			}),
		),
		updatedAt: instant,
	})
	.meta({ id: 'Product', description: 'A listing of the company, as the public has it or will have it first.' })
export const ProductSaved = z
	.object({ id: z.int(), waits: z.boolean() })
	.meta({ id: 'ProductSaved', description: '`waits`: a moderator looks at it first.' })
export const ProductPage = paged(ProductOutput).meta({ id: 'ProductPage' })
export const FoundPage = paged(
	z.object({
		id: z.int(),
		titles: anyNames,
		priceFrom: z.int(),
		priceTo: z.int(),
		currency: z.literal('CNY'),
		minimumOrder: z.int(),
		stock: z.int(),
	}),
).meta({ id: 'FoundPage', description: 'Published goods, the best match first.' })
const order = z.object({
	number: z.string(),
	side: z.enum(['buyer', 'merchant']),
	state: z.string(),
	currency: z.string(),
	total: z.int(),
	shipFrom: z.string(),
	version: z.int(),
	placedAt: instant,
	updatedAt: instant,
})
export const OrderPage = paged(order).meta({ id: 'OrderPage', description: 'Orders bought or sold, the newest first.' })
export const OrderOutput = order
	.extend({
		lines: z.array(
			z.object({
				productId: z.int(),
				variantId: z.int(),
				sku: z.string(),
				titles: anyNames,
				unit: z.string(),
				quantity: z.int(),
				unitPrice: z.int(),
				amount: z.int(),
			}),
		),
	})
	.meta({ id: 'Order', description: 'Amounts in minor units of its currency.' })
export const ProblemOutput = z
	.object({
		type: z.string(),
		title: z.string(),
		status: z.int(),
		code: z.string(),
		detail: z.string().optional(),
		errors: z
			.array(
				z.object({
					field: z.string(),
					code: z.string(),
					detail: z.string().optional(),
					params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
				}),
			)
			.optional(),
	})
	.meta({ id: 'Problem', description: 'RFC 9457. `type` and `code` are stable; `errors` names each wrong field.' })
