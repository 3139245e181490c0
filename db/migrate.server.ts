/** Brings a database to the schema of this build. */
import { databaseUrl, isPostgres } from './kit.server.ts'

/** Applies the migrations that are missing, one process at a time. */
export async function migrate(url = databaseUrl): Promise<void> {
	if (isPostgres) return migratePostgres(url)
	const { mkdirSync } = await import('node:fs')
	const { dirname } = await import('node:path')
	const { drizzle } = await import('drizzle-orm/better-sqlite3')
	const { migrate: run } = await import('drizzle-orm/better-sqlite3/migrator')
	const file = url.replace(/^file:/, '')
	mkdirSync(dirname(file), { recursive: true })
	const db = drizzle(file)
	try {
		db.$client.pragma('busy_timeout = 10000')
		db.$client.pragma('journal_mode = WAL')
		run(db, { migrationsFolder: 'db/migrations/sqlite' })
	} finally {
		db.$client.close()
	}
}

const LOCK = 7_316_302

async function migratePostgres(url: string) {
	const { default: pg } = await import('pg')
	const { drizzle } = await import('drizzle-orm/node-postgres')
	const { migrate: run } = await import('drizzle-orm/node-postgres/migrator')
	const client = new pg.Client({ connectionString: url })
	await client.connect()
	try {
		await client.query('select pg_advisory_lock($1)', [LOCK])
		await run(drizzle(client), { migrationsFolder: 'db/migrations/postgresql' })
	} finally {
		await client.end()
	}
}
