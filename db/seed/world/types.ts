/** The shapes of the demo world: plain objects that a loader turns into rows. Money is minor units, sizes are millimetres, weights are grams. */
import type { PictureName } from '../pictures/picture-names.ts'
import type { ColourName } from './palette.ts'
import type { SizeSet } from './sizes.ts'

export type Language = 'zh' | 'kk' | 'ru' | 'en'
export const LANGUAGES: readonly Language[] = ['zh', 'kk', 'ru', 'en']

export type Texts = Record<Language, string>
export type Unit = 'piece' | 'pair' | 'set' | 'dozen' | 'carton'
export type ShipFrom = 'yiwu' | 'horgos' | 'almaty'
export type TextStatus = 'original' | 'machine' | 'checked'

/** Four languages in one string, `zh|kk|ru|en`, the way the data files write them. `@1.5` at the end makes the goods 1.5 times as big. */
export type Quad = string

export interface SeedCategory {
	slug: string
	texts: Texts
	/** Slug of the parent; undefined on the first level. */
	parent?: string
	/** HS 2022, six digits. */
	hs6: string
	/** Picture key for lists of categories. */
	picture: string
}

export interface SeedFloor {
	number: number
	speciality: Texts
	/** Categories of the first level that are sold here. */
	hubs: readonly string[]
}

export interface SeedHall {
	letter: string
	names: Texts
	/** Gates by which visitors find their way, in order. */
	gates: readonly number[]
	floors: readonly SeedFloor[]
}

export interface SeedMarket {
	slug: string
	names: Texts
	city: Texts
	/** ISO 3166-1 alpha-2 */
	country: string
	halls: readonly SeedHall[]
	demo: true
}

export interface SeedStall {
	market: string
	/** Letter of the hall. */
	hall: string
	gate: number
	floor: number
	street: string
	/** Unique on its floor of its hall. */
	number: string
}

export interface SeedShop {
	index: number
	slug: string
	names: Texts
	about: Texts
	legalName: string
	/** USCC for CN, BIN for KZ; the check digits are right. */
	registrationNumber: string
	country: 'CN' | 'KZ'
	/** The language in which the shop writes. */
	language: Language
	stall: SeedStall
	/** Category of the first level. */
	hub: string
	/** ISO date until which the trade center has verified the company; null when it has not. */
	verifiedUntil: string | null
	createdDaysAgo: number
	demo: true
}

export interface SeedText {
	title: string
	description: string
	status: TextStatus
}

export interface SeedPriceStep {
	fromQuantity: number
	/** Fen or cents for one unit. */
	unitPrice: number
}

export interface SeedCarton {
	/** How many of the product's units a carton holds. */
	pieces: number
	lengthMm: number
	widthMm: number
	heightMm: number
	grossGrams: number
	netGrams: number
}

export interface SeedVariant {
	sku: string
	colour?: { texts: Texts; hex: string }
	/** The one of the product's pictures that shows this colour. */
	pictureKey?: string
	size?: { texts: Texts }
	stock: number
}

export interface SeedProduct {
	/** 0 is the most popular; goods come in this order. */
	index: number
	shopIndex: number
	/** The template it was made from, and the English words of the options that were taken for its `{a}` `{b}` `{c}`. */
	templateKey: string
	options: readonly string[]
	categorySlug: string
	sku: string
	originalLanguage: Language
	texts: Partial<Record<Language, SeedText>>
	unit: Unit
	/** CNY always, USD for shops that quote it too; unit prices strictly fall. */
	ladders: { CNY: SeedPriceStep[]; USD?: SeedPriceStep[] }
	minimumOrder: number
	orderMultiple: number
	mixedBatch: boolean
	leadTimeDays: number
	/** Fen; null when no samples are sold. */
	samplePrice: number | null
	hsCode: string
	cnCode: string
	tnvedCode: string
	russianGoodsName: string
	attributes: Record<string, string | number>
	originCountry: 'CN' | 'KZ'
	shipFrom: ShipFrom
	carton: SeedCarton
	variants: SeedVariant[]
	/** Keys for `makePicture`, the main one first. */
	pictureKeys: string[]
	/** Falls with the index like Zipf's law; at least 1. */
	popularity: number
	publishedDaysAgo: number
}

/** What shops of one hub sell in many variations. `{a}` `{b}` `{c}` in the title stand for one of the options below it. */
export interface Template {
	key: string
	category: string
	title: Quad
	a?: readonly Quad[]
	b?: readonly Quad[]
	c?: readonly Quad[]
	/** One sentence about the thing that a buyer wants to know. */
	note: Quad
	/** The Russian goods name for the customs declaration. */
	goods: string
	/** HS 6 digits, then the last four of the CN code, then the last four of the TN VED code. */
	hs: string
	/** 'piece' when left out. */
	unit?: Unit
	/** Fen for one unit at the first step of the ladder. */
	price: number
	/** Usual minimum order in units. */
	min: number
	/** Order multiple in units. */
	multiple: number
	/** Units in a carton, then length, width and height in millimetres. */
	carton: readonly [number, number, number, number]
	/** Net weight of one unit. */
	grams: number
	/** Days from order to dispatch, from and to. */
	lead: readonly [number, number]
	picture: PictureName
	/** Left out when the goods come in one look. */
	colours?: readonly ColourName[]
	sizes?: SizeSet
}

export interface Hub {
	/** Slug of the category of the first level. */
	slug: string
	/** Goods of this hub are made in. */
	origin: 'CN' | 'KZ'
	/** Two or three letters that begin the SKUs. */
	code: string
	/** Sentences that fit all goods of the hub. */
	facts: readonly Quad[]
	templates: readonly Template[]
}
