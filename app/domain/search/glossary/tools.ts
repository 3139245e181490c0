/** Hardware, hand and power tools, locks. */
import { readConcepts, type Concept } from './concept.ts'

export const tools: Concept[] = readConcepts(`
hammer | 锤子, 羊角锤, 铁锤 | балға | молоток, кувалда | hammer, claw hammer
screwdriver | 螺丝刀, 改锥, 起子 | бұрауыш, отвёртка | отвёртка, набор отвёрток | screwdriver, screwdriver set
wrench | 扳手, 活动扳手 | кілт, сомын кілт, гайка кілті | гаечный ключ, разводной ключ, рожковый ключ | wrench, spanner, adjustable wrench
hexkey | 内六角扳手 | алтықырлы кілт | шестигранный ключ, шестигранник | hex key, allen key
pliers | 钳子, 老虎钳 | қысқаш, пассатижи, атауыз | плоскогубцы, пассатижи, кусачки, бокорезы | pliers, cutting pliers, nippers
saw | 锯子, 手锯 | қол ара | ножовка, пила | hand saw, saw
axe | 斧头, 斧子 | балта | топор, колун | axe, hatchet
chisel | 凿子 | қашау, стамеска | стамеска, долото, зубило | chisel
file | 锉刀 | егеу | напильник, надфиль | metal file, rasp
scissors | 剪刀 | қайшы | ножницы | scissors, shears
utilityknife | 美工刀, 裁纸刀 | канцелярлық пышақ, кеңсе пышағы | канцелярский нож, строительный нож, нож канцелярский | utility knife, box cutter, snap-off knife
foldingknife | 折叠刀, 瑞士军刀 | бәкі, қалта пышақ | складной нож, перочинный нож | folding knife, pocket knife, penknife
tapemeasure | 卷尺 | рулетка, өлшеуіш таспа | рулетка | tape measure, measuring tape
spiritlevel | 水平尺 | деңгей өлшегіш, уровень | строительный уровень, уровень | spirit level
caliper | 卡尺, 游标卡尺 | штангенциркуль | штангенциркуль | caliper, vernier caliper
drill | 电钻, 手电钻 | дрель, бұрғы | дрель, шуруповёрт, шуроповёрт | drill, electric drill, cordless drill
drillbit | 钻头 | сверло, бұрғы ұшы | сверло, бур, свёрла | drill bit
grinder | 角磨机, 切割机 | болгарка | болгарка, ушм, шлифмашина | angle grinder, grinder
cuttingdisc | 切割片, 砂轮片 | кескіш диск, болгарка дискісі | отрезной диск, отрезной круг, круг отрезной | cutting disc, grinding wheel
sandpaper | 砂纸 | зімпара, наждак қағаз | наждачная бумага, шкурка, наждачка | sandpaper, abrasive paper
welder | 电焊机 | дәнекерлегіш, сварка аппараты | сварочный аппарат, сварка | welding machine, welder
solderingiron | 电烙铁 | дәнекер, паяльник | паяльник | soldering iron
gluegun | 热熔胶枪, 胶枪 | желім тапанша, клей пистолет | клеевой пистолет, термопистолет | glue gun, hot glue gun
multimeter | 万用表 | мультиметр, тестер | мультиметр, тестер | multimeter
generator | 发电机 | генератор, электр генераторы | генератор, бензогенератор | generator
toolset | 工具套装, 五金工具 | құрал жинағы, құрал-сайман | набор инструментов, инструмент | tool set, tool kit, tools
toolbox | 工具箱 | құрал жәшігі, құрал салғыш | ящик для инструмента, ящик для инструментов | toolbox, tool box
ladder | 梯子, 折叠梯, 人字梯 | саты, баспалдақ, стремянка | стремянка, лестница | ladder, stepladder
flashlight | 手电筒, 强光手电筒 | қолшам, фонарик, қолфонарь | фонарик, ручной фонарь, фонарь | flashlight, torch, hand torch
headlamp | 头灯 | маңдай шам, маңдай фонарь | налобный фонарь, фонарь налобный | headlamp, head torch
padlock | 挂锁 | аспа құлып | навесной замок, замок навесной | padlock
lock | 锁, 锁具 | құлып | замок | lock
doorlock | 门锁 | есік құлпы | дверной замок, замок дверной | door lock
bikelock | 自行车锁, 链条锁 | велосипед құлпы, трос құлып | велозамок, трос с замком | bike lock, cable lock
lockcylinder | 锁芯 | құлып өзегі, личинка | личинка замка, цилиндр замка, сердцевина замка | lock cylinder
doorhandle | 门把手, 拉手 | есік тұтқасы, тұтқа | дверная ручка, ручка дверная | door handle, door knob
hinge | 合页, 铰链 | топса, ілмек | петля дверная, петля мебельная, навес | hinge
safe | 保险箱, 保险柜 | сейф | сейф | safe, safe box
bolt | 螺栓, 螺丝 | болт, бұранда | болт, винт | bolt
nut | 螺母 | сомын, гайка | гайка | hex nut, nuts and bolts
screw | 自攻螺丝, 螺丝钉 | бұранда шеге, саморез, шуруп | саморез, шуруп | screw, self-tapping screw
nail | 钉子, 铁钉 | шеге | гвоздь, гвозди | wire nails, iron nails
anchor | 膨胀螺丝, 膨胀管 | дюбель | дюбель, анкер | wall plug, wall anchor
hook | 挂钩, 钩子 | ілгек, ілмек | крючок, крюк | hook
wire | 铁丝, 钢丝 | темір сым | проволока | wire, steel wire
chain | 链条, 铁链 | шынжыр | цепь | metal chain, steel chain
rope | 绳子, 尼龙绳 | арқан, жіп | верёвка, канат, шпагат | rope, cord, twine
ducttape | 胶带, 透明胶带 | скотч, жабысқақ таспа | скотч, клейкая лента | adhesive tape, scotch tape, packing tape
electricaltape | 电工胶带, 绝缘胶带 | изолента | изолента | electrical tape, insulating tape
superglue | 胶水, 强力胶, 502胶 | желім, супержелім | клей, суперклей, клей момент | glue, super glue, adhesive
cableties | 扎带 | хомут, пластик хомут | стяжка, хомут, кабельная стяжка | cable tie, zip tie
workgloves | 劳保手套, 工作手套 | жұмыс қолғабы | рабочие перчатки, перчатки рабочие, хб перчатки | work gloves, safety gloves
paintbrushtool | 油漆刷, 毛刷 | бояу щёткасы, қылқалам кисть | малярная кисть, кисть малярная | paint brush, painter's brush
paintroller | 滚筒刷, 油漆滚筒 | валик, бояу валигі | малярный валик, валик | paint roller
waterhose | 水管, 软管 | су шлангісі, шланг | шланг, поливочный шланг | water hose, garden hose
`)
