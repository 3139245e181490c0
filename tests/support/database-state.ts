/** Everything a database holds, as text by table, to see what a request changed. */
import { getTableName, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from '#db/client.server.ts'
import { listWaitingEvents } from '#db/queries/events.server.ts'
import * as schema from '#db/schema/index.server.ts'

/** What counts tries, and what jobs and the payment provider write a moment after its cause. */
const APART = new Set(['attempts', 'codes', 'deliveries', 'search_entries', 'idempotency_keys', 'stripe_events'])
/** When somebody was last here, and how far a job has come; so is when an open payment was last asked about. */
const FLEETING = new Set(['lastSeenAt', 'lastUsedAt', 'doneAt', 'takenUntil', 'attempts'])

export const TABLES = Object.values(schema).filter((one) => is(one, PgTable) || is(one, SQLiteTable)) as PgTable[]

export type DatabaseState = Record<string, string[]>

/** What is there once the jobs that follow from it are done. */
export async function stateOf(db: Db): Promise<DatabaseState> {
	while ((await listWaitingEvents(db, { now: new Date(8.64e15), maxAttempts: 8, limit: 1 })).length > 0)
		await new Promise((resolve) => setTimeout(resolve, 20))
	const state: DatabaseState = {}
	for (const table of TABLES) {
		const name = getTableName(table)
		if (APART.has(name)) continue
		const rows = await db.select().from(table)
		state[name] = rows
			.map((row) =>
				JSON.stringify(row, (key, value) => (FLEETING.has(key) || (name === 'payments' && key === 'updatedAt') ? undefined : value)),
			)
			.sort()
	}
	return state
}

/** The names of the tables in which something is different. */
export function changed(before: DatabaseState, after: DatabaseState): string[] {
	return Object.keys(after).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}

/** Names of all columns, as the schema and as the databases write them. */
export function columnNames(): string[] {
	const names = TABLES.flatMap((table) => Object.keys(table as unknown as Record<string, unknown>))
	const plain = [...new Set(names)].filter((name) => /^[a-z][A-Za-z]*$/.test(name))
	return [...new Set(plain.flatMap((name) => [name, name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]))]
}
