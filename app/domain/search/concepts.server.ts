/**
 * Finds the concepts of the glossary in text, whatever language it is in: термос, термокружка, 保温杯 and thermos become one token.
 * The longest phrase wins, so that 保温杯 is no cup and a soap dish no soap.
 */
import { type Language, LANGUAGES } from '#app/domain/i18n/languages.ts'
import { facetToken } from './facet-token.ts'
import { foldText, stripLatinMarks } from './fold.ts'
import { GLOSSARY } from './glossary/index.ts'
import { materials } from './glossary/materials.ts'
import { properties } from './glossary/properties.ts'
import { simplifyHan } from './han.server.ts'
import { stemKazakh } from './kazakh-stem.ts'
import { foldToRussianKeyboard } from './russian-keyboard.ts'
import { stemEnglish, stemRussian } from './snowball.server.ts'
import { cutChains } from './word-chains.ts'

/** Words in a phrase, at most. */
const LONGEST_PHRASE = 4
/** Han characters in a phrase, at most. */
const LONGEST_RUN = 8

type Alphabetic = Exclude<Language, 'zh'>
const ALPHABETIC: readonly Alphabetic[] = ['ru', 'kk', 'en']

export const STEMS: Record<Alphabetic, (word: string) => string> = {
	ru: (word) => stemRussian(foldToRussianKeyboard(word)),
	kk: (word) => foldToRussianKeyboard(stemKazakh(word)),
	en: (word) => stemEnglish(stripLatinMarks(word)),
}

/** Russian adjectives stand on either side of their noun; in the other languages order tells goods apart. */
function keyOf(words: readonly string[], language: Alphabetic): string {
	const stems = words.map(STEMS[language])
	return (language === 'ru' ? stems.sort() : stems).join(' ')
}

export const wordsOf = (text: string): string[] => cutChains(text).flatMap((chain) => (chain.isHan ? [] : chain.atoms))

interface Phrases extends Record<Alphabetic, Map<string, Set<string>>> {
	zh: Map<string, Set<string>>
}

let phrases: Phrases | undefined

/** All phrases of the glossary by their key, made when the first text comes. */
function allPhrases(): Phrases {
	if (phrases) return phrases
	const made: Phrases = { ru: new Map(), kk: new Map(), en: new Map(), zh: new Map() }
	const add = (map: Map<string, Set<string>>, key: string, id: string) => void map.set(key, (map.get(key) ?? new Set()).add(id))
	const stems: { language: Alphabetic; stem: string; id: string }[] = []
	for (const concept of GLOSSARY)
		for (const language of LANGUAGES)
			for (const phrase of concept[language]) {
				const folded = foldText(phrase)
				if (language === 'zh') add(made.zh, folded, concept.id)
				else {
					const words = wordsOf(folded)
					add(made[language], words.map(foldToRussianKeyboard).join(' '), concept.id)
					stems.push({ language, stem: keyOf(words, language), id: concept.id })
					// Smart watch and smartwatch, power bank and powerbank.
					if (words.length > 1) stems.push({ language, stem: keyOf([words.join('')], language), id: concept.id })
				}
			}
	// The stem of балға (hammer) is бал, which is honey: a stem that is another word's own spelling says nothing.
	const spelled = { ru: new Set(made.ru.keys()), kk: new Set(made.kk.keys()), en: new Set(made.en.keys()) }
	for (const { language, stem, id } of stems) if (!spelled[language].has(stem)) add(made[language], stem, id)
	return (phrases = made)
}

export interface Span {
	/** Of the first word or character, and past the last one. */
	start: number
	end: number
	/** Ids of concepts. */
	concepts: ReadonlySet<string>
}

/**
 * The longest phrases of a row of words, from the left, none over another.
 *
 * @param words folded, of an alphabet
 * @param languages those that the words may be in
 */
export function findInWords(words: readonly string[], languages: readonly Alphabetic[] = ALPHABETIC): Span[] {
	const spans: Span[] = []
	for (let start = 0; start < words.length; start++) {
		for (let end = Math.min(words.length, start + LONGEST_PHRASE); end > start; end--) {
			const concepts = lookUp(words.slice(start, end), languages)
			if (concepts.size === 0) continue
			spans.push({ start, end, concepts })
			start = end - 1
			break
		}
	}
	return spans
}

function lookUp(words: readonly string[], languages: readonly Alphabetic[]): Set<string> {
	const concepts = new Set<string>()
	for (const language of languages) {
		const known = allPhrases()[language]
		// As it is written before its stem: балға is a hammer, and no honey.
		const exact = known.get(words.map(foldToRussianKeyboard).join(' '))
		if (exact) {
			for (const id of exact) concepts.add(id)
			continue
		}
		const keys = words.length > 1 ? [keyOf(words, language), keyOf([words.join('')], language)] : [keyOf(words, language)]
		for (const key of keys) for (const id of known.get(key) ?? []) concepts.add(id)
	}
	return concepts
}

/** The longest phrases of a run of Han characters, from the left. */
export function findInHan(run: string): Span[] {
	const letters = Array.from(run)
	const known = allPhrases().zh
	const spans: Span[] = []
	for (let start = 0; start < letters.length; start++) {
		for (let end = Math.min(letters.length, start + LONGEST_RUN); end > start; end--) {
			const concepts = known.get(letters.slice(start, end).join(''))
			if (!concepts) continue
			spans.push({ start, end, concepts })
			start = end - 1
			break
		}
	}
	return spans
}

const QUALITIES = new Set([...materials, ...properties].map((concept) => concept.id))

/** Whether a concept is a material, a colour or a property, which goods of any kind may have. */
export const isQuality = (id: string): boolean => QUALITIES.has(id)

/** What goods are for and come with is not what they are: губка для обуви, blender with blades, балаларға арналған. */
const ASIDE: Record<Alphabetic, RegExp> = {
	ru: /(?:^|\s)(?:для|под|от|против|с|со|из)\s[^,;:|()]*/g,
	en: /(?:^|\s)(?:for|with|in|from)\s[^,;:|()]*/g,
	kk: /[^,;:|()]*(?:\sарналған|\sүшін|\sбар|\sжасалған)(?=\s|$)/g,
}

/** @param title in one language @returns ids of the concepts that the goods are, and of the qualities that they have */
export function conceptsOfTitle(title: string, language: Language): Set<string> {
	const found = new Set<string>()
	const folded = foldText(title)
	const rows: Row[] = cutChains(folded).flatMap((chain) => (chain.isHan ? [rowOfHan(chain.text)] : []))
	if (language === 'zh') rows.push(rowOfWords(folded, 'en'))
	else {
		for (const part of folded.match(ASIDE[language]) ?? []) addQualities(found, rowOfWords(part, language))
		for (const part of folded.replace(ASIDE[language], ' | ').split(/[,;:|()]/)) rows.push(rowOfWords(part, language))
	}
	for (const row of rows) addQualities(found, row)
	// Packing, parts and sizes come after what the goods are.
	const named = rows.find((row) => row.spans.some(namesGoods))
	if (named) addGoods(found, named)
	return found
}

interface Row {
	spans: Span[]
	/** Words or characters. */
	at: (start: number, end: number) => Iterable<string>
	/** As in Russian, where the noun that tells the kind follows: фильтр аквариума. */
	isHeadFirst: boolean
}

function rowOfHan(run: string): Row {
	const letters = Array.from(simplifyHan(run))
	return {
		spans: findInHan(letters.join('')),
		// A lone character is a part of a word: 刀 in 剪刀.
		at: (start, end) => (end - start < 2 ? [] : (allPhrases().zh.get(letters.slice(start, end).join('')) ?? [])),
		isHeadFirst: false,
	}
}

function rowOfWords(text: string, language: Alphabetic): Row {
	const words = wordsOf(text)
	return {
		spans: findInWords(words, [language]),
		at: (start, end) => lookUp(words.slice(start, end), [language]),
		isHeadFirst: language === 'ru',
	}
}

const namesGoods = ({ concepts }: Span) => [...concepts].some((id) => !isQuality(id))

function addQualities(found: Set<string>, { spans }: Row): void {
	for (const { concepts } of spans) for (const id of concepts) if (isQuality(id)) found.add(id)
}

/**
 * Of several goods in a row one is the head and the others tell its kind: aquarium filter, 足球运动服, фильтр аквариума.
 * A phrase also is what its own noun names: a beach umbrella is an umbrella.
 */
function addGoods(found: Set<string>, { spans, at, isHeadFirst }: Row): void {
	const goods = spans.filter(namesGoods)
	const { start, end, concepts } = (isHeadFirst ? goods[0] : goods.at(-1))!
	for (const id of concepts) found.add(id)
	for (let step = start; step < end && end - start > 1; step++)
		for (const id of isHeadFirst ? at(step, step + 1) : step > start ? at(step, end) : []) found.add(id)
}

/** @param id of a concept @returns the token that stands for it in index and query */
export const conceptToken = (id: string): string => facetToken('concept', id)
