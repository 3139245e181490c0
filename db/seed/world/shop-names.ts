/** Names of shops and companies, put together from words of the road: 金驼, «Алтын түйе», «Золотой верблюд», "Golden Camel". */
import { coprimeStep } from './chance.ts'
import { capitalise } from './words.ts'
import type { Texts } from './types.ts'

/** zh, kk, then ru for a masculine, feminine and neuter noun, then en. */
const QUALITIES = [
	'金|алтын|золотой|золотая|золотое|golden',
	'银|күміс|серебряный|серебряная|серебряное|silver',
	'新|жаңа|новый|новая|новое|new',
	'红|қызыл|красный|красная|красное|red',
	'蓝|көк|синий|синяя|синее|blue',
	'白|ақ|белый|белая|белое|white',
	'青|жасыл|зелёный|зелёная|зелёное|green',
	'福|бақытты|счастливый|счастливая|счастливое|lucky',
	'晨|таңғы|утренний|утренняя|утреннее|morning',
	'北|солтүстік|северный|северная|северное|northern',
	'南|оңтүстік|южный|южная|южное|southern',
	'东|шығыс|восточный|восточная|восточное|eastern',
	'西|батыс|западный|западная|западное|western',
	'明|жарық|светлый|светлая|светлое|bright',
	'古|ежелгі|древний|древняя|древнее|ancient',
	'春|көктемгі|весенний|весенняя|весеннее|spring',
	'秋|күзгі|осенний|осенняя|осеннее|autumn',
	'远|алыс|дальний|дальняя|дальнее|distant',
	'大|үлкен|большой|большая|большое|great',
].map((line) => line.split('|') as [string, string, string, string, string, string])

/** zh, kk, ru, gender of the Russian word, en. */
const THINGS = [
	'驼|түйе|верблюд|m|camel',
	'桥|көпір|мост|m|bridge',
	'山|тау|гора|f|mountain',
	'河|өзен|река|f|river',
	'星|жұлдыз|звезда|f|star',
	'马|тұлпар|конь|m|horse',
	'鹰|бүркіт|беркут|m|eagle',
	'湖|көл|озеро|n|lake',
	'谷|аңғар|долина|f|valley',
	'路|жол|дорога|f|road',
	'帆|желкен|парус|m|sail',
	'鹤|тырна|журавль|m|crane',
	'鹿|бұғы|олень|m|deer',
	'月|ай|луна|f|moon',
	'叶|жапырақ|лист|m|leaf',
	'泉|бұлақ|родник|m|spring',
	'花|гүл|цветок|m|flower',
	'海|теңіз|море|n|sea',
	'云|бұлт|облако|n|cloud',
	'林|орман|лес|m|forest',
	'峰|шың|вершина|f|summit',
	'石|тас|камень|m|stone',
	'舟|қайық|ладья|f|boat',
].map((line) => line.split('|') as [string, string, string, 'm' | 'f' | 'n', string])

const NAMES = QUALITIES.length * THINGS.length
const STEP = coprimeStep(NAMES, 171)
const GENDERS = { m: 2, f: 3, n: 4 } as const

/** The name alone, the same for an index each time; the first 437 differ in words, later ones by a number. */
export function nameOfShop(index: number): Texts {
	const place = (index * STEP) % NAMES
	const quality = QUALITIES[place % QUALITIES.length] as (typeof QUALITIES)[number]
	const thing = THINGS[Math.floor(place / QUALITIES.length)] as (typeof THINGS)[number]
	const round = Math.floor(index / NAMES)
	const number = round ? ` ${round + 1}` : ''
	return {
		zh: quality[0] + thing[0] + (round ? String(round + 1) : ''),
		kk: capitalise(`${quality[1]} ${thing[1]}`) + number,
		ru: capitalise(`${quality[GENDERS[thing[3]]]} ${thing[2]}`) + number,
		en: `${capitalise(quality[5])} ${capitalise(thing[4])}` + number,
	}
}
