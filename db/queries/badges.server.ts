/** How much waits for a person: unread messages, orders to act on, listings to decide. For the head of each page, so each is one indexed count. */
import { and, eq, gt, isNull, ne, or, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { listingRevisions, messages, orders, threadReads, threads } from '../schema/index.server.ts'

/** Messages of others in the company's conversations that this person has not seen. */
export async function countUnreadMessages(db: Db, { companyId, userId }: { companyId: number; userId: number }): Promise<number> {
	const [row] = await db
		.select({ count: sql<number>`count(*)`.mapWith(Number) })
		.from(threads)
		.innerJoin(messages, eq(messages.threadId, threads.id))
		.leftJoin(threadReads, and(eq(threadReads.threadId, threads.id), eq(threadReads.userId, userId)))
		.where(
			and(
				or(eq(threads.buyerCompanyId, companyId), eq(threads.merchantCompanyId, companyId)),
				ne(messages.senderCompanyId, companyId),
				or(isNull(threadReads.lastMessageId), gt(messages.id, threadReads.lastMessageId)),
			),
		)
	return row!.count
}

/** As a buyer: to pay or to accept. As a merchant: to confirm, to make ready, to dispatch. */
export async function countOrdersToActOn(
	db: Db,
	{ companyId, buys, sells }: { companyId: number; buys: boolean; sells: boolean },
): Promise<number> {
	const asBuyer = and(eq(orders.buyerCompanyId, companyId), or(eq(orders.state, 'placed'), eq(orders.state, 'dispatched')))
	const asMerchant = and(
		eq(orders.merchantCompanyId, companyId),
		or(eq(orders.state, 'paid'), eq(orders.state, 'confirmed'), eq(orders.state, 'ready')),
	)
	const sides = [buys ? asBuyer : undefined, sells ? asMerchant : undefined].filter((side) => side !== undefined)
	return sides.length === 0 ? 0 : db.$count(orders, or(...sides))
}

export async function countListingsToDecide(db: Db): Promise<number> {
	return db.$count(listingRevisions, eq(listingRevisions.status, 'pending'))
}
