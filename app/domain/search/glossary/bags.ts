/** Bags, luggage, umbrellas and rainwear. */
import { readConcepts, type Concept } from './concept.ts'

export const bags: Concept[] = readConcepts(`
bag | 包, 包包 | сөмке, сумка | сумка | bag
handbag | 手提包, 女包, 女士手提包 | әйел сөмкесі, әйелдер сөмкесі, ридикюль | женская сумка, сумка женская, ридикюль | handbag, women's bag, ladies bag, purse bag
crossbodybag | 斜挎包, 斜挎小包, 单肩包 | иыққа асатын сөмке, кросс-боди | сумка через плечо, сумочка через плечо, кросс-боди | crossbody bag, shoulder bag, messenger bag
clutch | 手拿包, 晚宴包 | клатч | клатч | clutch bag, evening bag
backpack | 双肩包, 背包 | рюкзак, арқа сөмке | рюкзак, ранец | backpack, rucksack
schoolbag | 书包, 小学生书包 | мектеп сөмкесі, мектеп рюкзагы, оқушы сөмкесі | школьный рюкзак, школьный ранец, портфель школьный | school bag, school backpack, schoolbag
hikingbackpack | 登山包, 户外背包 | тау рюкзагы, жорық рюкзагы | туристический рюкзак, походный рюкзак | hiking backpack, trekking backpack
waistbag | 腰包, 胸包 | бел сөмке, белсөмке | поясная сумка, сумка на пояс, бананка | waist bag, fanny pack, belt bag, bum bag
suitcase | 拉杆箱, 行李箱, 旅行箱 | шабадан, шамадан, чемодан | чемодан, чемодан на колёсах | suitcase, trolley case, luggage
travelbag | 旅行袋, 旅行包 | жол сөмкесі | дорожная сумка, сумка дорожная, баул | travel bag, duffel bag, duffle bag
sportsbag | 健身包, 运动包 | спорт сөмкесі, спорттық сөмке | спортивная сумка | gym bag, sports bag
shoppingbag | 购物袋, 环保袋 | базарлық сөмке, базар сөмке, шоппер | хозяйственная сумка, сумка-шоппер, авоська, шопер | shopping bag, tote bag, reusable bag
shoppingtrolley | 购物车, 买菜车 | арба-сөмке, доңғалақты базар сөмке | сумка-тележка, тележка хозяйственная | shopping trolley, shopping cart bag
checkeredbag | 编织袋, 蛇皮袋 | тор сөмке, қытай сөмке, қап сөмке | баул клетчатый, сумка-баул, китайская сумка, мешок полипропиленовый | woven bag, checkered bag, polypropylene sack
wallet | 钱包, 钱夹 | әмиян, портмоне, кошелек | кошелёк, портмоне, бумажник | wallet, purse
cardholder | 卡包, 名片夹 | карта салғыш, визитница | визитница, картхолдер, кредитница | card holder, business card holder
passportcover | 护照夹, 护照套 | төлқұжат қабы, паспорт тысы | обложка для паспорта | passport cover, passport holder
cosmeticbag | 化妆包, 洗漱包 | косметика салғыш, косметичка | косметичка, несессер | cosmetic bag, cosmetic pouch, makeup bag, toiletry bag
briefcase | 公文包, 电脑包, 手提电脑包 | портфель, іскер сөмке, ноутбук сөмкесі | портфель, деловая сумка, сумка для ноутбука | briefcase, laptop bag
coolerbag | 保温袋, 冰包 | термосөмке, салқын сөмке | термосумка, сумка-холодильник | cooler bag, insulated bag
drawstringbag | 束口袋, 抽绳袋 | бау қапшық, аяқ киім қапшығы | мешок для обуви, мешок для сменки, сумка-мешок | drawstring bag, shoe bag
luggagetag | 行李牌, 行李吊牌 | шабадан биркасы | бирка для чемодана, багажная бирка | luggage tag
umbrella | 雨伞, 伞 | қолшатыр, зонт | зонт, зонтик | umbrella
foldingumbrella | 折叠伞, 三折伞, 口袋伞 | жиналмалы қолшатыр, қалта қолшатыры | складной зонт, зонт складной, зонт автомат, зонт карманный | folding umbrella, compact umbrella, pocket umbrella
stickumbrella | 直杆伞, 长柄伞 | таяқ қолшатыр | зонт-трость | stick umbrella, cane umbrella
clearumbrella | 透明伞 | мөлдір қолшатыр | прозрачный зонт | clear umbrella, transparent umbrella
kidsumbrella | 儿童雨伞, 儿童伞 | балалар қолшатыры | детский зонт, зонтик детский | children's umbrella, kids umbrella
beachumbrella | 沙滩伞, 遮阳伞 | жағажай қолшатыры, күн қолшатыр | пляжный зонт, зонт от солнца | beach umbrella, parasol, sun umbrella
marketumbrella | 摆摊大伞, 户外大伞 | сауда қолшатыры, базар қолшатыры | торговый зонт, зонт для торговли, уличный зонт | market umbrella, stall umbrella, market stall umbrella
raincoat | 雨衣 | жаңбырлық, жаңбырлық плащ, дождевик | дождевик, плащ-дождевик | raincoat, rain jacket
poncho | 雨披, 一次性雨披 | пончо, бір реттік жаңбырлық | пончо, дождевик-пончо | rain poncho, poncho
rainboots | 雨靴, 雨鞋, 胶鞋 | резеңке етік | резиновые сапоги, сапоги резиновые | rain boots, rubber boots, wellingtons
`)
