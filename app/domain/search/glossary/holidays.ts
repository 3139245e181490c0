/** Feasts, gifts, packaging and artificial flowers. */
import { readConcepts, type Concept } from './concept.ts'

export const holidays: Concept[] = readConcepts(`
christmastree | 圣诞树 | шырша, жасанды шырша | ёлка, искусственная ёлка, новогодняя ёлка, ель | christmas tree, artificial christmas tree
bauble | 圣诞球, 圣诞挂饰 | шырша шары, шырша ойыншығы | ёлочная игрушка, ёлочный шар, шары ёлочные | bauble, christmas ornament, tree ornament
tinsel | 圣诞彩条, 金丝条 | шырша жылтырағы, мишура | мишура, дождик | tinsel
fairylights | 彩灯串, 串灯, 节日彩灯 | гирлянда, шамдар тізбегі | гирлянда, светодиодная гирлянда | fairy lights, light string, string lights, garland lights
santa | 圣诞老人 | аяз ата, ақшақар | дед мороз, снегурочка, санта | santa claus, father frost
snowman | 雪人, 雪人摆件 | аққала | снеговик | snowman
christmasgoods | 圣诞用品, 新年用品 | жаңа жылдық тауар, жаңа жыл тауары | новогодние товары, новогодний декор | christmas goods, christmas decorations, new year goods
lantern | 灯笼 | аспа фонарь, қағаз шам | подвесной фонарь, китайский фонарик | lantern, paper lantern, chinese lantern
balloon | 气球 | шар, ауа шары, үрлемелі шар | воздушный шар, шарик воздушный, шары воздушные | balloon
foilballoon | 铝膜气球 | фольга шар | фольгированный шар | foil balloon
balloonpump | 气球打气筒 | шар насосы | насос для шаров | balloon pump
confetti | 彩纸屑 | конфетти | конфетти | confetti
partypopper | 礼花筒, 礼炮 | хлопушка, мерекелік хлопушка | хлопушка | party popper, confetti cannon
fireworks | 烟花, 鞭炮 | отшашу, фейерверк | фейерверк, салют, петарда | fireworks, firecrackers
sparklers | 仙女棒, 冷烟花 | бенгал оты | бенгальские огни | sparklers
pinata | 皮纳塔 | пиньята | пиньята | pinata
partysupplies | 派对用品, 生日用品 | мереке тауары, кеш тауары | товары для праздника, всё для праздника | party supplies, party goods
birthdaygoods | 生日装饰, 生日套装 | туған күн безендіруі | декор на день рождения, набор для дня рождения | birthday decorations
banner | 拉旗, 横幅 | растяжка, жалау тізбегі | растяжка, гирлянда из флажков | banner, bunting
flag | 旗帜, 国旗 | ту, жалау, байрақ | флаг, флажок | flag
photozone | 背景墙, 拍照背景 | фотоаймақ, фотозона | фотозона, фон для фото | photo backdrop, photo zone
candle | 蜡烛 | шырақ, балауыз шам, майшам | свеча, свечка, свечи | candle
scentedcandle | 香薰蜡烛, 香氛蜡烛 | хош иісті шырақ, иісті шам | ароматическая свеча, аромасвеча | scented candle, aroma candle
diffuser | 香薰机, 藤条香薰 | аромадиффузор | аромадиффузор, диффузор | aroma diffuser, reed diffuser
incense | 线香, 檀香 | хош иісті таяқша, адыраспан | благовония, аромапалочки | incense, incense sticks
gift | 礼品, 礼物 | сыйлық, сый | подарок | gift, present
souvenir | 纪念品, 工艺品 | кәдесый, сувенир | сувенир | souvenir, craft gift
giftbox | 礼品盒, 礼盒 | сыйлық қорабы | подарочная коробка, коробка для подарка | gift box
giftbag | 礼品袋 | сыйлық пакеті | подарочный пакет | gift bag
giftwrap | 包装纸, 礼品包装纸 | орайтын қағаз, сыйлық қағазы | упаковочная бумага, подарочная бумага | wrapping paper, gift wrap
greetingcard | 贺卡, 明信片 | ашықхат, құттықтау хат | открытка | greeting card, postcard
photoframe | 相框 | фоторамка, сурет жақтауы | фоторамка, рамка для фото | photo frame, picture frame
figurine | 摆件, 雕像 | мүсін, статуэтка, мүсінше | статуэтка, фигурка | figurine, statuette, ornament
vase | 花瓶 | ваза, гүл құмырасы | ваза, вазочка для цветов | vase, flower vase
snowglobe | 水晶球, 雪花球 | қарлы шар | снежный шар | snow globe
nestingdolls | 套娃 | матрёшка | матрёшка | nesting dolls, matryoshka
fridgemagnet | 冰箱贴 | магнит, тоңазытқыш магниті | магнит на холодильник, магнитик | fridge magnet
piggybank | 存钱罐 | тиын салғыш, копилка | копилка | piggy bank, money box
musicbox | 音乐盒 | музыкалық қорапша | музыкальная шкатулка | music box
hourglass | 沙漏 | құмсағат | песочные часы | hourglass
wallsticker | 墙贴 | қабырға жапсырмасы | наклейка на стену, интерьерная наклейка | wall sticker, wall decal
painting | 装饰画, 挂画 | картина, қабырға суреті | картина, постер | wall art, painting, picture
flower | 仿真花, 假花 | жасанды гүл | искусственные цветы, искусственный цветок | artificial flower, fake flower, silk flowers
bouquet | 花束, 仿真花束 | гүл шоғы, букет | букет, искусственный букет | bouquet, artificial bouquet
rose | 玫瑰, 玫瑰花 | раушан, роза | роза | rose
tulip | 郁金香 | қызғалдақ | тюльпан | tulip
peony | 牡丹 | пион, таушымылдық | пион | peony
lotus | 荷花, 莲花 | лотос | лотос, кувшинка | lotus, water lily
sakura | 樱花 | сакура | сакура | cherry blossom, sakura
sunflowerdecor | 仿真向日葵 | жасанды күнбағыс | искусственный подсолнух, подсолнух искусственный | artificial sunflower
artificialplant | 盆栽, 仿真盆栽, 仿真植物 | жасанды өсімдік | искусственное растение, растение искусственное | artificial plant, fake plant, faux plant
artificialgrass | 人造草坪, 仿真草 | жасанды көгал, жасанды шөп | искусственная трава, искусственный газон | artificial grass, artificial turf
vine | 仿真藤条, 藤条 | жасанды шырмауық, лиана | искусственная лиана, лиана | artificial vine, ivy garland
wreath | 花环 | гүл тәжі, венок | венок | wreath
cactus | 仙人掌, 多肉植物 | кактус | кактус, суккулент | cactus, succulent
eid | 古尔邦节用品, 开斋节用品 | айт тауары, ораза айт, құрбан айт | товары к курбан айту, рамадан | eid decorations, ramadan goods
nauryz | 纳吾肉孜节用品 | наурыз тауары, наурыз | товары к наурызу, наурыз | nauryz goods, nowruz decorations
weddinggoods | 婚庆用品, 结婚用品 | той тауары, үйлену тойы тауары | свадебные товары, свадебные аксессуары | wedding supplies, wedding decorations
shashu | 喜糖, 撒喜糖 | шашу | шашу, свадебные сладости | shashu, wedding sweets
funeral | 殡葬用品, 花圈 | жерлеу тауары | ритуальные товары, ритуальный венок | funeral goods
`)
