/** For cars and motorcycles. */
import { readConcepts, type Concept } from './concept.ts'

export const cars: Concept[] = readConcepts(`
carparts | 汽车配件, 汽配 | автобөлшек, көлік бөлшегі, қосалқы бөлшек | автозапчасти, запчасти | car parts, auto parts, spare parts
caraccessories | 汽车用品, 车饰 | автотауар, көлік аксессуары | автоаксессуары, автотовары | car accessories, auto accessories
seatcover | 汽车座套, 座套 | көлік орындығының қабы, авточехол, орындық қабы | авточехлы, чехлы на сиденья, чехол на сиденье | car seat covers, seat cover
carmat | 汽车脚垫 | көлік төсеніші, полик | автоковрики, полики, коврики в машину | car floor mats, car mats
steeringcover | 方向盘套 | руль қабы, рөл қабы | оплётка на руль, чехол на руль | steering wheel cover
sunshade | 遮阳挡, 汽车遮阳板 | көлік күнқағары, күннен қорғайтын перде | солнцезащитная шторка, автошторки | car sunshade, windscreen shade
carfreshener | 车载香水, 汽车香水 | көлік иіссуы | ароматизатор в машину, автопарфюм, вонючка | car air freshener, car perfume
dashcam | 行车记录仪 | бейнетіркегіш, видеорегистратор | видеорегистратор, регистратор | dash cam, dashboard camera
carradio | 车载音响, 汽车导航 | автомагнитола, магнитола | автомагнитола, магнитола | car radio, car stereo
reversingcamera | 倒车影像, 倒车雷达 | артқы камера, парктроник | камера заднего вида, парктроник | reversing camera, parking sensor
headlightbulb | 大灯灯泡, 车灯 | көлік шамы, фара шамы | автомобильная лампа, лампа для фар, лампочка автомобильная | headlight bulb, car bulb, car led bulb
carpolish | 上光剂, 车蜡 | полироль, көлік полиролі | полироль, автополироль, воск для авто | car polish, car wax
carshampoo | 洗车液 | көлік сусабыны, автошампунь | автошампунь | car shampoo, car wash liquid
carcloth | 擦车巾, 洗车毛巾 | көлік сүрткіш, көлік шүберегі | салфетка для авто, тряпка для машины | car cloth, car washing towel
carwashbrush | 洗车刷, 洗车拖把 | көлік жуатын щётка | щётка для мойки авто | car wash brush
pressurewasher | 洗车机, 高压水枪 | жоғары қысымды жуғыш, керхер | мойка высокого давления, минимойка, керхер | pressure washer, high-pressure washer
snowbrush | 除雪刷, 雪铲 | қар щёткасы, қар сыпырғыш | щётка для снега, щётка-скребок | snow brush, ice scraper
wipers | 雨刮器, 雨刷 | әйнек тазартқыш, дворник | дворники, щётки стеклоочистителя | wiper blades, windscreen wipers
cartyre | 轮胎 | шина, дөңгелек шинасы, резина | шина, покрышка, резина автомобильная | tyre, tire
wheelcover | 轮毂盖, 轮毂罩 | дөңгелек қалпағы, колпак | колпаки на колёса, автоколпаки | wheel covers, hubcaps
rim | 轮毂 | диск, дөңгелек дискісі | диски автомобильные, литые диски | wheel rim, alloy wheel
tyrepump | 车载充气泵 | көлік компрессоры, шина насосы | автокомпрессор, автомобильный насос | car air compressor, tyre inflator
jack | 千斤顶 | домкрат | домкрат | car jack, hydraulic jack
jumpstarter | 应急启动电源 | іске қосу құрылғысы, бустер | пусковое устройство, бустер | jump starter
jumpercables | 搭电线, 电瓶线 | аккумулятор тұтату сымы, прикуриватель сымы | провода для прикуривания, провода прикуривателя | jumper cables, jump leads
towrope | 拖车绳 | буксир, сүйреткі арқан | буксировочный трос, трос буксировочный | tow rope, towing cable
carbattery | 汽车电瓶 | көлік аккумуляторы | автомобильный аккумулятор | car battery
cartoolkit | 随车工具, 汽车工具 | көлік құрал жинағы | набор автомобилиста, набор инструментов для автомобиля | car tool kit, emergency car kit
extinguisher | 灭火器 | өртсөндіргіш, от сөндіргіш | огнетушитель | fire extinguisher
warningtriangle | 三角警示牌 | апат белгісі | знак аварийной остановки | warning triangle
motoroil | 机油, 润滑油 | мотор майы | моторное масло, автомасло | motor oil, engine oil, lubricant
antifreeze | 防冻液 | антифриз, тосол | антифриз, тосол | antifreeze, coolant
sparkplug | 火花塞 | оталдыру білтесі, свеча | свечи зажигания, свеча зажигания | spark plug
brakepads | 刹车片 | тежегіш қалыптары, колодка | тормозные колодки, колодки | brake pads
oilfilter | 机油滤清器, 机滤 | май сүзгісі, май фильтрі | масляный фильтр | oil filter
airfilter | 空气滤清器 | ауа сүзгісі, ауа фильтрі | воздушный фильтр | air filter
tintfilm | 车窗膜, 太阳膜 | тонировка, қараңғылағыш пленка | тонировка, тонировочная плёнка | window tint, tint film
carsticker | 车贴 | көлік жапсырмасы | наклейка на авто | car sticker
carcover | 车衣, 汽车罩 | көлік тысы, автотент | тент на автомобиль, чехол на машину | car cover
motorcycle | 摩托车, 电动车 | мотоцикл, мопед, скутер | мотоцикл, мопед, скутер | motorcycle, moped
motorcyclehelmet | 摩托车头盔, 头盔 | мотоцикл дулығасы, дулыға, шлем | мотошлем, шлем, мотоциклетный шлем | motorcycle helmet, crash helmet
motorcyclechain | 摩托车链条 | мотоцикл шынжыры | мотоцепь, цепь для мотоцикла | motorcycle chain
rearviewmirror | 后视镜 | артқы көрініс айнасы, бүйір айна, мотоцикл айнасы | зеркало заднего вида, зеркало для мотоцикла | rear-view mirror, side mirror, motorcycle mirror
ridinggloves | 骑行手套, 摩托手套 | мотоцикл қолғабы | мотоперчатки, мотоциклетные перчатки | riding gloves, motorcycle gloves
`)
