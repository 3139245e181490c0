/** Runs a program of this house as an operator does. */
import { spawn } from 'node:child_process'

export interface Ran {
	code: number | null
	said: string
}

export function run(script: string, args: string[], env: Record<string, string>): Promise<Ran> {
	const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
		env: { PATH: process.env.PATH, ...env } as unknown as NodeJS.ProcessEnv,
	})
	let said = ''
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
	return new Promise((resolve) => child.once('exit', (code) => resolve({ code, said })))
}
