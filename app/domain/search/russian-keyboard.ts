/** Writes Kazakh letters as buyers do who have only a Russian keyboard: қазан → казан (DOMAIN.md, Search). */

const KAZAKH = 'әғқңөұүһі'
const RUSSIAN: Record<string, string> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ё: 'е' }
const FOLDED = /[әғқңөұүһіё]/g

/** Letters that only Kazakh has of the four languages. */
export const hasKazakhLetters = (word: string): boolean => {
	for (const letter of word) if (KAZAKH.includes(letter)) return true
	return false
}

/** Of a lower-case word; ё too becomes е, since Russians leave its dots out. */
export function foldToRussianKeyboard(word: string): string {
	return word.replace(FOLDED, (letter) => RUSSIAN[letter]!)
}
