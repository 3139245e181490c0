/** Makes letters that people use for one another alike. */

/** NFKC (full-width to plain), small letters, ё as е, one sign for "times". */
export function fold(text: string): string {
	return text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replaceAll('×', 'x')
}

const RUSSIAN: Record<string, string> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' }
export const KAZAKH_LETTER = /[әғқңөұүһі]/

/** What a person without a Kazakh keyboard types: қазан → казан, сөмке → сомке. */
export function onRussianKeyboard(word: string): string {
	return word.replace(/[әғқңөұүһі]/g, (letter) => RUSSIAN[letter]!)
}

const LATIN: Record<string, string> = {
	а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o',
	п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'h', һ: 'h', ц: 'ts', ч: 'sh', ш: 'sh', щ: 'sh', ъ: '', ы: 'y', і: 'i', ь: '', э: 'e', ю: 'u', я: 'a',
}

/** One plain Latin form of a Cyrillic word, for Latin Kazakh: қазан → qazan, ойыншық → oiynshyq. */
export function inLatin(word: string): string {
	return [...word].map((letter) => LATIN[letter] ?? letter).join('')
}

/** The same plain form of what a person typed in Latin Kazakh, whose spellings vary. */
export function foldLatin(word: string): string {
	return word
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/ı/g, 'y')
		.replace(/zh/g, 'j')
		.replace(/gh/g, 'g')
		.replace(/ch/g, 'sh')
		.replace(/yy/g, 'iy')
		.replace(/w/g, 'u')
}
