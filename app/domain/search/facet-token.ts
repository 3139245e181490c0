/** Tokens that stand for facts about a product (its category, its hall), beside the words of its text in one index. */
import { foldText, RESERVED } from './fold.ts'

const escape = (text: string) => text.replace(/[^0-9a-y]/gu, (letter) => `z${letter.codePointAt(0)!.toString(16)}z`)

/**
 * No text of people can make such a token, and no two facts share one.
 *
 * @example facetToken('category', 12) // "ꙮcategoryꙮ12"
 */
export function facetToken(kind: string, value: string | number): string {
	return `${RESERVED}${escape(kind)}${RESERVED}${escape(String(value))}`
}

/** @param name of a shop in one language, or a query that may be one */
export const shopToken = (name: string): string =>
	facetToken(
		'shop',
		foldText(name)
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim(),
	)
