/** District 3: stationery, eyewear, sport and outdoor, cosmetics. */
import type { Branch } from './tree.ts'

export const STATIONERY_SPORT_BEAUTY: readonly Branch[] = [
	[
		'stationery',
		'文具|Кеңсе тауарлары|Канцелярские товары|Stationery',
		'960810',
		'pencil/plain/front',
		[
			['pens', '笔类|Қаламдар|Ручки|Pens', '960810', 'pen/blue/front'],
			['pencils', '铅笔彩笔|Қарындаштар мен фломастерлер|Карандаши и фломастеры|Pencils and markers', '960910', 'pencil/plain/set'],
			['notebooks', '本册|Дәптерлер мен блокноттар|Тетради и блокноты|Notebooks', '482010', 'notebook/orange/front'],
			['office-supplies', '办公用品|Кеңсеге қажетті заттар|Офисные принадлежности|Office supplies', '830520', 'paperclip/plain/front'],
			['art-supplies', '美术用品|Сурет салу керек-жарағы|Товары для рисования|Art supplies', '321310', 'palette/plain/front'],
			['rulers-geometry', '尺规|Сызғыштар|Линейки и готовальни|Rulers and geometry sets', '901720', 'triangle-ruler/plain/front'],
			['pencil-cases', '笔袋文具盒|Қаламсауыттар|Пеналы|Pencil cases', '420292', 'pouch/blue/front'],
		],
	],
	[
		'eyewear',
		'眼镜|Көзілдіріктер|Очки|Eyewear',
		'900410',
		'sunglasses/plain/front',
		[
			['sunglasses', '太阳镜|Күннен қорғайтын көзілдіріктер|Солнцезащитные очки|Sunglasses', '900410', 'sunglasses/plain/front'],
			['reading-glasses', '老花镜|Оқуға арналған көзілдіріктер|Очки для чтения|Reading glasses', '900490', 'glasses/plain/front'],
			['frames', '眼镜架|Көзілдірік жиектері|Оправы|Frames', '900311', 'glasses/brown/front'],
			['kids-glasses', '儿童眼镜|Балалар көзілдіріктері|Детские очки|Children’s glasses', '900410', 'sunglasses/pink/front'],
			['protective-goggles', '防护眼镜|Қорғаныш көзілдіріктері|Защитные очки|Protective goggles', '900490', 'goggles/plain/front'],
			['glasses-cases', '眼镜盒与镜布|Көзілдірік қаптары|Футляры и салфетки для очков|Cases and cloths', '420231', 'pouch/brown/front'],
		],
	],
	[
		'sport-outdoor',
		'体育户外|Спорт пен демалыс тауарлары|Спорт и отдых|Sport and outdoor',
		'950699',
		'football/plain/front',
		[
			['balls', '球类|Доптар|Мячи|Balls', '950662', 'football/plain/front'],
			['fitness', '健身器材|Жаттығу құралдары|Товары для фитнеса|Fitness', '950691', 'dumbbell/plain/front'],
			['rackets', '球拍|Ракеткалар|Ракетки|Rackets', '950651', 'badminton/plain/front'],
			['camping', '露营用品|Жорық тауарлары|Товары для похода|Camping', '630622', 'tent/orange/front'],
			['fishing', '渔具|Балық аулау құралдары|Рыболовные товары|Fishing', '950710', 'fishing/plain/front'],
			['swimming', '游泳用品|Жүзу тауарлары|Товары для плавания|Swimming', '900490', 'ring-buoy/red/front'],
			[
				'skating-scooters',
				'轮滑滑板|Роликтер мен самокаттар|Ролики, самокаты, коньки|Skates and scooters',
				'950670',
				'skateboard/plain/front',
			],
			['winter-sports', '冬季运动|Қысқы спорт тауарлары|Товары для зимы|Winter sports', '950699', 'sled/plain/front'],
		],
	],
	[
		'cosmetics',
		'美妆|Косметика|Косметика|Cosmetics',
		'330499',
		'lipstick/red/front',
		[
			['lip-makeup', '唇妆|Ерін далабы|Помады и блески|Lip make-up', '330410', 'lipstick/red/front'],
			['eye-makeup', '眼妆|Көз бояулары|Косметика для глаз|Eye make-up', '330420', 'makeup-palette/plain/front'],
			['nail-care', '美甲|Тырнақ күтімі|Всё для маникюра|Nail care', '330430', 'nail-polish/pink/front'],
			['skin-care', '护肤品|Тері күтімі|Уход за кожей|Skin care', '330499', 'lotion/plain/front'],
			['makeup-brushes', '化妆刷|Бояну қылқаламдары|Кисти для макияжа|Make-up brushes', '960330', 'paintbrush/plain/set'],
			['soaps', '香皂洗护|Сабындар|Мыло и гели|Soaps', '340111', 'soap/pink/front'],
			['perfume', '香水|Әтір|Парфюмерия|Perfume', '330300', 'perfume/plain/front'],
			['mirrors', '化妆镜|Айналар|Зеркала|Mirrors', '700992', 'mirror/gold/front'],
		],
	],
]
