/** Building, finishing, plumbing. */
import { readConcepts, type Concept } from './concept.ts'

export const building: Concept[] = readConcepts(`
buildingmaterials | 建材, 建筑材料 | құрылыс материалы, құрылыс материалдары | стройматериалы, строительные материалы | building materials, construction materials
cement | 水泥 | цемент | цемент | cement
brick | 砖, 红砖 | кірпіш | кирпич | brick
tile | 瓷砖, 地砖 | кафель, плитка | кафель, керамическая плитка, кафельная плитка | ceramic tile, tile
tilegrout | 填缝剂, 瓷砖胶 | плитка желімі, затирка | плиточный клей, затирка | tile adhesive, grout
laminate | 强化地板, 地板 | ламинат, еден тақтай | ламинат, паркет | laminate flooring, parquet
linoleum | 地板革, PVC地板 | линолеум | линолеум | linoleum, vinyl flooring
wallpaper | 壁纸, 墙纸 | тұсқағаз | обои | wallpaper
wallpanel | 墙板, 护墙板 | қабырға панелі | стеновые панели, панель пвх, стеновая панель | wall panels, pvc panels
plasterboard | 石膏板 | гипсокартон | гипсокартон | plasterboard, drywall
drywallprofile | 轻钢龙骨 | профиль | профиль для гипсокартона | drywall profile, metal stud
putty | 腻子粉, 腻子 | шпаклёвка, шпатлёвка | шпаклёвка, шпатлёвка | putty, wall filler
wallpaint | 乳胶漆, 涂料 | қабырға бояуы, эмульсия | водоэмульсионная краска, водоэмульсионка, краска для стен | wall paint, emulsion paint
enamelpaint | 油漆 | эмаль бояу, майлы бояу | эмаль, краска масляная, лак по дереву | enamel paint, oil paint
sealant | 密封胶, 玻璃胶 | герметик, силикон герметик | герметик, силикон | sealant, silicone sealant
foam | 发泡胶, 聚氨酯泡沫 | монтаждық көбік, монтаж көбігі | монтажная пена | mounting foam, polyurethane foam, expanding foam
insulation | 保温材料, 岩棉 | жылу оқшаулағыш, минвата | утеплитель, минвата, теплоизоляция | insulation, mineral wool
roofing | 屋面瓦, 彩钢瓦 | шифер, шатыр жабыны, металлочерепица | металлочерепица, профнастил, кровля, шифер | roofing sheet, metal tile, corrugated roofing
door | 门 | есік | дверь | door
window | 窗户 | терезе | окно, стеклопакет | window
glasspane | 玻璃板, 平板玻璃 | әйнек | стекло оконное | glass pane, window glass
mosquitoscreen | 纱门, 磁性纱门 | магнитті масахана перде | москитная штора, сетка на магнитах | magnetic screen door
pipe | 管子, 管材 | құбыр, труба | труба, полипропиленовая труба | pipe, pvc pipe
pipefitting | 管件, 接头 | фитинг | фитинг, муфта | pipe fittings, coupling
valve | 阀门, 球阀 | вентиль, кран шар | вентиль, шаровой кран, задвижка | ball valve, valve
toiletbowl | 马桶, 陶瓷马桶 | унитаз | унитаз | toilet bowl, toilet
sink | 洗手盆, 水槽, 洗脸台 | раковина, қолжуғыш | раковина, мойка, умывальник | sink, wash basin sink
bathtub | 浴缸 | ванна | ванна | bathtub
siphon | 下水管, 下水器 | сифон | сифон | drain trap, siphon
radiator | 暖气片, 散热器 | жылу батареясы, радиатор | радиатор отопления, батарея отопления | radiator, heating radiator
boilerheating | 锅炉, 采暖炉 | жылыту қазандығы, котел | котёл отопления, печь отопительная | heating boiler, stove
underfloorheating | 地暖, 电地暖 | жылы еден | тёплый пол | underfloor heating
watermeter | 水表, 电表 | су есептегіш, санауыш | счётчик воды, электросчётчик | water meter, electricity meter
circuitbreaker | 断路器, 空气开关 | автомат ажыратқыш | автоматический выключатель, автомат электрический | circuit breaker
cableduct | 线槽 | кабель-канал | кабель-канал | cable duct, trunking
doorbell | 门铃 | есік қоңырауы | дверной звонок, домофон, звонок | doorbell, intercom
smokedetector | 烟雾报警器 | түтін датчигі | датчик дыма, сигнализация | smoke detector, alarm
trowel | 抹泥刀, 刮刀 | шпатель, қалақ | шпатель, мастерок, кельма | trowel, putty knife
rebar | 钢筋 | арматура | арматура | rebar, reinforcing bar
weldedmesh | 焊接网, 钢丝网 | сетка, дәнекерлі тор | сварная сетка, кладочная сетка | welded mesh, wire mesh
maskingtape | 美纹纸, 美纹胶带 | малярлық скотч | малярный скотч, малярная лента | masking tape
doublesidedtape | 双面胶 | екі жақты скотч, екі жақты таспа | двусторонний скотч, двухсторонний скотч | double-sided tape
decorfilm | 自粘墙纸, 装饰膜 | жабысқақ пленка, самоклейка | самоклейка, самоклеящаяся плёнка | self-adhesive film, contact paper
`)
