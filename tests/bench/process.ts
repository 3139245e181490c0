/** A server in a process of its own, its CPU time and memory, and the requests that are sent to it. Reads /proc, so Linux only. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Agent, get, type IncomingMessage } from 'node:http'

export interface Measured {
	url: string
	/** From the start of the process to its word that it listens. */
	startMs: number
	cpuMs(): number
	rssMb(): number
	close(): Promise<void>
}

const START_LIMIT_MS = 60_000
const TICK_MS = 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

/** Starts `node ...args` and waits for a line that ends in "is at URL". */
export function startMeasured(args: string[], env: Record<string, string>): Promise<Measured> {
	const started = performance.now()
	const child = spawn(process.execPath, args, {
		env: { PATH: process.env.PATH, ...env } as unknown as NodeJS.ProcessEnv,
		stdio: ['ignore', 'pipe', 'pipe'],
	})
	return new Promise((resolve, reject) => {
		let said = ''
		const fail = (why: string) => (child.kill('SIGKILL'), reject(new Error(`${args.at(-1)} ${why}:\n${said}`)))
		const limit = setTimeout(() => fail('did not start'), START_LIMIT_MS)
		const hear = (chunk: Buffer) => {
			said = (said + chunk.toString()).slice(-10_000)
			const url = /is at (http:\S+)/.exec(said)?.[1]
			if (!url) return
			clearTimeout(limit)
			resolve({
				url: url.replace('localhost', '127.0.0.1'),
				startMs: performance.now() - started,
				cpuMs: () => cpuMsOf(child),
				rssMb: () => rssMbOf(child),
				close: () => end(child),
			})
		}
		child.stdout.on('data', hear)
		child.stderr.on('data', hear)
		child.once('exit', (code) => fail(`ended with ${code}`))
	})
}

/** User and system time of all threads (proc(5): fields 14 and 15, counted after the name in brackets). */
function cpuMsOf(child: ChildProcess): number {
	const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
	return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}

const rssMbOf = (child: ChildProcess) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1024

async function end(child: ChildProcess) {
	if (child.exitCode !== null || child.signalCode !== null) return
	const gone = new Promise((resolve) => child.once('exit', resolve))
	child.kill('SIGTERM')
	const limit = setTimeout(() => child.kill('SIGKILL'), 5000)
	await gone
	clearTimeout(limit)
}

const AT_ONCE = 4
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })

/** The body of an answer that must be 200. */
export function fetchPage(url: string, headers: Record<string, string> = {}): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		const hear = (answer: IncomingMessage) => {
			const parts: Buffer[] = []
			answer.on('data', (part: Buffer) => parts.push(part))
			answer.on('error', reject)
			answer.on('end', () =>
				answer.statusCode === 200 ? resolve(Buffer.concat(parts)) : reject(new Error(`${url} answered ${answer.statusCode}`)),
			)
		}
		get(url, { agent, headers }, hear).on('error', reject)
	})
}

/** CPU ms of the server per request, after a warm-up; the paths are asked for in turn. Also the mean size of an answer. */
export async function cpuPerRequest(server: Measured, paths: readonly string[], { warmUp = 400, requests = 1200 } = {}) {
	let bytes = 0
	const ask = async (count: number) => {
		let next = 0
		const one = async () => {
			while (next < count) {
				const page = await fetchPage(server.url + paths[next++ % paths.length]!)
				bytes += page.length
			}
		}
		await Promise.all(Array.from({ length: AT_ONCE }, one))
	}
	await ask(warmUp)
	bytes = 0
	const before = server.cpuMs()
	await ask(requests)
	return { cpuMs: (server.cpuMs() - before) / requests, kilobytes: bytes / requests / 1000 }
}
