/** District 4: socks, daily goods and hats, shoes, underwear, belts and scarves. */
import type { Branch } from './tree.ts'

export const DAILY_AND_WEAR: readonly Branch[] = [
	[
		'socks-hosiery',
		'袜子|Шұлықтар|Носки и чулки|Socks and hosiery',
		'611595',
		'socks/green/front',
		[
			['mens-socks', '男袜|Ерлер шұлықтары|Мужские носки|Men’s socks', '611595', 'socks/grey/front'],
			['womens-socks', '女袜|Әйелдер шұлықтары|Женские носки|Women’s socks', '611595', 'socks/pink/front'],
			['kids-socks', '童袜|Балалар шұлықтары|Детские носки|Children’s socks', '611595', 'socks/yellow/front'],
			['tights', '连裤袜|Колготкилер|Колготки|Tights', '611521', 'tights/beige/front'],
			['warm-socks', '保暖袜|Жылы шұлықтар|Тёплые носки|Warm socks', '611594', 'socks/brown/front'],
			['sport-socks', '运动袜|Спорт шұлықтары|Спортивные носки|Sports socks', '611596', 'socks/white/front'],
		],
	],
	[
		'daily-goods',
		'日用百货与帽子|Күнделікті тауарлар мен бас киімдер|Товары для дома и головные уборы|Daily goods and hats',
		'392490',
		'bucket/blue/front',
		[
			['hats-caps', '帽子|Бас киімдер|Головные уборы|Hats and caps', '650500', 'cap/red/front'],
			['cleaning', '清洁用品|Тазалық құралдары|Товары для уборки|Cleaning', '960390', 'broom/plain/front'],
			['buckets-basins', '桶盆|Шелектер мен легендер|Вёдра и тазы|Buckets and basins', '392490', 'bucket/blue/front'],
			['baskets-storage', '收纳用品|Себеттер мен сақтауыштар|Корзины и хранение|Baskets and storage', '392490', 'basket/plain/front'],
			['oral-care', '口腔护理|Ауыз күтімі|Уход за полостью рта|Oral care', '960321', 'toothbrush/plain/front'],
			['sewing', '缝纫用品|Тігін керек-жарағы|Товары для шитья|Sewing', '540110', 'thread/plain/front'],
			['tissue-paper', '纸品|Қағаз тауарлар|Бумажная продукция|Paper goods', '481810', 'paper-roll/plain/front'],
			['gloves', '手套|Қолғаптар|Перчатки|Gloves', '611610', 'gloves/purple/front'],
		],
	],
	[
		'shoes',
		'鞋类|Аяқ киім|Обувь|Shoes',
		'640299',
		'sneaker/plain/front',
		[
			['trainers', '运动鞋|Кроссовкалар|Кроссовки|Trainers', '640411', 'sneaker/plain/front'],
			['slippers', '拖鞋|Шәркейлер|Тапочки и сланцы|Slippers', '640299', 'flip-flop/blue/front'],
			['womens-shoes', '女鞋|Әйелдер аяқ киімі|Женская обувь|Women’s shoes', '640299', 'heels/red/front'],
			['mens-shoes', '男鞋|Ерлер аяқ киімі|Мужская обувь|Men’s shoes', '640299', 'dress-shoe/brown/front'],
			['kids-shoes', '童鞋|Балалар аяқ киімі|Детская обувь|Children’s shoes', '640299', 'flat-shoe/pink/front'],
			['winter-boots', '冬靴|Қысқы етіктер|Зимние сапоги|Winter boots', '640291', 'boots/brown/front'],
			['shoe-care', '鞋材护理|Аяқ киім күтімі|Уход за обувью|Shoe care', '640690', 'hiking-boot/brown/front'],
		],
	],
	[
		'underwear-accessories',
		'内衣皮带围巾|Іш киім, белбеу, орамал|Бельё, ремни, шарфы|Underwear, belts and scarves',
		'610822',
		'scarf/red/front',
		[
			['womens-underwear', '女士内衣|Әйелдер іш киімі|Женское бельё|Women’s underwear', '610822', 'briefs/pink/front'],
			['mens-underwear', '男士内衣|Ерлер іш киімі|Мужское бельё|Men’s underwear', '610711', 'shorts/navy/front'],
			['thermal-underwear', '保暖内衣|Жылы іш киім|Термобельё|Thermal underwear', '610910', 'tshirt/grey/front'],
			['belts', '皮带|Белбеулер|Ремни|Belts', '420330', 'belt/brown/front'],
			['scarves-shawls', '围巾披肩|Орамалдар мен шәлілер|Шарфы и платки|Scarves and shawls', '621430', 'scarf/red/front'],
			['ties', '领带|Галстуктар|Галстуки|Ties', '621520', 'tie/blue/front'],
			['swimwear', '泳装|Суға түсетін киім|Купальники и плавки|Swimwear', '611241', 'swimsuit/blue/front'],
		],
	],
]
