/** How the category files write a hub: its words, the usual HS code, a picture, and what is sold in it. */
import { readTexts } from '../words.ts'
import type { Quad, SeedCategory } from '../types.ts'

/** Slug, words, HS 6, picture of a category; further categories stand below it. */
export type Branch = readonly [slug: string, words: Quad, hs6: string, picture: string, below?: readonly Branch[]]

/** Parents before children, in the order in which they are shown. */
export function flatten(branches: readonly Branch[], parent?: string): SeedCategory[] {
	return branches.flatMap(([slug, words, hs6, picture, below]) => [
		{ slug, texts: readTexts(words), ...(parent ? { parent } : {}), hs6, picture },
		...flatten(below ?? [], slug),
	])
}
