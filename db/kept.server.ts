/** What is the same for every page of a database, worked out once and used again for a while. */
import type { Db } from './client.server.ts'

const FRESH_MS = 60_000

/** `load` runs at most once a minute for each database, and anew after it has failed. */
export function keptForAMinute<T>(load: (db: Db) => Promise<T>): (db: Db) => Promise<T> {
	const kept = new WeakMap<Db, { at: number; value: Promise<T> }>()
	return (db) => {
		const known = kept.get(db)
		if (known && performance.now() - known.at < FRESH_MS) return known.value
		const value = load(db)
		kept.set(db, { at: performance.now(), value })
		value.catch(() => kept.delete(db))
		return value
	}
}

/** The text of a query that every visit asks is put together once for each database; only its values change. */
export function preparedOnce<Values extends Record<string, unknown>, T>(prepare: (db: Db) => { execute(values: Values): Promise<T> }) {
	const kept = new WeakMap<Db, ReturnType<typeof prepare>>()
	return (db: Db, values: Values): Promise<T> => {
		let query = kept.get(db)
		if (!query) kept.set(db, (query = prepare(db)))
		return query.execute(values)
	}
}
