/** The sizes that goods come in, in the words of each language. Letters and numbers are the same everywhere. */
import type { Quad } from './types.ts'

const same = (...values: string[]): Quad[] => values.map((value) => `${value}|${value}|${value}|${value}`)
const heights = (...values: number[]): Quad[] => values.map((cm) => `${cm}厘米|${cm} см|${cm} см|${cm} cm`)
const metres = (...values: string[]): Quad[] =>
	values.map((size) => {
		const comma = size.replaceAll('.', ',')
		return `${size}米|${comma} м|${comma} м|${size} m`
	})

export const SIZES = {
	adult: same('S', 'M', 'L', 'XL', 'XXL'),
	large: same('M', 'L', 'XL', 'XXL', 'XXXL'),
	jeans: same('28', '30', '32', '34', '36'),
	bust: same('75B', '80B', '85B', '75C', '80C'),
	women: same('36', '37', '38', '39', '40'),
	men: same('40', '41', '42', '43', '44'),
	kidsShoes: same('26', '28', '30', '32', '34'),
	slippers: same('36–37', '38–39', '40–41', '42–43'),
	children: heights(100, 110, 120, 130, 140),
	babies: heights(66, 73, 80, 90),
	socks: same('35–38', '39–41', '42–45'),
	kidsSocks: ['1–3岁|1–3 жас|1–3 года|1–3 years', '4–6岁|4–6 жас|4–6 лет|4–6 years', '7–9岁|7–9 жас|7–9 лет|7–9 years'],
	belts: heights(105, 110, 115, 120),
	bed: ['1.5米床|бір жарым адамдық|полуторный|single and a half', '1.8米床|екі адамдық|двуспальный|double', '2.0米床|еуро|евро|king'],
	blankets: metres('1.5×2.0', '1.8×2.2', '2.0×2.3'),
	curtains: metres('1.4×2.6', '2.0×2.7', '3.0×2.8'),
	bulbs: ['暖光|жылы жарық|тёплый свет|warm light', '白光|ақ жарық|холодный свет|cool light'],
	pets: same('S', 'M', 'L', 'XL'),
	glasses: ['+1.00|+1,0|+1,0|+1.0', '+1.50|+1,5|+1,5|+1.5', '+2.00|+2,0|+2,0|+2.0', '+2.50|+2,5|+2,5|+2.5', '+3.00|+3,0|+3,0|+3.0'],
	rings: same('16', '17', '18', '19'),
	gloves: same('8', '9', '10'),
	caps: heights(56, 58, 60),
} as const satisfies Record<string, readonly Quad[]>

export type SizeSet = keyof typeof SIZES
