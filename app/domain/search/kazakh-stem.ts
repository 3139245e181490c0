/** Strips the endings of Kazakh nouns: plural, possessive, case. Keeps at least three letters. */

const PLURAL = ['лар', 'лер', 'дар', 'дер', 'тар', 'тер']
const POSSESSIVE = ['ымыз', 'іміз', 'ыңыз', 'іңіз', 'мыз', 'міз', 'ңыз', 'ңіз', 'ым', 'ім', 'ың', 'ің', 'сы', 'сі', 'ы', 'і']
const CASE = [
	'ындағы', 'індегі', 'дағы', 'дегі', 'тағы', 'тегі', 'ының', 'інің', 'ында', 'інде', 'ынан', 'інен', 'ына', 'іне', 'ның', 'нің', 'дың', 'дің', 'тың', 'тің',
	'мен', 'бен', 'пен', 'дан', 'ден', 'тан', 'тен', 'нан', 'нен', 'нда', 'нде', 'ға', 'ге', 'қа', 'ке', 'на', 'не', 'ны', 'ні', 'ды', 'ді', 'ты', 'ті', 'да', 'де', 'та', 'те', 'ын', 'ін',
]

const strip = (word: string, endings: readonly string[]) => {
	const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 3)
	return ending ? word.slice(0, -ending.length) : word
}

/** @example stemKazakh('ойыншықтарды') // 'ойыншық' */
export function stemKazakh(word: string): string {
	return soften(strip(strip(strip(word, CASE), POSSESSIVE), PLURAL))
}

/** A final voiceless sound that a possessive ending has voiced comes back: кітабы → кітап. */
function soften(stem: string): string {
	const last = stem.at(-1)
	const back = last === 'б' ? 'п' : last === 'ғ' ? 'қ' : last === 'г' ? 'к' : undefined
	return back && stem.length > 3 ? stem.slice(0, -1) + back : stem
}
