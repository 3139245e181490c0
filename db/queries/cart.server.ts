/** Carts: a guest's is named by the cookie of a browser, a person's is found by person and company. Lines are variants and quantities, their prices are worked out anew each time. */
import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import {
	cartLines,
	carts,
	companies,
	halls,
	markets,
	priceSteps,
	productTexts,
	products,
	shops,
	stalls,
	variants,
} from '../schema/index.server.ts'

export const MAX_CART_LINES = 200

/** Whose cart it is: a person's, for one of their companies, or for none while they have none. */
export interface CartOwner {
	userId: number
	companyId: number | null
}

const isOf = ({ userId, companyId }: CartOwner) =>
	and(eq(carts.userId, userId), companyId === null ? isNull(carts.companyId) : or(eq(carts.companyId, companyId), isNull(carts.companyId)))

/** A guest's cart, or one of `owner`; nothing for somebody else's. */
export async function findCart(db: Db, id: string, owner?: CartOwner) {
	const [cart] = await db
		.select()
		.from(carts)
		.where(and(eq(carts.id, id), owner ? or(isNull(carts.userId), isOf(owner)) : isNull(carts.userId)))
		.limit(1)
	return cart
}

/** The cart of a person for this company, and the one from before they had any. */
export async function listCartsOf(db: Db, owner: CartOwner) {
	return db.select().from(carts).where(isOf(owner)).orderBy(asc(carts.id)).limit(10)
}

/** @throws a unique violation when the owner has one already */
export async function insertCart(tx: Db, id: string, now: Date, owner?: CartOwner) {
	await tx.insert(carts).values({ id, userId: owner?.userId ?? null, companyId: owner?.companyId ?? null, version: 1, updatedAt: now })
}

/** Gives a cart as it is to a person who has none. @throws a unique violation when they have one already */
export async function claimCart(tx: Db, id: string, { userId, companyId }: CartOwner) {
	await tx
		.update(carts)
		.set({ userId, companyId })
		.where(and(eq(carts.id, id), or(isNull(carts.userId), isOf({ userId, companyId: null }))))
}

export async function deleteCart(tx: Db, id: string) {
	await tx.delete(cartLines).where(eq(cartLines.cartId, id))
	await tx.delete(carts).where(eq(carts.id, id))
}

/** Each change of a cart passes here, so that an order names exactly one state of it. @returns the new version */
export async function bumpCart(tx: Db, id: string, now: Date, onlyVersion?: number): Promise<number | undefined> {
	const [row] = await tx
		.update(carts)
		.set({ version: sql`${carts.version} + 1`, updatedAt: now })
		.where(and(eq(carts.id, id), onlyVersion === undefined ? undefined : eq(carts.version, onlyVersion)))
		.returning({ version: carts.version })
	return row?.version
}

export async function listCartLines(db: Db, cartId: string) {
	return db
		.select({ variantId: cartLines.variantId, quantity: cartLines.quantity, seenUnitPrice: cartLines.seenUnitPrice })
		.from(cartLines)
		.where(eq(cartLines.cartId, cartId))
		.orderBy(asc(cartLines.addedAt), asc(cartLines.variantId))
		.limit(MAX_CART_LINES)
}

export interface CartLineRow {
	variantId: number
	quantity: number
	seenUnitPrice: number
}

export async function putCartLines(tx: Db, cartId: string, lines: CartLineRow[], now: Date) {
	if (lines.length === 0) return
	await tx
		.insert(cartLines)
		.values(lines.map((line) => ({ ...line, cartId, addedAt: now })))
		.onConflictDoUpdate({
			target: [cartLines.cartId, cartLines.variantId],
			set: { quantity: sql`excluded.quantity`, seenUnitPrice: sql`excluded.seen_unit_price` },
		})
}

export async function deleteCartLines(tx: Db, cartId: string, variantIds: number[]) {
	if (variantIds.length === 0) return
	await tx.delete(cartLines).where(and(eq(cartLines.cartId, cartId), inArray(cartLines.variantId, variantIds)))
}

/** The active variants of a published product. */
export async function listSoldVariants(db: Db, productId: number): Promise<number[]> {
	const rows = await db
		.select({ id: variants.id })
		.from(variants)
		.innerJoin(products, eq(products.id, variants.productId))
		.where(and(eq(variants.productId, productId), eq(variants.active, true), eq(products.status, 'published')))
		.orderBy(asc(variants.id))
		.limit(500)
	return rows.map((row) => row.id)
}

/** Everything about these variants that a price, a split and an order line need, in three queries. */
export async function listGoods(db: Db, variantIds: number[]) {
	if (variantIds.length === 0) return []
	const rows = await db
		.select({
			variantId: variants.id,
			sku: variants.sku,
			colour: variants.colour,
			size: variants.size,
			stock: variants.stock,
			active: variants.active,
			position: variants.position,
			productId: products.id,
			companyId: products.companyId,
			status: products.status,
			version: products.version,
			unit: products.unit,
			minimumOrder: products.minimumOrder,
			orderMultiple: products.orderMultiple,
			mixedBatch: products.mixedBatch,
			leadTimeDays: products.leadTimeDays,
			shipFrom: products.shipFrom,
			picture: products.picture,
			cartonPieces: products.cartonPieces,
			cartonLengthMm: products.cartonLengthMm,
			cartonWidthMm: products.cartonWidthMm,
			cartonHeightMm: products.cartonHeightMm,
			cartonGrossGrams: products.cartonGrossGrams,
			cartonNetGrams: products.cartonNetGrams,
		})
		.from(variants)
		.innerJoin(products, eq(products.id, variants.productId))
		.where(inArray(variants.id, variantIds))
		.orderBy(asc(variants.id))
	const productIds = [...new Set(rows.map((row) => row.productId))]
	// One after the other: inside a transaction there is one connection.
	const steps = await db
		.select({ productId: priceSteps.productId, fromQuantity: priceSteps.fromQuantity, unitPrice: priceSteps.unitPrice })
		.from(priceSteps)
		.where(and(inArray(priceSteps.productId, productIds), eq(priceSteps.currency, 'CNY')))
		.orderBy(asc(priceSteps.productId), asc(priceSteps.fromQuantity))
	const texts = await db
		.select({ productId: productTexts.productId, language: productTexts.language, title: productTexts.title })
		.from(productTexts)
		.where(inArray(productTexts.productId, productIds))
	const ladders = new Map<number, { fromQuantity: number; unitPrice: number }[]>(productIds.map((id) => [id, []]))
	for (const { productId, fromQuantity, unitPrice } of steps) ladders.get(productId)!.push({ fromQuantity, unitPrice })
	const titles = new Map<number, Partial<Record<'zh' | 'kk' | 'ru' | 'en', string>>>(productIds.map((id) => [id, {}]))
	for (const { productId, language, title } of texts) titles.get(productId)![language] = title
	return rows.map((row) => ({ ...row, ladder: ladders.get(row.productId)!, titles: titles.get(row.productId)! }))
}

export type GoodsRow = Awaited<ReturnType<typeof listGoods>>[number]

/** The shops of these merchants with the plates of their stalls. */
export async function listSellers(db: Db, companyIds: number[]) {
	if (companyIds.length === 0) return []
	return db
		.select({
			companyId: companies.id,
			name: companies.name,
			demo: companies.demo,
			slug: shops.slug,
			names: shops.names,
			market: markets.city,
			hall: halls.letter,
			floor: stalls.floor,
			stall: stalls.number,
		})
		.from(companies)
		.leftJoin(shops, eq(shops.companyId, companies.id))
		.leftJoin(stalls, eq(stalls.id, shops.stallId))
		.leftJoin(halls, eq(halls.id, stalls.hallId))
		.leftJoin(markets, eq(markets.id, halls.marketId))
		.where(inArray(companies.id, companyIds))
		.orderBy(asc(companies.id))
		.limit(200)
}

export type SellerRow = Awaited<ReturnType<typeof listSellers>>[number]
