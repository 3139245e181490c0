/** The tokens of one word of a document, and the ways in which one word of a query may stand in documents. */
import { LRUCache } from 'lru-cache'
import type { Language } from '#app/domain/i18n/languages.ts'
import { stripLatinMarks, toToken } from './fold.ts'
import { readKazakhLatin } from './kazakh-latin.ts'
import { stemKazakh, stemKazakhLoosely } from './kazakh-stem.ts'
import type { QueryTerm } from './query-term.ts'
import { foldToRussianKeyboard, hasKazakhLetters } from './russian-keyboard.ts'
import { stemEnglish, stemRussian } from './snowball.server.ts'
import { isStopWord } from './stop-words.ts'

/** A shorter beginning means too much: чай is not чайник. */
const LEAST_PREFIX = 4
/** While a query is being typed its last word is rarely whole. */
const LEAST_PREFIX_TYPING = 2

const isLatin = (word: string) => /^\p{Script=Latin}/u.test(word)
const isCyrillic = (word: string) => /^\p{Script=Cyrillic}/u.test(word)

/** Russian writes жи, ши, ги, ки, хи: жылы (warm) must not meet жыл (year) in a Russian stem. */
const mayBeRussian = (word: string) => !hasKazakhLetters(word) && !/[жшчщгкх]ы/.test(word)

const unique = (tokens: readonly string[]) => [...new Set(tokens.filter(Boolean))].map(toToken)

const cache = new LRUCache<string, readonly string[]>({ max: 30_000 })

/**
 * The word as it is looked up (Russian letters, no accents), and its stems.
 *
 * @param word of one script, folded
 * @param language of the document, when known: spares the stems of other languages
 */
export function indexWord(word: string, language?: Language): readonly string[] {
	const key = language === 'ru' || language === 'kk' ? `${language} ${word}` : word
	let tokens = cache.get(key)
	if (!tokens) {
		tokens = unique(isCyrillic(word) ? cyrillicForms(word, language) : isLatin(word) ? latinForms(word) : [word])
		cache.set(key, tokens)
	}
	return tokens
}

function latinForms(word: string): string[] {
	const plain = stripLatinMarks(word)
	return [plain, stemEnglish(plain)]
}

function cyrillicForms(word: string, language: Language | undefined): string[] {
	const plain = foldToRussianKeyboard(word)
	if (!mayBeRussian(word)) return [plain, foldToRussianKeyboard(stemKazakh(word))]
	if (language === 'ru') return [plain, stemRussian(plain)]
	const kazakh = foldToRussianKeyboard(stemKazakh(word))
	// Borrowed words meet in their Russian stem: сумкалар (kk), сумку (ru).
	return language === 'kk' ? [plain, kazakh, stemRussian(kazakh)] : [plain, kazakh, stemRussian(plain), stemRussian(kazakh)]
}

const asked = new LRUCache<string, QueryTerm>({ max: 5_000 })

/** @param isTyping whether the word may be unfinished */
export function queryWord(word: string, isTyping: boolean): QueryTerm {
	const key = isTyping ? `${word} ` : word
	let term = asked.get(key)
	if (!term) {
		term = wordTerm(word, isTyping)
		asked.set(key, term)
	}
	return term
}

function wordTerm(word: string, isTyping: boolean): QueryTerm {
	const beginning = (token: string): QueryTerm => ({ token, isPrefix: token.length >= (isTyping ? LEAST_PREFIX_TYPING : LEAST_PREFIX) })
	const exactly = (token: string): QueryTerm => ({ token, isPrefix: false })
	if (isCyrillic(word)) {
		const [plain, ...stems] = unique(cyrillicQueryForms(word))
		return { any: [beginning(plain!), ...stems.map(exactly)] }
	}
	if (!isLatin(word)) return beginning(toToken(word))
	const [plain, ...stems] = unique(latinForms(word))
	const readings = readKazakhLatin(word).filter((reading) => !isStopWord(reading))
	const forms = unique(readings.flatMap((reading) => cyrillicQueryForms(reading)))
	const isReading = new Set(readings.map(toToken))
	return {
		any: [beginning(plain!), ...stems.map(exactly), ...forms.map((form) => (isReading.has(form) ? beginning(form) : exactly(form)))],
	}
}

/** Every stem that a document in Kazakh or Russian may have of it: nothing tells which language was typed. */
function cyrillicQueryForms(word: string): string[] {
	const plain = foldToRussianKeyboard(word)
	const kazakh = foldToRussianKeyboard(stemKazakh(word))
	if (hasKazakhLetters(word)) return [plain, kazakh]
	const loose = stemKazakhLoosely(plain)
	return mayBeRussian(word) ? [plain, kazakh, loose, ...[plain, kazakh, loose].map(stemRussian)] : [plain, kazakh, loose]
}
