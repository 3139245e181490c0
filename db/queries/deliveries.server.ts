/** Mail and SMS that wait to be sent, and the outbox of the demo. */
import { and, asc, desc, eq, inArray, isNull, lt, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { deliveries } from '../schema/index.server.ts'

export type DeliveryRow = typeof deliveries.$inferSelect
export type NewDelivery = Pick<DeliveryRow, 'channel' | 'address' | 'language' | 'subject' | 'body' | 'createdAt'>

export async function insertDelivery(tx: Db, delivery: NewDelivery) {
	await tx.insert(deliveries).values({ ...delivery, attempts: 0, sentAt: null, error: null })
}

export async function listUnsent(db: Db, channels: DeliveryRow['channel'][], maxAttempts: number): Promise<DeliveryRow[]> {
	return db
		.select()
		.from(deliveries)
		.where(and(isNull(deliveries.sentAt), lt(deliveries.attempts, maxAttempts), inArray(deliveries.channel, channels)))
		.orderBy(asc(deliveries.id))
		.limit(50)
}

/** @returns false when another process has taken it meanwhile */
export async function takeDelivery(db: Db, { id, attempts }: { id: number; attempts: number }): Promise<boolean> {
	const rows = await db
		.update(deliveries)
		.set({ attempts: sql`${deliveries.attempts} + 1` })
		.where(and(eq(deliveries.id, id), eq(deliveries.attempts, attempts), isNull(deliveries.sentAt)))
		.returning({ id: deliveries.id })
	return rows.length === 1
}

/** What was sent is not kept: it may hold a code or a link that opens an account. */
export async function markSent(db: Db, id: number, now: Date, { keepBody }: { keepBody: boolean }) {
	await db
		.update(deliveries)
		.set({ sentAt: now, error: null, ...(keepBody ? {} : { body: '' }) })
		.where(eq(deliveries.id, id))
}

export async function markUnsent(db: Db, id: number, error: string) {
	await db
		.update(deliveries)
		.set({ error: error.slice(0, 300) })
		.where(eq(deliveries.id, id))
}

export async function listDeliveries(db: Db, limit = 50): Promise<DeliveryRow[]> {
	return db.select().from(deliveries).orderBy(desc(deliveries.id)).limit(limit)
}
