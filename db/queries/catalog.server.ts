/** What the public sees of the catalogue: categories, cards of goods, one product, one shop. Only published listings. */
import { and, asc, desc, eq, inArray, ne } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { categories, companies, exchangeRates, halls, markets, pictures, priceSteps, productTexts, products, shops, stalls, variants } from '../schema/index.server.ts'

export async function listCategories(db: Db) {
	return db
		.select({ id: categories.id, parentId: categories.parentId, slug: categories.slug, names: categories.names, path: categories.path, picture: categories.picture })
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

/** Cards of these products in the order of `ids`; those no longer published are left out. */
export async function listCards(db: Db, ids: number[]) {
	if (ids.length === 0) return []
	const [rows, texts] = await Promise.all([
		db
			.select(card)
			.from(products)
			.innerJoin(companies, eq(companies.id, products.companyId))
			.innerJoin(shops, eq(shops.id, products.shopId))
			.leftJoin(stalls, eq(stalls.id, shops.stallId))
			.leftJoin(halls, eq(halls.id, stalls.hallId))
			.where(and(inArray(products.id, ids), eq(products.status, 'published'))),
		db
			.select({ productId: productTexts.productId, language: productTexts.language, title: productTexts.title, status: productTexts.status })
			.from(productTexts)
			.where(inArray(productTexts.productId, ids)),
	])
	const byId = new Map(rows.map((row) => [row.id, { ...row, texts: [] as (typeof texts)[number][] }]))
	for (const text of texts) byId.get(text.productId)?.texts.push(text)
	return ids.flatMap((id) => byId.get(id) ?? [])
}

export type CardRow = Awaited<ReturnType<typeof listCards>>[number]

export async function listNewest(db: Db, limit: number): Promise<number[]> {
	const rows = await db.select({ id: products.id }).from(products).where(eq(products.status, 'published')).orderBy(desc(products.publishedAt), desc(products.id)).limit(limit)
	return rows.map((row) => row.id)
}

export async function listShopProducts(db: Db, shopId: number, limit: number, offset: number): Promise<number[]> {
	const rows = await db
		.select({ id: products.id })
		.from(products)
		.where(and(eq(products.shopId, shopId), eq(products.status, 'published')))
		.orderBy(asc(products.rank), asc(products.id))
		.limit(limit)
		.offset(offset)
	return rows.map((row) => row.id)
}

/** The most asked-for other goods of a shop, one row for each language of each, in order. */
export async function listSiblings(db: Db, { shopId, productId, limit }: { shopId: number; productId: number; limit: number }) {
	const first = db
		.select({ id: products.id })
		.from(products)
		.where(and(eq(products.shopId, shopId), eq(products.status, 'published'), ne(products.id, productId)))
		.orderBy(asc(products.rank), asc(products.id))
		.limit(limit)
	return db
		.select({
			...{ id: products.id, unit: products.unit, priceFrom: products.priceFrom, priceTo: products.priceTo, minimumOrder: products.minimumOrder },
			...{ picture: products.picture, language: productTexts.language, title: productTexts.title },
		})
		.from(products)
		.innerJoin(productTexts, eq(productTexts.productId, products.id))
		.where(inArray(products.id, first))
		.orderBy(asc(products.rank), asc(products.id))
}

/** A published product with everything its page shows. */
export async function findProduct(db: Db, id: number) {
	const [row] = await db
		.select({ product: products, shop: shops, company: companies, stall: stalls, hall: halls, market: { slug: markets.slug, names: markets.names } })
		.from(products)
		.innerJoin(shops, eq(shops.id, products.shopId))
		.innerJoin(companies, eq(companies.id, products.companyId))
		.leftJoin(stalls, eq(stalls.id, shops.stallId))
		.leftJoin(halls, eq(halls.id, stalls.hallId))
		.leftJoin(markets, eq(markets.id, halls.marketId))
		.where(and(eq(products.id, id), eq(products.status, 'published')))
		.limit(1)
	if (!row) return undefined
	const [texts, ladder, choices, images] = await Promise.all([
		db.select().from(productTexts).where(eq(productTexts.productId, id)),
		db
			.select({ currency: priceSteps.currency, fromQuantity: priceSteps.fromQuantity, unitPrice: priceSteps.unitPrice })
			.from(priceSteps)
			.where(and(eq(priceSteps.productId, id), eq(priceSteps.currency, 'CNY')))
			.orderBy(asc(priceSteps.fromQuantity)),
		db
			.select({ id: variants.id, sku: variants.sku, colour: variants.colour, size: variants.size, stock: variants.stock })
			.from(variants)
			.where(and(eq(variants.productId, id), eq(variants.active, true)))
			.orderBy(asc(variants.position), asc(variants.id)),
		db.select({ fileId: pictures.fileId }).from(pictures).where(eq(pictures.productId, id)).orderBy(asc(pictures.position)),
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
	return row && { ...row, products: await db.$count(products, and(eq(products.shopId, row.shop.id), eq(products.status, 'published'))) }
}

/** The newest rate of each currency: how many units one CNY costs. */
export async function listRates(db: Db) {
	const rows = await db.select().from(exchangeRates).orderBy(desc(exchangeRates.date), asc(exchangeRates.currency)).limit(100)
	const newest = new Map<string, (typeof rows)[number]>()
	for (const row of rows) if (!newest.has(row.currency)) newest.set(row.currency, row)
	return [...newest.values()]
}

export async function listPopular(db: Db, limit: number): Promise<number[]> {
	const rows = await db.select({ id: products.id }).from(products).where(eq(products.status, 'published')).orderBy(asc(products.rank), asc(products.id)).limit(limit)
	return rows.map((row) => row.id)
}
