/** The categories a listing can stand in, as groups of a select: the first level is the group, the rest the path below it. */
import type { Db } from '#db/client.server.ts'
import { type Language, pickText } from '#app/domain/i18n/languages.ts'
import { type CategoryNode, categoryTree } from './category-tree.server.ts'

export async function listCategoryChoices(db: Db, language: Language) {
	const { roots } = await categoryTree(db)
	const name = (node: CategoryNode) => pickText(node.names, language)?.text ?? node.slug
	const leaves = (node: CategoryNode, above: string[]): { value: string; label: string }[] =>
		node.children.length === 0
			? [{ value: String(node.id), label: [...above, name(node)].join(' / ') }]
			: node.children.flatMap((child) => leaves(child, [...above, name(node)]))
	return roots.map((root) => ({
		label: name(root),
		options: root.children.length === 0 ? leaves(root, []) : root.children.flatMap((child) => leaves(child, [])),
	}))
}
