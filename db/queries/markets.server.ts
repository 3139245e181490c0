/** Markets, halls, stalls and the shops in them. */
import { and, asc, count, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { companies, halls, markets, shops, stalls } from '../schema/index.server.ts'

export async function listMarkets(db: Db) {
	return db.select({ id: markets.id, slug: markets.slug, names: markets.names }).from(markets).orderBy(asc(markets.id)).limit(20)
}

export async function findMarket(db: Db, slug: string) {
	const [market] = await db.select().from(markets).where(eq(markets.slug, slug)).limit(1)
	if (!market) return undefined
	return {
		...market,
		halls: await db.select().from(halls).where(eq(halls.marketId, market.id)).orderBy(asc(halls.position), asc(halls.id)).limit(50),
	}
}

/** All halls of all markets, for the home page and the filters. */
export async function listHalls(db: Db) {
	return db
		.select({ id: halls.id, letter: halls.letter, names: halls.names, floors: halls.floors, marketSlug: markets.slug })
		.from(halls)
		.innerJoin(markets, eq(markets.id, halls.marketId))
		.orderBy(asc(markets.id), asc(halls.position), asc(halls.id))
		.limit(100)
}

/** How many stalls each floor of these halls has, and how many of them a shop has taken. */
export async function countStalls(db: Db, hallIds: number[]) {
	return db
		.select({ hallId: stalls.hallId, floor: stalls.floor, total: count().mapWith(Number), taken: sql`count(${shops.id})`.mapWith(Number) })
		.from(stalls)
		.leftJoin(shops, eq(shops.stallId, stalls.id))
		.where(inArray(stalls.hallId, hallIds))
		.groupBy(stalls.hallId, stalls.floor)
		.orderBy(asc(stalls.hallId), asc(stalls.floor))
		.limit(1000)
}

/** The floor of a hall on which this number is. */
export async function findStallFloor(db: Db, hallId: number, number: string) {
	const [row] = await db
		.select({ floor: stalls.floor })
		.from(stalls)
		.where(and(eq(stalls.hallId, hallId), eq(stalls.number, number)))
		.orderBy(asc(stalls.id))
		.limit(1)
	return row?.floor
}

/** The stalls of a floor, with the shop in each if there is one. */
export async function listStalls(db: Db, hallId: number, floor: number) {
	return db
		.select({
			id: stalls.id,
			street: stalls.street,
			number: stalls.number,
			shop: { slug: shops.slug, names: shops.names },
			verifiedUntil: companies.verifiedUntil,
		})
		.from(stalls)
		.leftJoin(shops, eq(shops.stallId, stalls.id))
		.leftJoin(companies, eq(companies.id, shops.companyId))
		.where(and(eq(stalls.hallId, hallId), eq(stalls.floor, floor)))
		.orderBy(asc(stalls.number), asc(stalls.id))
		.limit(2000)
}
