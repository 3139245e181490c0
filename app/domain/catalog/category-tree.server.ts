/** The category tree, kept in memory: it changes rarely and every page needs it. */
import type { Db } from '#db/client.server.ts'
import { listCategories } from '#db/queries/catalog.server.ts'
import type { Texts } from '#app/domain/i18n/languages.ts'

export interface CategoryNode {
	id: number
	parentId: number | null
	slug: string
	names: Texts
	/** Ids from the first level down to this one. */
	path: number[]
	picture: string | null
	children: CategoryNode[]
}

export interface CategoryTree {
	roots: CategoryNode[]
	byId: Map<number, CategoryNode>
	bySlug: Map<string, CategoryNode>
}

const FRESH_MS = 60_000
const trees = new WeakMap<Db, { at: number; tree: Promise<CategoryTree> }>()

export function categoryTree(db: Db): Promise<CategoryTree> {
	const known = trees.get(db)
	if (known && performance.now() - known.at < FRESH_MS) return known.tree
	const tree = load(db)
	trees.set(db, { at: performance.now(), tree })
	tree.catch(() => trees.delete(db))
	return tree
}

async function load(db: Db): Promise<CategoryTree> {
	const nodes = (await listCategories(db)).map((row): CategoryNode => ({ ...row, children: [] }))
	const byId = new Map(nodes.map((node) => [node.id, node]))
	for (const node of nodes) if (node.parentId !== null) byId.get(node.parentId)?.children.push(node)
	return { roots: nodes.filter((node) => node.parentId === null), byId, bySlug: new Map(nodes.map((node) => [node.slug, node])) }
}
