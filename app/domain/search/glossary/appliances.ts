/** What plugs in at home. */
import { readConcepts, type Concept } from './concept.ts'

export const appliances: Concept[] = readConcepts(`
electrickettle | 电热水壶, 电水壶, 热水壶 | электр шәйнек, тоқ шәйнек | электрочайник, электрический чайник, чайник электрический | electric kettle, kettle
hairdryer | 吹风机, 电吹风 | фен, шаш кептіргіш | фен, сушилка для волос | hair dryer, hairdryer, blow dryer
hairstraightener | 直发器, 夹板 | шаш түзеткіш, шаш үтігі | утюжок для волос, выпрямитель для волос, плойка-утюжок | hair straightener, flat iron
curlingiron | 卷发棒 | плойка, шаш бұйралағыш | плойка, щипцы для завивки | curling iron, curling wand
hairclipper | 理发器, 推子, 电推剪 | шаш алғыш машинка, триммер | машинка для стрижки, триммер | hair clipper, hair trimmer, trimmer
shaver | 剃须刀, 电动剃须刀 | сақал алғыш, электр ұстара | электробритва, бритва электрическая | shaver, electric shaver, electric razor
epilator | 脱毛器 | эпилятор, түк жұлғыш | эпилятор, депилятор | epilator, hair remover
blender | 榨汁杯, 搅拌机, 料理机 | блендер | блендер, миксер-блендер | blender, portable blender
juicer | 榨汁机, 原汁机 | шырынсыққыш, шырын сыққыш | соковыжималка | juicer, juice extractor
mixer | 打蛋机, 和面机 | миксер, қамыр илегіш | миксер, тестомес | mixer, hand mixer, dough mixer
ricecooker | 电饭煲, 电饭锅 | мультипісіргіш, күріш пісіргіш | мультиварка, рисоварка | rice cooker, multicooker
airfryer | 空气炸锅 | аэрогриль, ауа қуырғыш | аэрогриль, аэрофритюрница | air fryer
microwaveoven | 微波炉 | микротолқынды пеш, микротолқын | микроволновка, микроволновая печь, свч-печь | microwave oven, microwave
oven | 烤箱, 电烤箱 | пеш, духовка, электр пеш | духовка, электропечь, мини-печь | oven, toaster oven
toaster | 烤面包机, 多士炉 | тостер | тостер | toaster
sandwichmaker | 三明治机, 华夫饼机 | сэндвич пісіргіш, вафлиқалып, вафельница | сэндвичница, вафельница, бутербродница | sandwich maker, waffle maker
coffeemaker | 咖啡机 | кофеқайнатқыш, кофемашина | кофеварка, кофемашина | coffee maker, coffee machine
coffeegrinder | 磨豆机, 磨粉机 | кофе тартқыш, кофемолка | кофемолка | coffee grinder
hotplate | 电炉, 电磁炉 | электр плитка, индукциялық плитка | электроплитка, электроплита, индукционная плита | hot plate, induction cooker, electric stove
iron | 电熨斗, 熨斗 | үтік | утюг | iron, clothes iron, steam iron
steamiron | 挂烫机, 蒸汽挂烫机 | киім булағыш, отпариватель | отпариватель, паровой утюг | garment steamer, clothes steamer
vacuumcleaner | 吸尘器 | шаңсорғыш | пылесос | vacuum cleaner, hoover
fan | 风扇, 电风扇, 小风扇 | желдеткіш, вентилятор | вентилятор | fan, electric fan, desk fan
heater | 取暖器, 电暖器, 暖风机 | жылытқыш, обогреватель, жылу желдеткіші | обогреватель, тепловентилятор, ветродуйка, калорифер | heater, fan heater, space heater
humidifier | 加湿器 | ылғалдағыш, ауа ылғалдағыш | увлажнитель воздуха, увлажнитель | humidifier
aircooler | 空调, 冷风机 | кондиционер, салқындатқыш | кондиционер, охладитель воздуха | air conditioner, air cooler
fridge | 冰箱 | тоңазытқыш | холодильник | fridge, refrigerator
washingmachine | 洗衣机 | кіржуғыш машина, кір жуғыш машина, кіржуғыш | стиральная машина, стиралка | washing machine
waterheater | 热水器 | су жылытқыш, бойлер | водонагреватель, бойлер | water heater, boiler
kitchenscale | 厨房秤, 电子秤 | ас үй таразысы, таразы | кухонные весы, весы | kitchen scale, scales, digital scale
bathroomscale | 体重秤, 体重计 | еден таразысы, салмақ өлшегіш | напольные весы, весы напольные | bathroom scale, body scale, weighing scale
sewingmachine | 缝纫机 | тігін машинасы, іс машинасы | швейная машинка, швейная машина | sewing machine
electricblanket | 电热毯 | электр көрпе, жылытқыш төсеніш | электроодеяло, электропростыня, грелка-простыня | electric blanket, heated blanket
lintremover | 毛球修剪器, 去毛球器 | түк алғыш машинка | машинка для удаления катышков, машинка от катышков | lint remover, fabric shaver
massager | 按摩器, 按摩仪 | массажер, уқалағыш | массажёр | massager
milkfrother | 奶泡器 | сүт көпірткіш | капучинатор, вспениватель молока | milk frother
waterdispenser | 饮水机, 抽水器 | су диспенсері, су помпасы, кулер | кулер, помпа для воды, диспенсер для воды | water dispenser, water pump, water cooler
milkseparator | 奶油分离机 | сепаратор, сүт айырғыш | сепаратор, сепаратор для молока | milk separator, cream separator
`)
