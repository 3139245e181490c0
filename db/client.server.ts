/** Opens the database; every query of the product goes through a `Db`. */
import type { SQL } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { databaseUrl, isPostgres } from './kit.server.ts'
import { connectPostgres } from './client-postgres.server.ts'
import { connectSqlite } from './client-sqlite.server.ts'
import type * as schema from './schema/index.server.ts'

/** Affected-row counts differ per driver: ask for rows with `.returning()`. */
interface NoRawResult extends PgQueryResultHKT {
	type: void
}

type Queries = Pick<
	PgDatabase<NoRawResult, typeof schema>,
	'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | '$count' | 'with' | '$with'
>

export interface TransactionOptions {
	/**
	 * `serializable` (default): as if alone. `hot`: for rows that everybody changes (stock, number series): each statement sees
	 * what is committed, so the work must consist of conditional updates in a fixed order. On SQLite both are serial.
	 */
	isolation?: 'serializable' | 'hot'
}

export interface Db extends Queries {
	/**
	 * Commits when the promise resolves, rolls back when it rejects. `work` may run more than once, so it must touch
	 * nothing but `tx`. Inside a transaction it joins the outer one.
	 */
	transaction<T>(work: (tx: Db) => Promise<T>, options?: TransactionOptions): Promise<T>
	/** Rows of a hand-written query, column names as written, values as the driver gives them. For search, statistics and invariants. */
	rows<T>(query: SQL): Promise<T[]>
}

export interface Connection {
	db: Db
	/** Calls `listener` soon after anything was committed, by this process or another. Returns the way to stop. */
	onCommit(listener: () => void): () => void
	close(): Promise<void>
}

export function connect(url = databaseUrl): Connection {
	return isPostgres ? connectPostgres(url) : connectSqlite(url.replace(/^file:/, ''))
}
