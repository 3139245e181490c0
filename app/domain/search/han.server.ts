/**
 * Chinese text in tokens. A document has every character and every pair of neighbours, so any part of it is found however it would be cut into words;
 * jieba cuts queries (people write 不锈钢保温杯 without spaces) and names the words whose pinyin and initials are indexed (baowenbei, bwb).
 * Dictionaries take 80 MB and are loaded when the first Chinese text comes.
 */
import { createRequire } from 'node:module'
import { LRUCache } from 'lru-cache'
import { toToken } from './fold.ts'

interface Jieba {
	cut(text: string, hmm?: boolean): string[]
	cutForSearch(text: string, hmm?: boolean): string[]
}

const load = createRequire(import.meta.url)

function lazily<T>(make: () => T): () => T {
	let made: { value: T } | undefined
	return () => (made ??= { value: make() }).value
}

const getJieba = lazily((): Jieba => {
	const { Jieba } = load('@node-rs/jieba') as { Jieba: { withDict(dict: Uint8Array): Jieba } }
	return Jieba.withDict((load('@node-rs/jieba/dict') as { dict: Uint8Array }).dict)
})
const getConverter = lazily(() => {
	const openCC = load('opencc-js/t2cn') as { Converter(options: { from: string; to: string }): (text: string) => string }
	return openCC.Converter({ from: 't', to: 'cn' })
})
const getPinyin = lazily(() => (load('pinyin-pro') as { pinyin(text: string, options: object): string[] }).pinyin)

/** Pinyin is typed for words, not for sentences. In characters. */
const LONGEST_PINYIN_WORD = 6
const LONGEST_PINYIN_PAIR = 4
/** Two initials would be any two letters: cm, kg, xl. */
const LEAST_INITIALS = 3

const chars = (text: string) => Array.from(text, toToken)
const pairs = (letters: readonly string[]) => letters.slice(1).map((letter, at) => letters[at]! + letter)

/** Traditional to simplified, so that both find both. */
export const simplifyHan = (run: string) => getConverter()(run)

/** Reads all dictionaries now, for a process that must answer its first Chinese query as fast as any other. */
export function warmHan(): void {
	hanIndexTokens('保溫杯')
}

/** Units, packings and names of categories come again and again; whole titles do not. In characters. */
const LONGEST_KEPT_RUN = 6
const kept = new LRUCache<string, readonly string[]>({ max: 10_000 })

/** @param run Han characters only */
export function hanIndexTokens(run: string): readonly string[] {
	const known = kept.get(run)
	if (known) return known
	const tokens = cutForIndex(run)
	if (run.length <= LONGEST_KEPT_RUN) kept.set(run, tokens)
	return tokens
}

function cutForIndex(run: string): string[] {
	const simple = simplifyHan(run)
	const letters = chars(simple)
	const tokens = [...letters, ...pairs(letters)]
	if (letters.length === 1) return tokens
	const words = getJieba().cut(simple, true)
	for (let at = 0; at < words.length; at++) {
		tokens.push(...wordPinyin(words[at]!))
		const pair = at > 0 ? words[at - 1]! + words[at]! : ''
		if (pair && pair.length <= LONGEST_PINYIN_PAIR) tokens.push(...spell(pair))
	}
	return tokens
}

const spelled = new LRUCache<string, string[]>({ max: 20_000 })

/** The pinyin of a word and of the shorter words in it: 不锈钢 has 不锈. */
function wordPinyin(word: string): string[] {
	if (word.length <= 2) return spell(word)
	const key = `+${word}`
	let tokens = spelled.get(key)
	if (!tokens) {
		tokens = [...new Set([...getJieba().cutForSearch(word, true), word])].flatMap(spell)
		spelled.set(key, tokens)
	}
	return tokens
}

function spell(word: string): string[] {
	if (word.length < 2 || word.length > LONGEST_PINYIN_WORD) return []
	let tokens = spelled.get(word)
	if (!tokens) {
		const syllables = getPinyin()(word, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' })
		const initials = syllables.length >= LEAST_INITIALS ? [syllables.map((syllable) => syllable.charAt(0)).join('')] : []
		tokens = [syllables.join(''), ...initials].filter((token) => /^[a-z]+$/.test(token))
		spelled.set(word, tokens)
	}
	return tokens
}

/**
 * The words of a query, each as the tokens that must all match.
 *
 * @param run Han characters only
 */
export function hanQueryWords(run: string): { word: string; tokens: string[] }[] {
	const simple = simplifyHan(run)
	const words = chars(simple).length <= 2 ? [simple] : getJieba().cut(simple, true)
	return words.map((word) => {
		const letters = chars(word)
		return { word, tokens: letters.length === 1 ? letters : pairs(letters) }
	})
}

/** @param word Han characters @returns its syllables without tones, written together; empty when it has none */
export const pinyinOf = (word: string): string => getPinyin()(word, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' }).join('')
