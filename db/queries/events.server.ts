/** Writes what happened, in the transaction of its cause; subscribers act on it after the commit. */
import type { Db } from '../client.server.ts'
import { events } from '../schema/index.server.ts'

export async function insertEvent(tx: Db, event: { type: string; subjectId: string; payload: Record<string, unknown>; at: Date }) {
	await tx.insert(events).values({ ...event, attempts: 0, doneAt: null })
}
