/** Starts the built product as its users get it, on a database and files of its own, for tests with HTTP and a browser. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyDemoWorld } from './demo-world.ts'

export interface Served {
	url: string
	/** Ends the process as a crash would. */
	kill(): Promise<void>
	/** Starts it again on the same data and the same port. */
	restart(): Promise<void>
	close(): Promise<void>
	env: Record<string, string>
}

const START_LIMIT_MS = 120_000

export async function serveProduct({ databaseUrl }: { databaseUrl?: string } = {}): Promise<Served> {
	const folder = mkdtempSync(join(tmpdir(), 'keruen-product-'))
	const env = environmentIn(folder)
	if (databaseUrl) env.DATABASE_URL = databaseUrl
	else await copyDemoWorld(folder, makeWorld)
	let { child, url } = await start(env)
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
		kill: () => end('SIGKILL'),
		async restart() {
			;({ child, url } = await start(env))
		},
		async close() {
			await end('SIGTERM')
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

async function makeWorld(folder: string) {
	const { child } = await start(environmentIn(folder))
	const gone = new Promise((resolve) => child.once('exit', resolve))
	child.kill('SIGTERM')
	await gone
}

function start(env: Record<string, string>): Promise<{ child: ChildProcess; url: string }> {
	const child = spawn(process.execPath, ['scripts/serve.mjs'], { env: { PATH: process.env.PATH, ...env } as unknown as NodeJS.ProcessEnv, stdio: ['ignore', 'pipe', 'pipe'] })
	return new Promise((resolve, reject) => {
		let said = ''
		const limit = setTimeout(() => {
			child.kill('SIGKILL')
			reject(new Error(`the product did not start:\n${said}`))
		}, START_LIMIT_MS)
		const hear = (chunk: Buffer) => {
			said += chunk.toString()
			const url = /Keruen is at (\S+)/.exec(said)?.[1]
			if (!url) return
			clearTimeout(limit)
			resolve({ child, url })
		}
		child.stdout.on('data', hear)
		child.stderr.on('data', hear)
		child.once('exit', (code) => {
			clearTimeout(limit)
			reject(new Error(`the product ended with ${code}:\n${said}`))
		})
	})
}
