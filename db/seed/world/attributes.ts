/** Attributes of the demo's goods, read from what their titles and customs names already say, so that the table never contradicts the title. */
import { attributesOf } from '#app/domain/catalog/attributes.ts'

const MATERIALS: readonly [RegExp, string][] = [
	[/войлок/i, 'felt'],
	[/шерст/i, 'wool'],
	[/хлопк|хлопчат/i, 'cotton'],
	[/полиэфир|полиэстер|химическ|синтетич|текстил/i, 'polyester'],
	[/искусственн\S* кож/i, 'artificial-leather'],
	[/натуральн\S* кож/i, 'leather'],
	[/силикон/i, 'silicone'],
	[/резин/i, 'rubber'],
	[/пластмасс|пластик|полипропилен/i, 'plastic'],
	[/алюмини/i, 'aluminium'],
	[/нержав|стал[ьи]|чёрных металл/i, 'steel'],
	[/стекл/i, 'glass'],
	[/керам|фарфор|фаянс/i, 'ceramic'],
	[/бамбук/i, 'bamboo'],
	[/дерев|древес/i, 'wood'],
	[/бумаг|бумаж|картон/i, 'paper'],
]

const WEARERS: readonly [RegExp, string][] = [
	[/\b(women|ladies|girls?)\b|\bwomen's\b/i, 'women'],
	[/\bmen('s)?\b/i, 'men'],
	[/\b(kids?|child|children)\b/i, 'children'],
]

/** @param goods the Russian customs name; `title` the English one */
export function seedAttributes(hub: string, title: string, goods: string): Record<string, string | number> {
	const litres = /(\d+(?:\.\d+)?) (ml|l)\b/i.exec(title)
	const watts = /(\d+) W\b/.exec(title)
	const said: Record<string, string | number | undefined> = {
		material: MATERIALS.find(([words]) => words.test(goods))?.[1],
		wearer: WEARERS.find(([words]) => words.test(title))?.[1],
		capacity: litres ? Math.round(Number(litres[1]) * (litres[2]!.toLowerCase() === 'l' ? 1000 : 1)) : undefined,
		power: watts ? Number(watts[1]) : undefined,
		season: /\bwinter\b/i.test(title) ? 'winter' : /\bsummer\b/i.test(title) ? 'summer' : undefined,
		age: 3,
	}
	return Object.fromEntries(
		attributesOf([hub]).flatMap((code) => {
			const value = said[code]
			return value === undefined ? [] : [[code, value]]
		}),
	)
}
