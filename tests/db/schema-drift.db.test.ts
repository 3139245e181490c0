/** The migrations lead to the schema that the code works with, and a database that took them has its columns. */
import { readdirSync, readFileSync } from 'node:fs'
import { is, Table } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { generateDrizzleJson, generateMigration, generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api'
import { expect, test } from 'vitest'
import { isPostgres } from '#db/kit.server.ts'
import * as schema from '#db/schema/index.server.ts'
import { testConnection } from '#tests/support/database.ts'

const folder = `db/migrations/${isPostgres ? 'postgresql' : 'sqlite'}/meta`

const snapshots = readdirSync(folder)
	.filter((name) => name.endsWith('_snapshot.json'))
	.sort()

/** What would have to be written to get from a snapshot to the schema of the code. */
async function missingAfter(snapshot: string) {
	const before = JSON.parse(readFileSync(`${folder}/${snapshot}`, 'utf8')) as never
	return isPostgres
		? generateMigration(before, generateDrizzleJson(schema, undefined, undefined, 'snake_case'))
		: generateSQLiteMigration(before, await generateSQLiteDrizzleJson(schema, undefined, 'snake_case'))
}

test('nothing in the schema waits for a migration', async () => {
	expect(await missingAfter(snapshots.at(-1)!)).toEqual([])
	// Control: what came after the first one is seen to be missing there.
	expect(await missingAfter(snapshots[0]!)).not.toEqual([])
})

test('a migrated database has every column that the code asks for', async () => {
	const { db, close } = await testConnection()
	const tables = (Object.values(schema) as unknown[]).filter((one) => is(one, Table)) as PgTable[]
	expect(tables.length).toBeGreaterThan(20)
	for (const table of tables) await db.select().from(table).limit(1)
	await close()
})
