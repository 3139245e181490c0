/** Food, above all of Kazakh producers. */
import { readConcepts, type Concept } from './concept.ts'

export const food: Concept[] = readConcepts(`
honey | 蜂蜜 | бал | мёд | honey
flour | 面粉, 小麦粉 | ұн, бидай ұны | мука, пшеничная мука | flour, wheat flour
oatflakes | 燕麦片, 燕麦 | сұлы үлпегі, сұлы, геркулес | овсяные хлопья, овсянка, геркулес, хлопья овсяные | oat flakes, oatmeal, rolled oats
wheat | 小麦 | бидай | пшеница | wheat
barley | 大麦 | арпа | ячмень, перловка | barley
buckwheat | 荞麦 | қарақұмық, гречка | гречка, гречневая крупа | buckwheat
rice | 大米 | күріш | рис | rice
millet | 小米, 炒米 | тары | пшено, тары | millet
lentils | 扁豆 | жасымық | чечевица | lentils
pasta | 意大利面, 通心粉 | макарон | макароны, паста макаронная | pasta, macaroni
noodles | 面条, 方便面 | кеспе, лапша | лапша, лапша быстрого приготовления | noodles, instant noodles
bread | 面包, 馕 | нан | хлеб, лепёшка | bread, flatbread
baursak | 包尔萨克, 油炸面团 | бауырсақ | баурсак, баурсаки | baursak, fried dough
sugar | 白糖, 食糖 | қант, құмшекер | сахар | sugar
salt | 食盐 | тұз | соль | salt
tea | 茶叶, 红茶 | шай | чай | tea
coffee | 咖啡 | кофе | кофе | coffee
vegetableoil | 食用油, 植物油, 葵花籽油 | өсімдік майы, күнбағыс майы, сұйық май | растительное масло, подсолнечное масло, масло подсолнечное | vegetable oil, sunflower oil, cooking oil
saffloweroil | 红花籽油 | мақсары майы | сафлоровое масло | safflower oil
flaxoil | 亚麻籽油 | зығыр майы | льняное масло | flaxseed oil, linseed oil
butter | 黄油 | сары май | сливочное масло | butter
milkpowder | 奶粉 | құрғақ сүт, сүт ұнтағы | сухое молоко, молоко сухое | milk powder, powdered milk
camelmilk | 驼奶, 骆驼奶, 驼奶粉 | түйе сүті, шұбат, түйе сүтінің ұнтағы | верблюжье молоко, шубат, сухое верблюжье молоко | camel milk, shubat, camel milk powder
kumis | 马奶酒, 马奶, 马奶粉 | қымыз, саумал, бие сүті | кумыс, саумал, кобылье молоко | kumis, koumiss, mare's milk, saumal
kurt | 奶疙瘩, 酸奶疙瘩 | құрт | курт | kurt, qurt, dried curd
cheese | 奶酪 | ірімшік, сыр | сыр | cheese
irimshik | 哈萨克奶酪 | қызыл ірімшік, иримшик | иримшик | irimshik, dried curd cheese
zhent | 哈萨克甜点 | жент | жент | zhent
meat | 牛羊肉, 肉类 | ет | мясо | meat
horsemeat | 马肉, 马肠 | жылқы еті, қазы, шұжық | конина, казы | horse meat, kazy
sausage | 香肠, 火腿肠 | шұжық, колбаса | колбаса, сосиски | sausage
cannedmeat | 罐头, 肉罐头 | консерві, бұқтырылған ет консервісі | тушёнка, консервы | canned meat, canned food, stewed meat
fish | 鱼类, 鲜鱼 | балық | рыба | fish
melon | 甜瓜, 哈密瓜 | қауын | дыня | melon
driedmelon | 甜瓜干, 哈密瓜干 | қауын қақ, кептірілген қауын | вяленая дыня, дыня вяленая, сушёная дыня | dried melon
watermelon | 西瓜 | қарбыз | арбуз | watermelon
apple | 苹果 | алма | яблоко, апорт | apple
driedfruit | 果干, 干果 | кептірілген жеміс | сухофрукты | dried fruit
raisins | 葡萄干 | мейіз | изюм, кишмиш | raisins
driedapricot | 杏干 | өрік, кептірілген өрік | курага, урюк | dried apricots
nuts | 坚果 | жаңғақ | орехи | nuts
walnut | 核桃 | грек жаңғағы | грецкий орех | walnut
peanuts | 花生 | жержаңғақ, арахис | арахис | peanuts
pistachio | 开心果 | пісте | фисташки | pistachios
sunflowerseeds | 瓜子, 葵花籽 | шемішке, күнбағыс тұқымы | семечки, семечка | sunflower seeds
sweets | 糖果 | кәмпит, тәтті | конфеты, сладости | sweets, candy
chocolate | 巧克力, 夹心巧克力 | шоколад, шоколад кәмпит | шоколад, шоколадные конфеты, конфеты шоколадные | chocolate, chocolate sweets
halva | 酥糖, 哈尔瓦 | халуа | халва, чак-чак | halva
biscuits | 饼干 | печенье, пешене | печенье, вафли, крекер | biscuits, cookies, crackers
chips | 薯片 | чипсы | чипсы, сухарики | crisps, potato chips
chewinggum | 口香糖 | сағыз | жвачка, жевательная резинка | chewing gum
jam | 果酱 | тосап, варенье | варенье, джем | jam
juice | 果汁 | шырын | сок | juice
mineralwater | 矿泉水 | минералды су | минеральная вода, минералка | mineral water
spices | 香料, 调料 | дәмдеуіш | специи, приправа, пряности | spices, seasoning
ketchup | 番茄酱 | кетчуп, томат пастасы | кетчуп, томатная паста | ketchup, tomato paste
licorice | 甘草 | мия тамыры | солодка, корень солодки | liquorice root, licorice
organicfood | 有机食品 | органикалық тағам | органические продукты | organic food
halal | 清真 | халал | халяль | halal
`)
