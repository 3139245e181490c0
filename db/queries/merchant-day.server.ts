/** A merchant's day: how many orders wait, and what was paid lately. */
import { and, desc, eq, gte, inArray, ne } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { listingRevisions, orderHistory, orders } from '../schema/index.server.ts'

/** Paid, not yet confirmed. */
export async function countToConfirm(db: Db, companyId: number): Promise<number> {
	return db.$count(orders, and(eq(orders.merchantCompanyId, companyId), eq(orders.state, 'paid')))
}

/** Confirmed or ready, not yet on the road. */
export async function countToDispatch(db: Db, companyId: number): Promise<number> {
	return db.$count(orders, and(eq(orders.merchantCompanyId, companyId), inArray(orders.state, ['confirmed', 'ready'])))
}

/** What was paid to a merchant since an instant: one row for each order that still stands. */
export async function listPaid(db: Db, companyId: number, since: Date, limit = 2000) {
	return db
		.select({ total: orders.total, at: orderHistory.at })
		.from(orders)
		.innerJoin(orderHistory, and(eq(orderHistory.orderId, orders.id), eq(orderHistory.act, 'pay')))
		.where(and(eq(orders.merchantCompanyId, companyId), ne(orders.state, 'cancelled'), gte(orderHistory.at, since)))
		.orderBy(desc(orderHistory.at), desc(orders.number))
		.limit(limit)
}

/** Listings of a merchant that a moderator has not decided yet. */
export async function countUnderReview(db: Db, companyId: number): Promise<number> {
	return db.$count(listingRevisions, and(eq(listingRevisions.companyId, companyId), eq(listingRevisions.status, 'pending')))
}
