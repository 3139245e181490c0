/** A thousand searches in four languages, drawn from the titles of the world: words that are common, less so and rare, two together, beginnings, within a category. */
import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { type CategoryNode, categoryTree } from '#app/domain/catalog/category-tree.server.ts'
import { type Language, LANGUAGES } from '#app/domain/i18n/languages.ts'
import { type Filters, readFilters } from '#app/domain/search/filters.ts'

export const KINDS = ['common', 'mid', 'rare', 'two words', 'prefix', 'with category'] as const

export interface BenchQuery {
	kind: (typeof KINDS)[number]
	language: Language
	filters: Filters
	category: CategoryNode | undefined
}

const QUERIES = 1000
const TITLES = 6000
const COMMON = 20

export async function drawQueries(db: Db): Promise<BenchQuery[]> {
	const tree = await categoryTree(db)
	const words = new Map<Language, Drawn>()
	for (const language of LANGUAGES) words.set(language, await drawWords(db, language))
	const random = chance(20_261_124)
	const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
	return Array.from({ length: QUERIES }, (_, index) => {
		const language = LANGUAGES[index % 4]!
		const kind = KINDS[Math.floor(index / 4) % KINDS.length]!
		const { common, mid, rare, titles } = words.get(language)!
		const title = pick(titles)
		const q = {
			common: () => pick(common),
			mid: () => pick(mid),
			rare: () => pick(rare),
			'two words': () => `${pick(title.words)} ${pick(title.words)}`,
			prefix: () => [...pick(mid)].slice(0, language === 'zh' ? 1 : 4).join(''),
			'with category': () => pick(title.words),
		}[kind]()
		return { kind, language, filters: readFilters(new URLSearchParams({ q })), category: kind === 'with category' ? tree.byId.get(title.categoryId) : undefined }
	})
}

interface Drawn {
	common: string[]
	mid: string[]
	rare: string[]
	titles: { words: string[]; categoryId: number }[]
}

/** Words by how many of the titles that were looked at have them. */
async function drawWords(db: Db, language: Language): Promise<Drawn> {
	const rows = await db.rows<{ title: string; categoryId: number }>(sql`
		select t.title, p.category_id as "categoryId" from product_texts t join products p on p.id = t.product_id
		where t.language = ${language} and p.status = 'published' and t.title <> '' order by (p.id * 7919) % 10007, p.id limit ${TITLES}`)
	const segments = new Intl.Segmenter(language === 'kk' ? 'ru' : language, { granularity: 'word' })
	const titles = rows.map(({ title, categoryId }) => ({
		words: [...segments.segment(title)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment.toLowerCase()).filter((word) => /\p{L}/u.test(word) && word.length > (language === 'zh' ? 1 : 2)),
		categoryId,
	}))
	const counts = new Map<string, number>()
	for (const { words } of titles) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
	const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word)
	const third = Math.floor(ranked.length / 3)
	return { common: ranked.slice(0, COMMON), mid: ranked.slice(third, 2 * third), rare: ranked.slice(-third), titles: titles.filter(({ words }) => words.length > 0) }
}

/** Mulberry32: the same seed draws the same queries. */
function chance(seed: number): () => number {
	let state = seed
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
	}
}
