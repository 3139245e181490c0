/** Knows whether the running code is inside a transaction, so that a stray query on `db` is refused instead of deadlocking. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Db } from './client.server.ts'

const inside = new AsyncLocalStorage<true>()

export function runInside<T>(work: () => Promise<T>): Promise<T> {
	return inside.run(true, work)
}

/** A query on `db` from inside a transaction would wait for itself, or miss what the transaction did. */
export function refuseInsideTransaction() {
	if (inside.getStore()) throw new Error('Use tx, not db, inside a transaction')
}

export function asDb(queries: object, own: Pick<Db, 'transaction' | 'rows'>): Db {
	return Object.assign(queries, own) as unknown as Db
}

/** A `Db` whose transactions join the one that is already open. */
export function joining(queries: object, rows: Db['rows']): Db {
	const tx: Db = asDb(queries, { transaction: (work) => work(tx), rows })
	return tx
}
