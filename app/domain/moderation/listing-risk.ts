/** What a moderator should look at first in a proposed listing. Signs, not verdicts. */
import type { ListingContent } from '#db/schema/index.server.ts'
import { cartonCubicCm, densityOf } from '../pricing/carton.ts'

export const RISKS = [
	'first-version',
	'new-merchant',
	'contact',
	'claim',
	'papers',
	'category',
	'no-russian-name',
	'stale-translation',
	'one-picture',
	'density',
] as const
export type Risk = (typeof RISKS)[number]

/** Phone numbers, messengers, addresses: trade that leaves the market (DOMAIN.md, Pains 9). */
const CONTACT = /(?:\+?\d[\s()-]?){9,}|微信|wechat|whats\s?app|telegram|t\.me\/|https?:|www\.|[\w.]+@[\w-]+\.\w|qq\s*[:：]?\s*\d{5}/iu
/** Words of healing and of "the best", which need papers. */
const CLAIM =
	/医用|医疗|治疗|抗菌|国家级|медицин|лечеб|антибактериал|емдік|емдейді|медициналық|medical|therapeutic|antibacterial|certified organic/iu
/** HS chapters whose goods need an EAC certificate or declaration: food, cosmetics, electrical goods, toys, PPE (DOMAIN.md, Entry). */
const EAC_CHAPTERS = /^(0[2-9]|1\d|2[0-2]|33|85|95|9004|6506)/
/** kg/m³ of what is sold by the carton: foam and balloons at one end, metal goods at the other. */
const LEAST_DENSITY = 20
const MOST_DENSITY = 3000
const NEW_MS = 30 * 24 * 3600_000

export function risksOf(
	content: ListingContent,
	before: ListingContent | null,
	{ merchantSince, now }: { merchantSince: Date; now: Date },
): Risk[] {
	const risks: Risk[] = []
	const words = Object.values(content.texts)
		.map((text) => `${text.title}\n${text.description}`)
		.join('\n')
	if (CONTACT.test(words)) risks.push('contact')
	if (CLAIM.test(words)) risks.push('claim')
	if (EAC_CHAPTERS.test(content.hsCode) && (!before || before.hsCode !== content.hsCode)) risks.push('papers')
	if (before && before.categoryId !== content.categoryId) risks.push('category')
	const { carton } = content
	if (carton) {
		const density = densityOf(carton.grossGrams, cartonCubicCm(carton))
		if (density < LEAST_DENSITY || density > MOST_DENSITY) risks.push('density')
	}
	if (!before) risks.push('first-version')
	if (now.getTime() - merchantSince.getTime() < NEW_MS) risks.push('new-merchant')
	if (!content.russianGoodsName) risks.push('no-russian-name')
	if (Object.values(content.texts).some((text) => text.status === 'stale')) risks.push('stale-translation')
	if (content.pictures.length < 2) risks.push('one-picture')
	return risks
}

/** The grave ones, which the queue marks. */
export const GRAVE: readonly Risk[] = ['contact', 'claim', 'papers', 'category', 'density']
