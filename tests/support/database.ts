/** A fresh, migrated database for each test: a copy of one that was migrated once. On PostgreSQL a database made from a template. */
import { createHash, randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { type Connection, connect, type Db } from '#db/client.server.ts'
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

/** Databases of this process that no test uses, emptied: making one anew for each test takes longer than the tests. */
const idle: TestConnection[] = []

async function freshPostgres(): Promise<TestConnection> {
	const one = idle.pop() ?? (await makePostgres())
	// A `db` of its own: what is kept in memory is kept by it.
	return { ...one, db: Object.create(one.db) as Db, close: () => putBack(one) }
}

/** Back as it was made, if nobody else is on it: another process could still write. */
async function putBack(one: TestConnection) {
	const [{ others }] = (await one.db.rows<{ others: number }>(
		sql`select count(*)::int as others from pg_stat_activity where datname = current_database() and application_name <> ${APPLICATION}`,
	)) as [{ others: number }]
	if (others > 0) return one.close()
	await one.db.rows(sql`select keruen_test_empty()`)
	idle.push(one)
}

/** Empties every table and lets every key count from 1 again. */
const EMPTYING = `create function keruen_test_empty() returns void language plpgsql as $$
	declare name text;
	begin
		set local session_replication_role = replica;
		for name in select format('%I.%I', schemaname, tablename) from pg_tables where schemaname = 'public' loop
			execute 'delete from ' || name;
		end loop;
		for name in select format('%I.%I', schemaname, sequencename) from pg_sequences where schemaname = 'public' loop
			perform setval(name::regclass, 1, false);
		end loop;
	end $$`

const APPLICATION = `keruen tests ${process.pid}`

async function makePostgres(): Promise<TestConnection> {
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
		await query(`create database ${name} template ${template} strategy file_copy`)
	})
	const url = urlOf(name)
	const connection = connect(`${url}?application_name=${encodeURIComponent(APPLICATION)}`)
	await connection.db.rows(sql.raw(EMPTYING))
	return {
		...connection,
		url,
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
