/** How many orders wait for a merchant. */
import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { orders } from '../schema/index.server.ts'

/** Paid, not yet confirmed. */
export async function countToConfirm(db: Db, companyId: number): Promise<number> {
	return db.$count(orders, and(eq(orders.merchantCompanyId, companyId), eq(orders.state, 'paid')))
}

/** Confirmed or ready, not yet on the road. */
export async function countToDispatch(db: Db, companyId: number): Promise<number> {
	return db.$count(orders, and(eq(orders.merchantCompanyId, companyId), inArray(orders.state, ['confirmed', 'ready'])))
}
