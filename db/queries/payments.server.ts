/** Payments of order groups, the events of the payment provider, and refunds that the books say are due. */
import { and, asc, desc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { events, ledgerEntries, orderGroups, payments, PAYMENT_STATES, stripeEvents, users } from '../schema/index.server.ts'

export type PaymentState = (typeof PAYMENT_STATES)[number]
export type PaymentRow = typeof payments.$inferSelect

/** The payments of a group, the newest attempt first. */
export async function listPayments(db: Db, groupId: string) {
	return db.select().from(payments).where(eq(payments.groupId, groupId)).orderBy(desc(payments.attempt), asc(payments.id)).limit(100)
}

export async function findPayment(db: Db, id: string) {
	const [row] = await db.select().from(payments).where(eq(payments.id, id)).limit(1)
	return row
}

export async function findPaymentBySession(db: Db, sessionId: string) {
	const [row] = await db.select().from(payments).where(eq(payments.stripeSessionId, sessionId)).limit(1)
	return row
}

/** Payments that may still be paid, the longest unlooked-at first. */
export async function listOpenPayments(db: Db, limit = 200) {
	return db
		.select()
		.from(payments)
		.where(inArray(payments.state, ['created', 'open']))
		.orderBy(asc(payments.updatedAt), asc(payments.id))
		.limit(limit)
}

export async function insertPayment(db: Db, row: typeof payments.$inferInsert) {
	await db.insert(payments).values(row)
}

/** Moves a payment forward, if it is still in one of the states `from`. */
export async function movePayment(
	tx: Db,
	id: string,
	from: readonly PaymentState[],
	change: Partial<Pick<PaymentRow, 'state' | 'stripeSessionId' | 'stripePaymentIntentId' | 'stripeRefundId' | 'payUrl'>>,
	now: Date,
): Promise<PaymentRow | undefined> {
	const [row] = await tx
		.update(payments)
		.set({ ...change, updatedAt: now })
		.where(and(eq(payments.id, id), inArray(payments.state, [...from])))
		.returning()
	return row
}

export async function touchPayment(db: Db, id: string, now: Date) {
	await db.update(payments).set({ updatedAt: now }).where(eq(payments.id, id))
}

/** @returns false when this event was here before */
export async function insertStripeEvent(tx: Db, event: { id: string; type: string; objectId: string }, now: Date): Promise<boolean> {
	const rows = await tx
		.insert(stripeEvents)
		.values({ ...event, receivedAt: now })
		.onConflictDoNothing()
		.returning({ id: stripeEvents.id })
	return rows.length > 0
}

export async function hasStripeEvent(db: Db, id: string): Promise<boolean> {
	return (await db.$count(stripeEvents, eq(stripeEvents.id, id))) > 0
}

export async function hasEvent(db: Db, type: string, subjectId: string): Promise<boolean> {
	return (await db.$count(events, and(eq(events.type, type), eq(events.subjectId, subjectId)))) > 0
}

/** What the books owe back to buyers and no refund was booked for. Amounts in minor units. */
export async function listDueRefunds(
	db: Db,
	limit = 100,
): Promise<{ journal: string; groupId: string; orderId: string | null; currency: string; amount: number }[]> {
	const rows = await db.rows<{ journal: string; group_id: string; order_id: string | null; currency: string; amount: number | string }>(sql`
		select d.journal, d.group_id, d.order_id, d.currency, -d.amount as amount from ${ledgerEntries} d
		where d.account = 'refund-due' and d.amount < 0
			and not exists (select 1 from ${ledgerEntries} r where r.journal = d.journal || ':refunded' and r.line = 0)
		order by d.id limit ${limit}`)
	return rows.map((row) => ({
		journal: row.journal,
		groupId: row.group_id,
		orderId: row.order_id,
		currency: row.currency,
		amount: Number(row.amount),
	}))
}

/** The payment that brought the money which is owed back: the one that the debt names, or the one that paid its order. */
export async function findPayingPayment(db: Db, debt: { journal: string; orderId: string | null }): Promise<PaymentRow | undefined> {
	const named = /^payment:([^:]+):/.exec(debt.journal)?.[1]
	if (named || !debt.orderId) return named ? findPayment(db, named) : undefined
	const [entry] = await db
		.select({ journal: ledgerEntries.journal })
		.from(ledgerEntries)
		.where(and(eq(ledgerEntries.orderId, debt.orderId), eq(ledgerEntries.account, 'stripe-clearing'), sql`${ledgerEntries.amount} > 0`))
		.orderBy(asc(ledgerEntries.id))
		.limit(1)
	const id = entry && /^payment:([^:]+):/.exec(entry.journal)?.[1]
	return id ? findPayment(db, id) : undefined
}

/** How much of a payment was given back, by the books: its surplus, and the orders that it paid. Minor units. */
export async function sumRefunded(db: Db, paymentId: string): Promise<number> {
	const own = db
		.select({ id: ledgerEntries.orderId })
		.from(ledgerEntries)
		.where(eq(ledgerEntries.journal, `payment:${paymentId}:paid`))
	const [row] = await db
		.select({ sum: sql<number>`coalesce(sum(${ledgerEntries.amount}), 0)`.mapWith(Number) })
		.from(ledgerEntries)
		.where(
			and(
				eq(ledgerEntries.account, 'refund-due'),
				sql`${ledgerEntries.amount} > 0`,
				or(eq(ledgerEntries.journal, `payment:${paymentId}:surplus:refunded`), inArray(ledgerEntries.orderId, own)),
			),
		)
	return row!.sum
}

/** The address to show on the provider's page, which mails the receipt: of whoever placed the group, once it is proven. */
export async function findPayerEmail(db: Db, groupId: string): Promise<string | undefined> {
	const [row] = await db
		.select({ email: users.email })
		.from(orderGroups)
		.innerJoin(users, eq(users.id, orderGroups.placedBy))
		.where(and(eq(orderGroups.id, groupId), isNull(users.disabledAt), isNotNull(users.emailProvenAt)))
		.limit(1)
	return row?.email ?? undefined
}
