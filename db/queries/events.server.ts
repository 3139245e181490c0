/** What happened, written in the transaction of its cause; one process after another acts on it after the commit. */
import { and, asc, eq, isNull, lt, or, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { events } from '../schema/index.server.ts'

export type EventRow = typeof events.$inferSelect

export async function insertEvent(tx: Db, event: { type: string; subjectId: string; payload: Record<string, unknown>; at: Date }) {
	await tx.insert(events).values({ ...event, attempts: 0, doneAt: null })
}

const isFree = (now: Date, maxAttempts: number) =>
	and(isNull(events.doneAt), lt(events.attempts, maxAttempts), or(isNull(events.takenUntil), lt(events.takenUntil, now)))

/** The oldest that nobody works on. */
export async function listWaitingEvents(
	db: Db,
	{ now, maxAttempts, limit }: { now: Date; maxAttempts: number; limit: number },
): Promise<EventRow[]> {
	return db.select().from(events).where(isFree(now, maxAttempts)).orderBy(asc(events.id)).limit(limit)
}

/** @returns false when another process was first */
export async function takeEvent(
	db: Db,
	id: number,
	{ now, until, maxAttempts }: { now: Date; until: Date; maxAttempts: number },
): Promise<boolean> {
	const taken = await db
		.update(events)
		.set({ takenUntil: until, attempts: sql`${events.attempts} + 1` })
		.where(and(eq(events.id, id), isFree(now, maxAttempts)))
		.returning({ id: events.id })
	return taken.length === 1
}

export async function markEventDone(db: Db, id: number, now: Date) {
	await db.update(events).set({ doneAt: now, takenUntil: null }).where(eq(events.id, id))
}

/** Somebody may try again at once. */
export async function giveEventBack(db: Db, id: number) {
	await db.update(events).set({ takenUntil: null }).where(eq(events.id, id))
}
