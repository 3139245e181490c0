/** `npm run copy-to-postgres -- file:data/keruen.db`: copies a SQLite database into the empty PostgreSQL that DATABASE_URL names. */
import BetterSqlite3 from 'better-sqlite3'
import pg from 'pg'
import { connect } from '#db/client.server.ts'
import { copyToPostgres } from '#db/copy.server.ts'
import { findBroken } from '#db/invariants.server.ts'
import { databaseUrl, isPostgres } from '#db/kit.server.ts'
import { migrate } from '#db/migrate.server.ts'

const file = process.argv[2]?.replace(/^file:/, '')
if (!file || !isPostgres) throw new Error('usage: DATABASE_URL=postgres://… npm run copy-to-postgres -- file:data/keruen.db')
await migrate()
const source = new BetterSqlite3(file, { readonly: true, fileMustExist: true })
const client = new pg.Client({ connectionString: databaseUrl })
await client.connect()
const copied = await copyToPostgres(source, client).finally(() => client.end())
source.close()
for (const { table, rows } of copied) if (rows > 0) console.log(`${table}: ${rows}`)
const { db, close } = connect()
const broken = await findBroken(db, new Date())
await close()
for (const { name, rows } of broken) console.error(`broken: ${name} (${rows} rows)`)
console.log(`${copied.reduce((sum, one) => sum + one.rows, 0)} rows of ${copied.length} tables copied; the counts are the same.`)
process.exitCode = broken.length > 0 ? 1 : 0
