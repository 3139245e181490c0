/** What goods are made of. */
import { readConcepts, type Concept } from './concept.ts'

export const materials: Concept[] = readConcepts(`
cotton | 棉, 纯棉, 全棉 | мақта, таза мақта | хлопок, хлопковый, хб, х/б | cotton
linen | 亚麻, 麻布 | зығыр | лён, льняной | linen, flax
silk | 真丝, 丝绸 | жібек | шёлк, шёлковый | silk
satin | 缎面, 色丁 | атлас, сатин | атлас, атласный, сатин | satin, sateen
velvet | 天鹅绒, 丝绒, 绒面 | барқыт | бархат, бархатный, велюр | velvet, velour
velveteen | 灯芯绒 | вельвет | вельвет | corduroy
chiffon | 雪纺 | шифон | шифон | chiffon
fleece | 摇粒绒, 抓绒 | флис | флис, флисовый | fleece
coralfleece | 珊瑚绒 | маржан флис, велсофт | коралловый флис, велсофт | coral fleece
flannel | 法兰绒 | фланель | фланель, байка | flannel
terry | 毛圈, 毛巾布 | махра, түкті мата | махра, махровый | terry, terry cloth
microfibre | 超细纤维, 磨毛 | микрофибра | микрофибра | microfibre, microfiber
polyester | 涤纶, 聚酯纤维 | полиэстер | полиэстер | polyester
nylon | 尼龙, 锦纶 | нейлон, капрон | нейлон, капрон | nylon
spandex | 氨纶 | эластан, лайкра | эластан, лайкра | spandex, elastane, lycra
viscose | 粘胶, 人棉 | вискоза | вискоза, штапель | viscose, rayon
bamboofibre | 竹纤维 | бамбук талшығы | бамбуковое волокно | bamboo fibre
bamboo | 竹子, 竹制 | бамбук | бамбук, бамбуковый | bamboo
wool | 羊毛 | жүн, қой жүні | шерсть | wool
camelwool | 驼毛, 驼绒 | түйе жүні | верблюжья шерсть | camel wool, camel hair
cashmere | 羊绒, 山羊绒 | кашемир, ешкі түбіті | кашемир, козий пух | cashmere, goat down
merino | 美利奴羊毛 | меринос | меринос, мериносовая шерсть | merino wool
down | 羽绒, 鹅绒 | мамық | пух, пуховый | goose down, duck down
leather | 真皮, 皮革 | былғары, тері | кожа, кожаный, натуральная кожа | leather, genuine leather
suede | 麂皮, 绒面革 | күдері | замша, замшевый, нубук | suede, nubuck
fur | 毛皮, 皮毛 | аң терісі, үлбір | мех, меховой | fur
oxford | 牛津布 | оксфорд мата | оксфорд | oxford cloth
canvasmaterial | 帆布 | кенеп, брезент мата | парусина, канвас | canvas fabric
nonwoven | 无纺布 | тоқылмаған мата, спанбонд | спанбонд, нетканый материал | non-woven fabric
rubber | 橡胶 | резеңке, каучук | резина, резиновый, каучук | rubber
latex | 乳胶 | латекс | латекс, латексный | latex
silicone | 硅胶 | силикон | силикон, силиконовый | silicone
eva | EVA泡棉, 泡沫橡胶 | эва, көбік резеңке | эва, вспененная резина | eva, eva foam
pvc | 聚氯乙烯 | пвх | пвх, поливинилхлорид | pvc, vinyl
plastic | 塑料 | пластик, пластмасса | пластик, пластиковый, пластмасса, пластмассовый | plastic
acrylic | 亚克力 | акрил | акрил, оргстекло | acrylic, plexiglass
resin | 树脂 | шайыр, полирезин | полирезин, смола | resin
foamrubber | 海绵 | поролон | поролон, поролоновый | foam rubber, sponge foam
memoryfoam | 记忆棉 | жадысы бар көбік, мемори фоам | пена с памятью, мемори | memory foam
stainlesssteel | 不锈钢, 304不锈钢 | тот баспайтын болат, нержавейка | нержавеющая сталь, нержавейка, нержавеющий | stainless steel
steel | 钢制, 碳钢 | болат | сталь, стальной | steel
castiron | 铸铁, 生铁 | шойын | чугун, чугунный | cast iron
aluminium | 铝, 铝合金 | алюминий | алюминий, алюминиевый | aluminium, aluminum
copper | 铜, 紫铜 | мыс | медь, медный | copper
brass | 黄铜 | жез | латунь, латунный | brass
ironmetal | 铁制 | темір | железо, железный | iron metal
metal | 金属 | металл | металл, металлический | metal
zincalloy | 锌合金 | мырыш қорытпасы | цинковый сплав, цинк | zinc alloy
goldmaterial | 镀金, 黄金 | алтын, алтын жалатылған | золото, позолота, позолоченный | gold-plated, gilded
silvermaterial | 纯银, 925银 | күміс | серебро, серебряный | sterling silver
enamel | 搪瓷, 珐琅 | эмаль | эмалированный | enamel, enamelled
glass | 玻璃 | шыны, әйнек | стекло, стеклянный | glass
temperedglass | 钢化玻璃 | шыңдалған шыны | закалённое стекло | tempered glass
borosilicate | 高硼硅玻璃, 耐热玻璃 | ыстыққа төзімді шыны | жаропрочное стекло, жаростойкое стекло | borosilicate glass, heat-resistant glass
crystal | 水晶 | хрусталь, кристалл | хрусталь, хрустальный | crystal glass
ceramic | 陶瓷 | керамика, қыш | керамика, керамический | ceramic
porcelain | 瓷器, 骨瓷 | фарфор | фарфор, фарфоровый, костяной фарфор | porcelain, bone china
clay | 陶土 | балшық, саз | глина, глиняный | clay
melamine | 密胺 | меламин | меламин, меламиновый | melamine
granite | 麦饭石, 大理石 | мәрмәр, гранит | мрамор, гранит, мраморный | marble, granite
stone | 天然石, 石头 | табиғи тас, тас | камень, натуральный камень | natural stone, stone
turquoise | 绿松石 | перуза, көгілдір тас | бирюза, бирюзовый камень | turquoise stone
agate | 玛瑙 | ақық | агат | agate
zirconia | 锆石 | фианит, циркон | фианит, циркон | zirconia, cubic zirconia
wood | 木头, 木质, 实木 | ағаш | дерево, деревянный | wood, wooden
plywood | 胶合板, 密度板 | фанера | фанера, двп, мдф, лдсп | plywood, mdf
rattan | 藤编, 藤条编织 | ротанг | ротанг | rattan, wicker
papermaterial | 纸质, 牛皮纸 | крафт қағаз, картон | крафт, картон, бумажный | kraft paper, cardboard
`)
