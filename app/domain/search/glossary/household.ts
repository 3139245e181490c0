/** Cleaning, laundry and bathroom. */
import { readConcepts, type Concept } from './concept.ts'

export const household: Concept[] = readConcepts(`
bucket | 水桶, 桶 | шелек | ведро, ведёрко | bucket, pail
basin | 洗衣盆, 盆, 脸盆 | леген, таз, шылапшын | таз, тазик | basin, wash basin, washtub
laundrybasket | 脏衣篮, 洗衣篮 | кір себеті, кір салатын себет | корзина для белья, бельевая корзина | laundry basket, laundry hamper, hamper
storagebasket | 收纳篮, 篮子 | себет, кәрзеңке | корзина, корзинка | storage basket, basket
storagebox | 收纳箱, 整理箱, 收纳盒 | сақтау қорабы, органайзер, контейнер | ящик для хранения, контейнер для хранения, органайзер, короб для хранения | storage box, organizer, organiser, storage bin
broom | 扫帚, 扫把 | сыпырғыш, сыпыртқы | веник, метла, щётка для пола | broom
dustpan | 簸箕 | күрекше, қоқыс қалағыш | совок, совок для мусора | dustpan
mop | 拖把, 平板拖把 | швабра, еден жуғыш | швабра, моп | mop, floor mop, flat mop
dishsponge | 洗碗海绵, 百洁布, 洗碗布 | ыдыс жуатын губка, ыдыс губкасы, ысқыш | губка для посуды, губка кухонная, мочалка для посуды | dish sponge, scouring pad, kitchen sponge
steelwool | 钢丝球 | темір ысқыш, металл губка | металлическая губка, ёршик металлический, железная мочалка | steel wool, steel scrubber
cleaningcloth | 抹布, 清洁布, 百洁抹布 | шүберек, сүрткіш | тряпка, салфетка для уборки, тряпочка | cleaning cloth, rag, wiping cloth
cleaningbrush | 清洁刷, 刷子 | щётка, тазалағыш щётка, ысқыш щётка | щётка для уборки, щётка | cleaning brush, scrub brush, scrubbing brush
windowcleaner | 玻璃刮, 擦窗器 | терезе жуғыш, терезе сүрткіш | стеклоочиститель, щётка для окон, водосгон | window squeegee, window cleaner, squeegee
plunger | 马桶疏通器, 皮搋子, 马桶吸 | вантуз | вантуз | plunger, toilet plunger
toiletbrush | 马桶刷 | унитаз щёткасы, ёршик | ёршик, ёршик для унитаза, туалетный ёршик | toilet brush
trashbin | 垃圾桶 | қоқыс шелегі, қоқыс жәшігі | мусорное ведро, корзина для мусора, урна | trash can, dustbin, rubbish bin, waste bin
trashbag | 垃圾袋 | қоқыс қапшығы, қоқыс пакеті | мусорный пакет, пакет для мусора, мешок для мусора | trash bag, garbage bag, bin bag
rubbergloves | 橡胶手套, 家务手套 | резеңке қолғап | резиновые перчатки, хозяйственные перчатки | rubber gloves, household gloves
detergent | 洗衣粉, 洗涤剂 | кір ұнтағы, кір жуғыш ұнтақ | стиральный порошок, порошок для стирки | washing powder, laundry detergent, detergent
dishsoap | 洗洁精 | ыдыс жуғыш сұйықтық, ыдысқа арналған гель | средство для посуды, моющее средство для посуды | dish soap, dishwashing liquid
clothespin | 晾衣夹 | кір қыстырғыш | прищепка | clothes peg, clothespin
clothesline | 晾衣绳 | кір жайғыш жіп, кір жібі | бельевая верёвка, верёвка для белья | clothesline, washing line
dryingrack | 晾衣架, 晒衣架 | кір кептіргіш, кір жаятын кептіргіш | сушилка для белья, сушилка напольная | clothes drying rack, drying rack, clothes airer
hanger | 衣架, 挂衣架 | ілгіш, киім ілгіш, плечики | вешалка, плечики, тремпель | hanger, clothes hanger, coat hanger
ironingboard | 熨衣板, 烫衣板 | үтік тақтасы, үтіктеу тақтасы | гладильная доска | ironing board
washboard | 搓衣板 | кір ысқыш, кір тақтасы | стиральная доска | washboard
showercurtain | 浴帘 | душ пердесі, ванна пердесі | штора для ванной, шторка для душа | shower curtain
showerhead | 花洒, 淋浴喷头 | душ лейкасы, душ басы | лейка для душа, душевая лейка | shower head
faucet | 水龙头 | шүмек, кран, смеситель | смеситель, кран | faucet, tap, mixer tap
towelrail | 毛巾架 | сүлгі ілгіш | полотенцедержатель, вешалка для полотенец | towel rail, towel rack
soapdish | 肥皂盒, 皂盒 | сабын салғыш, мыльница | мыльница | soap dish, soap holder
soapdispenser | 皂液器, 洗手液瓶 | дозатор, сұйық сабын дозаторы | дозатор для мыла, диспенсер для мыла | soap dispenser
toothbrushholder | 牙刷架, 漱口杯 | тіс щёткасы тұғыры | подставка для зубных щёток, стакан для щёток | toothbrush holder
bathmat | 浴室垫, 防滑垫 | ванна төсеніші, ванна кілемшесі | коврик для ванной, противоскользящий коврик | bath mat, non-slip bath mat
washsponge | 搓澡巾, 沐浴球, 浴球 | жөке, мочалка, ысқы | мочалка, губка для тела | loofah, bath sponge, bath puff
toiletpaper | 卷纸, 卫生纸 | дәретхана қағазы, әжетхана қағазы | туалетная бумага | toilet paper, toilet roll, toilet tissue
papertowel | 厨房纸巾, 厨房用纸 | қағаз сүлгі | бумажное полотенце, бумажные полотенца | paper towel, kitchen roll
napkin | 餐巾纸, 纸巾, 抽纸 | майлық, қағаз майлық, салфетка | салфетка, бумажная салфетка | napkin, tissue, facial tissue, serviette
wetwipes | 湿巾, 湿纸巾 | дымқыл майлық, ылғал сүрткі | влажные салфетки | wet wipes, baby wipes
airfreshener | 空气清新剂, 芳香剂 | ауа тазартқыш иіссу, ауа хош иістендіргіш | освежитель воздуха | air freshener
mothball | 樟脑丸, 防虫剂 | күйе дәрісі, нафталин | нафталин, средство от моли | mothballs, moth repellent
flytrap | 苍蝇拍, 粘蝇纸 | шыбын қаққыш, шыбын жабысқақ | мухобойка, липучка от мух | fly swatter, fly trap
mosquitorepellent | 驱蚊液, 蚊香 | масаға қарсы құрал, фумигатор | средство от комаров, фумигатор, спираль от комаров | mosquito repellent, mosquito coil
mousetrap | 老鼠夹, 捕鼠器 | тышқан қақпан, тышқан ұстағыш | мышеловка, крысоловка | mousetrap, rat trap
adhesivehook | 粘钩, 无痕挂钩 | жабысқақ ілгек | самоклеящийся крючок, крючок на липучке | adhesive hook, sticky hook
shoerack | 鞋架, 鞋柜 | аяқ киім сөресі, аяқкиім сөресі | обувница, полка для обуви | shoe rack, shoe shelf
`)
