/** What the market counts of itself, kept for a minute: counting a hundred thousand goods for each page would cost more than the page. */
import type { Db } from '#db/client.server.ts'
import { countGoods, countMarket } from '#db/queries/figures.server.ts'
import { categoryTree } from './category-tree.server.ts'

export interface MarketFigures {
	goods: number
	/** Published goods in a category and below it, by its id. */
	goodsIn: Map<number, number>
	shops: number
	verifiedShops: number
	stalls: number
	takenStalls: number
	acceptedOrders: number
}

const FRESH_MS = 60_000
const kept = new WeakMap<Db, { at: number; figures: Promise<MarketFigures> }>()

export function marketFigures(db: Db, now: Date): Promise<MarketFigures> {
	const known = kept.get(db)
	if (known && performance.now() - known.at < FRESH_MS) return known.figures
	const figures = count(db, now)
	kept.set(db, { at: performance.now(), figures })
	figures.catch(() => kept.delete(db))
	return figures
}

async function count(db: Db, now: Date): Promise<MarketFigures> {
	const [tree, counts, market] = await Promise.all([categoryTree(db), countGoods(db), countMarket(db, now)])
	const goodsIn = new Map<number, number>()
	for (const { categoryId, goods } of counts)
		for (const id of tree.byId.get(categoryId)?.path ?? [categoryId]) goodsIn.set(id, (goodsIn.get(id) ?? 0) + goods)
	return { goods: counts.reduce((sum, one) => sum + one.goods, 0), goodsIn, ...market }
}
