/** `npm run test:pg [-- FILES]`: the tests that run on either database, on a PostgreSQL of their own. */
import { spawnSync } from 'node:child_process'
import { startPostgres } from './postgres.mjs'
import { build, install } from './prepare.mjs'

/** Whatever reaches the database; those in `served` start the built product on it. */
export const onEither = ['.db.test.', 'tests/routes', 'tests/support', 'tests/operations', 'tests/faults/races.test.ts']
export const served = ['tests/e2e/trade.test.ts']

if (process.argv[1] === new URL(import.meta.url).pathname) {
	install()
	build()
	const postgres = await startPostgres()
	if (!postgres) {
		console.error('PostgreSQL’s programs (initdb, pg_ctl) are not on this machine.')
		process.exit(1)
	}
	const files = process.argv.length > 2 ? process.argv.slice(2) : [...onEither, ...served]
	const { status } = spawnSync('npx', ['vitest', 'run', ...files], {
		stdio: 'inherit',
		env: { ...process.env, DATABASE_URL: postgres.url },
	})
	await postgres.stop()
	process.exit(status ?? 1)
}
