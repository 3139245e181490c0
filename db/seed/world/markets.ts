/** The two markets of the demo: Yiwu with its districts, and Horgos with the trade city, the cooperation centre and the Kazakh producers. */
import { readTexts } from './words.ts'
import type { Quad, SeedFloor, SeedHall, SeedMarket } from './types.ts'

const floor = (number: number, speciality: Quad, ...hubs: string[]): SeedFloor => ({ number, speciality: readTexts(speciality), hubs })
const hall = (letter: string, names: Quad, gates: readonly number[], ...floors: SeedFloor[]): SeedHall => ({
	letter,
	names: readTexts(names),
	gates,
	floors,
})

const YIWU: SeedMarket = {
	slug: 'yiwu',
	names: readTexts('义乌小商品市场（演示）|Иу ұсақ тауарлар базары (демо)|Рынок мелких товаров Иу (демо)|Yiwu small goods market (demo)'),
	city: readTexts('义乌|Иу|Иу|Yiwu'),
	country: 'CN',
	demo: true,
	halls: [
		hall(
			'A',
			'一区|1-аудан|1-й район|District 1',
			[1, 2, 3, 4, 5],
			floor(
				1,
				'玩具、仿真花|Ойыншықтар, жасанды гүлдер|Игрушки, искусственные цветы|Toys, artificial flowers',
				'plush-toys',
				'plastic-toys',
				'artificial-flowers',
			),
			floor(
				2,
				'饰品、发饰|Бижутерия, шаш әшекейлері|Бижутерия, аксессуары для волос|Jewellery, hair accessories',
				'jewellery',
				'hair-accessories',
			),
			floor(3, '节日工艺品|Мереке тауарлары мен сыйлықтар|Праздничные товары, сувениры|Festival goods and crafts', 'festival-crafts'),
		),
		hall(
			'B',
			'二区|2-аудан|2-й район|District 2',
			[6, 7, 8, 9],
			floor(1, '箱包、雨具|Сөмкелер, қолшатырлар|Сумки, зонты|Bags, umbrellas', 'bags-luggage', 'umbrellas-rainwear'),
			floor(2, '五金、工具、锁具|Құрал-сайман, құлыптар|Инструмент, замки|Hardware, tools, locks', 'hardware-tools'),
			floor(
				3,
				'厨具、小家电|Ыдыс-аяқ, тұрмыстық техника|Посуда, бытовая техника|Kitchenware, appliances',
				'kitchenware',
				'small-appliances',
			),
		),
		hall(
			'C',
			'三区|3-аудан|3-й район|District 3',
			[10, 11, 12],
			floor(1, '文具、眼镜|Кеңсе тауарлары, көзілдірік|Канцтовары, очки|Stationery, eyewear', 'stationery', 'eyewear'),
			floor(2, '体育户外用品|Спорт пен демалыс тауарлары|Спорт и отдых|Sport and outdoor', 'sport-outdoor'),
			floor(3, '美妆用品|Косметика|Косметика|Cosmetics', 'cosmetics'),
		),
		hall(
			'D',
			'四区|4-аудан|4-й район|District 4',
			[13, 14, 15, 16],
			floor(1, '袜子|Шұлықтар|Носки и чулки|Socks and hosiery', 'socks-hosiery'),
			floor(2, '日用百货、帽子|Күнделікті тауарлар, бас киім|Товары для дома, головные уборы|Daily goods, hats', 'daily-goods'),
			floor(3, '鞋类|Аяқ киім|Обувь|Shoes', 'shoes'),
			floor(4, '内衣、皮带、围巾|Іш киім, белбеу, орамал|Бельё, ремни, шарфы|Underwear, belts, scarves', 'underwear-accessories'),
		),
		hall(
			'E',
			'五区|5-аудан|5-й район|District 5',
			[17, 18, 19],
			floor(
				2,
				'床品、宠物用品|Төсек жабдықтары, жануарларға|Постельное бельё, товары для животных|Bedding, pet supplies',
				'bedding',
				'pet-supplies',
			),
			floor(3, '窗帘布艺|Перделер мен маталар|Шторы и ткани|Curtains and fabrics', 'curtains-fabrics'),
			floor(4, '汽摩配件|Авто және мото бөлшектер|Автотовары и мотозапчасти|Car and motorcycle parts', 'auto-moto'),
		),
		hall(
			'F',
			'服装市场|Киім базары|Рынок одежды|Garment market',
			[20, 21],
			floor(1, '男装、牛仔|Ерлер киімі, джинсы|Мужская одежда, джинсы|Men’s clothing, jeans', 'garments'),
			floor(2, '女装|Әйелдер киімі|Женская одежда|Women’s clothing', 'garments'),
			floor(3, '童装、睡衣|Балалар киімі, ұйқы киімі|Детская одежда, пижамы|Children’s clothing, sleepwear', 'garments'),
		),
	],
}

const HORGOS: SeedMarket = {
	slug: 'horgos',
	names: readTexts(
		'霍尔果斯国际商贸城（演示）|Қорғас халықаралық сауда орталығы (демо)|Международный торговый центр Хоргос (демо)|Horgos international trade city (demo)',
	),
	city: readTexts('霍尔果斯|Қорғас|Хоргос|Horgos'),
	country: 'CN',
	demo: true,
	halls: [
		hall(
			'A',
			'商贸城东厅|Сауда орталығы, шығыс павильон|Торговый центр, восточный павильон|Trade city, east hall',
			[1, 2, 3],
			floor(
				1,
				'玩具、饰品、发饰|Ойыншықтар, бижутерия|Игрушки, бижутерия|Toys, jewellery',
				'plush-toys',
				'plastic-toys',
				'jewellery',
				'hair-accessories',
			),
			floor(
				2,
				'箱包、雨具、节日用品|Сөмкелер, қолшатырлар, мереке тауарлары|Сумки, зонты, товары для праздника|Bags, umbrellas, festival goods',
				'bags-luggage',
				'umbrellas-rainwear',
				'artificial-flowers',
				'festival-crafts',
			),
			floor(
				3,
				'文具、眼镜、美妆|Кеңсе тауарлары, көзілдірік, косметика|Канцтовары, очки, косметика|Stationery, eyewear, cosmetics',
				'stationery',
				'eyewear',
				'cosmetics',
			),
			floor(
				4,
				'体育、宠物用品|Спорт, жануарларға арналған тауарлар|Спорт, товары для животных|Sport, pet supplies',
				'sport-outdoor',
				'pet-supplies',
			),
		),
		hall(
			'B',
			'商贸城西厅|Сауда орталығы, батыс павильон|Торговый центр, западный павильон|Trade city, west hall',
			[4, 5, 6],
			floor(
				1,
				'厨具、小家电|Ыдыс-аяқ, тұрмыстық техника|Посуда, бытовая техника|Kitchenware, appliances',
				'kitchenware',
				'small-appliances',
			),
			floor(2, '五金工具、汽摩配件|Құрал-сайман, авто бөлшектер|Инструмент, автотовары|Hardware, car parts', 'hardware-tools', 'auto-moto'),
			floor(3, '日用百货|Күнделікті тауарлар|Товары для дома|Daily goods', 'daily-goods'),
			floor(4, '床品、窗帘布艺|Төсек жабдықтары, перделер|Постельное бельё, шторы|Bedding, curtains', 'bedding', 'curtains-fabrics'),
		),
		hall(
			'C',
			'合作中心展厅|Ынтымақтастық орталығының павильоны|Павильон центра сотрудничества|Cooperation centre hall',
			[7, 8],
			floor(1, '鞋类、袜子|Аяқ киім, шұлықтар|Обувь, носки|Shoes, socks', 'shoes', 'socks-hosiery'),
			floor(
				2,
				'服装、内衣、围巾|Киім, іш киім, орамалдар|Одежда, бельё, шарфы|Clothing, underwear, scarves',
				'garments',
				'underwear-accessories',
			),
		),
		hall(
			'D',
			'哈萨克斯坦展厅|Қазақстан өндірушілерінің павильоны|Павильон производителей Казахстана|Hall of Kazakh producers',
			[9],
			floor(1, '蜂蜜、面粉、毡制品、瓜果|Бал, ұн, киіз бұйымдар, қауын|Мёд, мука, войлок, дыни|Honey, flour, felt, melons', 'kazakh-goods'),
		),
	],
}

export const MARKETS: readonly SeedMarket[] = [YIWU, HORGOS]

/** Where a shop of this hub may stand: market, hall, floor. */
export function placesOf(hub: string): { market: SeedMarket; hall: SeedHall; floor: SeedFloor }[] {
	return MARKETS.flatMap((market) =>
		market.halls.flatMap((hall) => hall.floors.filter((floor) => floor.hubs.includes(hub)).map((floor) => ({ market, hall, floor }))),
	)
}
