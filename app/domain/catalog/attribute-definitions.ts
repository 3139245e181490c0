/** What is asked about the goods of a category beyond price and carton. Four languages in one string: `zh|kk|ru|en`. */

export interface AttributeDefinition {
	names: string
	/** A number is whole, of `unit`, from 1 to `most`; a choice is one of `choices` by code; a text is a line of up to `most` characters. */
	kind: 'number' | 'choice' | 'text'
	unit?: string
	most?: number
	choices?: Readonly<Record<string, string>>
}

export const ATTRIBUTES = {
	material: {
		names: '材质|Материалы|Материал|Material',
		kind: 'choice',
		choices: {
			cotton: '棉|Мақта|Хлопок|Cotton',
			polyester: '涤纶|Полиэстер|Полиэстер|Polyester',
			wool: '羊毛|Жүн|Шерсть|Wool',
			felt: '毛毡|Киіз|Войлок|Felt',
			leather: '真皮|Былғары|Натуральная кожа|Leather',
			'artificial-leather': '人造革|Жасанды былғары|Искусственная кожа|Artificial leather',
			plastic: '塑料|Пластмасса|Пластмасса|Plastic',
			silicone: '硅胶|Силикон|Силикон|Silicone',
			rubber: '橡胶|Резеңке|Резина|Rubber',
			steel: '钢|Болат|Сталь|Steel',
			aluminium: '铝|Алюминий|Алюминий|Aluminium',
			glass: '玻璃|Шыны|Стекло|Glass',
			ceramic: '陶瓷|Керамика|Керамика|Ceramic',
			wood: '木|Ағаш|Дерево|Wood',
			bamboo: '竹|Бамбук|Бамбук|Bamboo',
			paper: '纸|Қағаз|Бумага|Paper',
		},
	},
	composition: { names: '面料成分|Мата құрамы|Состав ткани|Fabric composition', kind: 'text', most: 120 },
	fabricDensity: {
		names: '面料克重|Матаның тығыздығы|Плотность ткани|Fabric weight',
		kind: 'number',
		unit: '克/平方米|г/м²|г/м²|g/m²',
		most: 3000,
	},
	capacity: { names: '容量|Сыйымдылығы|Объём|Capacity', kind: 'number', unit: '毫升|мл|мл|ml', most: 500_000 },
	power: { names: '功率|Қуаты|Мощность|Power', kind: 'number', unit: '瓦|Вт|Вт|W', most: 10_000 },
	voltage: {
		names: '电源|Қуат көзі|Питание|Power supply',
		kind: 'choice',
		choices: {
			'220': '220伏|220 В|220 В|220 V',
			'110': '110伏|110 В|110 В|110 V',
			usb: 'USB 5伏|USB, 5 В|USB, 5 В|USB, 5 V',
			battery: '电池|Батарея|Батарейки|Battery',
		},
	},
	plug: {
		names: '插头类型|Аша түрі|Тип вилки|Plug type',
		kind: 'choice',
		choices: {
			eu: '欧标（C/F型）|Еуропалық (C/F түрі)|Евровилка (тип C/F)|European (type C/F)',
			cn: '国标（I型）|Қытайлық (I түрі)|Китайская (тип I)|Chinese (type I)',
			us: '美标（A型）|Америкалық (A түрі)|Американская (тип A)|American (type A)',
			uk: '英标（G型）|Британдық (G түрі)|Британская (тип G)|British (type G)',
		},
	},
	season: {
		names: '季节|Маусымы|Сезон|Season',
		kind: 'choice',
		choices: {
			summer: '夏季|Жаз|Лето|Summer',
			'spring-autumn': '春秋|Көктем мен күз|Весна и осень|Spring and autumn',
			winter: '冬季|Қыс|Зима|Winter',
			all: '四季|Барлық маусым|Всесезонный|All seasons',
		},
	},
	wearer: {
		names: '适用人群|Кімге арналған|Для кого|For whom',
		kind: 'choice',
		choices: {
			women: '女士|Әйелдерге|Женщинам|Women',
			men: '男士|Ерлерге|Мужчинам|Men',
			children: '儿童|Балаларға|Детям|Children',
			all: '男女通用|Барлығына|Унисекс|Unisex',
		},
	},
	age: { names: '适用年龄（起）|Жас шегі|Минимальный возраст|Minimum age', kind: 'number', unit: '岁|жас|лет|years', most: 18 },
} as const satisfies Record<string, AttributeDefinition>

export type AttributeCode = keyof typeof ATTRIBUTES

export const ATTRIBUTE_CODES = Object.keys(ATTRIBUTES) as AttributeCode[]

const WORN = ['material', 'composition', 'fabricDensity', 'season', 'wearer'] as const
const CLOTH = ['material', 'composition', 'fabricDensity'] as const
const TOYS = ['material', 'age'] as const

/** By the slug of a category; those below it inherit them. */
export const CATEGORY_ATTRIBUTES: Readonly<Record<string, readonly AttributeCode[]>> = {
	'artificial-flowers': ['material'],
	'auto-moto': ['material', 'power', 'voltage'],
	'bags-luggage': ['material', 'capacity', 'wearer'],
	bedding: CLOTH,
	cosmetics: ['capacity'],
	'curtains-fabrics': CLOTH,
	'daily-goods': ['material', 'capacity'],
	eyewear: ['material', 'wearer'],
	'festival-crafts': ['material'],
	garments: WORN,
	'hair-accessories': ['material'],
	'hardware-tools': ['material', 'power', 'voltage'],
	jewellery: ['material'],
	'kazakh-goods': ['material'],
	kitchenware: ['material', 'capacity'],
	'pet-supplies': ['material', 'capacity'],
	'plastic-toys': TOYS,
	'plush-toys': TOYS,
	shoes: ['material', 'season', 'wearer'],
	'small-appliances': ['power', 'voltage', 'plug', 'capacity'],
	'socks-hosiery': ['material', 'composition', 'season', 'wearer'],
	'sport-outdoor': ['material', 'capacity'],
	stationery: ['material'],
	'umbrellas-rainwear': ['material'],
	'underwear-accessories': ['material', 'composition', 'season', 'wearer'],
}
