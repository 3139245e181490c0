/** Starts the built product as its users get it, on a database and files of its own, for tests with HTTP and a browser. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import pg from 'pg'
import { copyToPostgres } from '#db/copy.server.ts'
import { isPostgres } from '#db/kit.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { emptyPostgres } from './database.ts'
import { copyDemoWorld } from './demo-world.ts'

export interface Served {
	url: string
	/** Ends the process as a crash would. */
	kill(): Promise<void>
	/** Starts it again on the same data and the same port. */
	restart(): Promise<void>
	close(): Promise<void>
	env: Record<string, string>
	/** What the process has written so far, over all its starts. */
	log(): string
}

export interface Serve {
	/** Default: one of its own with the demo world; on PostgreSQL where DATABASE_URL names a cluster. */
	databaseUrl?: string
	/** On top of what every test needs. */
	env?: Record<string, string>
}

const START_LIMIT_MS = 280_000

export async function serveProduct({ databaseUrl, env: own }: Serve = {}): Promise<Served> {
	const folder = mkdtempSync(join(tmpdir(), 'keruen-product-'))
	const env = { ...environmentIn(folder), ...own }
	const postgres = !databaseUrl && isPostgres ? await emptyPostgres() : undefined
	if (databaseUrl) env.DATABASE_URL = databaseUrl
	else await copyDemoWorld(folder, makeWorld)
	if (postgres) {
		await moveTo(postgres.url, join(folder, 'keruen.db'))
		env.DATABASE_URL = postgres.url
	}
	const said: string[] = []
	let { child, url } = await start(env, said)
	env.PORT = new URL(url).port
	const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
		if (child.exitCode !== null || child.signalCode !== null) return
		const gone = new Promise((resolve) => child.once('exit', resolve))
		child.kill(signal)
		await gone
	}
	return {
		url,
		env,
		log: () => said.join(''),
		kill: () => end('SIGKILL'),
		async restart() {
			;({ child, url } = await start(env, said))
		},
		async close() {
			await end('SIGTERM')
			await postgres?.drop()
			rmSync(folder, { recursive: true, force: true })
		},
	}
}

const environmentIn = (folder: string): Record<string, string> => ({
	PORT: '0',
	DATABASE_URL: `file:${join(folder, 'keruen.db')}`,
	STORAGE_URL: `file:${join(folder, 'files')}`,
	SIMULATOR_STATE: join(folder, 'simulator.json'),
	LOG_LEVEL: 'error',
	NODE_ENV: 'production',
})

/** The demo world of SQLite in an empty database of PostgreSQL, as an operator would move a shop. */
async function moveTo(url: string, file: string) {
	await migrate(url)
	const source = new BetterSqlite3(file, { readonly: true })
	const client = new pg.Client({ connectionString: url })
	await client.connect()
	await copyToPostgres(source, client).finally(() => Promise.all([client.end(), source.close()]))
}

async function makeWorld(folder: string) {
	const { child } = await start(environmentIn(folder), [])
	const gone = new Promise((resolve) => child.once('exit', resolve))
	child.kill('SIGTERM')
	await gone
}

/** @param said  takes what the process writes */
function start(env: Record<string, string>, said: string[]): Promise<{ child: ChildProcess; url: string }> {
	const child = spawn(process.execPath, ['scripts/serve.mjs'], {
		env: { PATH: process.env.PATH, ...env } as unknown as NodeJS.ProcessEnv,
		stdio: ['ignore', 'pipe', 'pipe'],
	})
	const before = said.length
	const sinceStart = () => said.slice(before).join('')
	return new Promise((resolve, reject) => {
		const limit = setTimeout(() => {
			child.kill('SIGKILL')
			reject(new Error(`the product did not start:\n${sinceStart()}`))
		}, START_LIMIT_MS)
		const hear = (chunk: Buffer) => {
			said.push(chunk.toString())
			const url = /Keruen is at (\S+)/.exec(sinceStart())?.[1]
			if (!url) return
			clearTimeout(limit)
			resolve({ child, url })
		}
		child.stdout.on('data', hear)
		child.stderr.on('data', hear)
		child.once('exit', (code) => {
			clearTimeout(limit)
			reject(new Error(`the product ended with ${code}:\n${sinceStart()}`))
		})
	})
}
