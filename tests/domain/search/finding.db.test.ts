/** What people type against what merchants wrote, in a real index of the database under test. */
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { facetToken, indexTokens, queryTerms, toFts5Match, toTsquery } from '#app/domain/search/tokens.server.ts'
import { isPostgres } from '#db/kit.server.ts'
import { searchIndex } from '#db/queries/search.server.ts'
import { searchEntries } from '#db/schema/index.server.ts'
import { testConnection, type TestConnection } from '#tests/support/database.ts'

const GOODS = {
	flask:
		'不锈钢真空保温杯 500毫升 | Термос из нержавеющей стали 0,5 л | Тот баспайтын болаттан жасалған термос | Vacuum flask, stainless steel, 500 ml | TH-0500-SS',
	cauldron: '铸铁锅 10升 | Шойын қазан 10 л | Казан чугунный 10 л | Cast-iron kazan 10 l',
	toys: '儿童玩具车遥控越野车 | Балаларға арналған ойыншық көлік | Детская игрушка: машинка на пульте | Remote control toy car for kids',
	bag: '女士手提包 大容量 | Әйелдер сөмкесі | Сумка женская вместительная | Women’s handbag',
	towel: '纯棉毛巾 70×140厘米 | Мақта сүлгі 70×140 см | Полотенце хлопковое 70×140 см | Cotton towel 70×140 cm',
	bedding: '四件套床上用品 1.5×2.0米 | Төсек жиынтығы 1,5×2,0 м | Комплект постельного белья 1,5×2,0 м | Bedding set 1.5×2.0 m',
	sneakers: '运动鞋 男士 | Ерлер кроссовкасы | Кроссовки мужские | Men’s running sneakers',
	cups: '陶瓷马克杯 12只装 | Керамикалық кеселер, 12 дана | Кружки керамические, 12 шт. | Ceramic mugs, 12 pcs',
	stickers: '贴纸套装 | Жапсырмалар | Наклейки для детей | Sticker set',
	phoneCase: '手机壳 硅胶 | Телефон қабы | Чехол для телефона | Phone case iPhone15 Type-C',
	/** Written by a merchant in Chinese only: found in other languages by the names of its category. */
	leather: '真皮皮带 男 | Белбеулер Ремни Belts 腰带',
	traditional: '保溫飯盒 | lunch box',
} as const
type Good = keyof typeof GOODS
const NAMES = Object.keys(GOODS) as Good[]

let connection: TestConnection
const rows = NAMES.map((name, index) => ({
	id: index + 1,
	productId: index + 1,
	terms: [...indexTokens(GOODS[name]), facetToken('category', index % 3)].join(' '),
}))

beforeAll(async () => {
	connection = await testConnection()
	await connection.db.insert(searchEntries).values(rows)
})
afterAll(() => connection.close())

let last = rows.length
const write = (query: string, isTyping = false) => (isPostgres ? toTsquery : toFts5Match)(queryTerms(query, { isTyping }))

async function find(query: string, isTyping = false): Promise<Good[]> {
	const match = write(query, isTyping)
	if (!match) return []
	const { ids } = await searchIndex(connection.db, { match, sort: 'popular', limit: 50, offset: 0 })
	return ids.map((id) => NAMES[Number(id) - 1]!)
}

const PROBES: Record<string, Record<string, Good[]>> = {
	'word forms in Russian': {
		термосы: ['flask'],
		термосов: ['flask'],
		игрушками: ['toys'],
		'детские игрушки': ['toys'],
		кроссовок: ['sneakers'],
		наклеек: ['stickers'],
		полотенец: ['towel'],
		'чехлы для телефонов': ['phoneCase'],
		ремень: ['leather'],
		ремней: ['leather'],
		'сумки женские оптом': ['bag'],
	},
	'word forms in Kazakh': {
		термостар: ['flask'],
		ойыншықтарды: ['toys'],
		'ойыншықтар балаларға': ['toys'],
		сөмкелерді: ['bag'],
		сүлгілер: ['towel'],
		кесе: ['cups'],
		белбеу: ['leather'],
		жапсырма: ['stickers'],
	},
	'word forms in English': {
		flasks: ['flask'],
		towels: ['towel'],
		'womens handbags': ['bag'],
		'women handbags': ['bag'],
		'belts for men': [],
		mug: ['cups'],
	},
	'a Russian keyboard': {
		казан: ['cauldron'],
		казандар: ['cauldron'],
		казанга: ['cauldron'],
		сомке: ['bag'],
		сомкелерди: ['bag'],
		ойыншык: ['toys'],
		cумка: ['bag'],
		сулги: ['towel'],
	},
	'Kazakh and Russian in Latin letters': {
		qazan: ['cauldron'],
		kazan: ['cauldron'],
		oyynshyq: ['toys'],
		oiynşyq: ['toys'],
		oyinshyk: ['toys'],
		sömke: ['bag'],
		somkeler: ['bag'],
		sumka: ['bag'],
		igrushki: ['toys'],
		sülgi: ['towel'],
		sulgi: ['towel'],
		termos: ['flask'],
	},
	'Chinese, cut as people like': {
		保温杯: ['flask'],
		保温: ['flask', 'traditional'],
		保溫杯: ['flask'],
		保温饭盒: ['traditional'],
		不锈钢保温杯: ['flask'],
		保温杯不锈钢: ['flask'],
		玩具: ['toys'],
		玩具车: ['toys'],
		手提包: ['bag'],
		毛巾: ['towel'],
		'毛巾 纯棉': ['towel'],
		杯: ['flask', 'cups'],
		马克杯: ['cups'],
		皮带: ['leather'],
		腰带: ['leather'],
		手机壳: ['phoneCase'],
		纯棉毛巾批发: ['towel'],
	},
	'pinyin and initials': {
		baowenbei: ['flask'],
		bwb: ['flask'],
		BaoWenBei: ['flask'],
		maojin: ['towel'],
		shoujike: ['phoneCase'],
		sjk: ['phoneCase'],
		wanju: ['toys'],
	},
	'sizes and quantities': {
		'70x140': ['towel'],
		'70×140': ['towel'],
		'70х140': ['towel'],
		'70 * 140': ['towel'],
		'140x70 см': ['towel'],
		'полотенце 70х140': ['towel'],
		'150x200': ['bedding'],
		'1.5x2': ['bedding'],
		'1,5 х 2,0 м': ['bedding'],
		'500 мл': ['flask'],
		'500ml': ['flask'],
		'500毫升': ['flask'],
		'0,5 литра': ['flask'],
		'термос 500мл': ['flask'],
		'10л': ['cauldron'],
		'12шт': ['cups'],
		'12 pcs': ['cups'],
		'12只': ['cups'],
		'750 мл': [],
	},
	codes: {
		'TH-0500-SS': ['flask'],
		th0500ss: ['flask'],
		'th 0500': ['flask'],
		'TH-0500': ['flask'],
		'０５００': ['flask'],
		'iphone 15': ['phoneCase'],
		iphone15: ['phoneCase'],
		'type c': ['phoneCase'],
		'type-c': ['phoneCase'],
		'TH-0501': [],
	},
}

for (const [kind, probes] of Object.entries(PROBES))
	describe(kind, () => {
		for (const [query, goods] of Object.entries(probes))
			test(`${query} finds ${goods.join(', ') || 'nothing'}`, async () => {
				expect(await find(query)).toEqual(NAMES.filter((name) => goods.includes(name)))
			})
	})

test('a short word is not the beginning of a longer one, unless it is being typed', async () => {
	expect(await find('сум')).toEqual([])
	expect(await find('сум', true)).toContain('bag')
	expect(await find('кружки кера', true)).toEqual(['cups'])
	expect(await find('st', true)).toEqual(expect.arrayContaining(['flask', 'stickers']))
})

test('all words must be there, whatever language each is in', async () => {
	expect(await find('термос 玩具')).toEqual([])
	expect(await find('термос 保温杯 stainless')).toEqual(['flask'])
})

test('a category is found by its token, and by nothing that people type', async () => {
	const match = `${write('термос')} ${isPostgres ? '&' : 'AND'} ${isPostgres ? `'${facetToken('category', 0)}'` : `"${facetToken('category', 0)}"`}`
	const { ids } = await searchIndex(connection.db, { match, sort: 'popular', limit: 50, offset: 0 })
	expect(ids).toHaveLength(1)
	for (const forged of [facetToken('category', 0), `x${facetToken('category', 0)}`, 'category0', 'category 0', 'ꙮ'])
		expect(await find(forged), forged).toEqual([])
})

describe('whatever people write', () => {
	test('each word of a document, and each part of its Chinese, finds it', async () => {
		for (const name of NAMES) {
			for (const word of GOODS[name].split(/[\s|]+/).filter(Boolean)) {
				if (queryTerms(word).length > 0) expect(await find(word), word).toContain(name)
				for (const [run] of word.matchAll(/\p{Script=Han}+/gu))
					for (let from = 0; from < run.length; from++)
						for (let to = from + 1; to <= run.length; to++) expect(await find(run.slice(from, to)), run.slice(from, to)).toContain(name)
			}
			expect(await find(GOODS[name]), name).toContain(name)
		}
	})

	test('documents of any letters are found by each of their words', async () => {
		const alphabet = fc.oneof(
			fc.constantFrom(...'aAéıŋ0195xх×.,-/\'"*:()мл см 保温杯龍々 қазанСӨЁйы αΩ ｆ①½ſﬁك한あ'),
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
		)
		const text = fc.array(alphabet, { minLength: 1, maxLength: 30 }).map((letters) => letters.join(''))
		await fc.assert(
			fc.asyncProperty(text, async (document) => {
				const terms = indexTokens(document).join(' ')
				if (!terms) return
				const id = ++last
				await connection.db.insert(searchEntries).values({ id, productId: id, terms })
				const searched = document.trim().split(/\s+/)
				for (const query of [document, ...searched]) {
					const match = write(query)
					if (!match) continue
					const { ids } = await searchIndex(connection.db, { match, sort: 'popular', limit: 1000, offset: 0 })
					expect(ids.map(Number), `${JSON.stringify(query)} in ${JSON.stringify(document)}: ${match}`).toContain(id)
				}
				await connection.db.delete(searchEntries).where(eq(searchEntries.id, id))
			}),
			{ numRuns: 300 },
		)
	})

	test('no query is an error of the index', async () => {
		const nasty = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 60 }),
			fc
				.array(
					fc.constantFrom(
						'"',
						"'",
						'*',
						'(',
						')',
						':',
						'&',
						'|',
						'!',
						'<->',
						'\\',
						'\u0000',
						'-',
						'^',
						'OR',
						'AND',
						'NOT',
						'NEAR',
						'термос',
						'保温',
						'12',
						'{',
						'}',
						'+',
						' ',
					),
				)
				.map((parts) => parts.join('')),
		)
		await fc.assert(
			fc.asyncProperty(nasty, fc.boolean(), async (query, isTyping) => {
				await find(query, isTyping)
			}),
			{ numRuns: 400 },
		)
	})
})
