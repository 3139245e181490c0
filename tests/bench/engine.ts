/** The engine part of a search, in process: ids, capped count, facets and the rows of 24 cards. */
import type { Db } from '#db/client.server.ts'
import { findGoods } from '#app/domain/search/find-goods.server.ts'
import { type BenchQuery, KINDS } from './queries.ts'
import { percentile, type Report } from './report.ts'

const WARM_UP = 200

export async function measureEngine(report: Report, db: Db, queries: readonly BenchQuery[], at: string) {
	for (const { filters, category } of queries.slice(0, WARM_UP)) await findGoods(db, filters, category)
	const times: { kind: BenchQuery['kind']; ms: number; found: number }[] = []
	for (const { kind, filters, category } of queries) {
		const started = performance.now()
		const { count } = await findGoods(db, filters, category)
		times.push({ kind, ms: performance.now() - started, found: count })
	}
	const empty = times.filter((one) => one.found === 0).length
	if (empty > queries.length / 5) throw new Error(`${empty} of ${queries.length} searches found nothing: they measure nothing`)
	for (const kind of KINDS) {
		const own = times.filter((one) => one.kind === kind)
		const found = percentile(own.map((one) => one.found), 0.5)
		console.log(`       ${kind}: median ${percentile(own.map((one) => one.ms), 0.5).toFixed(2)} ms, at most ${percentile(own.map((one) => one.ms), 1).toFixed(1)} ms, median of ${found} found`)
	}
	const all = times.map((one) => one.ms)
	const add = (name: string, share: number, atMost: number) =>
		report.add({ name: `search engine, ${name}`, at: `${at}, ${queries.length} mixed queries`, product: percentile(all, share), unit: 'ms', goal: { compare: 'figure', atMost } })
	add('median', 0.5, 2)
	add('99 of 100', 0.99, 15)
	add('slowest', 1, 100)
}
