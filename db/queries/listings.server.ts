/** Listings as their merchant and the moderators see them: with drafts, variants that are not for sale yet, and what waits for a decision. */
import { and, asc, desc, eq, inArray, max, ne } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import {
	categories,
	companies,
	files,
	halls,
	listingRevisions,
	pictures,
	priceSteps,
	products,
	productTexts,
	shops,
	stalls,
	users,
	variants,
} from '../schema/index.server.ts'

export async function addFile(db: Db, file: typeof files.$inferInsert): Promise<void> {
	await db.insert(files).values(file)
}

export async function findFile(db: Db, id: string) {
	const [row] = await db.select().from(files).where(eq(files.id, id)).limit(1)
	return row
}

/** Which of these files belong to the company. */
export async function listOwnFiles(db: Db, companyId: number, ids: string[]): Promise<string[]> {
	if (ids.length === 0) return []
	const rows = await db
		.select({ id: files.id })
		.from(files)
		.where(and(eq(files.companyId, companyId), inArray(files.id, ids)))
		.limit(ids.length)
	return rows.map((row) => row.id)
}

/** Everything of one listing, whatever its status. `companyId` is left out for moderators only. */
export async function findListing(db: Db, id: number, companyId?: number) {
	const [product] = await db
		.select()
		.from(products)
		.where(companyId === undefined ? eq(products.id, id) : and(eq(products.id, id), eq(products.companyId, companyId)))
		.limit(1)
	if (!product) return undefined
	const [texts, ladder, choices, images, revisions] = await Promise.all([
		db.select().from(productTexts).where(eq(productTexts.productId, id)).orderBy(asc(productTexts.language)).limit(8),
		db
			.select({ fromQuantity: priceSteps.fromQuantity, unitPrice: priceSteps.unitPrice })
			.from(priceSteps)
			.where(and(eq(priceSteps.productId, id), eq(priceSteps.currency, 'CNY')))
			.orderBy(asc(priceSteps.fromQuantity))
			.limit(20),
		db.select().from(variants).where(eq(variants.productId, id)).orderBy(asc(variants.position), asc(variants.id)).limit(500),
		db.select({ fileId: pictures.fileId }).from(pictures).where(eq(pictures.productId, id)).orderBy(asc(pictures.position)).limit(20),
		db.select().from(listingRevisions).where(eq(listingRevisions.productId, id)).orderBy(desc(listingRevisions.id)).limit(1),
	])
	return { product, texts, ladder, variants: choices, pictures: images.map((image) => image.fileId), revision: revisions[0] }
}

export type ListingRow = NonNullable<Awaited<ReturnType<typeof findListing>>>

/** A page of a company's listings, the last changed first, each with its latest revision. */
export async function listListings(db: Db, companyId: number, { limit, offset }: { limit: number; offset: number }) {
	const rows = await db
		.select()
		.from(products)
		.where(eq(products.companyId, companyId))
		.orderBy(desc(products.updatedAt), desc(products.id))
		.limit(limit)
		.offset(offset)
	const ids = rows.map((row) => row.id)
	if (ids.length === 0) return []
	const latest = db
		.select({ id: max(listingRevisions.id) })
		.from(listingRevisions)
		.where(inArray(listingRevisions.productId, ids))
		.groupBy(listingRevisions.productId)
	const [texts, revisions] = await Promise.all([
		db
			.select()
			.from(productTexts)
			.where(inArray(productTexts.productId, ids))
			.limit(ids.length * 4),
		db.select().from(listingRevisions).where(inArray(listingRevisions.id, latest)).limit(ids.length),
	])
	return rows.map((product) => ({
		product,
		texts: texts.filter((text) => text.productId === product.id),
		revision: revisions.find((revision) => revision.productId === product.id),
	}))
}

export async function countListings(db: Db, companyId: number): Promise<number> {
	return db.$count(products, eq(products.companyId, companyId))
}

/** Listings whose last revision was given back, the latest first: what the merchant has to mend. */
export async function listGivenBack(db: Db, companyId: number, limit = 20) {
	const latest = db
		.select({ id: max(listingRevisions.id) })
		.from(listingRevisions)
		.where(eq(listingRevisions.companyId, companyId))
		.groupBy(listingRevisions.productId)
	return db
		.select()
		.from(listingRevisions)
		.where(and(inArray(listingRevisions.id, latest), eq(listingRevisions.status, 'returned')))
		.orderBy(desc(listingRevisions.decidedAt), desc(listingRevisions.id))
		.limit(limit)
}

export async function findOwnShop(db: Db, companyId: number) {
	const [row] = await db
		.select({ shop: shops, floor: stalls.floor, stall: stalls.number, hall: halls.letter })
		.from(shops)
		.leftJoin(stalls, eq(stalls.id, shops.stallId))
		.leftJoin(halls, eq(halls.id, stalls.hallId))
		.where(eq(shops.companyId, companyId))
		.limit(1)
	return row
}

export async function hasCategory(db: Db, id: number): Promise<boolean> {
	return (await db.$count(categories, eq(categories.id, id))) > 0
}

export async function lastRank(db: Db): Promise<number> {
	const [row] = await db.select({ rank: products.rank }).from(products).orderBy(desc(products.rank)).limit(1)
	return row?.rank ?? 0
}

/** Article numbers of a company that are already taken by other listings. */
export async function listTakenSkus(db: Db, companyId: number, skus: string[], exceptProductId: number): Promise<string[]> {
	if (skus.length === 0) return []
	const rows = await db
		.select({ sku: variants.sku })
		.from(variants)
		.where(and(eq(variants.companyId, companyId), inArray(variants.sku, skus), ne(variants.productId, exceptProductId)))
		.limit(skus.length)
	return rows.map((row) => row.sku)
}

export async function isSkuTaken(db: Db, companyId: number, sku: string, exceptProductId: number): Promise<boolean> {
	return (await db.$count(products, and(eq(products.companyId, companyId), eq(products.sku, sku), ne(products.id, exceptProductId)))) > 0
}

/** What waits for moderators, the oldest first. */
export async function listWaitingRevisions(db: Db, limit = 100) {
	return db
		.select({ revision: listingRevisions, companyName: companies.name, companyCreatedAt: companies.createdAt })
		.from(listingRevisions)
		.innerJoin(companies, eq(companies.id, listingRevisions.companyId))
		.where(eq(listingRevisions.status, 'pending'))
		.orderBy(asc(listingRevisions.submittedAt), asc(listingRevisions.id))
		.limit(limit)
}

export async function countWaitingRevisions(db: Db): Promise<number> {
	return db.$count(listingRevisions, eq(listingRevisions.status, 'pending'))
}

export async function findRevision(db: Db, id: number) {
	const [row] = await db
		.select({ revision: listingRevisions, company: companies, decider: { name: users.name } })
		.from(listingRevisions)
		.innerJoin(companies, eq(companies.id, listingRevisions.companyId))
		.leftJoin(users, eq(users.id, listingRevisions.decidedBy))
		.where(eq(listingRevisions.id, id))
		.limit(1)
	return row
}

/** How often listings of a company were given back or rejected. */
export async function countGivenBack(db: Db, companyId: number): Promise<number> {
	return db.$count(
		listingRevisions,
		and(eq(listingRevisions.companyId, companyId), inArray(listingRevisions.status, ['returned', 'rejected'])),
	)
}

/** True when a picture stands in another product's gallery. */
export async function isShownElsewhere(db: Db, fileId: string, productId: number): Promise<boolean> {
	return (await db.$count(pictures, and(eq(pictures.fileId, fileId), ne(pictures.productId, productId)))) > 0
}
