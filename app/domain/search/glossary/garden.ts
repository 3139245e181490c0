/** Garden, field and stockyard. */
import { readConcepts, type Concept } from './concept.ts'

export const garden: Concept[] = readConcepts(`
shovel | 铁锹, 铁铲 | күрек | лопата | shovel, spade
snowshovel | 雪铲, 推雪板 | қар күрек | снеговая лопата, лопата для снега | snow shovel
rake | 耙子, 钉耙 | тырма, тырнауыш | грабли | rake
hoe | 锄头 | кетпен, шот | тяпка, мотыга, кетмень | hoe
pitchfork | 草叉, 农用叉 | айыр, аша | вилы | pitchfork
sickle | 镰刀 | орақ | серп | sickle
scythe | 大镰刀 | шалғы | коса | scythe
pruningshears | 修枝剪, 园艺剪 | бақ қайшысы, секатор | секатор, садовые ножницы | pruning shears, secateurs
gardentools | 园艺工具, 农具 | бақ құралы, бау-бақша құралдары | садовый инструмент, садовый инвентарь | garden tools, gardening tools
wateringcan | 浇水壶, 洒水壶 | суқұйғыш, лейка | лейка, садовая лейка | watering can
sprayer | 喷雾器, 农用喷雾器 | бүріккіш, опрыскиватель | опрыскиватель | sprayer, garden sprayer
sprinkler | 洒水器, 滴灌带 | суарғыш, тамшылатып суару | капельный полив, дождеватель, капельная лента | sprinkler, drip irrigation
wheelbarrow | 手推车, 独轮车 | қол арба, тачка | тачка, тележка | wheelbarrow, hand cart
flowerpot | 花盆 | гүл құмыра, гүл түбек, горшок | цветочный горшок, кашпо, горшок для цветов | flower pot, planter
seeds | 种子 | тұқым | семена | seeds
fertilizer | 肥料, 化肥 | тыңайтқыш | удобрение | fertilizer, fertiliser
greenhouse | 大棚, 温室 | жылыжай, теплица | теплица, парник | greenhouse
greenhousefilm | 大棚膜, 农膜 | жылыжай пленкасы | плёнка для теплиц, парниковая плёнка | greenhouse film
shadenet | 遮阳网 | көлеңке тор | затеняющая сетка | shade net
fence | 围栏网, 铁丝网 | қоршау, тор қоршау | забор, сетка-рабица, ограда | fence, wire mesh fence
lawnmower | 割草机 | шөп шапқыш, шөп шабатын машина | газонокосилка, триммер садовый, бензокоса | lawn mower, grass trimmer
chainsaw | 油锯, 电锯 | бензопила, электр ара | бензопила, цепная пила, электропила | chainsaw
waterpump | 水泵, 抽水泵 | су сорғы, насос | водяной насос, насосная станция | water pump machine
plow | 犁, 微耕机 | соқа, мотоблок | мотоблок, культиватор, плуг | plough, cultivator, power tiller
incubator | 孵化器 | инкубатор | инкубатор | incubator, egg incubator
milkingmachine | 挤奶机 | сауын аппараты, сиыр сауатын аппарат | доильный аппарат | milking machine
milkcan | 奶桶 | сүт күбі, бидон, фляга | бидон, молочная фляга | milk can, milk churn
sheepshears | 羊毛剪 | қой қырқатын қайшы, жүн қырқатын машинка | ножницы для стрижки овец, машинка для стрижки овец | sheep shears, sheep clipper
eartag | 耳标 | құлақ сырға, мал сырғасы | ушная бирка для скота | ear tag, livestock tag
cowbell | 牛铃 | қоңырау, мал қоңырауы | колокольчик, ботало | cow bell, bell
electricfence | 电围栏 | электр бақташы | электропастух | electric fence
drinkingbowlstock | 牲畜饮水槽 | астауша, мал суарғышы | поилка для скота | livestock drinker, cattle waterer
poultryfeeder | 鸡食槽 | тауық жемсауыты | кормушка для кур | poultry feeder, chicken feeder
baletwine | 打捆绳, 捆草绳 | шөп буатын жіп | шпагат сеновязальный | baler twine
gardenfurniture | 户外家具, 花园椅 | бақ жиһазы | садовая мебель, садовые качели | garden furniture, outdoor furniture
gazebo | 凉亭, 遮阳棚 | бақ шатыры, күрке | шатёр, беседка, садовый шатёр | gazebo, canopy tent
hunting | 狩猎用品 | аңшылық тауары | товары для охоты | hunting gear
beekeeping | 养蜂用品, 蜂箱 | ара шаруашылығы, омарта, ұя | товары для пчеловодства, улей | beekeeping supplies, beehive
`)
