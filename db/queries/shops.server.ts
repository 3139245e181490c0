/** Shops as their companies open them. */
import type { Db } from '../client.server.ts'
import { shops } from '../schema/index.server.ts'

/** A company has one shop: a second one is not made. */
export async function insertShop(db: Db, shop: Pick<typeof shops.$inferInsert, 'companyId' | 'slug' | 'names' | 'createdAt'>) {
	await db
		.insert(shops)
		.values({ ...shop, about: {}, stallId: null, demo: false })
		.onConflictDoNothing()
}
