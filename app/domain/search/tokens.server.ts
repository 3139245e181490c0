/**
 * The one tokenizer of index and query. A document's text becomes words, their stems and the forms people type instead;
 * a query becomes terms that must all match, each in any of its forms. Both databases index the same tokens.
 */
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { LRUCache } from 'lru-cache'
import * as OpenCC from 'opencc-js/t2cn'
import { pinyin } from 'pinyin-pro'
import snowball from 'snowball-stemmers'
import { fold, foldLatin, inLatin, KAZAKH_LETTER, onRussianKeyboard } from './fold.ts'
import { stemKazakh } from './kazakh-stem.ts'

const jieba = Jieba.withDict(dict)
const simplify = OpenCC.Converter({ from: 't', to: 'cn' })
const russian = snowball.newStemmer('russian')
const english = snowball.newStemmer('english')

const RUN = /\p{Script=Han}+|[\p{L}\p{N}\p{M}]+(?:[-.,/_][\p{L}\p{N}\p{M}]+)*/gu
const HAN = /^\p{Script=Han}/u
const MAX_QUERY = 200
const MAX_TERMS = 12
const MAX_TOKEN = 40
/** Starts facet tokens. People's words are folded to letters and digits, and a word that begins like this loses its first letter. */
const FACET = 'xqf'

const forms = new LRUCache<string, string[]>({ max: 60_000 })

/** A token that stands for a category or a hall; no text of people makes one. */
export function facetToken(kind: 'category' | 'hall', id: number): string {
	return `${FACET}${kind[0]}${id}`
}

/** All tokens of a document, each once. */
export function indexTokens(text: string): string[] {
	const all = new Set<string>()
	for (const [run] of fold(text).matchAll(RUN)) for (const form of HAN.test(run) ? hanForms(run) : wordForms(run)) all.add(form)
	return [...all]
}

export interface QueryTerm {
	/** Any of these tokens as they are. */
	exact: string[]
	/** Or any token that starts with one of these. */
	prefixes: string[]
}

/** The terms of a query; all must match. Never throws; what is too long is cut. */
export function queryTerms(query: string): QueryTerm[] {
	const terms: QueryTerm[] = []
	for (const [run] of fold(query.slice(0, MAX_QUERY)).matchAll(RUN)) {
		if (terms.length >= MAX_TERMS) break
		if (HAN.test(run)) for (const word of jieba.cut(simplify(run), false)) terms.push({ exact: [word], prefixes: [] })
		else {
			const parts = /[-.,/_]/.test(run) ? [run.replace(/[^\p{L}\p{N}]/gu, '')] : splitUnit(run)
			for (const part of parts) {
				const own = safe(part)
				if (own) terms.push({ exact: queryForms(own), prefixes: own.length >= 3 ? [own] : [] })
			}
		}
	}
	return terms.slice(0, MAX_TERMS)
}

export function toFts5Match(terms: QueryTerm[]): string {
	const quoted = (token: string) => `"${token.replaceAll('"', '')}"`
	return terms.map((term) => `(${[...term.exact.map(quoted), ...term.prefixes.map((one) => `${quoted(one)}*`)].join(' OR ')})`).join(' AND ')
}

export function toTsquery(terms: QueryTerm[]): string {
	const quoted = (token: string) => `'${token.replaceAll("'", '').replaceAll('\\', '')}'`
	return terms.map((term) => `(${[...term.exact.map(quoted), ...term.prefixes.map((one) => `${quoted(one)}:*`)].join(' | ')})`).join(' & ')
}

/** `500мл` → `500`, `мл`: people write the unit with and without a space. */
function splitUnit(word: string): string[] {
	const unit = /^(\d+)(\p{L}+)$/u.exec(word)
	return unit && !/x/.test(word) ? [unit[1]!, UNITS[unit[2]!] ?? unit[2]!] : [UNITS[word] ?? word]
}

/** One token for a unit in all languages. */
const UNITS: Record<string, string> = {
	ml: 'ml', мл: 'ml', cm: 'cm', см: 'cm', mm: 'mm', мм: 'mm', kg: 'kg', кг: 'kg', l: 'l', л: 'l', w: 'w', вт: 'w', g: 'g', гр: 'g',
}

function safe(word: string): string {
	const plain = word.replace(/[^\p{L}\p{N}]/gu, '').slice(0, MAX_TOKEN)
	return plain.startsWith(FACET) ? plain.slice(1) : plain
}

function wordForms(run: string): string[] {
	const known = forms.get(run)
	if (known) return known
	const all = new Set<string>()
	const whole = safe(run)
	if (whole) all.add(whole)
	const parts = run.split(/[-.,/_]/)
	for (const part of [...parts, ...parts.flatMap((one) => one.split(/(?<=\d)x(?=\d)/))]) {
		for (const piece of splitUnit(part)) for (const form of stems(safe(piece))) all.add(form)
	}
	const list = [...all].filter(Boolean)
	forms.set(run, list)
	return list
}

/** A word, its stem, and how it is typed on other keyboards. */
function stems(word: string): string[] {
	if (!word) return []
	if (/^[a-z0-9]+$/.test(word)) return [word, english.stem(word)]
	if (!/\p{Script=Cyrillic}/u.test(word)) return [word]
	const kazakh = stemKazakh(word)
	const own = KAZAKH_LETTER.test(word) ? [word, kazakh] : [word, russian.stem(word), kazakh]
	return [...own, ...own.map(onRussianKeyboard), inLatin(word), inLatin(kazakh)]
}

function queryForms(word: string): string[] {
	if (/^[a-z0-9]+$/.test(word) && /[a-z]/.test(word)) return [...new Set([word, english.stem(word), foldLatin(word)])]
	if (!/\p{Script=Cyrillic}/u.test(word)) return [word]
	const kazakh = stemKazakh(word)
	return [...new Set([word, kazakh, onRussianKeyboard(word), onRussianKeyboard(kazakh), ...(KAZAKH_LETTER.test(word) ? [] : [russian.stem(word)])])]
}

/** The words of a run of Han characters, and the pinyin and initials of the whole run. */
function hanForms(run: string): string[] {
	const known = forms.get(run)
	if (known) return known
	const plain = simplify(run)
	const all = new Set(jieba.cutForSearch(plain, true))
	for (const word of [...all]) {
		if ([...word].length < 2) continue
		const syllables = pinyin(word, { toneType: 'none', type: 'array', v: true })
		all.add(safe(syllables.join('')))
		if (syllables.length > 2) all.add(safe(syllables.map((one) => one[0]).join('')))
	}
	for (let at = 0; at + 1 < plain.length; at++) all.add(plain.slice(at, at + 2))
	const list = [...all].filter(Boolean)
	forms.set(run, list)
	return list
}
