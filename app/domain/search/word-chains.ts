/** Cuts folded text into runs of Han characters and into chains of words: AB-1234-X, мини-печь, iphone15, термос. */

export interface Chain {
	isHan: boolean
	text: string
	/** Words of one script and numbers, in order; empty for Han. */
	atoms: string[]
	/** All atoms written together, when people do so (ab1234x, минипечь); undefined otherwise. */
	joined: string | undefined
}

const LETTER = String.raw`[[\p{L}\p{N}\p{M}]--\p{Script=Han}]`
/** Hyphens and apostrophes hold a chain together; points and slashes only beside digits. */
const CHAIN = new RegExp(String.raw`\p{Script=Han}+|${LETTER}+(?:(?:[\-_']|(?<=\d)[.\/]|[.\/](?=\d)|(?<=\d),(?=\d))${LETTER}+)*`, 'gv')
const PLAIN = /^(?:[a-z]+|[а-яёәғқңөұүһі]+)$/
const ATOM =
	/\d+(?:[.,]\d+)?|[\p{Script=Latin}\p{M}]+|[\p{Script=Cyrillic}\p{M}]+|(?:(?![\d\p{Script=Latin}\p{Script=Cyrillic}])[\p{L}\p{N}\p{M}])+/gu
const HAN = /^\p{Script=Han}/u
const MOST_ATOMS = 8
const LONGEST_JOINED = 40
/** 12-345-67 is one code from six digits on; 36-37 are two sizes. */
const LEAST_DIGITS = 6

/** Letters that look alike in Latin and Cyrillic: the А in А4 and the с in сумка are typed as either. */
const LATIN = 'abekmhopctyx'
const CYRILLIC = 'авекмнорстух'
const toLatin = (word: string) => word.replace(/[а-я]/g, (letter) => LATIN[CYRILLIC.indexOf(letter)]!)
const toCyrillic = (word: string) => word.replace(/[a-z]/g, (letter) => CYRILLIC[LATIN.indexOf(letter)]!)
/** A Cyrillic word with a Latin letter in it, which no one sees. */
const MIXED = /^(?=.*[a-z])(?=.*[а-яёәғқңөұүһі])[abekmhopctyxа-яёәғқңөұүһі]+$/
const CODE = /^(?=.*\d)[\da-zавекмнорстух]+$/

function join(atoms: readonly string[]): string | undefined {
	if (atoms.length < 2 || atoms.length > MOST_ATOMS) return undefined
	const joined = atoms.join('').replace(/[.,]/g, '')
	if (joined.length > LONGEST_JOINED) return undefined
	const digits = joined.replace(/\D/g, '').length
	if (digits === joined.length) return digits >= LEAST_DIGITS ? joined : undefined
	return CODE.test(joined) ? toLatin(joined) : joined
}

/** @param text folded */
export function cutChains(text: string): Chain[] {
	const chains: Chain[] = []
	for (const [chain] of text.matchAll(CHAIN)) {
		if (PLAIN.test(chain)) {
			chains.push({ isHan: false, text: chain, atoms: [chain], joined: undefined })
			continue
		}
		if (HAN.test(chain)) {
			chains.push({ isHan: true, text: chain, atoms: [], joined: undefined })
			continue
		}
		if (MIXED.test(chain)) {
			const word = toCyrillic(chain)
			chains.push({ isHan: false, text: word, atoms: [word], joined: undefined })
			continue
		}
		const atoms = chain.match(ATOM) ?? []
		if (atoms.length > 0) chains.push({ isHan: false, text: chain, atoms, joined: join(atoms) })
	}
	return chains
}
