/** What the machine API reads and keeps: its keys, remembered answers, and lists that are walked by cursor. */
import { and, asc, desc, eq, gt, inArray, isNull, lt, or } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import {
	apiKeys,
	companies,
	idempotencyKeys,
	members,
	orders,
	priceSteps,
	products,
	productTexts,
	users,
	variants,
} from '../schema/index.server.ts'

/** The key with its company and the member who made it; nothing when it was ended or its maker has left or been locked out. */
export async function findApiKey(db: Db, tokenHash: string) {
	const [row] = await db
		.select({ key: apiKeys, company: companies, user: users, role: members.role })
		.from(apiKeys)
		.innerJoin(companies, eq(companies.id, apiKeys.companyId))
		.innerJoin(users, eq(users.id, apiKeys.createdBy))
		.innerJoin(members, and(eq(members.companyId, apiKeys.companyId), eq(members.userId, apiKeys.createdBy)))
		.where(and(eq(apiKeys.tokenHash, tokenHash), isNull(apiKeys.endedAt), isNull(users.disabledAt)))
		.limit(1)
	return row
}

export async function touchApiKey(db: Db, id: string, now: Date) {
	await db.update(apiKeys).set({ lastUsedAt: now }).where(eq(apiKeys.id, id))
}

/** Claims a key for one request. @returns undefined when it is this request's now, else what is known of it */
export async function claimAnswer(db: Db, claim: { companyId: number; key: string; requestHash: string; at: Date; abandonedBefore: Date }) {
	const { companyId, key, requestHash, at } = claim
	const same = and(eq(idempotencyKeys.companyId, companyId), eq(idempotencyKeys.key, key))
	const [mine] = await db
		.insert(idempotencyKeys)
		.values({ companyId, key, requestHash, status: null, body: null, createdAt: at })
		.onConflictDoNothing()
		.returning({ key: idempotencyKeys.key })
	if (mine) return undefined
	// A process that ended in the middle left no answer; its effects are versioned or unique, so the same request may be tried again.
	const [again] = await db
		.update(idempotencyKeys)
		.set({ createdAt: at })
		.where(
			and(
				same,
				eq(idempotencyKeys.requestHash, requestHash),
				isNull(idempotencyKeys.status),
				lt(idempotencyKeys.createdAt, claim.abandonedBefore),
			),
		)
		.returning({ key: idempotencyKeys.key })
	if (again) return undefined
	const [known] = await db.select().from(idempotencyKeys).where(same).limit(1)
	return known ?? { requestHash, status: null, body: null }
}

export async function keepAnswer(
	db: Db,
	{ companyId, key, status, body }: { companyId: number; key: string; status: number; body: unknown },
) {
	await db
		.update(idempotencyKeys)
		.set({ status, body })
		.where(and(eq(idempotencyKeys.companyId, companyId), eq(idempotencyKeys.key, key)))
}

export async function forgetAnswer(db: Db, companyId: number, key: string) {
	await db
		.delete(idempotencyKeys)
		.where(and(eq(idempotencyKeys.companyId, companyId), eq(idempotencyKeys.key, key), isNull(idempotencyKeys.status)))
}

/** A company's listings by id, after `after`, without their variants. */
export async function listListingsAfter(db: Db, { companyId, after, limit }: { companyId: number; after: number; limit: number }) {
	const rows = await db
		.select()
		.from(products)
		.where(and(eq(products.companyId, companyId), gt(products.id, after)))
		.orderBy(asc(products.id))
		.limit(limit)
	const ids = rows.map((row) => row.id)
	if (ids.length === 0) return []
	const [texts, ladders, choices] = await Promise.all([
		db.select().from(productTexts).where(inArray(productTexts.productId, ids)),
		db
			.select()
			.from(priceSteps)
			.where(and(inArray(priceSteps.productId, ids), eq(priceSteps.currency, 'CNY')))
			.orderBy(asc(priceSteps.fromQuantity)),
		db.select().from(variants).where(inArray(variants.productId, ids)).orderBy(asc(variants.position), asc(variants.id)),
	])
	return rows.map((product) => ({
		product,
		texts: texts.filter((one) => one.productId === product.id),
		ladder: ladders.filter((one) => one.productId === product.id),
		variants: choices.filter((one) => one.productId === product.id),
	}))
}

/** Orders that a company bought or sold, the newest first, after the one named. */
export async function listOrdersAfter(
	db: Db,
	{ companyId, after, limit }: { companyId: number; after?: { placedAt: Date; number: string }; limit: number },
) {
	return db
		.select()
		.from(orders)
		.where(
			and(
				or(eq(orders.buyerCompanyId, companyId), eq(orders.merchantCompanyId, companyId)),
				after && or(lt(orders.placedAt, after.placedAt), and(eq(orders.placedAt, after.placedAt), lt(orders.number, after.number))),
			),
		)
		.orderBy(desc(orders.placedAt), desc(orders.number))
		.limit(limit)
}
