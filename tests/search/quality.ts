/** How good the search is: the judged queries asked of the demo world (judged/README.md says how they are counted). */
import type { Db } from '#db/client.server.ts'
import { loadWorld } from '#db/seed/load.server.ts'
import { generateWorld } from '#db/seed/world/generate.ts'
import { type Language, LANGUAGES } from '#app/domain/i18n/languages.ts'
import { readFilters } from '#app/domain/search/filters.ts'
import { findGoods } from '#app/domain/search/find-goods.server.ts'
import { isRelevant, judgedQueries } from './judged/judged.ts'

export interface Quality {
	/** Mean reciprocal rank of the first relevant goods, 0 to 1. */
	mrr: number
	/** Mean share of relevant goods among the first ten, or among as many as there are, 0 to 1. */
	p10: number
	/** Queries that got less than everything, the worst first. */
	weak: { query: string; kind: string; rank: number; p10: number }[]
}

const LOOKED_AT = 10
/** Of an instant: the titles and ranks of the demo world depend on its seed alone. */
const MADE_AT = new Date('2026-11-20T06:00:00Z')

/** @param db migrated and empty; it holds the demo world afterwards */
export async function measureQuality(db: Db): Promise<Record<Language, Quality>> {
	await loadWorld(db, {}, MADE_AT)
	const products = [...generateWorld().products]
	const measured = {} as Record<Language, Quality>
	for (const language of LANGUAGES) {
		const marks: Quality['weak'] = []
		for (const judged of judgedQueries(language)) {
			const accepted = new Set(products.filter((product) => isRelevant(judged, product)).map((product) => product.index + 1))
			const { cards } = await findGoods(db, readFilters(new URLSearchParams({ q: judged.query })))
			const hits = cards.map((card) => accepted.has(card.id))
			const first = hits.indexOf(true)
			const most = Math.min(LOOKED_AT, accepted.size)
			marks.push({
				query: judged.query,
				kind: judged.kind,
				rank: first === -1 ? 0 : 1 / (first + 1),
				p10: hits.slice(0, most).filter(Boolean).length / most,
			})
		}
		const mean = (of: 'rank' | 'p10') => marks.reduce((sum, mark) => sum + mark[of], 0) / marks.length
		const weak = marks.filter((mark) => mark.p10 < 1).sort((a, b) => a.p10 - b.p10 || a.rank - b.rank)
		measured[language] = { mrr: mean('rank'), p10: mean('p10'), weak }
	}
	return measured
}
