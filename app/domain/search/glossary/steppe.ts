/** Horse gear and things of the Kazakh house. */
import { readConcepts, type Concept } from './concept.ts'

export const steppe: Concept[] = readConcepts(`
qamshy | 马鞭, 鞭子 | қамшы | камча, плётка, нагайка | whip, kamcha, horse whip
saddle | 马鞍 | ер-тоқым | седло | saddle
bridle | 马笼头, 缰绳 | жүген, ноқта | уздечка, недоуздок, узда | bridle, halter
stirrup | 马镫 | үзеңгі | стремя, стремена | stirrup
horseshoe | 马蹄铁 | таға | подкова | horseshoe
saddleblanket | 马鞍垫, 鞍垫 | тоқым | вальтрап, потник | saddle pad, saddle blanket
horseblanket | 马衣 | ат жабуы | попона | horse blanket
lasso | 套马绳, 套索 | құрық, шалма, арқан-шалма | аркан, лассо | lasso
horsebrush | 马刷 | ат қасығыш, қасығыш | щётка для лошади, скребница | horse brush, curry comb
saddlebag | 鞍袋, 马褡子 | қоржын | хурджун, седельная сумка, коржын | saddle bag, khurjin
dombra | 冬不拉 | домбыра | домбра | dombra, dombyra
qobyz | 库布孜 | қобыз | кобыз | kobyz, qobyz
guitar | 吉他 | гитара | гитара | guitar
shanqobyz | 口弦 | шаңқобыз | варган, шанкобыз | jaw harp
torsyk | 皮酒囊, 皮壶 | торсық, мес | торсук, бурдюк | leather flask, torsyk
saba | 马奶桶 | саба, күбі | саба, кубы для кумыса | kumis churn, saba
woodenbowl | 木碗 | ағаш тостаған, ағаш табақ | деревянная чаша, деревянная миска | wooden bowl
astau | 木制大盘, 肉盘 | ағаш астау | деревянное блюдо, астау | wooden platter, astau
clayjug | 陶罐, 陶壶 | қыш құмыра | глиняный кувшин, кувшин глиняный | clay jug, earthenware jug
pottery | 陶器, 手工陶 | қыш ыдыс, керамика бұйым | глиняная посуда, гончарное изделие | pottery, earthenware
yurtmodel | 毡房模型, 毡房摆件 | киіз үй макеті, кәдесый киіз үй | сувенирная юрта, макет юрты | yurt model, souvenir yurt
feltcraft | 毛毡制品, 毡制品 | киіз бұйым | изделия из войлока, войлочные изделия | felt goods, felt craft
feltslippers | 毡拖鞋, 羊毛毡拖鞋 | киіз тәпішке, киіз шәркей | войлочные тапочки, тапочки войлочные | felt slippers, wool felt slippers
alasha | 手织地毯, 编织毯 | алаша | алаша, тканый ковёр | alasha, woven rug
ornament | 民族花纹, 哈萨克图案 | ою, ою-өрнек, ұлттық өрнек | орнамент, национальный орнамент | kazakh ornament, national ornament
handicraft | 手工艺品 | қолөнер, қолөнер бұйымы | изделия ручной работы, хендмейд, народные промыслы | handicraft, handmade goods
sheepskin | 羊皮, 羊皮毯 | қой терісі, терлік | овчина, овечья шкура | sheepskin
bow | 弓箭 | садақ | лук и стрелы | bow and arrows, archery bow
knifesheath | 刀鞘 | қын, пышақ қыны | ножны | knife sheath
cupping | 拔火罐 | қан алатын банка, медициналық банка | медицинские банки, массажные банки | cupping set, cupping cups
`)
