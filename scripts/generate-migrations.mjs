/** Writes the next migration of both databases from the schema: `node scripts/generate-migrations.mjs NAME`. SQLite's tables become STRICT. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const name = process.argv[2]
if (!name) throw new Error('usage: node scripts/generate-migrations.mjs NAME [--custom]')
const custom = process.argv.includes('--custom') ? ['--custom'] : []
for (const url of ['file:none.db', 'postgres://none']) {
	execFileSync('npx', ['drizzle-kit', 'generate', '--name', name, ...custom], { stdio: 'inherit', env: { ...process.env, DATABASE_URL: url } })
}
const folder = 'db/migrations/sqlite'
for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.sql'))) {
	const text = readFileSync(`${folder}/${file}`, 'utf8')
	const strict = text.replace(/(CREATE TABLE [\s\S]*?\n\));/g, '$1 STRICT;')
	if (strict !== text) writeFileSync(`${folder}/${file}`, strict)
}
