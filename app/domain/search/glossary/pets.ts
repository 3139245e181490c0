/** For dogs, cats, birds and fish. */
import { readConcepts, type Concept } from './concept.ts'

export const pets: Concept[] = readConcepts(`
petgoods | 宠物用品 | жануар тауары, зоотауар | зоотовары, товары для животных | pet supplies, pet goods
dogtoy | 狗玩具, 狗狗磨牙玩具 | ит ойыншығы, итке арналған ойыншық | игрушка для собак, жевательная игрушка | dog toy, dog chew toy, chew toy
cattoy | 猫玩具, 逗猫棒 | мысық ойыншығы, мысыққа арналған ойыншық | игрушка для кошек, дразнилка для кошек | cat toy, cat teaser, cat wand
dogleash | 狗绳, 牵引绳, 狗狗牵引绳 | жетек бау, ит жетегі, поводок | поводок, поводок-рулетка, рулетка для собак | dog lead, dog leash
collar | 项圈, 宠物项圈 | қарғыбау, ошейник | ошейник | pet collar, dog collar
harness | 胸背带 | шлейка, ит қамыты | шлейка | dog harness, pet harness
muzzle | 狗嘴套 | тұмылдырық, намордник | намордник | muzzle
petbed | 宠物窝, 狗窝, 猫窝 | ит төсегі, мысық төсегі, лежанка | лежанка, лежак для собак, домик для кошки | pet bed, dog bed, cat bed
petbowl | 宠物碗, 狗碗, 猫碗 | жем ыдысы, ит ыдысы | миска для собак, миска для кошек, миска для животных | pet bowl, dog bowl, cat bowl
petdrinker | 宠物饮水机, 宠物水壶 | су ішкіш, жануар суарғышы | поилка для животных, поилка для собак, автопоилка | pet water fountain, dog water bottle, pet drinker
petfood | 宠物食品, 狗粮, 猫粮 | жануар жемі, ит жемі, мысық жемі | корм для животных, корм для собак, корм для кошек | pet food, dog food, cat food
catlitter | 猫砂 | мысық құмы, наполнитель | наполнитель для туалета, кошачий наполнитель | cat litter
littertray | 猫砂盆 | мысық дәретханасы, лоток | лоток для кошек, кошачий лоток | litter tray, litter box
scratchingpost | 猫抓板, 猫爬架 | тырнақ қайрағыш, когтеточка | когтеточка | scratching post, cat tree, cat scratcher
petcarrier | 宠物包, 航空箱 | жануар тасымалдағыш, переноска | переноска для животных, сумка-переноска | pet carrier, pet bag
petcomb | 宠物梳, 宠物刷 | жүн тарағы, фурминатор | фурминатор, пуходёрка, расчёска для шерсти | pet comb, grooming comb, pet brush
petscissors | 宠物剪, 宠物美容剪 | жануар қайшысы | ножницы для груминга, ножницы для стрижки животных | grooming scissors, pet scissors
petclothes | 宠物衣服, 狗衣服 | ит киімі | одежда для собак | pet clothes, dog clothes
petpad | 宠物尿垫 | ит жаялығы | пелёнки для собак | pet training pads, puppy pads
aquarium | 鱼缸, 水族箱 | аквариум | аквариум | aquarium, fish tank
aquariumfilter | 水族过滤器, 鱼缸过滤器 | аквариум сүзгісі | фильтр для аквариума, аквариумный фильтр | aquarium filter, fish tank filter
fishfood | 鱼食, 鱼粮 | балық жемі | корм для рыб | fish food
birdcage | 鸟笼 | құс торы, құс торкөзі | клетка для птиц, клетка для попугая | bird cage
hamstercage | 仓鼠笼 | хомяк торы, хомяк үйшігі | клетка для хомяка, клетка для грызунов | hamster cage, rodent cage
birdfeeder | 喂鸟器 | құс жемсауыты | кормушка для птиц | bird feeder
dogkennel | 狗屋 | итқора, ит үйшігі | будка для собаки, вольер | dog house, kennel
`)
