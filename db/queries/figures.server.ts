/** How much there is: goods of each category, shops, stalls, orders that arrived. */
import { and, asc, count, eq, gt, isNotNull, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { companies, orders, products, shops, stalls } from '../schema/index.server.ts'

/** Published goods of each category itself, without those of the categories below it. */
export async function countGoods(db: Db) {
	return db
		.select({ categoryId: products.categoryId, goods: count() })
		.from(products)
		.where(eq(products.status, 'published'))
		.groupBy(products.categoryId)
		.orderBy(asc(products.categoryId))
		.limit(5000)
}

export async function countMarket(db: Db, now: Date) {
	const [[open], [verified], stallCount, accepted] = await Promise.all([
		db.select({ shops: count(), stalls: count(shops.stallId) }).from(shops),
		db
			.select({ shops: count() })
			.from(shops)
			.innerJoin(companies, eq(companies.id, shops.companyId))
			.where(and(isNotNull(companies.verifiedUntil), gt(companies.verifiedUntil, now))),
		db.$count(stalls),
		db.$count(orders, sql`${orders.state} = 'accepted'`),
	])
	return { shops: open!.shops, takenStalls: open!.stalls, verifiedShops: verified!.shops, stalls: stallCount, acceptedOrders: accepted }
}
