/** Goods: markets and stalls, categories, shops, products with texts, variants, price ladders and pictures. */
import {
	boolean,
	check,
	index,
	instant,
	integer,
	json,
	minorUnits,
	oneOf,
	primaryKey,
	sequence,
	table,
	text,
	uniqueIndex,
} from '../kit.server.ts'
import { sql } from 'drizzle-orm'
import { companies, users } from './identity.server.ts'

type Texts = Partial<Record<'zh' | 'kk' | 'ru' | 'en', string>>

export const LISTING_STATUSES = ['draft', 'review', 'published', 'returned', 'rejected', 'retired'] as const
export const TEXT_STATUSES = ['original', 'machine', 'checked', 'stale'] as const
export const REVISION_STATUSES = ['pending', 'approved', 'returned', 'rejected', 'replaced'] as const

export const markets = table('markets', {
	id: sequence(),
	slug: text().notNull().unique(),
	names: json<Texts>().notNull(),
	country: text().notNull(),
	city: json<Texts>().notNull(),
	demo: boolean().notNull(),
})

export const halls = table(
	'halls',
	{
		id: sequence(),
		marketId: integer()
			.notNull()
			.references(() => markets.id),
		letter: text().notNull(),
		names: json<Texts>().notNull(),
		/** What each floor sells, in order of floors. */
		floors: json<{ number: number; speciality: Texts }[]>().notNull(),
		position: integer().notNull(),
	},
	(t) => [uniqueIndex('halls_letter').on(t.marketId, t.letter)],
)

export const stalls = table(
	'stalls',
	{
		id: sequence(),
		hallId: integer()
			.notNull()
			.references(() => halls.id),
		floor: integer().notNull(),
		street: text().notNull(),
		number: text().notNull(),
	},
	(t) => [uniqueIndex('stalls_number').on(t.hallId, t.floor, t.number)],
)

export const categories = table(
	'categories',
	{
		id: sequence(),
		parentId: integer(),
		slug: text().notNull().unique(),
		names: json<Texts>().notNull(),
		/** Ids of the ancestors from the first level down to this one. */
		path: json<number[]>().notNull(),
		position: integer().notNull(),
		hsCode: text(),
		picture: text(),
	},
	(t) => [index('categories_parent').on(t.parentId)],
)

export const shops = table(
	'shops',
	{
		id: sequence(),
		companyId: integer()
			.notNull()
			.unique()
			.references(() => companies.id),
		slug: text().notNull().unique(),
		names: json<Texts>().notNull(),
		about: json<Texts>().notNull(),
		stallId: integer().references(() => stalls.id),
		demo: boolean().notNull(),
		createdAt: instant().notNull(),
	},
	(t) => [index('shops_stall').on(t.stallId)],
)

/** What the public sees is the last approved version; what waits for moderation is a listing revision. */
export const products = table(
	'products',
	{
		id: sequence(),
		companyId: integer()
			.notNull()
			.references(() => companies.id),
		shopId: integer()
			.notNull()
			.references(() => shops.id),
		categoryId: integer()
			.notNull()
			.references(() => categories.id),
		sku: text().notNull(),
		status: oneOf(LISTING_STATUSES).notNull(),
		originalLanguage: oneOf(['zh', 'kk', 'ru', 'en']).notNull(),
		unit: oneOf(['piece', 'pair', 'set', 'dozen', 'carton']).notNull(),
		minimumOrder: integer().notNull(),
		orderMultiple: integer().notNull(),
		mixedBatch: boolean().notNull(),
		leadTimeDays: integer().notNull(),
		/** Fen; null when no samples are sold. */
		samplePrice: minorUnits(),
		hsCode: text().notNull(),
		cnCode: text(),
		tnvedCode: text(),
		russianGoodsName: text(),
		/** By the code of the attribute: a whole number in its unit, the code of a choice, or a text; null before any was asked for. */
		attributes: json<Record<string, string | number>>(),
		originCountry: text().notNull(),
		shipFrom: oneOf(['yiwu', 'horgos', 'almaty']).notNull(),
		cartonPieces: integer().notNull(),
		cartonLengthMm: integer().notNull(),
		cartonWidthMm: integer().notNull(),
		cartonHeightMm: integer().notNull(),
		cartonGrossGrams: integer().notNull(),
		cartonNetGrams: integer().notNull(),
		/** The lowest step of the ladder in CNY fen, for sorting and filters. */
		priceFrom: minorUnits().notNull(),
		/** The highest step of the ladder in CNY fen. */
		priceTo: minorUnits().notNull(),
		/** Sum of the variants' stock, kept in the transaction that moves it. */
		stock: integer().notNull(),
		picture: text(),
		/** Rank among all goods: a lower number is shown earlier. */
		rank: integer().notNull(),
		version: integer().notNull(),
		createdAt: instant().notNull(),
		updatedAt: instant().notNull(),
		publishedAt: instant(),
	},
	(t) => [
		uniqueIndex('products_sku').on(t.companyId, t.sku),
		index('products_shop').on(t.shopId, t.status, t.rank),
		index('products_category').on(t.categoryId, t.status, t.rank),
		index('products_new').on(t.publishedAt),
		index('products_rank').on(t.rank),
		check('products_stock_not_negative', sql`${t.stock} >= 0`),
	],
)

export const productTexts = table(
	'product_texts',
	{
		productId: integer()
			.notNull()
			.references(() => products.id),
		language: oneOf(['zh', 'kk', 'ru', 'en']).notNull(),
		title: text().notNull(),
		description: text().notNull(),
		status: oneOf(TEXT_STATUSES).notNull(),
	},
	(t) => [primaryKey({ columns: [t.productId, t.language] })],
)

export const variants = table(
	'variants',
	{
		id: sequence(),
		productId: integer()
			.notNull()
			.references(() => products.id),
		companyId: integer().notNull(),
		sku: text().notNull(),
		/** `picture` is the one of the product's files that shows this colour. */
		colour: json<{ names: Texts; hex?: string; picture?: string }>(),
		size: json<Texts>(),
		/** Pieces that can be ordered now. */
		stock: integer().notNull(),
		/** Pieces held for orders that are not dispatched yet. */
		reserved: integer().notNull(),
		position: integer().notNull(),
		active: boolean().notNull(),
	},
	(t) => [
		uniqueIndex('variants_sku').on(t.companyId, t.sku),
		index('variants_product').on(t.productId),
		check('variants_stock_not_negative', sql`${t.stock} >= 0 and ${t.reserved} >= 0`),
	],
)

export const STOCK_REASONS = ['opening', 'correction', 'reserved', 'released', 'dispatched'] as const

/** Each change of a variant's stock and reserve; their sums are the variant's figures. */
export const stockMovements = table(
	'stock_movements',
	{
		id: sequence(),
		variantId: integer()
			.notNull()
			.references(() => variants.id),
		stockDelta: integer().notNull(),
		reservedDelta: integer().notNull(),
		reason: oneOf(STOCK_REASONS).notNull(),
		orderId: text(),
		actorUserId: integer().references(() => users.id),
		at: instant().notNull(),
	},
	(t) => [index('stock_movements_variant').on(t.variantId)],
)

export const priceSteps = table(
	'price_steps',
	{
		productId: integer()
			.notNull()
			.references(() => products.id),
		currency: text().notNull(),
		fromQuantity: integer().notNull(),
		unitPrice: minorUnits().notNull(),
	},
	(t) => [primaryKey({ columns: [t.productId, t.currency, t.fromQuantity] })],
)

export const pictures = table(
	'pictures',
	{
		productId: integer()
			.notNull()
			.references(() => products.id),
		position: integer().notNull(),
		fileId: text().notNull(),
	},
	(t) => [primaryKey({ columns: [t.productId, t.position] })],
)

/** A stored file; its bytes are kept by the storage under the id. */
export const files = table('files', {
	id: text().primaryKey(),
	companyId: integer(),
	mime: text().notNull(),
	bytes: integer().notNull(),
	width: integer().notNull(),
	height: integer().notNull(),
	sha256: text().notNull(),
	/** Public once a published listing shows it; until then its company and the moderators see it. */
	isPublic: boolean().notNull(),
	createdAt: instant().notNull(),
})

/** A listing as its merchant proposes it: everything that moderation looks at. */
export interface ListingContent {
	categoryId: number
	originalLanguage: 'zh' | 'kk' | 'ru' | 'en'
	texts: Partial<Record<'zh' | 'kk' | 'ru' | 'en', { title: string; description: string; status: (typeof TEXT_STATUSES)[number] }>>
	pictures: string[]
	hsCode: string
	originCountry: string
	russianGoodsName: string | null
	cnCode?: string | null
	/** Absent where a listing was proposed by a form that doesn't ask for them: the stored ones stay. */
	attributes?: Record<string, string | number>
	tnvedCode?: string | null
	unit?: 'piece' | 'pair' | 'set' | 'dozen' | 'carton'
	carton?: { pieces: number; lengthMm: number; widthMm: number; heightMm: number; grossGrams: number; netGrams: number }
	/** The colours and sizes that are for sale; a variant that is not named here is no longer. */
	variants?: { id: number; colour: { names: Texts; hex?: string; picture?: string } | null; size: Texts | null }[]
}

export const listingRevisions = table(
	'listing_revisions',
	{
		id: sequence(),
		productId: integer()
			.notNull()
			.references(() => products.id),
		companyId: integer().notNull(),
		status: oneOf(REVISION_STATUSES).notNull(),
		content: json<ListingContent>().notNull(),
		/** What the public saw when this was submitted; null for a new listing. */
		before: json<ListingContent>(),
		submittedBy: integer().references(() => users.id),
		submittedAt: instant().notNull(),
		decidedBy: integer().references(() => users.id),
		decidedAt: instant(),
		reasonCode: text(),
		reasonText: text(),
	},
	(t) => [index('listing_revisions_product').on(t.productId), index('listing_revisions_queue').on(t.status, t.submittedAt)],
)
