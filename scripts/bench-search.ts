/** `npm run bench:search [-- --json FILE] [-- --weak]`: the judged queries over a demo world of its own; prints precision at ten and reciprocal rank per language. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '#db/client.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { measureQuality } from '#tests/search/quality.ts'

const { values } = parseArgs({ options: { json: { type: 'string' }, weak: { type: 'boolean', default: false } } })
const folder = mkdtempSync(join(tmpdir(), 'keruen-judged-'))
try {
	const url = `file:${join(folder, 'keruen.db')}`
	await migrate(url)
	const { db, close } = connect(url)
	const measured = await measureQuality(db)
	await close()
	const figures: Record<string, { mrr: number; p10: number }> = {}
	for (const [language, { mrr, p10, weak }] of Object.entries(measured)) {
		figures[language] = { mrr: Number(mrr.toFixed(4)), p10: Number(p10.toFixed(4)) }
		console.log(`${language}  MRR ${mrr.toFixed(3)}  P@10 ${p10.toFixed(3)}  ${weak.length} queries got less than everything`)
		if (values.weak)
			for (const mark of weak) console.log(`    ${mark.p10.toFixed(2)} ${mark.rank.toFixed(2)}  ${mark.kind.padEnd(9)} ${mark.query}`)
	}
	if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, '\t')}\n`)
} finally {
	rmSync(folder, { recursive: true, force: true })
}
