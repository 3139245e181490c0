/** What a fresh clone needs before anything else can run: dependencies, and a build that matches the sources. No dependency of its own. */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = new URL('..', import.meta.url).pathname
process.chdir(root)

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(`Keruen needs Node 20.19 or newer; this is ${process.versions.node}.`)
	process.exit(1)
}

/** Runs a command with its output shown; ends this script when it fails. */
export function run(command, args, env = {}) {
	const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
	if (status !== 0) process.exit(status ?? 1)
}

function digestOf(paths) {
	const hash = createHash('sha256')
	const add = (path) => {
		if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name))
		else hash.update(path).update('\0').update(readFileSync(path))
	}
	for (const path of paths) if (existsSync(path)) add(path)
	return hash.digest('hex')
}

function whenChanged(name, paths, produced, work) {
	const stamp = join('.cache', `${name}.sha256`)
	const digest = digestOf(paths)
	if (existsSync(produced) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return
	work()
	mkdirSync('.cache', { recursive: true })
	writeFileSync(stamp, digest)
}

export function install() {
	whenChanged('install', ['package.json', 'package-lock.json'], 'node_modules/.package-lock.json', () => {
		const inPlace = existsSync('node_modules/.package-lock.json') && spawnSync('npm', ['ls', '--silent'], { stdio: 'ignore' }).status === 0
		if (inPlace) return
		console.log('Installing dependencies; better-sqlite3 may be compiled, which takes a few minutes.')
		run('npm', ['ci', '--no-audit', '--no-fund'])
	})
}

export function build() {
	whenChanged('build', ['app', 'db', 'locales', 'public', 'tests/stripe-simulator', 'remix.config.js', 'vite.config.ts', 'package-lock.json', 'scripts/build.mjs'], 'build/server/index.js', () => {
		execFileSync('node', ['scripts/build.mjs'], { stdio: 'inherit' })
	})
}
