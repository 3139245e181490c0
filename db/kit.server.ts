/**
 * The dialect kit: the only file that knows a table can live in two databases.
 *
 * Static types are PostgreSQL's; the ordinary tests run on SQLite. So what PostgreSQL lacks the compiler refuses,
 * and what SQLite lacks the tests refuse.
 */
import * as pg from 'drizzle-orm/pg-core'
import * as sqlite from 'drizzle-orm/sqlite-core'

/** Where the data lives: `file:…` or `postgres://…`. Read here because tables take their dialect when they are defined. */
export const databaseUrl = process.env.DATABASE_URL || 'file:data/keruen.db'
export const isPostgres = /^postgres(ql)?:/.test(databaseUrl)

/** Takes the SQLite twin at run time and keeps the PostgreSQL one's type. */
function twin<Pg>(postgres: Pg, sqliteTwin: unknown): Pg {
	return isPostgres ? postgres : (sqliteTwin as Pg)
}

export const table = twin(pg.pgTable, sqlite.sqliteTable)
export const index = twin(pg.index, sqlite.index)
export const uniqueIndex = twin(pg.uniqueIndex, sqlite.uniqueIndex)
export const primaryKey = twin(pg.primaryKey, sqlite.primaryKey)
export const check = twin(pg.check, sqlite.check)

export const text = twin(
	() => pg.text(),
	() => sqlite.text(),
)
export const integer = twin(
	() => pg.integer(),
	() => sqlite.integer(),
)

/** One of a closed list of words; the list is the single source of its type. */
export const oneOf = twin(
	<const W extends readonly [string, ...string[]]>(words: W) => pg.text({ enum: words as unknown as [string, ...string[]] }).$type<W[number]>(),
	(words: readonly [string, ...string[]]) => sqlite.text({ enum: words as unknown as [string, ...string[]] }),
)

/** Minor units of a currency (cents, fen), or another count that may pass 2^31; exact up to 2^53 - 1. */
export const minorUnits = twin(
	() => pg.bigint({ mode: 'number' }),
	() => sqlite.integer({ mode: 'number' }),
)

export const boolean = twin(
	() => pg.boolean(),
	() => sqlite.integer({ mode: 'boolean' }),
)

/** An instant, millisecond precision, UTC. */
export const instant = twin(
	() => pg.timestamp({ withTimezone: true, precision: 3, mode: 'date' }),
	() => sqlite.integer({ mode: 'timestamp_ms' }),
)

export const json = twin(
	<T>() => pg.jsonb().$type<T>(),
	<T>() => sqlite.text({ mode: 'json' }).$type<T>(),
)

/** A key that the database counts up. */
export const sequence = twin(
	() => pg.integer().primaryKey().generatedByDefaultAsIdentity(),
	() => sqlite.integer().primaryKey({ autoIncrement: true }),
)
