/** What a route says of itself in its `handle` export. */

export interface PageHandle {
	/** The page takes React along; without it the page is plain HTML with custom elements. */
	hydrate?: boolean
	/** Namespaces of words that the page's own components need in the browser; `common` and `errors` come along. */
	words?: string[]
	/** The page is the same for everybody who asks for the same address, currency and country: it may be kept. */
	cache?: boolean
}

type Match = { handle?: unknown }

export const isHydrated = (matches: Match[]) => matches.some((match) => (match.handle as PageHandle | undefined)?.hydrate)

export const wordsNeeded = (matches: Match[]) => [
	...new Set(['common', 'errors', ...matches.flatMap((match) => (match.handle as PageHandle | undefined)?.words ?? [])]),
]
