/** Makes alike what people write differently, before text is cut into words: width, case, accents, dashes, apostrophes. */

/** Starts and divides facet tokens. It is a letter to both databases, and folding takes it out of all that people write. */
export const RESERVED = '\ua66e'

/** In code points; a longer word is cut, in documents and queries alike. */
const LONGEST_TOKEN = 40

/**
 * NFKC (full-width → plain), lower case, one dash, one apostrophe, one sign for "times", no English 's.
 * Accents stay, since Kazakh in Latin letters is told by them; й and ё are letters of their own.
 */
export function foldText(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFKC')
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/['\u2018\u2019\u02bb\u02bc\u02b9\u0060\u00b4]/g, "'")
		.replace(/'s(?![\p{L}\p{N}])/gu, '')
		.replace(/[\u2715\u2716]/g, '×')
		.replaceAll(RESERVED, '')
}

/** Letters that are no letter with a mark. */
const LATIN_LETTERS = new Map(
	'ı:i ø:o ł:l đ:d ŋ:n ß:ss æ:ae œ:oe þ:th ð:d ħ:h ŧ:t ə:a'.split(' ').map((pair) => pair.split(':') as [string, string]),
)

/** `Bébé` → `bebe`, for a lower-case word in Latin letters. */
export function stripLatinMarks(word: string): string {
	if (/^[a-z]*$/.test(word)) return word
	return word
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z]/g, (letter) => LATIN_LETTERS.get(letter) ?? letter)
}

/** Most words; told faster. */
const PLAIN = /^[0-9a-z\u0430-\u045f\u0490-\u04ff\u4e00-\u9fcc]{1,40}$/
const UNSAFE = /[^0-9a-z\u0430-\u045f\u0460-\u052f\u0621-\u064a\u0671-\u06d3\u3005-\u3007\u3400-\u4db5\u4e00-\u9fcc\ua66e]/u
const EACH_UNSAFE = new RegExp(UNSAFE, 'gu')

/**
 * Makes a token of a folded word. Letters that one of the databases may not know as letters are written as their number,
 * so that FTS5 (Unicode 6.1) and PostgreSQL (the letters of its locale) keep every token whole.
 */
export function toToken(word: string): string {
	if (PLAIN.test(word)) return word
	const plain = UNSAFE.test(word)
		? word.replace(EACH_UNSAFE, (letter) => (/\p{M}/u.test(letter) ? '' : `u${letter.codePointAt(0)!.toString(16)}`))
		: word
	return plain.length <= LONGEST_TOKEN ? plain : Array.from(plain).slice(0, LONGEST_TOKEN).join('')
}
