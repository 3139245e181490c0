/** `npm run backup -- FILE`: a consistent copy of the database while it serves. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { databaseUrl, isPostgres } from '#db/kit.server.ts'

const ALL_PAGES = 2_147_483_647
const file = process.argv[2]
if (!file) throw new Error('usage: npm run backup -- FILE')
if (existsSync(file)) throw new Error(`${file} is there already`)
if (isPostgres) {
	const { status } = spawnSync('pg_dump', ['--format=custom', `--file=${file}`, databaseUrl], { stdio: 'inherit' })
	if (status !== 0) throw new Error('pg_dump failed')
} else {
	const source = new BetterSqlite3(databaseUrl.replace(/^file:/, ''), { readonly: true, fileMustExist: true })
	// All pages in one step: between steps an order that comes in would make it begin anew, and under load it would never end.
	await source.backup(file, { progress: () => ALL_PAGES })
	source.close()
	const copy = new BetterSqlite3(file)
	copy.pragma('journal_mode = DELETE')
	const verdict = copy.pragma('integrity_check', { simple: true })
	copy.close()
	if (verdict !== 'ok') throw new Error(`the copy is damaged: ${String(verdict)}`)
}
console.log(`The copy is in ${file}.`)
