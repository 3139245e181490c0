/** `npm test`: everything, in order, with one line of figures at the end. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { build, install } from './prepare.mjs'
import { startPostgres } from './postgres.mjs'
import { onEither, served as servedOnPostgres } from './test-postgres.mjs'

install()

const failures = []
const totals = { passed: 0, failed: 0, skipped: 0 }

function step(name, command, args, env = {}) {
	console.log(`\n== ${name}`)
	const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
	if (status !== 0) failures.push(name)
	return status === 0
}

function vitest(name, args, env = {}) {
	const report = `.cache/vitest-${name.replace(/\W+/g, '-')}.json`
	mkdirSync('.cache', { recursive: true })
	rmSync(report, { force: true })
	step(name, 'npx', ['vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], env)
	if (!existsSync(report)) return void totals.failed++
	const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'))
	totals.passed += numPassedTests
	totals.failed += numFailedTests
	totals.skipped += numPendingTests + numTodoTests
}

function tool(name, args) {
	if (step(name, 'npx', args)) totals.passed++
	else totals.failed++
}

/** The browser of the tests: one that is there, else Debian's. */
function findChromium() {
	const known = [
		process.env.CHROMIUM,
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	]
	const there = () => known.find((path) => path && existsSync(path))
	if (there()) return there()
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('Installing Chromium for the browser tests.')
		spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
		spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk', 'fonts-noto-core'], {
			stdio: 'inherit',
		})
	}
	if (!there()) spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' })
	return there() ?? ''
}

tool('types', ['tsc', '--noEmit'])
tool('lint', ['eslint', '.'])
const served = [
	'tests/e2e',
	'tests/authz',
	'tests/abuse',
	'tests/faults/crash.test.ts',
	'tests/faults/disk-full.test.ts',
	'tests/faults/postgres-restart.test.ts',
]
vitest('unit and SQLite', ['tests', ...served.flatMap((path) => ['--exclude', path.endsWith('.ts') ? path : `${path}/**`])])

build()
const chromium = findChromium()
vitest('roles and bad input', ['tests/authz', 'tests/abuse'], { CHROMIUM: chromium })
vitest('browser', ['tests/e2e'], { CHROMIUM: chromium })
vitest('crashes and a full disk', ['tests/faults/crash.test.ts', 'tests/faults/disk-full.test.ts'])

const postgres = await startPostgres()
if (postgres) {
	vitest('PostgreSQL', onEither, { DATABASE_URL: postgres.url })
	vitest('browser on PostgreSQL', servedOnPostgres, { DATABASE_URL: postgres.url, CHROMIUM: chromium })
	vitest('crashes and a restart of PostgreSQL', ['tests/faults/crash.test.ts', 'tests/faults/postgres-restart.test.ts'], {
		DATABASE_URL: postgres.url,
	})
	await postgres.stop()
} else console.log('\n!! PostgreSQL was SKIPPED: its programs (initdb, pg_ctl) are not on this machine.')

if (failures.length > 0) console.log(`\nfailed: ${failures.join(', ')}`)
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
process.exit(totals.failed > 0 || failures.length > 0 ? 1 : 0)
