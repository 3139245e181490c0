/** The category tree, kept in memory: it changes rarely and every page needs it. */
import { keptForAMinute } from '#db/kept.server.ts'
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

export const categoryTree = keptForAMinute(async (db): Promise<CategoryTree> => {
	const nodes = (await listCategories(db)).map((row): CategoryNode => ({ ...row, children: [] }))
	const byId = new Map(nodes.map((node) => [node.id, node]))
	for (const node of nodes) if (node.parentId !== null) byId.get(node.parentId)?.children.push(node)
	return { roots: nodes.filter((node) => node.parentId === null), byId, bySlug: new Map(nodes.map((node) => [node.slug, node])) }
})
