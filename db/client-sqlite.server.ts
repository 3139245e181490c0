/**
 * SQLite: one connection that writes, one that only reads. In WAL mode readers never wait for the open transaction.
 * Several processes may share the file; they take turns through `begin immediate`.
 */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import type { SQL } from 'drizzle-orm'
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core'
import { drizzle } from 'drizzle-orm/sqlite-proxy'
import { LRUCache } from 'lru-cache'
import type { Connection, Db } from './client.server.ts'
import { errorCode } from './errors.server.ts'
import { asDb, joining, refuseInsideTransaction, runInside } from './inside.server.ts'
import * as schema from './schema/index.server.ts'

const config = { schema, casing: 'snake_case' } as const
const STATEMENTS_KEPT = 500
/** How long a transaction waits for another process's one, in ms. */
const BUSY_LIMIT_MS = 10_000
const CHANGE_POLL_MS = 150

type Method = 'run' | 'all' | 'values' | 'get'
interface Prepared {
	statement: BetterSqlite3.Statement
	writes: boolean
}

export function connectSqlite(file: string): Connection {
	mkdirSync(dirname(file), { recursive: true })
	const writer = open(file)
	const reader = open(file, { readonly: true })
	const prepareToWrite = cachedPrepare(writer)
	const prepareToRead = cachedPrepare(reader)

	const run = ({ statement }: Prepared, params: unknown[], method: Method) => {
		if (!statement.reader) return statement.run(params), { rows: [] }
		statement.raw(true)
		return { rows: (method === 'get' ? statement.get(params) : statement.all(params)) as unknown[] }
	}

	// One writing connection serves every request: a write that arrives while a transaction is open waits for its turn,
	// or it would become part of that transaction.
	let turn: Promise<unknown> = Promise.resolve()
	const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
		const mine = turn.then(work)
		turn = mine.catch(() => undefined)
		return mine
	}

	const executeAlone = async (text: string, params: unknown[], method: Method): Promise<{ rows: any[] }> => {
		refuseInsideTransaction()
		const read = prepareToRead(text)
		if (!read.writes) return run(read, params, method)
		return inTurn(() => whenFree(() => run(prepareToWrite(text), params, method)))
	}

	// As in PostgreSQL, one failed statement spoils its whole transaction.
	let spoiledBy: unknown
	const executeInside = async (text: string, params: unknown[], method: Method): Promise<{ rows: any[] }> => {
		if (spoiledBy) throw new Error('An earlier statement of this transaction failed', { cause: spoiledBy })
		try {
			return run(prepareToWrite(text), params, method)
		} catch (error) {
			throw (spoiledBy = error)
		}
	}

	const noBatch = () => Promise.reject(new Error('batch() is not portable'))
	const dialect = new SQLiteAsyncDialect({ casing: 'snake_case' })
	const rowsOf = (prepare: (text: string) => Prepared) => async (query: SQL) => {
		const { sql: text, params } = dialect.sqlToQuery(query)
		return prepare(text).statement.raw(false).all(params) as any[]
	}
	const tx = joining(drizzle(executeInside, noBatch, config), rowsOf(prepareToWrite))
	const db: Db = asDb(drizzle(executeAlone, noBatch, config), {
		rows: rowsOf(prepareToRead),
		transaction: (work) => {
			refuseInsideTransaction()
			return inTurn(async () => {
				await whenFree(() => writer.exec('begin immediate'))
				try {
					spoiledBy = undefined
					const result = await runInside(() => work(tx))
					if (spoiledBy) throw spoiledBy
					writer.exec('commit')
					return result
				} finally {
					if (writer.inTransaction) writer.exec('rollback')
				}
			})
		},
	})

	const listeners = new Set<() => void>()
	let version = dataVersion(reader)
	const poll = setInterval(() => {
		if (listeners.size === 0) return
		const now = dataVersion(reader)
		if (now === version) return
		version = now
		for (const listener of listeners) listener()
	}, CHANGE_POLL_MS)
	poll.unref()

	return {
		db,
		onCommit(listener) {
			listeners.add(listener)
			return () => listeners.delete(listener)
		},
		async close() {
			clearInterval(poll)
			await turn
			reader.close()
			writer.close()
		},
	}
}

function open(file: string, options?: BetterSqlite3.Options) {
	const sqlite = new BetterSqlite3(file, { ...options, timeout: 20 })
	if (!options?.readonly) sqlite.pragma('journal_mode = WAL')
	// Money lives here: a commit is on the disk before it is acknowledged.
	sqlite.pragma('synchronous = FULL')
	sqlite.pragma('foreign_keys = ON')
	sqlite.pragma('cache_size = -32000')
	sqlite.pragma('mmap_size = 1073741824')
	sqlite.pragma('temp_store = MEMORY')
	return sqlite
}

function cachedPrepare(sqlite: BetterSqlite3.Database) {
	const kept = new LRUCache<string, Prepared>({ max: STATEMENTS_KEPT })
	return (text: string): Prepared => {
		let prepared = kept.get(text)
		if (!prepared) {
			const statement = sqlite.prepare(text)
			kept.set(text, (prepared = { statement, writes: !statement.readonly }))
		}
		return prepared
	}
}

/** Tries again while another process holds the write lock, without blocking this process's event loop. */
async function whenFree<T>(work: () => T): Promise<T> {
	const deadline = Date.now() + BUSY_LIMIT_MS
	for (let attempt = 1; ; attempt++) {
		try {
			return work()
		} catch (error) {
			if (errorCode(error) !== 'SQLITE_BUSY' || Date.now() > deadline) throw error
			await sleep(Math.random() * Math.min(50, 2 ** attempt))
		}
	}
}

function dataVersion(sqlite: BetterSqlite3.Database): number {
	return sqlite.pragma('data_version', { simple: true }) as number
}
