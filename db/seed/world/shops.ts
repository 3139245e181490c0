/** Who sells: shops at stalls of the two markets, with company numbers and a few words about themselves. */
import { CATEGORIES } from './categories/index.ts'
import { Chance, mix } from './chance.ts'
import { placesOf } from './markets.ts'
import { chineseNumber, kazakhNumber } from './registration.ts'
import { nameOfShop } from './shop-names.ts'
import { joinList, readTexts } from './words.ts'
import { floorKey, stallAt } from './stalls.ts'
import { LANGUAGES, type Language, type SeedShop, type Texts } from './types.ts'

/** What a signboard says after the name. Order of the hubs of the market; a shop's hub is its place in HUB_OF_SHOP. */
const TRADES: Record<string, Texts> = Object.fromEntries(
	Object.entries({
		'plush-toys': '毛绒玩具|жұмсақ ойыншықтар|мягкие игрушки|plush toys',
		'plastic-toys': '玩具|ойыншықтар|игрушки|toys',
		'artificial-flowers': '仿真花|жасанды гүлдер|искусственные цветы|artificial flowers',
		jewellery: '饰品|бижутерия|бижутерия|jewellery',
		'hair-accessories': '发饰|шаш әшекейлері|аксессуары для волос|hair accessories',
		'festival-crafts': '节庆用品|мереке тауарлары|праздничные товары|festival goods',
		'bags-luggage': '箱包|сөмкелер|сумки и чемоданы|bags and luggage',
		'umbrellas-rainwear': '雨具|қолшатырлар|зонты и дождевики|umbrellas',
		'hardware-tools': '五金工具|құрал-сайман|инструмент|tools',
		kitchenware: '厨具|ыдыс-аяқ|посуда|kitchenware',
		'small-appliances': '小家电|тұрмыстық техника|бытовая техника|appliances',
		stationery: '文具|кеңсе тауарлары|канцтовары|stationery',
		eyewear: '眼镜|көзілдірік|очки|eyewear',
		'sport-outdoor': '体育用品|спорт тауарлары|спорттовары|sports goods',
		cosmetics: '美妆|косметика|косметика|cosmetics',
		'socks-hosiery': '袜业|шұлықтар|носки|socks',
		'daily-goods': '日用品|күнделікті тауарлар|товары для дома|household goods',
		shoes: '鞋业|аяқ киім|обувь|shoes',
		'underwear-accessories': '内衣服饰|іш киім мен орамалдар|бельё и аксессуары|underwear and scarves',
		bedding: '家纺|төсек жабдықтары|постельное бельё|bedding',
		'pet-supplies': '宠物用品|жануарларға арналған тауарлар|товары для животных|pet supplies',
		'curtains-fabrics': '布艺|перделер мен маталар|шторы и ткани|curtains and fabrics',
		'auto-moto': '汽摩配件|автотауарлар|автотовары|car parts',
		garments: '服装|киім|одежда|clothing',
		'kazakh-goods': '哈萨克斯坦特产|қазақ тауарлары|казахстанские товары|Kazakh goods',
	}).map(([slug, quad]) => [slug, readTexts(quad)]),
)

export const HUB_SLUGS = Object.keys(TRADES)

/** One shop of each hub, three more Kazakh producers, and a second of the sixteen hubs that sell most; then again. */
const HUB_OF_SHOP: readonly string[] = [
	...['bags-luggage', 'kitchenware', 'plush-toys', 'small-appliances', 'kazakh-goods', 'hardware-tools', 'garments', 'shoes'],
	...['plastic-toys', 'socks-hosiery', 'bedding', 'cosmetics', 'stationery', 'jewellery', 'auto-moto', 'daily-goods', 'kazakh-goods'],
	...['sport-outdoor', 'curtains-fabrics', 'festival-crafts', 'umbrellas-rainwear', 'hair-accessories', 'eyewear', 'artificial-flowers'],
	...['underwear-accessories', 'pet-supplies', 'kitchenware', 'bags-luggage', 'plastic-toys', 'kazakh-goods', 'garments', 'shoes'],
	...['small-appliances', 'hardware-tools', 'daily-goods', 'stationery', 'plush-toys', 'bedding', 'kazakh-goods', 'cosmetics'],
	...['auto-moto', 'sport-outdoor', 'curtains-fabrics', 'socks-hosiery'],
]

/** Category of the first level in which the shop of this index trades. */
export function hubOfShop(index: number): string {
	return HUB_OF_SHOP[index % HUB_OF_SHOP.length] as string
}

/** How a shop prices, packs and writes; the same whenever it is asked, so that goods need not know all shops. */
export function traitsOfShop(seed: number, index: number) {
	const chance = new Chance(mix(seed, index, 11))
	const hub = hubOfShop(index)
	const isKazakh = hub === 'kazakh-goods'
	const places = placesOf(hub)
	const place = isKazakh ? places[0] : chance.pick(places)
	if (!place) throw new Error(`No floor sells ${hub}`)
	return {
		hub,
		isKazakh,
		place,
		language: (isKazakh ? (index % 2 ? 'kk' : 'ru') : 'zh') as Language,
		priceFactor: 0.86 + chance.next() * 0.34,
		quotesDollars: isKazakh || chance.isLucky(0.3),
		/** Share of translations that a person has read. */
		checkedShare: 0.15 + chance.next() * 0.7,
		salt: chance.between(0, 1_000_000),
	}
}

export type ShopTraits = ReturnType<typeof traitsOfShop>

/** All shops in order; numbers of stalls depend on those before, so it always starts from the first. */
export function* generateShops(seed: number, count: number): Generator<SeedShop> {
	const taken = new Map<string, number>()
	for (let index = 0; index < count; index++) {
		const traits = traitsOfShop(seed, index)
		const { hub, isKazakh, place } = traits
		const chance = new Chance(mix(seed, index, 12))
		const key = floorKey(place)
		const before = taken.get(key) ?? 0
		taken.set(key, before + 1)
		const name = nameOfShop(index)
		yield {
			index,
			slug: `${name.en.toLowerCase().replaceAll(' ', '-')}-${hub}`,
			names: namesOf(name, hub),
			about: aboutOf(hub, chance),
			legalName: isKazakh ? `ТОО «${name.ru}» (демо)` : legalNameOf(place.market.slug, name.zh, hub),
			registrationNumber: isKazakh ? kazakhNumber(index) : chineseNumber(place.market.slug === 'yiwu' ? '330782' : '654004', index),
			country: isKazakh ? 'KZ' : 'CN',
			language: traits.language,
			stall: {
				market: place.market.slug,
				hall: place.hall.letter,
				gate: chance.pick(place.hall.gates),
				floor: place.floor.number,
				...stallAt(place, before),
			},
			hub,
			verifiedUntil: verifiedUntil(chance),
			createdDaysAgo: chance.between(30, 1400),
			demo: true,
		}
	}
}

function namesOf(name: Texts, hub: string): Texts {
	const trade = TRADES[hub] as Texts
	return {
		zh: `${name.zh}${trade.zh}商行`,
		kk: `«${name.kk}», ${trade.kk}`,
		ru: `«${name.ru}», ${trade.ru}`,
		en: `${name.en}, ${trade.en}`,
	}
}

function legalNameOf(market: string, name: string, hub: string): string {
	const town = market === 'yiwu' ? '义乌市' : '霍尔果斯'
	return `${town}${name}${(TRADES[hub] as Texts).zh}有限公司（演示）`
}

/** Seven in ten are verified for a year or two, one in ten let it run out, the rest have not been verified. */
function verifiedUntil(chance: Chance): string | null {
	const month = String(chance.between(1, 12)).padStart(2, '0')
	const lot = chance.next()
	if (lot < 0.45) return `2027-${month}-28`
	if (lot < 0.72) return `2028-${month}-28`
	if (lot < 0.82) return `2026-0${chance.between(1, 8)}-28`
	return null
}

const CHILDREN = new Map(HUB_SLUGS.map((hub) => [hub, CATEGORIES.filter((category) => category.parent === hub)]))

const DELIVERY = [
	'常用款有现货，付款后三天内送到市场仓库|Негізгі тауарлар қоймада бар, төлемнен кейін үш күнде базар қоймасына жеткіземіз|Основные товары есть в наличии, после оплаты привозим на склад рынка за три дня|Main items are in stock and reach the market warehouse within three days of payment',
	'接受小批量试单，可看样订货|Шағын сынақ партиясын қабылдаймыз, үлгіге қарап тапсырыс беруге болады|Принимаем небольшие пробные заказы, можно заказать по образцу|We accept small trial orders and orders by sample',
	'支持混批，可按客户要求贴唛装箱|Аралас партия жинаймыз, қорапқа сатып алушының таңбасын басамыз|Собираем сборные партии и наносим маркировку покупателя на коробки|Mixed batches are welcome and cartons carry the buyer’s marks',
	'自有工厂，可来样定制和印标|Өз фабрикамыз бар, үлгі бойынша дайындап, белгі басамыз|Своя фабрика: делаем по образцу и наносим логотип|We have our own factory and make goods to sample with a logo',
].map(readTexts)

const LANGUAGE_NOTES = [
	'每箱附装箱单，品名中俄双语|Әр қорапта қытай және орыс тіліндегі орау парағы бар|В каждой коробке упаковочный лист на китайском и русском|Each carton has a packing list in Chinese and Russian',
	'装箱尺寸和毛重均实测|Қораптың өлшемі мен брутто салмағы нақты өлшенген|Размеры и вес брутто коробок измерены|Carton sizes and gross weights are measured',
	'出口单证齐全，可协助办理合格声明|Экспорт құжаттары толық, сәйкестік декларациясына көмектесеміз|Экспортные документы готовы, помогаем с декларацией соответствия|Export papers are complete and we help with the declaration of conformity',
].map(readTexts)

function aboutOf(hub: string, chance: Chance): Texts {
	const children = CHILDREN.get(hub) ?? []
	const start = chance.between(0, children.length - 1)
	const goods = [0, 1, 2].map((i) => children[(start + i) % children.length]?.texts as Texts)
	const list = (language: Language) =>
		joinList(
			goods.map((texts) => (language === 'zh' ? texts.zh : texts[language].charAt(0).toLowerCase() + texts[language].slice(1))),
			language,
		)
	const delivery = chance.pick(DELIVERY)
	const note = chance.pick(LANGUAGE_NOTES)
	const opening: Texts = {
		zh: `主营${list('zh')}等。`,
		kk: `Негізгі тауарларымыз: ${list('kk')}.`,
		ru: `Основные товары: ${list('ru')}.`,
		en: `Main goods: ${list('en')}.`,
	}
	const about = {} as Texts
	for (const language of LANGUAGES) {
		about[language] =
			language === 'zh' ? `${opening.zh}${delivery.zh}。${note.zh}。` : `${opening[language]} ${delivery[language]}. ${note[language]}.`
	}
	return about
}
