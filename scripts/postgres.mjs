/** A PostgreSQL cluster of our own for the tests, gone afterwards. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

function findPrograms() {
	const onPath = spawnSync('sh', ['-c', 'command -v initdb']).stdout?.toString().trim()
	if (onPath) return onPath.replace(/\/initdb$/, '')
	const base = '/usr/lib/postgresql'
	if (!existsSync(base)) return undefined
	return readdirSync(base)
		.sort((a, b) => Number(b) - Number(a))
		.map((version) => join(base, version, 'bin'))
		.find((folder) => existsSync(join(folder, 'initdb')))
}

const freePort = () =>
	new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address()
			server.close(() => resolve(port))
		})
	})

/** @returns its address and the way to stop it, or undefined where PostgreSQL's programs are missing */
export async function startPostgres() {
	const programs = findPrograms()
	if (!programs) return undefined
	const folder = mkdtempSync(join(tmpdir(), 'keruen-postgres-'))
	const port = await freePort()
	// PostgreSQL refuses to run as root: the system's own user runs it then.
	const asRoot = process.getuid?.() === 0
	if (asRoot) {
		const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'])))
		chownSync(folder, uid, gid)
	}
	const run = (program, args) => {
		const path = join(programs, program)
		const [command, all] = asRoot ? ['runuser', ['-u', 'postgres', '--', path, ...args]] : [path, args]
		execFileSync(command, all, { stdio: 'ignore', cwd: '/' })
	}
	const data = join(folder, 'data')
	run('initdb', ['-D', data, '-U', 'keruen', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C.UTF-8'])
	const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0 -c autovacuum=off -c max_connections=200 -c max_pred_locks_per_transaction=256`
	const up = () => run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start'])
	/** As a crash would: nobody is waited for. */
	const down = () => run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop'])
	up()
	return {
		url: `postgres://keruen@127.0.0.1:${port}/postgres`,
		up,
		down,
		async stop() {
			down()
			rmSync(folder, { recursive: true, force: true })
		},
	}
}
