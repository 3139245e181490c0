/** What goods are packed in. */
import { readConcepts, type Concept } from './concept.ts'

export const packaging: Concept[] = readConcepts(`
packaging | 包装, 包装材料 | орам, қаптама, қаптама материалы | упаковка, упаковочный материал | packaging, packing material
cartonbox | 纸箱, 瓦楞纸箱 | картон қорап, гофроқорап | картонная коробка, гофрокоробка, гофрокороб | carton box, cardboard box, corrugated box
plasticbag | 塑料袋, 背心袋 | пакет, полиэтилен пакет, целлофан пакет | пакет, полиэтиленовый пакет, пакет-майка, целлофановый пакет | plastic bag, polythene bag, carrier bag
paperbag | 纸袋, 牛皮纸袋 | қағаз пакет, крафт пакет | бумажный пакет, крафт-пакет | paper bag, kraft bag
ziplockbag | 自封袋, 密封袋 | зип пакет, грипперпакет | зип-пакет, пакет с замком, грипер | zip-lock bag, resealable bag
selfadhesivebag | 自粘袋, OPP袋 | жабысқақ пакет, бопп пакет | пакет с клеевым клапаном, бопп пакет | self-adhesive bag, opp bag
stretchfilm | 缠绕膜, 拉伸膜 | стрейч, стрейч-пленка | стрейч-плёнка, паллетная плёнка | stretch film, pallet wrap
bubblewrap | 气泡膜 | көпіршікті пленка | пузырчатая плёнка, воздушно-пузырьковая плёнка | bubble wrap
shrinkfilm | 热缩膜 | термопленка | термоусадочная плёнка | shrink film
foampacking | 珍珠棉, 泡沫包装 | пенопласт, көбік орам | пенопласт, вспененный полиэтилен | packing foam, polystyrene foam
courierbag | 快递袋 | курьер пакеті | курьерский пакет, сейф-пакет | courier bag, mailing bag
sack | 麻袋, 编织袋, 麻布袋 | қанар, тоқыма қап, полипропилен қап | мешок | sack, gunny bag
cosmeticjar | 化妆品分装瓶, 空瓶 | бос құты, косметика құтысы | флакон, пустая баночка, пузырёк | empty bottle, cosmetic jar, vial
spraybottle | 喷雾瓶, 喷壶 | бүріккіш, пульверизатор | распылитель, пульверизатор | spray bottle, sprayer bottle
plasticcontainer | 塑料盒, 一次性餐盒 | пластик контейнер, бір реттік контейнер | пластиковый контейнер, одноразовый контейнер | plastic container, takeaway box
pizzabox | 披萨盒 | пицца қорабы | коробка для пиццы | pizza box
cakebox | 蛋糕盒 | торт қорабы | коробка для торта | cake box
flowerpaper | 鲜花包装纸, 包花纸 | гүл орайтын қағаз | бумага для букетов, упаковка для цветов | bouquet wrapping paper, flower wrapping paper
hangtag | 吊牌 | бирка | бирка, ярлык | hang tag, garment tag
tagpin | 吊牌枪, 胶针 | бирка тапанша | бирочный пистолет, этикет-пистолет | tagging gun, tag pins
pallet | 栈板, 卡板 | паллет, тұғырық | паллет, поддон | pallet
mannequin | 模特道具, 人体模特 | манекен | манекен | mannequin
shopfittings | 货架, 展示架 | сауда сөресі, стеллаж | торговое оборудование, стеллаж, витрина | shelving, display rack, shop fittings
`)
