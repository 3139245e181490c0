/** The stems of Russian and English words, by Snowball, loaded when the first word comes: pages without a search need neither. */
import { createRequire } from 'node:module'

interface Stemmer {
	stem(word: string): string
}

const load = createRequire(import.meta.url)
let stemmers: { russian: Stemmer; english: Stemmer } | undefined

function getStemmers() {
	if (!stemmers) {
		const snowball = load('snowball-stemmers') as { newStemmer(language: string): Stemmer }
		stemmers = { russian: snowball.newStemmer('russian'), english: snowball.newStemmer('english') }
	}
	return stemmers
}

/** Stems of one or two letters would match anything. */
const LEAST = 3
const kept = (word: string, stem: string) => (stem.length < LEAST ? word : stem)

/**
 * Snowball's stem without the vowel that comes and goes, so that кроссовок and кроссовки, наклеек and наклейка, колец and кольцо meet.
 *
 * @param word lower case, е for ё
 */
export function stemRussian(word: string): string {
	if (word.length <= LEAST) return word
	const stem = getStemmers().russian.stem(word)
	const firm = stem
		.replace(/([аеиоуыэюя])ек$/, '$1йк')
		.replace(/([бвгджзклмнпрстфхцчшщ])[ое]([клнрц])$/, '$1$2')
		.replace(/ь(?=[бвгджзклмнпрстфхцчшщ]?$)/, '')
	return kept(word, firm.length < LEAST ? stem : firm)
}

/** @param word lower case, without accents */
export function stemEnglish(word: string): string {
	return word.length <= LEAST ? word : kept(word, getStemmers().english.stem(word))
}
