/** A fresh, migrated database for each test: a copy of one that was migrated once. On PostgreSQL a database made from a template. */
import { createHash, randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Connection, connect } from '#db/client.server.ts'
import { databaseUrl, isPostgres } from '#db/kit.server.ts'
import { migrate } from '#db/migrate.server.ts'

/** A connection with the address of its database, for tests that start another process on it. */
export interface TestConnection extends Connection {
	url: string
}

const folder = join(tmpdir(), `keruen-tests-${process.getuid?.() ?? 0}`)

/** Changes with the migrations, so that an old template is never used. */
function schemaVersion(): string {
	const migrations = `db/migrations/${isPostgres ? 'postgresql' : 'sqlite'}`
	const hash = createHash('sha256')
	for (const name of readdirSync(migrations).sort())
		if (name.endsWith('.sql')) hash.update(name).update(readFileSync(join(migrations, name)))
	return hash.digest('hex').slice(0, 12)
}

/** Call `close()` when the test is over: it also removes the database. */
export async function testConnection(): Promise<TestConnection> {
	return isPostgres ? freshPostgres() : freshSqlite()
}

async function freshSqlite(): Promise<TestConnection> {
	const template = join(folder, `template-${schemaVersion()}.db`)
	if (!existsSync(template)) {
		mkdirSync(folder, { recursive: true })
		// Two workers may both make it; the rename lets either win whole.
		const mine = `${template}.${randomUUID()}`
		await migrate(`file:${mine}`)
		renameSync(mine, template)
	}
	const file = join(folder, `test-${randomUUID()}.db`)
	copyFileSync(template, file)
	const connection = connect(`file:${file}`)
	return {
		...connection,
		url: `file:${file}`,
		async close() {
			await connection.close()
			for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true })
		},
	}
}

const TEMPLATE_LOCK = 7_316_399

async function freshPostgres(): Promise<TestConnection> {
	const template = `keruen_template_${schemaVersion()}`
	const name = `keruen_test_${randomUUID().replaceAll('-', '')}`
	await asAdmin(async (query) => {
		// One at a time: a template must have no guests while it is copied.
		await query(`select pg_advisory_lock(${TEMPLATE_LOCK})`)
		if ((await query(`select 1 from pg_database where datname = '${template}'`)).rows.length === 0) {
			await query(`drop database if exists ${template}_new`)
			await query(`create database ${template}_new`)
			await migrate(urlOf(`${template}_new`))
			await query(`alter database ${template}_new rename to ${template}`)
		}
		await query(`create database ${name} template ${template}`)
	})
	const connection = connect(urlOf(name))
	return {
		...connection,
		url: urlOf(name),
		async close() {
			await connection.close()
			await asAdmin((query) => query(`drop database if exists ${name} with (force)`))
		},
	}
}

/** An empty database of the cluster, for a product that makes its own world. */
export async function emptyPostgres(): Promise<{ url: string; drop(): Promise<void> }> {
	const name = `keruen_test_${randomUUID().replaceAll('-', '')}`
	await asAdmin((query) => query(`create database ${name}`))
	return { url: urlOf(name), drop: () => asAdmin((query) => query(`drop database if exists ${name} with (force)`)) }
}

function urlOf(name: string): string {
	const url = new URL(databaseUrl)
	url.pathname = `/${name}`
	return url.href
}

async function asAdmin(work: (query: (text: string) => Promise<{ rows: unknown[] }>) => Promise<unknown>) {
	const { default: pg } = await import('pg')
	const client = new pg.Client({ connectionString: databaseUrl })
	await client.connect()
	try {
		await work((text) => client.query(text))
	} finally {
		await client.end()
	}
}
