/** How a query is asked, one way after another until goods are found: by concepts, then by words as well, then with its slips mended, then by what matters most. */
import type { CategoryTree } from '#app/domain/catalog/category-tree.server.ts'
import { LANGUAGES } from '#app/domain/i18n/languages.ts'
import { conceptToken, findInHan, findInWords, isQuality, wordsOf } from './concepts.server.ts'
import { facetToken, shopToken } from './facet-token.ts'
import { foldText, toToken } from './fold.ts'
import { GLOSSARY } from './glossary/index.ts'
import { simplifyHan } from './han.server.ts'
import { readKazakhLatin } from './kazakh-latin.ts'
import type { QueryTerm } from './query-term.ts'
import { foldToRussianKeyboard } from './russian-keyboard.ts'
import { mendWord, readPinyin } from './slips.server.ts'
import { isStopWord } from './stop-words.ts'
import { hanTerms, MOST_TERMS, type Piece, queryPieces } from './tokens.server.ts'

/** One part of a query: what it means, if the glossary knows, and how it is written. */
interface Part {
	concepts: ReadonlySet<string>
	/** All of them. */
	written: QueryTerm[]
	/** Only as typed, for a word that is likely a slip: its stems could be anything. */
	typed?: QueryTerm | undefined
	isStop: boolean
}

const NONE: ReadonlySet<string> = new Set()

/**
 * @param tree its categories that bear a concept's name take the whole class: посуда, ойыншықтар
 * @returns terms that must all match, the most faithful reading first; empty when the query has no word
 */
export function waysToAsk(query: string, tree: CategoryTree): QueryTerm[][] {
	const pieces = queryPieces(query)
	const exact = readParts(pieces)
	if (exact.length === 0) return []
	const mended = pieces.map(mendPiece)
	const isMended = mended.some((piece, at) => piece !== pieces[at])
	const parts = isMended ? [exact, readParts(mended)] : [exact]
	const ways = [
		exact.length > 1 ? [exactly(shopToken(query))] : [],
		...parts.map((some) => some.map((part) => asMeant(part, tree))),
		...parts.map((some) => some.map((part) => asMeantOrWritten(part, tree))),
		...parts.map((some) => goodsOf(some).map((part) => asMeantOrWritten(part, tree))),
		...parts.map((some) => anyOf(goodsOf(some).map((part) => asMeant(part, tree)))),
	]
	return ways.filter((way) => way.length > 0).map((way) => way.slice(0, MOST_TERMS))
}

/** The parts that name goods, without the colour and the material. */
const goodsOf = (parts: readonly Part[]): Part[] => parts.filter(({ concepts }) => [...concepts].some((id) => !isQuality(id)))

const anyOf = (terms: QueryTerm[]): QueryTerm[] => (terms.length > 1 ? [{ any: terms }] : terms)

function readParts(pieces: readonly Piece[]): Part[] {
	const parts: Part[] = []
	let row: Piece[] = []
	const flush = () => {
		parts.push(...readRow(row))
		row = []
	}
	for (const piece of pieces) {
		if (piece.atoms.length > 0) row.push(piece)
		else {
			flush()
			if (piece.isHan) parts.push(...readHan(piece.text))
			else parts.push({ concepts: NONE, written: piece.words.map(({ term }) => term), isStop: false })
		}
	}
	flush()
	const telling = parts.filter((part) => !part.isStop)
	return telling.length > 0 ? telling : parts
}

/** Chains of words beside each other: a phrase begins and ends where chains do. */
function readRow(row: readonly Piece[]): Part[] {
	const starts: number[] = []
	let count = 0
	for (const piece of row) {
		starts.push(count)
		count += piece.atoms.length
	}
	starts.push(count)
	const spans = findInWords(row.flatMap((piece) => piece.atoms))
	const parts: Part[] = []
	for (let at = 0; at < row.length; at++) {
		const span = spans.find(({ start }) => start === starts[at])
		const past = span ? starts.indexOf(span.end) : -1
		if (span && past > at) {
			const covered = row.slice(at, past)
			parts.push({ concepts: span.concepts, written: covered.flatMap((piece) => piece.words.map(({ term }) => term)), isStop: false })
			at = past - 1
		} else parts.push(readAlone(row[at]!))
	}
	return parts
}

/** A word that no language of the glossary has as it stands: Kazakh in Latin letters. */
function readAlone(piece: Piece): Part {
	const { text, atoms, words } = piece
	const readings = atoms.length === 1 ? readKazakhLatin(text) : []
	const concepts = new Set(readings.flatMap((reading) => findInWords([reading], ['kk', 'ru']).flatMap((span) => [...span.concepts])))
	const spelled = concepts.size === 0 ? readPinyin(text) : undefined
	if (spelled) for (const span of findInHan(spelled)) for (const id of span.concepts) concepts.add(id)
	const typed =
		concepts.size === 0 && mendPiece(piece) !== piece ? { token: toToken(foldToRussianKeyboard(text)), isPrefix: true } : undefined
	return { concepts, written: words.map(({ term }) => term), typed, isStop: isStopWord(text) }
}

function readHan(run: string): Part[] {
	const letters = Array.from(simplifyHan(run))
	const parts: Part[] = []
	const rest = (start: number, end: number) => {
		if (start >= end) return
		for (const { word, term } of hanTerms(letters.slice(start, end).join('')))
			parts.push({ concepts: NONE, written: [term], isStop: isStopWord(word) })
	}
	let at = 0
	for (const { start, end, concepts } of findInHan(letters.join(''))) {
		rest(at, start)
		parts.push({ concepts, written: hanTerms(letters.slice(start, end).join('')).map(({ term }) => term), isStop: false })
		at = end
	}
	rest(at, letters.length)
	return parts
}

const exactly = (token: string): QueryTerm => ({ token, isPrefix: false })

function asMeant({ concepts, written, typed }: Part, tree: CategoryTree): QueryTerm {
	if (concepts.size === 0) return typed ?? { all: written }
	return { any: [...concepts].flatMap((id) => [conceptToken(id), ...(categoriesOf(tree).get(id) ?? [])].map(exactly)) }
}

function asMeantOrWritten(part: Part, tree: CategoryTree): QueryTerm {
	return part.concepts.size === 0 ? { all: part.written } : { any: [asMeant(part, tree), { all: part.written }] }
}

const named = new WeakMap<CategoryTree, Map<string, string[]>>()

/** The tokens of the categories that bear nothing but a concept's name, in any language. */
function categoriesOf(tree: CategoryTree): Map<string, string[]> {
	let known = named.get(tree)
	if (!known) {
		known = new Map()
		const byName = new Map<string, number[]>()
		for (const { id, names } of tree.byId.values())
			for (const language of LANGUAGES) {
				const name = foldText(names[language] ?? '')
				const words = wordsOf(name)
				const spans = language === 'zh' ? findInHan(name) : findInWords(words, [language])
				const whole =
					spans.length === 1 && spans[0]!.start === 0 && spans[0]!.end === (language === 'zh' ? Array.from(name).length : words.length)
				for (const concept of whole ? spans[0]!.concepts : []) byName.set(concept, [...(byName.get(concept) ?? []), id])
			}
		for (const { id } of GLOSSARY)
			if (byName.has(id))
				known.set(
					id,
					[...new Set(byName.get(id))].map((category) => facetToken('category', category)),
				)
		named.set(tree, known)
	}
	return known
}

/** The piece with its slip of the finger mended; itself when it is right or can't be read. */
function mendPiece(piece: Piece): Piece {
	const mended = piece.isHan || piece.atoms.length === 1 ? mendWord(piece.text) : undefined
	return mended === undefined ? piece : (queryPieces(mended)[0] ?? piece)
}
