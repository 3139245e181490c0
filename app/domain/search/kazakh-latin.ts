/** Reads Kazakh or Russian written in Latin letters, whose spellings vary: qazan → казан, oyynshyq and oiynşyq → ойыншык, sumka → сумка. */
import { stripLatinMarks } from './fold.ts'

const MOST_READINGS = 6
const VOWEL = /[aeiouyäöüáóúıı]/

/** Letters and groups with their readings, likeliest first, in Russian letters: the index folds Kazakh ones. */
const READINGS = new Map(
	`shch:щ sh:ш ch:ч,ш zh:ж kh:х gh:г ng:н,нг ts:ц,тс ya:я yu:ю yo:е,йо ye:е
	a:а b:б c:к,ц d:д e:е f:ф g:г h:х i:и,ы j:ж k:к l:л m:м n:н o:о p:п q:к r:р s:с t:т u:у v:в w:у,в x:кс,х y:ы,й z:з
	ä:а á:а ə:а ç:ч ğ:г ǵ:г ı:ы í:и ñ:н ń:н ŋ:н ö:о ó:о ş:ш ś:ш ü:у ú:у ū:у ý:у,ы`
		.split(/\s+/)
		.map((entry) => entry.split(':') as [string, string])
		.map(([latin, cyrillic]) => [latin, cyrillic.split(',')] as const),
)
/** After a vowel these are й first. */
const AFTER_VOWEL = new Map([
	['i', ['й', 'и', 'ы']],
	['y', ['й', 'ы']],
	['ı', ['й', 'ы']],
])

/** Whether only Kazakh among the languages of the market would spell so. */
const isKazakhSpelling = (word: string) => /[äöüğǵşśñńŋıə]|q(?!u)/.test(word)

/**
 * @param word lower case, in Latin letters, accents kept
 * @returns Cyrillic readings in Russian letters, likeliest first, six at most; none for short words, which are rather English (men, bag)
 */
export function readKazakhLatin(word: string): string[] {
	if (word.length < (isKazakhSpelling(word) ? 3 : 4)) return []
	let readings = ['']
	let at = 0
	while (at < word.length) {
		const length = [4, 2, 1].find((size) => at + size <= word.length && READINGS.has(word.slice(at, at + size))) ?? 1
		const unit = word.slice(at, at + length)
		const isAfterVowel = at > 0 && VOWEL.test(word.charAt(at - 1))
		const options = (isAfterVowel && AFTER_VOWEL.get(unit)) || READINGS.get(unit) || READINGS.get(stripLatinMarks(unit))
		if (!options) return []
		// All first readings before any second one, so that the likeliest stay when there are too many.
		const all = options.flatMap((option) => readings.map((reading) => reading + option))
		readings = all.slice(0, MOST_READINGS)
		at += length
	}
	return [...new Set(readings)]
}
