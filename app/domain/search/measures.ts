/**
 * Finds sizes and quantities in text and writes each in one way, whatever the language and the spacing:
 * 70х140 and 140×70 are one size, 0,5 л and 500毫升 are one volume, 12支装 and 12 шт. are one pack.
 */

interface Unit {
	name: string
	factor: number
}

const units = (name: string, factor: number, words: string) => words.split(' ').map((word) => [word, { name, factor }] as const)

const UNITS = new Map<string, Unit>([
	...units('ml', 1, 'ml мл 毫升 миллилитр'),
	...units('ml', 1000, 'l л литр литра литров litre litres liter liters 升'),
	...units('mm', 1, 'mm мм 毫米'),
	...units('mm', 10, 'cm см 厘米 公分'),
	...units('mm', 1000, 'm м метр метра метров metre metres meter meters 米'),
	...units('g', 1, 'g г гр грамм 克'),
	...units('g', 1000, 'kg кг 公斤 千克'),
	...units('w', 1, 'w вт ватт 瓦'),
	...units('w', 1000, 'kw квт 千瓦'),
	...units('mah', 1, 'mah мач 毫安时 毫安'),
	...units('pc', 1, 'pc pcs piece pieces шт штук штуки дана 件 个 支 只 片 条 枚 张 本'),
	...units('pr', 1, 'pair pairs пара пары пар жұп 双 对'),
])

const NUMBER = String.raw`\d{1,6}(?:[.,]\d{1,3})?`
const UNIT = [...UNITS.keys()].sort((one, other) => other.length - one.length).join('|')
const EACH_NUMBER = new RegExp(NUMBER, 'g')
const LETTER = String.raw`[[\p{L}\p{N}\p{M}]--\p{Script=Han}]`
/** Neither side may touch another letter or digit; Chinese is written without spaces and may. */
const MEASURE = new RegExp(
	String.raw`(?=\d)(?<!${LETTER})(?<!\d[.,])(${NUMBER})((?:\s{0,2}[x×х*]\s{0,2}${NUMBER}){0,3})(?:\s{0,2}(${UNIT}))?(?!${LETTER})`,
	'gv',
)

export interface Measure {
	/** Where it stands in the text. */
	start: number
	end: number
	/** Each says it all; a document has them all, a query looks for any. */
	tokens: string[]
	/** The plain numbers of a size of two or more sides, for goods that give them apart; empty for a quantity. */
	numbers: string[]
	/** What its last number is with the unit, for `2×500 мл`. */
	quantity?: string
}

/** `1,50` → `1d5`: a token has neither point nor comma. */
export function writeNumber(text: string): string {
	const [whole, decimals = ''] = text.split(/[.,]/) as [string, string?]
	const kept = decimals.replace(/0+$/, '')
	return kept ? `${whole}d${kept}` : whole
}

const scaled = (text: string, factor: number) => writeNumber(String(Math.round(Number(text.replace(',', '.')) * factor * 1000) / 1000))

/** @param text folded */
export function findMeasures(text: string): Measure[] {
	if (!/\d/.test(text)) return []
	const found: Measure[] = []
	for (const match of text.matchAll(MEASURE)) {
		const [whole, first, more, unitWord] = match as unknown as [string, string, string, string | undefined]
		const unit = unitWord === undefined ? undefined : UNITS.get(unitWord)
		const sides = [first, ...(more ? more.match(EACH_NUMBER)! : [])]
		if (sides.length === 1 && !unit) continue
		const quantity = unit && `${scaled(sides.at(-1)!, unit.factor)}${unit.name}`
		const place = { start: match.index, end: match.index + whole.length, quantity }
		if (sides.length === 1) found.push({ ...place, tokens: [quantity!], numbers: [] })
		else found.push({ ...place, tokens: sizeTokens(sides, unit), numbers: sides.map(writeNumber) })
	}
	return found
}

/** The sides by length, as written and in centimetres. */
function sizeTokens(sides: string[], unit: Unit | undefined): string[] {
	const size = (factor: number) =>
		[...sides]
			.sort((one, other) => Number(one.replace(',', '.')) - Number(other.replace(',', '.')))
			.map((side) => scaled(side, factor))
			.join('x')
	const written = size(1)
	return unit?.name === 'mm' && unit.factor !== 10 ? [written, size(unit.factor / 10)] : [written]
}
