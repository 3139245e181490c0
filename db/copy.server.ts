/** Moves a shop from SQLite to an empty PostgreSQL of the same schema: all rows, then the counters, then a comparison. */
import type BetterSqlite3 from 'better-sqlite3'
import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { getTableConfig, type PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Client } from 'pg'
import * as schema from './schema/index.server.ts'

const ROWS_AT_ONCE = 500

export interface Copied {
	table: string
	rows: number
}

/** Every table, those that others refer to first. */
export function tablesInOrder(): PgTable[] {
	const all = (Object.values(schema) as unknown[]).filter((one): one is PgTable => is(one, PgTable))
	const done: PgTable[] = []
	const visit = (table: PgTable) => {
		if (done.includes(table)) return
		for (const key of getTableConfig(table).foreignKeys) {
			const target = key.reference().foreignTable
			if (target !== table) visit(target)
		}
		done.push(table)
	}
	for (const table of all) visit(table)
	return done
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** SQLite keeps truth as 0 and 1, instants as milliseconds and JSON as text. */
function toPostgres(column: PgColumn, value: unknown): unknown {
	if (value === null) return null
	if (column.columnType === 'PgBoolean') return value === 1
	if (column.columnType === 'PgTimestamp') return new Date(value as number)
	return value
}

/**
 * One look at the source, one transaction in PostgreSQL.
 * @throws Error when PostgreSQL holds rows already, or a count differs afterwards; nothing is changed then
 */
export async function copyToPostgres(source: BetterSqlite3.Database, client: Client): Promise<Copied[]> {
	await client.query('begin')
	source.exec('begin')
	try {
		const copied: Copied[] = []
		for (const table of tablesInOrder()) copied.push(await copyTable(source, client, table))
		await client.query('commit')
		return copied
	} catch (error) {
		await client.query('rollback')
		throw error
	} finally {
		source.exec('rollback')
	}
}

async function copyTable(source: BetterSqlite3.Database, client: Client, table: PgTable): Promise<Copied> {
	const name = getTableName(table)
	if ((await client.query(`select 1 from "${name}" limit 1`)).rows.length > 0)
		throw new Error(`${name} holds rows already; name an empty database`)
	const columns = Object.entries(getTableColumns(table)).map(([key, column]) => ({ name: snake(key), column: column as PgColumn }))
	const list = columns.map((column) => `"${column.name}"`).join(', ')
	let batch: unknown[][] = []
	const flush = async () => {
		if (batch.length === 0) return
		const places = batch.map((_, row) => `(${columns.map((_column, at) => `$${row * columns.length + at + 1}`).join(', ')})`)
		await client.query(`insert into "${name}" (${list}) values ${places.join(', ')}`, batch.flat())
		batch = []
	}
	for (const row of source.prepare(`select ${list} from "${name}"`).raw().iterate() as IterableIterator<unknown[]>) {
		batch.push(row.map((value, at) => toPostgres(columns[at]!.column, value)))
		if (batch.length === ROWS_AT_ONCE) await flush()
	}
	await flush()
	const counted = columns.find(({ column }) => column.generatedIdentity)
	const last = counted ? lastGiven(source, name) : 0
	if (counted && last > 0) await client.query(`select setval(pg_get_serial_sequence('${name}', '${counted.name}'), $1)`, [last])
	const [{ n }] = (await client.query(`select count(*)::int as n from "${name}"`)).rows as [{ n: number }]
	const there = source.prepare(`select count(*) from "${name}"`).pluck().get() as number
	if (n !== there) throw new Error(`${name}: ${there} rows became ${n}`)
	return { table: name, rows: n }
}

/** A number that was given out is not given again, even when its row is gone. */
function lastGiven(source: BetterSqlite3.Database, table: string): number {
	return (source.prepare('select seq from sqlite_sequence where name = ?').pluck().get(table) as number | undefined) ?? 0
}
