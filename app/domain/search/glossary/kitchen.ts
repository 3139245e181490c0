/** Pots, pans, knives and what helps at the stove. */
import { readConcepts, type Concept } from './concept.ts'

export const kitchen: Concept[] = readConcepts(`
fryingpan | 平底锅, 煎锅, 不粘锅 | таба, сковорода | сковорода, сковородка | frying pan, skillet, fry pan
wok | 炒锅, 中式炒锅 | вок таба, вок | вок, сковорода вок | wok, stir-fry pan
saucepan | 汤锅, 煮锅 | кәстрөл, кастрөл | кастрюля | saucepan, cooking pot, stockpot
milkpan | 奶锅 | сүт қайнатқыш, ожау кәстрөл | ковш, ковшик, молочник | milk pan, dipper
kazan | 抓饭锅, 铸铁锅, 大铁锅 | қазан | казан, казанок | cauldron, kazan, qazan
pressurecooker | 高压锅, 压力锅 | тез пісіргіш, скороварка | скороварка | pressure cooker
steamer | 蒸锅, 蒸笼 | қасқан, мантышница, буға пісіргіш | мантоварка, мантышница, пароварка, каскан | steamer pot, steamer, dumpling steamer
bakingtray | 烤盘, 烘焙盘 | пісіру қалыбы, жайпақ таба, противень | противень, форма для выпечки | baking tray, baking sheet, baking pan
cakemould | 蛋糕模具, 烘焙模具 | торт қалыбы, кекс қалыбы | форма для кексов, форма для торта | cake mould, cake tin, muffin mould
kitchenknife | 菜刀, 厨刀, 切片刀 | ас үй пышағы, асүй пышағы | кухонный нож, поварской нож | kitchen knife, chef knife, cleaver
knife | 刀, 刀具 | пышақ | нож, ножик | knife
knifesharpener | 磨刀器, 磨刀石 | пышақ қайрағыш, қайрақ | точилка для ножей, точильный камень, ножеточка | knife sharpener, whetstone
cuttingboard | 砧板, 菜板, 切菜板 | тақтай, турайтын тақтай | разделочная доска | cutting board, chopping board
grater | 刨丝器, 擦丝器 | үккіш, тёрка | тёрка, овощетёрка | grater
peeler | 削皮刀, 削皮器 | аршығыш, көкөніс аршығыш | овощечистка, пилер | peeler, vegetable peeler
vegetablecutter | 切菜器, 多功能切菜机 | көкөніс турағыш | овощерезка, слайсер | vegetable slicer, mandoline, vegetable cutter
garlicpress | 压蒜器, 捣蒜器 | сарымсақ езгіш | чеснокодавилка, пресс для чеснока | garlic press
meatmincer | 绞肉机 | еттартқыш, ет тартқыш | мясорубка | meat grinder, meat mincer
sieve | 筛子, 面粉筛 | елеуіш, елек | сито | sieve, flour sifter
colander | 沥水篮, 漏盆 | дуршлаг, сүзгі ыдыс | дуршлаг | colander, drain basket
ladle | 汤勺, 长柄勺 | ожау, шөміш | половник, черпак, поварёшка | ladle, soup ladle
skimmer | 漏勺 | кепсер, сүзгіш | шумовка | skimmer, slotted spoon
spatula | 锅铲, 铲子 | қалақша, лопатка | лопатка кухонная, кулинарная лопатка | spatula, turner
whisk | 打蛋器 | көпірткіш, бұлғауыш | венчик | whisk, egg beater
rollingpin | 擀面杖 | оқтау | скалка | rolling pin
mortar | 捣臼, 研钵 | келі, келсап | ступка, ступа | mortar and pestle, mortar
canopener | 开罐器, 罐头刀 | консерві ашқыш | открывалка, консервный нож | can opener, tin opener
corkscrew | 开瓶器, 红酒开瓶器 | бөтелке ашқыш, штопор | штопор, открывалка для бутылок | corkscrew, bottle opener
kitchenscissors | 厨房剪, 厨房剪刀 | ас үй қайшысы | кухонные ножницы | kitchen scissors, kitchen shears
kitchenset | 厨具套装, 厨具 | ас үй жинағы, ас үй құралдары | кухонный набор, кухонные принадлежности | kitchen utensil set, kitchenware, kitchen utensils
cookware | 锅具, 炊具 | ас пісіретін ыдыс, қазан-таба | посуда для готовки, кухонная посуда | cookware, pots and pans
foodstorage | 保鲜盒, 食品收纳盒 | тағам сақтайтын контейнер, азық контейнері | контейнер для продуктов, пищевой контейнер | food container, storage container, food storage box
storagejar | 密封罐, 储物罐 | сақтау құмырасы, сақтау құтысы | банка для хранения, банка для сыпучих | storage jar, canister, airtight jar
spicejar | 调料罐, 调味瓶 | дәмдеуіш құты, тұзсауыт | солонка, банка для специй, перечница | spice jar, salt shaker, seasoning jar
lunchbox | 饭盒, 便当盒, 餐盒 | тамақ қорабы, ланч-бокс, ланчбокс | ланч-бокс, ланчбокс, контейнер для обеда | lunch box, lunchbox, bento box
breadbox | 面包箱 | нан салғыш, нан қорабы | хлебница | bread box, bread bin
dishrack | 沥水架, 碗架 | ыдыс кептіргіш, ыдыс сөресі | сушилка для посуды, сушка для посуды | dish rack, dish drainer
foil | 锡纸, 铝箔纸 | фольга, тағам фольгасы | фольга, пищевая фольга | aluminium foil, tin foil, foil
clingfilm | 保鲜膜 | тағам үлдірі, азық пленкасы | пищевая плёнка, стрейч-плёнка пищевая | cling film, plastic wrap
bakingpaper | 烘焙纸, 油纸 | пісіру қағазы, пергамент | пергамент, бумага для выпечки | baking paper, parchment paper
ovenmitt | 隔热手套, 烤箱手套 | қолғап-тұтқыш, пеш қолғабы | прихватка, варежка-прихватка | oven mitt, oven glove, pot holder
apron | 围裙 | алжапқыш | фартук, передник | apron
butanestove | 卡式炉, 燃气灶 | газ плитасы, газ плита | газовая плитка, газовая плита | gas stove, butane stove
lighter | 打火机, 点火器 | тұтатқыш, зажигалка, от тұтатқыш | зажигалка | lighter, gas lighter
matches | 火柴 | сіріңке, шырпы | спички | matches
`)
