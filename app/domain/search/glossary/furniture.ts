/** Furniture and lighting. */
import { readConcepts, type Concept } from './concept.ts'

export const furniture: Concept[] = readConcepts(`
furniture | 家具 | жиһаз | мебель | furniture
table | 桌子, 餐桌 | үстел | стол | table
roundtable | 圆桌, 矮圆桌 | жозы, дөңгелек үстел | круглый стол, низкий стол, жозы | low round table, round table
desk | 书桌, 办公桌, 电脑桌 | жазу үстелі, парта | письменный стол, компьютерный стол, парта | desk, computer desk, office desk
coffeetable | 茶几 | журнал үстелі | журнальный столик | coffee table
chair | 椅子 | орындық | стул | chair
stool | 凳子, 小板凳 | табуретка, аласа орындық | табурет, табуретка | stool
officechair | 办公椅, 转椅 | кеңсе креслосы, кеңсе орындығы | офисное кресло, компьютерное кресло | office chair, swivel chair
armchair | 扶手椅, 单人沙发 | кресло | кресло | armchair
sofa | 沙发 | диван | диван, софа | sofa, couch
pouf | 脚凳, 懒人沙发 | пуфик, қап-кресло | пуфик, пуф, кресло-мешок | pouf, ottoman, bean bag
bed | 床 | төсек, кереует | кровать | bed frame, bed
bunkbed | 双层床, 上下铺 | екі қабатты төсек | двухъярусная кровать | bunk bed
wardrobe | 衣柜 | шкаф, киім шкафы | шкаф, гардероб, шифоньер | wardrobe, closet
fabricwardrobe | 布衣柜, 简易衣柜 | мата шкаф | тканевый шкаф, шкаф тканевый | fabric wardrobe, portable closet
chestofdrawers | 抽屉柜, 五斗柜 | комод | комод, тумбочка, тумба | chest of drawers, drawer cabinet
chest | 木箱, 箱柜 | сандық, әбдіре | сундук | trunk, chest
bookshelf | 书架, 书柜 | кітап сөресі | книжная полка, книжный шкаф, этажерка | bookshelf, bookcase
shelf | 置物架, 层架 | сөре, полка | полка, этажерка-полка | shelf, storage rack
coatrack | 衣帽架 | киім ілгіш тұғыр, вешалка | напольная вешалка, вешалка напольная | coat rack, coat stand
tvstand | 电视柜, 电视支架 | теледидар тұғыры, тв кронштейн | тумба под телевизор, кронштейн для телевизора | tv stand, tv bracket
kitchencabinet | 橱柜 | ас үй шкафы, ас үй жиһазы | кухонный гарнитур, кухонный шкаф | kitchen cabinet
furniturefittings | 家具五金, 抽屉滑轨 | жиһаз фурнитурасы | мебельная фурнитура, направляющие для ящиков | furniture fittings, drawer slides
caster | 脚轮, 万向轮 | жиһаз дөңгелегі, ролик дөңгелек | колёсико мебельное, мебельные колёсики | caster, castor wheel
lamp | 灯, 灯具 | шам, шамдал | лампа, светильник | lamp, light fixture
ledbulb | LED灯泡, 灯泡 | жарықдиодты шам, электр шамы, лампочка | светодиодная лампа, лампочка, лампа светодиодная, лед лампа | led bulb, light bulb, led lamp
desklamp | 台灯, LED台灯 | үстел шамы | настольная лампа, лампа настольная | desk lamp, table lamp, reading lamp
floorlamp | 落地灯 | торшер, еден шамы | торшер, напольная лампа | floor lamp
chandelier | 吊灯, 水晶灯 | аспашам, люстра | люстра | chandelier, pendant light
ceilinglight | 吸顶灯 | төбе шамы | потолочный светильник | ceiling light
walllamp | 壁灯 | қабырға шамы, бра | бра, настенный светильник | wall lamp, sconce
nightlight | 小夜灯, 夜灯 | түнгі шам, ночник | ночник, ночной светильник | night light
ledstrip | LED灯带, 灯带 | жарықдиодты таспа, лед таспа | светодиодная лента, лед лента | led strip, led tape
spotlight | 射灯, 筒灯 | спот шам, нүктелік шам | точечный светильник, спот | spotlight, downlight
floodlight | 投光灯, 泛光灯 | прожектор | прожектор | floodlight
streetlight | 路灯, 太阳能路灯 | көше шамы, күн батареялы шам | уличный фонарь, уличный светильник | street light, solar light
projectorlight | 星空灯, 氛围灯 | жұлдызды аспан шамы | проектор звёздного неба, звёздное небо | star projector, mood light
campinglight | 露营灯, 马灯 | кемпинг шамы, жорық шамы | кемпинговый фонарь, кемпинговая лампа | camping lantern, camping light
lampshade | 灯罩 | абажур | абажур, плафон | lampshade
lampholder | 灯座 | патрон, шам патроны | патрон для лампы, цоколь | lamp holder, bulb socket
solarpanel | 太阳能板 | күн панелі, күн батареясы | солнечная панель, солнечная батарея | solar panel
motionsensor | 感应灯, 人体感应器 | қозғалыс датчигі | датчик движения, светильник с датчиком | motion sensor, sensor light
`)
