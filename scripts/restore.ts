/** `npm run restore -- FILE`: puts a copy in the place of the database, which must be stopped; what was there is kept beside it. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { databaseUrl, isPostgres } from '#db/kit.server.ts'

const file = process.argv[2]
if (!file || !existsSync(file)) throw new Error('usage: npm run restore -- FILE')
if (isPostgres) {
	const { status } = spawnSync('pg_restore', ['--clean', '--if-exists', '--single-transaction', '--no-owner', `--dbname=${databaseUrl}`, file], { stdio: 'inherit' })
	if (status !== 0) throw new Error('pg_restore failed; nothing was changed')
} else {
	const copy = new BetterSqlite3(file, { readonly: true })
	const verdict = copy.pragma('integrity_check', { simple: true })
	copy.close()
	if (verdict !== 'ok') throw new Error(`${file} is damaged: ${String(verdict)}`)
	const place = databaseUrl.replace(/^file:/, '')
	if (existsSync(place)) {
		const here = new BetterSqlite3(place)
		// Refused while another process works with the database.
		here.pragma('locking_mode = EXCLUSIVE')
		here.exec('begin exclusive; commit')
		here.pragma('wal_checkpoint(TRUNCATE)')
		here.close()
		renameSync(place, `${place}.before-restore-${Date.now()}`)
		for (const ending of ['-wal', '-shm']) rmSync(place + ending, { force: true })
	}
	copyFileSync(file, place)
}
console.log('Restored. `npm run invariants` checks it.')
