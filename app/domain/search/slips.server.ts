/** Mends one slip of the finger (a letter too much, too little, another one, two swapped) in a word that the glossary doesn't know. */
import { foldText, stripLatinMarks } from './fold.ts'
import { findInHan, findInWords, STEMS, wordsOf } from './concepts.server.ts'
import { GLOSSARY } from './glossary/index.ts'
import { pinyinOf } from './han.server.ts'
import { foldToRussianKeyboard } from './russian-keyboard.ts'

/** In a shorter word one letter is too much of it (DESIGN, Search). */
const LEAST_LETTERS = 5
const LEAST_HAN = 3

interface Words {
	/** Word, as it is compared → as it is written. */
	known: Map<string, string>
	/** Of all words: чайники is no slip of чайник. */
	stems: Set<string>
	/** The pinyin of Chinese phrases. */
	pinyin: Map<string, string>
	/** What is left of a word without one of its letters → the words. */
	shortened: Map<string, string[]>
	/** Han phrases with one character left out. */
	han: Map<string, string[]>
}

let words: Words | undefined

const compared = (word: string) => foldToRussianKeyboard(stripLatinMarks(word))
const without = (letters: readonly string[], at: number) => letters.slice(0, at).join('') + letters.slice(at + 1).join('')
const stemsOf = (word: string) => Object.values(STEMS).map((stem) => stem(word))
const push = (map: Map<string, string[]>, key: string, word: string) => {
	const list = map.get(key)
	if (list) list.push(word)
	else map.set(key, [word])
}

function allWords(): Words {
	if (words) return words
	const made: Words = { known: new Map(), stems: new Set(), pinyin: new Map(), shortened: new Map(), han: new Map() }
	const learn = (key: string, written: string) => {
		if (made.known.has(key)) return
		made.known.set(key, written)
		const letters = Array.from(key)
		if (letters.length >= LEAST_LETTERS - 1) for (let at = 0; at < letters.length; at++) push(made.shortened, without(letters, at), key)
	}
	for (const { kk, ru, en } of GLOSSARY)
		for (const phrase of [...kk, ...ru, ...en])
			for (const word of wordsOf(foldText(phrase))) {
				learn(compared(word), word)
				for (const stem of stemsOf(word)) made.stems.add(stem)
			}
	for (const { zh } of GLOSSARY)
		for (const phrase of zh) {
			const pinyin = pinyinOf(phrase)
			learn(pinyin, phrase)
			if (made.known.get(pinyin) === phrase) made.pinyin.set(pinyin, phrase)
			const letters = Array.from(phrase)
			if (letters.length >= LEAST_HAN) letters.forEach((_, at) => push(made.han, `${at} ${without(letters, at)}`, phrase))
		}
	return (words = made)
}

/**
 * @param word folded, of one alphabet or of Han characters
 * @returns the word that was meant, a Chinese one for its pinyin; undefined when it is known, too short or like no other
 */
export function mendWord(word: string): string | undefined {
	const { known, stems, shortened, han } = allWords()
	const letters = Array.from(word)
	if (/^\p{Script=Han}/u.test(word)) {
		if (letters.length < LEAST_HAN || findInHan(word).some(({ start, end }) => end - start === letters.length)) return undefined
		return letters.flatMap((_, at) => han.get(`${at} ${without(letters, at)}`) ?? [])[0]
	}
	const key = compared(word)
	const typed = Array.from(key)
	if (typed.length < LEAST_LETTERS || /\d/.test(key) || known.has(key)) return undefined
	if (findInWords([word]).length > 0 || stemsOf(word).some((stem) => stems.has(stem))) return undefined
	const near = new Set<string>()
	// A letter too much was typed; one too few; another, or two swapped, where both lose one.
	for (let at = 0; at < typed.length; at++) {
		const shorter = without(typed, at)
		if (known.has(shorter)) near.add(shorter)
		for (const one of shortened.get(shorter) ?? []) if (isOneSlip(one, key)) near.add(one)
	}
	for (const one of shortened.get(key) ?? []) near.add(one)
	const best = [...near].sort((a, b) => rankOf(a, key) - rankOf(b, key))[0]
	return best === undefined ? undefined : known.get(best)
}

/** People rarely miss the first letter, and leave a letter out more often than they add one. */
const rankOf = (one: string, typed: string) => (one[0] === typed[0] ? 0 : 4) + [1, 2, 3][typed.length - one.length + 1]!

/** @param word folded, in Latin letters @returns the Chinese phrase that it spells */
export const readPinyin = (word: string): string | undefined => allWords().pinyin.get(word)

function isOneSlip(one: string, typed: string): boolean {
	if (one.length !== typed.length) return Math.abs(one.length - typed.length) === 1
	const apart = Array.from(one).flatMap((letter, at) => (letter === typed[at] ? [] : [at]))
	if (apart.length === 1) return true
	const [first, second] = apart
	return apart.length === 2 && second === first! + 1 && one[first!] === typed[second] && one[second] === typed[first!]
}
