/** `npm run test:crash [-- --cycles N]`: the built product under kill -9, on SQLite and, where its programs are, on PostgreSQL. */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { startPostgres } from './postgres.mjs'
import { build, install } from './prepare.mjs'

const { values } = parseArgs({ options: { cycles: { type: 'string', default: '40' } } })
install()
build()
const postgres = await startPostgres()
if (!postgres) console.log('\n!! PostgreSQL is SKIPPED: its programs (initdb, pg_ctl) are not on this machine.')
let failed = false
for (const url of ['', ...(postgres ? [postgres.url] : [])]) {
	console.log(`\n== ${url ? 'PostgreSQL' : 'SQLite'}`)
	const env = { ...process.env, DATABASE_URL: url, CYCLES: values.cycles }
	failed = spawnSync('npx', ['vitest', 'run', 'tests/faults/crash.test.ts'], { stdio: 'inherit', env }).status !== 0 || failed
}
await postgres?.stop()
process.exit(failed ? 1 : 0)
