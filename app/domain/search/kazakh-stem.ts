/**
 * Takes the endings off a Kazakh word: stem + plural + possessive + case, read from the end.
 * An ending goes only when its vowels agree with the stem (лар, лер) and its first letter with the stem's last (балалар, қазандар, термостар),
 * so фонтан keeps its "тан" and банан its "нан". Both sides of the index take the same stem, so a stem need not be a word.
 */
import { hasKazakhLetters } from './russian-keyboard.ts'

const LEAST = 3
const VOWELS = 'аәеёиоөуұүыіэюя'
const BACK = 'аоұыя'
const FRONT = 'әеөүіэ'
/** Endings harden after these; б в г ғ д close a word without voice (клубтар). */
const HARD = 'кқпстфхһцчшщбвгғд'
const NASAL = 'мнң'

const words = (text: string) => new Set(text.trim().split(/\s+/))

/** Whole words that look inflected and whose short form is another word: жылы (warm) is no жыл (year). */
const WHOLE = words(`
	жылы тәтті қатты қалың салқын алтын алты жеті кіші сары ірі сәнді тегін бүгін бүтін түтін қысқы жазғы күзгі
	теңге сырға жейде қайшы сүлгі түлкі былғары мақта бұйым шыны дәптер постер тостер мастер`)

/** Nouns in н, so that қазаны is қазан + ы, not қаза + ны. */
const IN_N = words(`
	қазан шапан дастарқан тостаған дүкен қауын алтын орын ойын келін диван стакан карман экран банан барабан сарафан чемодан кафтан фонтан`)

/** Short nouns in letters that Russian has too, which may stand without the caution that Russian words need. */
const SHORT = words('бал шай шам шаш бас май тас тон таз сап бет тор доп')

const endsIn = (stem: string, letters: string) => letters.includes(stem.charAt(stem.length - 1))
const isSoft = (stem: string) => !endsIn(stem, HARD)

/** Whether `ending` has the vowels that `stem` asks for. у takes after the vowel before it; и and ь stand with both. */
function agrees(stem: string, ending: string): boolean {
	const isFront = /[еіә]/.test(ending)
	for (let i = stem.length - 1; i >= 0; i--) {
		const letter = stem.charAt(i)
		if (letter === 'и' || letter === 'ь' || letter === 'ю' || letter === 'ё') return true
		if (FRONT.includes(letter)) return isFront
		if (BACK.includes(letter)) return !isFront
	}
	return true
}

interface Ending {
	/** Back and front form. */
	forms: readonly string[]
	after: (stem: string) => boolean
	/** Endings of the third person's possessive: сөмкесінде. */
	isAfterPossessive?: boolean
	isNeutral?: boolean
}

const afterThird = (stem: string) => /[ыі]$/.test(stem)
const afterVowel = (stem: string) => endsIn(stem, VOWELS)
const afterHard = (stem: string) => endsIn(stem, HARD)
const afterNasal = (stem: string) => endsIn(stem, NASAL)

const CASES: readonly Ending[] = [
	{ forms: ['ндағы', 'ндегі'], after: afterThird, isAfterPossessive: true },
	{ forms: ['дағы', 'дегі'], after: isSoft },
	{ forms: ['тағы', 'тегі'], after: afterHard },
	{ forms: ['нда', 'нде'], after: afterThird, isAfterPossessive: true },
	{ forms: ['нан', 'нен'], after: afterThird, isAfterPossessive: true },
	{ forms: ['ның', 'нің'], after: (stem) => afterVowel(stem) || afterNasal(stem) },
	{ forms: ['дың', 'дің'], after: (stem) => isSoft(stem) && !afterNasal(stem) },
	{ forms: ['тың', 'тің'], after: afterHard },
	{ forms: ['дан', 'ден'], after: (stem) => isSoft(stem) && !afterNasal(stem) },
	{ forms: ['тан', 'тен'], after: afterHard },
	{ forms: ['нан', 'нен'], after: afterNasal },
	{ forms: ['мен'], after: (stem) => isSoft(stem) && !/[жз]$/.test(stem), isNeutral: true },
	{ forms: ['бен'], after: (stem) => /[жз]$/.test(stem), isNeutral: true },
	{ forms: ['пен'], after: afterHard, isNeutral: true },
	{ forms: ['ға', 'ге'], after: isSoft },
	{ forms: ['қа', 'ке'], after: afterHard },
	{ forms: ['на', 'не'], after: afterThird, isAfterPossessive: true },
	{ forms: ['да', 'де'], after: isSoft },
	{ forms: ['та', 'те'], after: afterHard },
	{ forms: ['ны', 'ні'], after: afterVowel },
	{ forms: ['ды', 'ді'], after: (stem) => isSoft(stem) && !/[аәеоөыіэ]$/.test(stem) },
	{ forms: ['ты', 'ті'], after: afterHard },
	{ forms: ['н'], after: afterThird, isAfterPossessive: true, isNeutral: true },
]

const afterConsonant = (stem: string) => !/[аәеоөыіэёюяи]$/.test(stem)

const POSSESSIVES: readonly Ending[] = [
	{ forms: ['ымыз', 'іміз', 'ыңыз', 'іңіз'], after: afterConsonant },
	{ forms: ['мыз', 'міз', 'ңыз', 'ңіз'], after: afterVowel },
	{ forms: ['сы', 'сі'], after: (stem) => !isStemInS(stem) },
	{ forms: ['ым', 'ім', 'ың', 'ің'], after: afterConsonant },
	{ forms: ['ы', 'і'], after: afterConsonant },
]

const PLURALS: readonly Ending[] = [
	{ forms: ['лар', 'лер'], after: (stem) => afterVowel(stem) || /[рй]$/.test(stem) },
	{ forms: ['дар', 'дер'], after: (stem) => /[лмнңзжь]$/.test(stem) },
	{ forms: ['тар', 'тер'], after: afterHard },
]

/** термосы is термос + ы, сумкасы is сумка + сы: told by the vowel before the с. */
function isStemInS(stem: string): boolean {
	if (!afterVowel(stem)) return true
	if (WHOLE.has(stem)) return false
	if (/(матра|атла|компа|анана|поя|палла)$/.test(stem)) return true
	return /[оөуұүи]$/.test(stem) || (/[ыі]$/.test(stem) && !/[шқғкгр][ыі]$/.test(stem))
}

/** Whether `stem` lost the н of a noun. No Kazakh noun ends in о, so телефоны is телефон + ы. */
const isInN = (stem: string) => IN_N.has(`${stem}н`) || stem.endsWith('о')

/** The word without the first ending of `endings` that fits, or itself. */
function strip(word: string, endings: readonly Ending[], least: (ending: string) => number): { stem: string; ending?: Ending } {
	for (const ending of endings) {
		for (const form of ending.forms) {
			if (!word.endsWith(form)) continue
			const stem = word.slice(0, word.length - form.length)
			if (stem.length < LEAST || (stem.length < least(form) && !SHORT.has(stem)) || !ending.after(stem)) continue
			if (form.startsWith('н') && isInN(stem)) continue
			// What looks like a case of a possessive must stand on one.
			if (ending.isAfterPossessive && !strip(stem, POSSESSIVES, least).ending) continue
			if (ending.isNeutral || agrees(stem, form)) return { stem, ending }
		}
	}
	return { stem: word }
}

/** Before an ending that begins with a vowel, қ к п sound as ғ г б: ойыншық, ойыншығы. */
function withoutVoice(stem: string): string {
	const last = stem.charAt(stem.length - 1)
	const hard = { ғ: 'қ', г: 'к', б: 'п' }[last]
	return hard ? stem.slice(0, -1) + hard : stem
}

/**
 * @param word lower case, in Kazakh or Russian letters
 * @returns a stem of at least three letters, which is its own stem; the word itself when nothing comes off
 * @example stemKazakh('ойыншықтарымен') // ойыншық
 */
export function stemKazakh(word: string): string {
	let stem = word
	for (;;) {
		const shorter = stripOnce(stem)
		if (shorter === stem) return stem
		stem = shorter
	}
}

/** One round of case, possessive and plural. */
function stripOnce(word: string): string {
	if (word.length <= LEAST || WHOLE.has(word)) return word
	// Without a Kazakh letter the word may be Russian (вода, карта): short endings then leave four letters.
	const isKazakh = hasKazakhLetters(word)
	const least = (ending: string) => (isKazakh || ending.length > 2 || ending === 'ы' ? LEAST : LEAST + 1)

	const base = strip(word, CASES, least).stem
	if (WHOLE.has(base)) return base
	const owned = strip(base, POSSESSIVES, least)
	const owner = /^[ыі]/.test(base.slice(owned.stem.length)) ? withoutVoice(owned.stem) : owned.stem
	return WHOLE.has(owner) ? owner : strip(owner, PLURALS, () => LEAST).stem
}

const LOOSE =
	/^(.{3,}?)(?:лар|лер|дар|дер|тар|тер)(?:ымыз|имиз|ыныз|иниз|ым|им|ын|ин|ы|и)?(?:ндагы|ндеги|дагы|деги|нда|нде|нан|нен|нын|нин|дын|дин|дан|ден|мен|га|ге|на|не|да|де|ды|ди|ны|ни|н)?$/
const LOOSE_SINGLE = /^(.{4,}?)(?:синде|синен|синин|сине|син|ндеги|деги|теги|нин|дин|тин|(?<=к)ка|га|ге|ке|ни|ди|ти)$/

/**
 * As `stemKazakh`, for a word typed in Russian letters: сомкелерди → сомке. It takes more away, so it is for queries only.
 *
 * @param word lower case, folded to Russian letters
 */
export function stemKazakhLoosely(word: string): string {
	return stemKazakh(LOOSE.exec(word)?.[1] ?? LOOSE_SINGLE.exec(word)?.[1] ?? word)
}
