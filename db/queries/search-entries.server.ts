/** Keeps the index in step with one product. */
import { and, eq } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { categories, products, productTexts, searchEntries, shops, stalls, variants } from '../schema/index.server.ts'

/** What the index needs of a product, or undefined when the public may not find it. */
export async function findIndexed(db: Db, productId: number) {
	const [row] = await db
		.select({
			status: products.status,
			sku: products.sku,
			hsCode: products.hsCode,
			russianGoodsName: products.russianGoodsName,
			categoryId: products.categoryId,
			categoryNames: categories.names,
			categoryPath: categories.path,
			shopNames: shops.names,
			hallId: stalls.hallId,
		})
		.from(products)
		.innerJoin(categories, eq(categories.id, products.categoryId))
		.innerJoin(shops, eq(shops.id, products.shopId))
		.leftJoin(stalls, eq(stalls.id, shops.stallId))
		.where(eq(products.id, productId))
		.limit(1)
	if (row?.status !== 'published') return undefined
	const [titles, choices] = await Promise.all([
		db
			.select({ language: productTexts.language, title: productTexts.title })
			.from(productTexts)
			.where(eq(productTexts.productId, productId)),
		db
			.select({ sku: variants.sku, colour: variants.colour, size: variants.size })
			.from(variants)
			.where(and(eq(variants.productId, productId), eq(variants.active, true))),
	])
	return {
		...row,
		titles,
		variants: choices.map(({ sku, colour, size }) => ({ sku, colour: colour?.names, size: size ?? undefined })),
	}
}

export interface SearchEntry {
	terms: string
	categoryId: number
	hallId: number | null
}

/** Writes the terms and facets of a product; a new one goes to the end of the order of popularity. */
export async function saveSearchEntry(db: Db, productId: number, entry: SearchEntry) {
	await db
		.insert(searchEntries)
		.values({ productId, ...entry })
		.onConflictDoUpdate({ target: searchEntries.productId, set: entry })
}

export async function removeSearchEntry(db: Db, productId: number) {
	await db.delete(searchEntries).where(eq(searchEntries.productId, productId))
}
