/** How many lines a cart has, for the badge in the head. */
import { eq } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { cartLines } from '../schema/index.server.ts'

export async function countCartLines(db: Db, cartId: string): Promise<number> {
	return db.$count(cartLines, eq(cartLines.cartId, cartId))
}
