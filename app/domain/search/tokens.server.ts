/**
 * The one tokenizer of index and query (DOMAIN.md, Search). A document becomes tokens: its words and their stems, sizes and codes, pinyin.
 * A query becomes terms that must all match, each in any of its forms. Both databases index and ask for the same tokens.
 */
import type { Language } from '#app/domain/i18n/languages.ts'
import { foldText, toToken } from './fold.ts'
import { hanIndexTokens, hanQueryWords } from './han.server.ts'
import { findMeasures, type Measure, writeNumber } from './measures.ts'
import type { QueryTerm } from './query-term.ts'
import { isStopWord } from './stop-words.ts'
import { type Chain, cutChains } from './word-chains.ts'
import { indexWord, queryWord } from './word-tokens.server.ts'

export { facetToken } from './facet-token.ts'
export { type QueryTerm, toFts5Match, toTsquery } from './query-term.ts'
export { warmHan } from './han.server.ts'

const LONGEST_QUERY = 200
export const MOST_TERMS = 12
const LEAST_PREFIX = 4

const isNumber = (atom: string) => /^\d/.test(atom)

/**
 * All tokens of a document, each once. They are letters and digits only: join them by spaces.
 *
 * @param text titles, category names, codes, in any mixture of languages
 * @param language when all of `text` is in one: spares the stems of other languages
 */
export function indexTokens(text: string, language?: Language): string[] {
	const folded = foldText(text)
	const all = new Set<string>()
	for (const chain of cutChains(folded)) {
		if (chain.isHan) for (const token of hanIndexTokens(chain.text)) all.add(token)
		else if (chain.atoms.length > 0) addChain(all, chain, language)
	}
	for (const measure of findMeasures(folded)) {
		for (const token of measure.tokens) all.add(token)
		if (measure.quantity) all.add(measure.quantity)
	}
	all.delete('')
	return [...all]
}

function addChain(all: Set<string>, chain: Chain, language: Language | undefined): void {
	for (const atom of chain.atoms) {
		if (isNumber(atom)) all.add(toToken(writeNumber(atom)))
		else for (const token of indexWord(atom, language)) all.add(token)
	}
	if (chain.joined) for (const token of indexWord(chain.joined, language)) all.add(token)
}

interface QueryOptions {
	/** For suggestions while a query is typed: its last word counts as unfinished. */
	isTyping?: boolean
}

/** A part of a query that stands for itself: a measure, a run of Han characters, a chain of words. */
export interface Piece {
	/** Folded; empty for a measure. */
	text: string
	isHan: boolean
	/** Words of an alphabet and numbers, in order. */
	atoms: readonly string[]
	/** Each word of the piece with what it asks for. */
	words: { word: string; term: QueryTerm }[]
}

/** The pieces of a query, of its first 200 characters. Any string is a query: what looks like an operator is a separator. */
export function queryPieces(query: string, { isTyping = false }: QueryOptions = {}): Piece[] {
	const folded = foldText(query.slice(0, LONGEST_QUERY)).slice(0, LONGEST_QUERY)
	const measures = findMeasures(folded)
	const chains = cutChains(without(folded, measures))
	const isUnfinished = isTyping && /[\p{L}\p{N}]$/u.test(folded)
	return [
		...measures.map((measure): Piece => ({ text: '', isHan: false, atoms: [], words: [{ word: '', term: measureTerm(measure) }] })),
		...chains.map((chain, at): Piece => {
			const { text, isHan, atoms } = chain
			const words = isHan ? hanTerms(text) : [{ word: text, term: chainTerm(chain, isUnfinished && at === chains.length - 1) }]
			return { text, isHan, atoms, words }
		}),
	]
}

/** @param run Han characters only */
export const hanTerms = (run: string): Piece['words'] =>
	hanQueryWords(run).map(({ word, tokens }) => ({ word, term: { all: tokens.map(exactly) } }))

/** The terms of a query, twelve at most; none when it has no word. */
export function queryTerms(query: string, options?: QueryOptions): QueryTerm[] {
	const words = queryPieces(query, options).flatMap((piece) => piece.words)
	const telling = words.filter(({ word }) => !isStopWord(word))
	return (telling.length > 0 ? telling : words).slice(0, MOST_TERMS).map(({ term }) => term)
}

const exactly = (token: string): QueryTerm => ({ token, isPrefix: false })

/** The text with spaces where the measures stood. */
function without(text: string, measures: readonly Measure[]): string {
	let rest = ''
	let at = 0
	for (const { start, end } of measures) {
		rest += `${text.slice(at, start)} `
		at = end
	}
	return rest + text.slice(at)
}

function measureTerm({ tokens, numbers }: Measure): QueryTerm {
	const written = tokens.map(exactly)
	return { any: numbers.length > 0 ? [...written, { all: numbers.map(exactly) }] : written }
}

function chainTerm({ atoms, joined }: Chain, isTyping: boolean): QueryTerm {
	const apart: QueryTerm = { all: atoms.map((atom, at) => atomTerm(atom, isTyping && at === atoms.length - 1)) }
	if (!joined) return apart
	const token = indexWord(joined)[0]
	return token ? { any: [{ token, isPrefix: token.length >= LEAST_PREFIX }, apart] } : apart
}

function atomTerm(atom: string, isTyping: boolean): QueryTerm {
	return isNumber(atom) ? { token: toToken(writeNumber(atom)), isPrefix: isTyping } : queryWord(atom, isTyping)
}
