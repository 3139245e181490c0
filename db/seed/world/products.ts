/** What shops sell: one product for each index, made from the templates of the shop's hub, one after another and never all at once. */
import { seedAttributes } from './attributes.ts'
import { Chance, coprimeStep, mix } from './chance.ts'
import { cartonOf, ladderOf, minimumOf } from './figures.ts'
import { PALETTE, type ColourName } from './palette.ts'
import { traitsOfShop, type ShopTraits } from './shops.ts'
import { SIZES } from './sizes.ts'
import { HUBS } from './templates/index.ts'
import { COMMON_FACTS, MODEL, ZH_OPENINGS } from './common-facts.ts'
import { capitalise, readPiece, readTexts, type Piece } from './words.ts'
import {
	LANGUAGES,
	type Language,
	type SeedProduct,
	type SeedText,
	type SeedVariant,
	type ShipFrom,
	type Template,
	type Texts,
} from './types.ts'

interface ReadTemplate {
	template: Template
	title: Texts
	/** The English title when {a} is an adjective, which stands before the noun: "Folding umbrella", but "Umbrella with a hook". */
	englishAdjectiveTitle: string
	note: Texts
	slots: [placeholder: string, pieces: Piece[]][]
	combinations: number
	step: number
	hs6: string
	cnCode: string
	tnvedCode: string
}

interface ReadHub {
	code: string
	origin: 'CN' | 'KZ'
	facts: Texts[]
	templates: ReadTemplate[]
}

const COLOURS = Object.fromEntries(
	Object.entries(PALETTE).map(([name, { names, hex }]) => [name, { texts: readTexts(names), hex }]),
) as Record<ColourName, { texts: Texts; hex: string }>

const SIZE_TEXTS = Object.fromEntries(
	Object.entries(SIZES).map(([set, quads]) => [
		set,
		quads.map((quad) => {
			const texts = readTexts(quad)
			return {
				texts,
				code: texts.en
					.replace(/[^0-9a-z]/gi, '')
					.slice(0, 6)
					.toUpperCase(),
			}
		}),
	]),
)

const READ_HUBS = new Map<string, ReadHub>(
	HUBS.map((hub) => [
		hub.slug,
		{ code: hub.code, origin: hub.origin, facts: hub.facts.map(readTexts), templates: hub.templates.map(readTemplate) },
	]),
)

function readTemplate(template: Template): ReadTemplate {
	const slots = (['a', 'b', 'c'] as const).flatMap((slot): [string, Piece[]][] => {
		const quads = template[slot]
		return quads ? [[`{${slot}}`, quads.map(readPiece)]] : []
	})
	const combinations = slots.reduce((count, [, pieces]) => count * pieces.length, 1)
	const [hs6, cn, tnved] = template.hs.split(' ') as [string, string, string]
	return {
		template,
		title: readTexts(template.title),
		englishAdjectiveTitle: readTexts(template.title).en.replace(
			// Abbreviations keep their capitals; after a comma {a} stays where it is.
			/^(.)([^{,]*?) \{a\}/,
			(_, first: string, rest: string) => `{a} ${/^[a-z]/.test(rest) ? first.toLowerCase() : first}${rest}`,
		),
		note: readTexts(template.note),
		slots,
		combinations,
		step: coprimeStep(combinations, Math.floor(combinations * 0.382)),
		hs6,
		cnCode: hs6 + cn,
		tnvedCode: hs6 + tnved,
	}
}

/** Products in order of popularity. Memory stays flat: nothing is kept but the traits of the shops. */
export function* generateProducts(seed: number, shops: number, products: number): Generator<SeedProduct> {
	const traits = new Map<number, ShopTraits>()
	const step = coprimeStep(shops, Math.floor(shops * 0.382))
	for (let index = 0; index < products; index++) {
		const serial = Math.floor(index / shops)
		const shopIndex = ((index % shops) * step + serial * 7) % shops
		let shop = traits.get(shopIndex)
		if (!shop) traits.set(shopIndex, (shop = traitsOfShop(seed, shopIndex)))
		yield makeProduct(seed, index, shopIndex, serial, shop)
	}
}

function makeProduct(seed: number, index: number, shopIndex: number, serial: number, shop: ShopTraits): SeedProduct {
	const hub = READ_HUBS.get(shop.hub)
	if (!hub) throw new Error(`No templates for ${shop.hub}`)
	const chance = new Chance(mix(seed, shopIndex, serial))
	const count = hub.templates.length
	// A step that has no divisor in common with the count, so that a round visits each template once.
	const place = (shop.salt + serial * (count % 5 === 0 ? 7 : 5)) % count
	const read = hub.templates[place] as ReadTemplate
	const { template } = read
	const round = Math.floor(serial / count)
	const chosen = choosePieces(read, shop.salt + round * read.step)
	const factor = chosen.reduce((product, piece) => product * piece.factor, 1)

	const carton = cartonOf(template, factor, chance)
	const { minimumOrder, orderMultiple } = minimumOf(template, carton.pieces, chance)
	const ladders = ladderOf(template.price * factor ** 0.85 * shop.priceFactor, minimumOrder, orderMultiple, shop.quotesDollars, chance)
	const isMadeToOrder = chance.isLucky(0.12)
	const sku = `${hub.code}-${String(place + 1).padStart(2, '0')}${String(round + 1).padStart(2, '0')}`
	const variants = variantsOf(template, sku, minimumOrder, orderMultiple, isMadeToOrder, chance)

	return {
		index,
		shopIndex,
		templateKey: template.key,
		options: chosen.map((piece) => piece.texts.en),
		categorySlug: template.category,
		sku,
		originalLanguage: shop.language,
		texts: textsOf(read, chosen, hub, shop, Math.floor(round / read.combinations), chance),
		unit: template.unit ?? 'piece',
		ladders,
		minimumOrder,
		orderMultiple,
		mixedBatch: variants.length > 1 && chance.isLucky(0.75),
		leadTimeDays: isMadeToOrder ? template.lead[1] : chance.between(template.lead[0], Math.ceil((template.lead[0] + template.lead[1]) / 2)),
		samplePrice: chance.isLucky(0.85) ? Math.ceil(((ladders.CNY[0]?.unitPrice ?? 0) * 1.5) / 100) * 100 : null,
		hsCode: read.hs6,
		cnCode: read.cnCode,
		tnvedCode: read.tnvedCode,
		russianGoodsName: template.goods,
		attributes: seedAttributes(
			shop.hub,
			[template.title.split('|')[3], ...chosen.map((piece) => piece.texts.en)].join(' '),
			template.goods,
		),
		originCountry: hub.origin,
		shipFrom: shipFromOf(shop, chance),
		carton,
		variants,
		pictureKeys: picturesOf(template, variants),
		popularity: Math.max(1, Math.round(1_000_000 / (index + 1) ** 0.9)),
		publishedDaysAgo: Math.floor(chance.next() ** 2 * 420),
	}
}

function choosePieces(read: ReadTemplate, combination: number): Piece[] {
	let rest = combination % read.combinations
	return read.slots.map(([, pieces]) => {
		const piece = pieces[rest % pieces.length] as Piece
		rest = Math.floor(rest / pieces.length)
		return piece
	})
}

/** Which translations a product lacks: 8 in 100 are incomplete, so that readers meet the fallback. */
function missingLanguages(original: Language, chance: Chance): readonly Language[] {
	const lot = chance.next()
	if (lot >= 0.08) return []
	if (lot < 0.02) return LANGUAGES.filter((language) => language !== original)
	if (lot < 0.04) return ['kk', 'en']
	if (lot < 0.06) return ['en']
	return ['kk']
}

function textsOf(read: ReadTemplate, chosen: Piece[], hub: ReadHub, shop: ShopTraits, model: number, chance: Chance): SeedProduct['texts'] {
	const missing = missingLanguages(shop.language, chance)
	const first = chance.between(0, hub.facts.length - 1)
	const facts = [hub.facts[first] as Texts]
	if (chance.isLucky(0.7)) facts.push(hub.facts[(first + 1 + chance.between(0, hub.facts.length - 2)) % hub.facts.length] as Texts)
	if (chance.isLucky(0.6)) facts.push(chance.pick(COMMON_FACTS))
	const opening = shop.language === 'zh' ? chance.pick(ZH_OPENINGS) : ''
	const texts: SeedProduct['texts'] = {}
	for (const language of LANGUAGES) {
		if (language !== shop.language && missing.includes(language)) {
			chance.next()
			continue
		}
		let title = language === 'en' ? englishTitleOf(read, chosen) : read.title[language]
		read.slots.forEach(([placeholder], i) => (title = title.replace(placeholder, (chosen[i] as Piece).texts[language])))
		if (model) title += MODEL[language].replace('{n}', String(model + 1))
		const isChecked = chance.isLucky(shop.checkedShare)
		const text: SeedText = {
			title: language === 'zh' ? (opening + title).replaceAll(/ +/g, ' ').trim() : capitalise(tidy(title)),
			description: language === 'zh' ? `${read.note.zh}。` : `${read.note[language]}.`,
			status: language === shop.language ? 'original' : isChecked ? 'checked' : 'machine',
		}
		for (const fact of facts) text.description += language === 'zh' ? `${fact.zh}。` : ` ${fact[language]}.`
		texts[language] = text
	}
	return texts
}

const PHRASE = /^(with|without|in|that|for|on|of|to|from|by|and)\b/

function englishTitleOf(read: ReadTemplate, chosen: Piece[]): string {
	const first = read.template.a ? chosen[0]?.texts.en : undefined
	return first && !PHRASE.test(first) ? read.englishAdjectiveTitle : read.title.en
}

/** Takes away what an empty piece leaves behind: double spaces, a comma without anything after it. */
function tidy(title: string): string {
	return title
		.replaceAll(/ +/g, ' ')
		.replaceAll(' ,', ',')
		.replace(/[ ,]+$/, '')
		.trim()
}

function variantsOf(
	template: Template,
	sku: string,
	minimum: number,
	multiple: number,
	isMadeToOrder: boolean,
	chance: Chance,
): SeedVariant[] {
	const stock = () =>
		isMadeToOrder || chance.isLucky(0.07) ? 0 : multiple * Math.ceil((minimum * (1 + chance.next() ** 3 * 24)) / multiple)
	const colours = takeSome(template.colours ?? [], 5, chance)
	const sizes = takeSome(template.sizes ? (SIZE_TEXTS[template.sizes] ?? []) : [], 4, chance)
	const variants: SeedVariant[] = []
	for (const colour of colours.length ? colours : [undefined]) {
		for (const size of sizes.length ? sizes : [undefined]) {
			variants.push({
				sku: sku + (colour ? `-${colour.toUpperCase()}` : '') + (size ? `-${size.code}` : ''),
				...(colour ? { colour: COLOURS[colour], pictureKey: `${template.picture}/${colour}/front` } : {}),
				...(size ? { size: { texts: size.texts } } : {}),
				stock: stock(),
			})
		}
	}
	return variants
}

/** Between two thirds and all of the list, in its order, at most `most`. */
function takeSome<T>(list: readonly T[], most: number, chance: Chance): readonly T[] {
	if (list.length < 2) return list
	const count = Math.min(most, chance.between(Math.max(2, Math.ceil(list.length * 0.66)), list.length))
	const start = chance.between(0, list.length - count)
	return list.slice(start, start + count)
}

function picturesOf({ picture, colours }: Template, variants: SeedVariant[]): string[] {
	const shown = (colours ?? []).filter((colour) => variants.some((variant) => variant.colour === COLOURS[colour]))
	const fronts = shown.length ? shown.map((colour) => `${picture}/${colour}/front`) : [`${picture}/plain/front`]
	const some = shown.length ? shown.slice(0, 2).join('+') : 'plain'
	return [...fronts, `${picture}/${some}/set`, `${picture}/${some}/carton`]
}

function shipFromOf(shop: ShopTraits, chance: Chance): ShipFrom {
	const lot = chance.next()
	if (shop.isKazakh) return lot < 0.6 ? 'almaty' : 'horgos'
	if (shop.place.market.slug === 'yiwu') return lot < 0.78 ? 'yiwu' : lot < 0.96 ? 'horgos' : 'almaty'
	return lot < 0.86 ? 'horgos' : 'almaty'
}
