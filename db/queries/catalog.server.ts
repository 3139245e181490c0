/** What the public sees of the catalogue: categories, cards of goods, one product, one shop. Only published listings. */
import { and, asc, count, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { preparedOnce } from '../kept.server.ts'
import {
	categories,
	companies,
	exchangeRates,
	halls,
	markets,
	pictures,
	priceSteps,
	productTexts,
	products,
	shops,
	stalls,
	variants,
} from '../schema/index.server.ts'

export async function listCategories(db: Db) {
	return db
		.select({
			id: categories.id,
			parentId: categories.parentId,
			slug: categories.slug,
			names: categories.names,
			path: categories.path,
			picture: categories.picture,
		})
		.from(categories)
		.orderBy(asc(categories.position), asc(categories.id))
		.limit(5000)
}

const card = {
	id: products.id,
	sku: products.sku,
	unit: products.unit,
	minimumOrder: products.minimumOrder,
	leadTimeDays: products.leadTimeDays,
	priceFrom: products.priceFrom,
	priceTo: products.priceTo,
	stock: products.stock,
	picture: products.picture,
	cartonPieces: products.cartonPieces,
	cartonLengthMm: products.cartonLengthMm,
	cartonWidthMm: products.cartonWidthMm,
	cartonHeightMm: products.cartonHeightMm,
	cartonGrossGrams: products.cartonGrossGrams,
	verifiedUntil: companies.verifiedUntil,
	hallLetter: halls.letter,
	floor: stalls.floor,
	stallNumber: stalls.number,
}

/** Both queries for so many cards, put together once: the values of their ids are named `id0`, `id1` … */
const cardQueries = new Map<number, ReturnType<typeof prepareCards>>()

function prepareCards(count: number) {
	const ids = Array.from({ length: count }, (_, index) => sql.placeholder(`id${index}`))
	const rows = preparedOnce((db) =>
		db
			.select(card)
			.from(products)
			.innerJoin(companies, eq(companies.id, products.companyId))
			.innerJoin(shops, eq(shops.id, products.shopId))
			.leftJoin(stalls, eq(stalls.id, shops.stallId))
			.leftJoin(halls, eq(halls.id, stalls.hallId))
			.where(and(inArray(products.id, ids), eq(products.status, 'published')))
			.prepare(`cards_${count}`),
	)
	const texts = preparedOnce((db) =>
		db
			.select({
				productId: productTexts.productId,
				language: productTexts.language,
				title: productTexts.title,
				status: productTexts.status,
			})
			.from(productTexts)
			.where(inArray(productTexts.productId, ids))
			.prepare(`card_texts_${count}`),
	)
	return { rows, texts }
}

/** Cards of these products in the order of `ids`; those no longer published are left out. */
export async function listCards(db: Db, ids: number[]) {
	if (ids.length === 0) return []
	let queries = cardQueries.get(ids.length)
	if (!queries) cardQueries.set(ids.length, (queries = prepareCards(ids.length)))
	const values = Object.fromEntries(ids.map((id, index) => [`id${index}`, id]))
	const [rows, texts] = await Promise.all([queries.rows(db, values), queries.texts(db, values)])
	const byId = new Map(rows.map((row) => [row.id, { ...row, texts: [] as (typeof texts)[number][] }]))
	for (const text of texts) byId.get(text.productId)?.texts.push(text)
	return ids.flatMap((id) => byId.get(id) ?? [])
}

export type CardRow = Awaited<ReturnType<typeof listCards>>[number]

export async function listNewest(db: Db, limit: number): Promise<number[]> {
	const rows = await db
		.select({ id: products.id })
		.from(products)
		.where(eq(products.status, 'published'))
		.orderBy(desc(products.publishedAt), desc(products.id))
		.limit(limit)
	return rows.map((row) => row.id)
}

export interface ShopGoods {
	/** Absent: all of them. */
	categoryIds?: number[] | undefined
	sort: 'popular' | 'price' | 'minimum' | 'new'
	limit: number
	offset: number
}

const SHOP_ORDER = {
	popular: asc(products.rank),
	price: asc(products.priceFrom),
	minimum: asc(products.minimumOrder),
	new: desc(products.publishedAt),
}

export async function listShopProducts(db: Db, shopId: number, { categoryIds, sort, limit, offset }: ShopGoods): Promise<number[]> {
	const rows = await db
		.select({ id: products.id })
		.from(products)
		.where(and(eq(products.shopId, shopId), eq(products.status, 'published'), categoryIds && inArray(products.categoryId, categoryIds)))
		.orderBy(SHOP_ORDER[sort], asc(products.id))
		.limit(limit)
		.offset(offset)
	return rows.map((row) => row.id)
}

/** What a shop sells and in which languages it writes: how many of its goods are in each category and language. */
export async function countShopGoods(db: Db, shopId: number) {
	return db
		.select({ categoryId: products.categoryId, language: products.originalLanguage, goods: count() })
		.from(products)
		.where(and(eq(products.shopId, shopId), eq(products.status, 'published')))
		.groupBy(products.categoryId, products.originalLanguage)
		.orderBy(asc(products.categoryId), asc(products.originalLanguage))
		.limit(5000)
}

const thisId = sql.placeholder('id')

const productQuery = preparedOnce((db) =>
	db
		.select({
			product: products,
			shop: shops,
			company: companies,
			stall: stalls,
			hall: halls,
			market: { slug: markets.slug, names: markets.names, city: markets.city },
		})
		.from(products)
		.innerJoin(shops, eq(shops.id, products.shopId))
		.innerJoin(companies, eq(companies.id, products.companyId))
		.leftJoin(stalls, eq(stalls.id, shops.stallId))
		.leftJoin(halls, eq(halls.id, stalls.hallId))
		.leftJoin(markets, eq(markets.id, halls.marketId))
		.where(and(eq(products.id, thisId), eq(products.status, 'published')))
		.prepare('product'),
)
const textsQuery = preparedOnce((db) => db.select().from(productTexts).where(eq(productTexts.productId, thisId)).prepare('product_texts'))
const ladderQuery = preparedOnce((db) =>
	db
		.select({ currency: priceSteps.currency, fromQuantity: priceSteps.fromQuantity, unitPrice: priceSteps.unitPrice })
		.from(priceSteps)
		.where(and(eq(priceSteps.productId, thisId), eq(priceSteps.currency, 'CNY')))
		.orderBy(asc(priceSteps.fromQuantity))
		.prepare('product_ladder'),
)
const variantsQuery = preparedOnce((db) =>
	db
		.select({ id: variants.id, sku: variants.sku, colour: variants.colour, size: variants.size, stock: variants.stock })
		.from(variants)
		.where(and(eq(variants.productId, thisId), eq(variants.active, true)))
		.orderBy(asc(variants.position), asc(variants.id))
		.prepare('product_variants'),
)
const picturesQuery = preparedOnce((db) =>
	db
		.select({ fileId: pictures.fileId })
		.from(pictures)
		.where(eq(pictures.productId, thisId))
		.orderBy(asc(pictures.position))
		.prepare('product_pictures'),
)

const siblingsQuery = preparedOnce((db) =>
	db
		.select({
			...{
				id: products.id,
				unit: products.unit,
				priceFrom: products.priceFrom,
				priceTo: products.priceTo,
				minimumOrder: products.minimumOrder,
			},
			...{ picture: products.picture, language: productTexts.language, title: productTexts.title },
		})
		.from(products)
		.innerJoin(productTexts, eq(productTexts.productId, products.id))
		.where(
			inArray(
				products.id,
				db
					.select({ id: products.id })
					.from(products)
					.where(and(eq(products.shopId, sql.placeholder('shopId')), eq(products.status, 'published'), ne(products.id, thisId)))
					.orderBy(asc(products.rank), asc(products.id))
					.limit(sql.placeholder('limit')),
			),
		)
		.orderBy(asc(products.rank), asc(products.id))
		.prepare('product_siblings'),
)

/** The most asked-for other goods of a shop, one row for each language of each, in order. */
export const listSiblings = (db: Db, { shopId, productId, limit }: { shopId: number; productId: number; limit: number }) =>
	siblingsQuery(db, { shopId, id: productId, limit })

/** A published product with everything its page shows. */
export async function findProduct(db: Db, id: number) {
	const [row] = await productQuery(db, { id })
	if (!row) return undefined
	const [texts, ladder, choices, images] = await Promise.all([
		textsQuery(db, { id }),
		ladderQuery(db, { id }),
		variantsQuery(db, { id }),
		picturesQuery(db, { id }),
	])
	return { ...row, texts, ladder, variants: choices, pictures: images.map((image) => image.fileId) }
}

export type ProductRow = NonNullable<Awaited<ReturnType<typeof findProduct>>>

export async function findShop(db: Db, slug: string) {
	const [row] = await db
		.select({ shop: shops, company: companies, stall: stalls, hall: halls, market: { slug: markets.slug, names: markets.names } })
		.from(shops)
		.innerJoin(companies, eq(companies.id, shops.companyId))
		.leftJoin(stalls, eq(stalls.id, shops.stallId))
		.leftJoin(halls, eq(halls.id, stalls.hallId))
		.leftJoin(markets, eq(markets.id, halls.marketId))
		.where(eq(shops.slug, slug))
		.limit(1)
	return row
}

/** The newest rate of each currency: how many units one CNY costs. */
export async function listRates(db: Db) {
	const rows = await db.select().from(exchangeRates).orderBy(desc(exchangeRates.date), asc(exchangeRates.currency)).limit(100)
	const newest = new Map<string, (typeof rows)[number]>()
	for (const row of rows) if (!newest.has(row.currency)) newest.set(row.currency, row)
	return [...newest.values()]
}

export async function listPopular(db: Db, limit: number): Promise<number[]> {
	const rows = await db
		.select({ id: products.id })
		.from(products)
		.where(eq(products.status, 'published'))
		.orderBy(asc(products.rank), asc(products.id))
		.limit(limit)
	return rows.map((row) => row.id)
}
