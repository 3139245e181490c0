/** PostgreSQL: a pool, transactions that are tried again when the server asks for it, and a notice after each commit. */
import { setTimeout as sleep } from 'node:timers/promises'
import { type SQL, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { PgDialect } from 'drizzle-orm/pg-core'
import pg from 'pg'
import type { Connection, Db } from './client.server.ts'
import { errorCode } from './errors.server.ts'
import { asDb, joining, refuseInsideTransaction, runInside } from './inside.server.ts'
import * as schema from './schema/index.server.ts'

const config = { schema, casing: 'snake_case' } as const

/** SQLSTATEs after which PostgreSQL asks to run the transaction again. */
const RETRYABLE = new Set(['40001', '40P01'])
const MAX_ATTEMPTS = 12
const CHANNEL = 'keruen_committed'
const RELISTEN_MS = 1000

export function connectPostgres(url: string): Connection {
	const pool = new pg.Pool({ connectionString: url, max: 12 })
	// Without both listeners a restart of PostgreSQL ends this process; the pool itself replaces lost clients.
	const ignoreLost = () => undefined
	pool.on('error', ignoreLost)
	pool.on('connect', (client) => client.on('error', ignoreLost))
	const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<unknown>
	pool.query = (async (...args: unknown[]) => (refuseInsideTransaction(), query(...args))) as typeof pool.query

	const dialect = new PgDialect({ casing: 'snake_case' })
	const rowsOf =
		(ask: (text: string, params: unknown[]) => Promise<{ rows: unknown[] }>): Db['rows'] =>
		async (written: SQL) => {
			const { sql: text, params } = dialect.sqlToQuery(written)
			return (await ask(text, params)).rows as any[]
		}

	const queries = drizzle(pool, config)
	const db: Db = asDb(queries, {
		rows: rowsOf((text, params) => pool.query(text, params)),
		transaction: async (work, options) => {
			refuseInsideTransaction()
			const isolationLevel = options?.isolation === 'hot' ? 'read committed' : 'serializable'
			for (let attempt = 1; ; attempt++) {
				try {
					return await begin(
						(tx) =>
							runInside(async () => {
								const rows: Db['rows'] = async (written) => (await tx.execute(written)).rows as any[]
								const result = await work(joining(tx, rows))
								await tx.execute(sql`select pg_notify(${CHANNEL}, '')`)
								return result
							}),
						{ isolationLevel },
					)
				} catch (error) {
					if (attempt === MAX_ATTEMPTS || !RETRYABLE.has(errorCode(error) ?? '')) throw error
					await sleep(Math.random() * Math.min(200, 2 ** attempt))
				}
			}
		},
	})
	// Taken before asDb puts ours in its place.
	const begin = Object.getPrototypeOf(queries).transaction.bind(queries) as typeof queries.transaction

	const hearing = hear(url)
	return {
		db,
		onCommit: hearing.onNotice,
		async close() {
			await hearing.stop()
			await pool.end()
		},
	}
}

/** Listens on an own connection, opened with the first listener and again whenever it is lost. */
function hear(url: string) {
	const listeners = new Set<() => void>()
	let client: pg.Client | undefined
	let stopped = false

	async function listen() {
		if (stopped || client) return
		const mine = (client = new pg.Client({ connectionString: url }))
		const again = () => {
			if (client !== mine) return
			client = undefined
			setTimeout(listen, RELISTEN_MS).unref()
		}
		mine.on('error', again)
		mine.on('end', again)
		mine.on('notification', () => listeners.forEach((listener) => listener()))
		try {
			await mine.connect()
			await mine.query(`listen ${CHANNEL}`)
			listeners.forEach((listener) => listener())
		} catch {
			again()
		}
	}
	return {
		onNotice(listener: () => void) {
			listeners.add(listener)
			void listen()
			return () => listeners.delete(listener)
		},
		async stop() {
			stopped = true
			const last = client
			client = undefined
			await last?.end().catch(() => undefined)
		},
	}
}
