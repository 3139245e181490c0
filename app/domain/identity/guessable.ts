/** How many pieces a guesser needs to put a password together: words, runs on the keyboard, dates, repetitions, single characters. */
import { COMMON_PASSWORD_PARTS } from './common-passwords.ts'

/**
 * The smallest number of pieces that make up `password`; what is typed again counts once, and more pieces than different characters don't count.
 * `qwerty12345` is two, `P@ssw0rd2024!` three, `gfhjkm` (пароль on Russian keys) one.
 *
 * @param about  the person's phone, e-mail, name: what somebody who knows them tries
 */
export function guessablePieces(password: string, about: readonly (string | null | undefined)[] = []): number {
	const typed = withoutRepeats(password.toLowerCase())
	const words = [...COMMON_PASSWORD_PARTS, ...about.flatMap((text) => (text ? wordsOf(text.toLowerCase()) : []))]
	const readings = [typed, plainLetters(typed), onRussianKeys(typed)]
	const least = [0, ...Array<number>(typed.length).fill(Infinity)]
	for (let start = 0; start < typed.length; start++) {
		const longest = Math.max(
			1,
			runFrom(typed, start),
			dateFrom(typed, start),
			...readings.map((reading) => wordFrom(reading, start, words)),
		)
		for (let end = start + 1; end <= start + longest; end++) least[end] = Math.min(least[end]!, least[start]! + 1)
	}
	return Math.min(least[typed.length]!, new Set(typed).size)
}

/** `abcabcab` → `abc`. */
function withoutRepeats(text: string): string {
	for (let size = 1; size <= text.length / 2; size++) {
		let at = size
		while (at < text.length && text[at] === text[at - size]) at++
		if (at === text.length) return text.slice(0, size)
	}
	return text
}

function wordFrom(text: string, start: number, words: readonly string[]): number {
	let longest = 0
	for (const word of words) if (word.length > longest && text.startsWith(word, start)) longest = word.length
	return longest
}

const LINES = [
	'1234567890',
	'0123456789',
	'qwertyuiop[]',
	"asdfghjkl;'",
	'zxcvbnm,./',
	'йцукенгшщзхъ',
	'фывапролджэ',
	'ячсмитьбю',
	'әіңғүұқөһ',
	'abcdefghijklmnopqrstuvwxyz',
	'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
	'абвгдежзийклмнопрстуфхцчшщъыьэюя',
	'1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/',
	'qazwsxedcrfvtgbyhnujmikolp',
	'1q2w3e4r5t6y7u8i9o0p',
	'q1w2e3r4t5y6u7i8o9p0',
	'йфяцычувскамепинртгоьшлбщдюзж',
	'1й2ц3у4к5е6н7г8ш9щ0з',
].flatMap((line) => [line, [...line].reverse().join('')])

/** The longest stretch of three or more neighbouring keys, letters in order, or one character again and again. */
function runFrom(text: string, start: number): number {
	let longest = 1
	while (text[start + longest] === text[start]) longest++
	for (const line of LINES) {
		const at = line.indexOf(text[start]!)
		if (at < 0) continue
		let size = 1
		while (start + size < text.length && at + size < line.length && text[start + size] === line[at + size]) size++
		longest = Math.max(longest, size)
	}
	return longest < 3 ? 1 : longest
}

const DAY = '(?:0[1-9]|[12]\\d|3[01])'
const MONTH = '(?:0[1-9]|1[0-2])'
const DATES = [
	'(?:19|20)\\d\\d[./-]?' + MONTH + '[./-]?' + DAY,
	DAY + '[./-]?' + MONTH + '[./-]?(?:19|20)\\d\\d',
	DAY + '[./-]?' + MONTH + '[./-]?\\d\\d',
	'(?:19|20)\\d\\d',
]
const DATE = new RegExp(DATES.map((form) => `(?:${form})`).join('|'), 'y')

/** `19860512`, `12.05.1986`, `120586`, `2026`. */
function dateFrom(text: string, start: number): number {
	DATE.lastIndex = start
	return DATE.exec(text)?.[0].length ?? 0
}

const LETTERS: Record<string, string> = { '@': 'a', '4': 'a', '0': 'o', '1': 'i', '!': 'i', '3': 'e', $: 's', '5': 's', '7': 't' }
const plainLetters = (text: string) => text.replace(/[@40!13$57]/g, (sign) => LETTERS[sign] ?? sign)

const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
const RUSSIAN_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбю'
const onRussianKeys = (text: string) => text.replace(/[a-z[\];',.]/g, (key) => RUSSIAN_KEYS[LATIN_KEYS.indexOf(key)] ?? key)

/** The whole, its words, and of a phone number the forms without its country code. */
function wordsOf(text: string): string[] {
	const digits = text.replace(/\D/g, '')
	const phones = /^\+?[\d ()-]{7,}$/.test(text)
		? [digits, `8${digits.slice(1)}`, digits.slice(-10), digits.slice(-9), digits.slice(-7)]
		: []
	return [...phones, text, ...text.split(/[^\p{L}\p{N}]+/u)].filter((word) => word.length >= 3 || /^\p{sc=Han}{2,}$/u.test(word))
}
