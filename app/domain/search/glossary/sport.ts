/** Sport, camping, fishing and winter. */
import { readConcepts, type Concept } from './concept.ts'

export const sport: Concept[] = readConcepts(`
ball | 球 | доп | мяч, мячик | ball
football | 足球 | футбол добы | футбольный мяч, мяч футбольный | football, soccer ball
volleyball | 排球 | волейбол добы | волейбольный мяч, мяч волейбольный | volleyball
basketball | 篮球 | баскетбол добы | баскетбольный мяч, мяч баскетбольный | basketball
ballpump | 打气筒, 充气泵 | насос, доп насосы | насос, насос для мяча | ball pump, hand pump, air pump
dumbbell | 哑铃 | гантель | гантель, гантели | dumbbell, dumbbells, hand weights
kettlebell | 壶铃 | гір, гиря | гиря | kettlebell
barbell | 杠铃 | штанга | штанга | barbell
yogamat | 瑜伽垫, 健身垫 | йога кілемшесі, йога төсеніші | коврик для йоги, коврик для фитнеса | yoga mat, exercise mat
resistanceband | 弹力带, 拉力绳 | фитнес резеңке, эспандер | фитнес-резинка, эспандер | resistance band, expander
jumprope | 跳绳 | секіртпе, скакалка | скакалка | skipping rope, jump rope
hulahoop | 呼啦圈 | хулахуп, гимнастикалық шеңбер | обруч, хулахуп | hula hoop
boxinggloves | 拳击手套 | бокс қолғабы | боксёрские перчатки, перчатки для бокса | boxing gloves
punchingbag | 拳击沙袋, 沙袋 | бокс грушасы, бокс қапшығы | боксёрская груша, боксёрский мешок | punching bag, boxing bag
badminton | 羽毛球拍, 羽毛球 | бадминтон, бадминтон жинағы | бадминтон, ракетки для бадминтона | badminton, badminton set, badminton racket
tabletennis | 乒乓球拍, 乒乓球 | үстел теннисі | настольный теннис, пинг-понг, ракетка для тенниса | table tennis, ping pong
tennisracket | 网球拍 | теннис ракеткасы | теннисная ракетка | tennis racket
darts | 飞镖 | дартс | дартс | darts
tent | 帐篷 | шатыр, палатка | палатка, тент | tent, camping tent
yurt | 毡房, 蒙古包 | киіз үй | юрта | yurt
sleepingbag | 睡袋 | ұйықтау қапшығы, спальник | спальный мешок, спальник | sleeping bag
campingchair | 折叠椅, 露营椅 | жиналмалы орындық | складной стул, кресло туристическое, складное кресло | camping chair, folding chair
foldingtable | 折叠桌 | жиналмалы үстел | складной стол, раскладной стол | folding table
campmat | 防潮垫, 野餐垫 | жорық төсеніші, каремат | туристический коврик, каремат, плед для пикника | camping mat, picnic mat
hammock | 吊床 | гамак | гамак | hammock
bbqgrill | 烧烤架, 烤炉 | мангал, барбекю | мангал, гриль, барбекю | barbecue grill, bbq grill, brazier
skewer | 烤串签, 烤肉签 | кәуап істігі, істік, шампур | шампур, шампуры | skewers, kebab skewer
charcoal | 木炭, 烧烤炭 | ағаш көмір, көмір | древесный уголь, уголь для мангала | charcoal
fishingrod | 鱼竿, 钓竿 | қармақ, қармақ сабы | удочка, спиннинг, удилище | fishing rod, fishing pole
fishinghook | 鱼钩 | қармақ ілмегі, балық ілмегі | рыболовный крючок, крючок рыболовный | fishing hook
fishingline | 鱼线 | қармақ бауы, леска | леска, рыболовная леска | fishing line
fishingreel | 渔轮, 鱼线轮 | катушка, қармақ катушкасы | рыболовная катушка, катушка для удочки | fishing reel
lure | 路亚饵, 鱼饵 | қармақ жемі, воблер, блесна | блесна, воблер, приманка | fishing lure, bait
fishingnet | 渔网 | балық ауы, ау | рыболовная сеть, сачок | fishing net
swimring | 游泳圈 | жүзу шеңбері, үрлемелі шеңбер | надувной круг, круг для плавания, круг надувной | swim ring, swimming ring, inflatable ring
inflatablepool | 充气泳池, 充气水池 | үрлемелі бассейн | надувной бассейн, бассейн надувной | inflatable pool, paddling pool
airmattress | 充气床垫 | үрлемелі матрас | надувной матрас | air mattress, inflatable mattress
lifejacket | 救生衣 | құтқару кеудешесі | спасательный жилет | life jacket, life vest
armbands | 手臂圈, 浮袖 | жүзу жеңдігі | нарукавники для плавания | swimming armbands, arm floats
swimgoggles | 泳镜 | жүзу көзілдірігі | очки для плавания | swimming goggles
swimcap | 泳帽 | жүзу қалпағы | шапочка для плавания, шапочка для бассейна | swimming cap, bathing cap
snorkel | 浮潜套装, 潜水镜 | сүңгу жинағы, сүңгу маскасы | набор для ныряния, маска для плавания, маска с трубкой | snorkel set, snorkelling set, diving mask
flippers | 脚蹼 | ласты | ласты | swim fins, flippers
bicycle | 自行车 | велосипед | велосипед, велик | bicycle, bike
bikepump | 自行车打气筒 | велосипед насосы | велосипедный насос, велонасос | bike pump, bicycle pump
bikehelmet | 骑行头盔, 自行车头盔 | велосипед дулығасы | велошлем, велосипедный шлем | bike helmet, cycling helmet
kickscooter | 滑板车 | самокат | самокат | kick scooter, scooter
electricscooter | 电动滑板车 | электросамокат | электросамокат, гироскутер | electric scooter, hoverboard
skateboard | 滑板 | скейтборд, скейт | скейтборд, скейт, лонгборд | skateboard, longboard
rollerskates | 轮滑鞋, 旱冰鞋, 溜冰鞋 | ролик, роликтер | ролики, роликовые коньки | inline skates, roller skates, rollerblades
iceskates | 冰刀, 冰鞋 | коньки, мұз конькиі | коньки, коньки ледовые | ice skates
sled | 雪橇, 滑雪车 | шана | санки, сани | sled, sledge
tubing | 滑雪圈, 雪圈 | тюбинг, ватрушка | тюбинг, ватрушка, санки-ватрушка | snow tube, tubing
icesled | 冰车, 儿童滑雪板 | мұз шана, ледянка | ледянка | plastic snow slider
skis | 滑雪板 | шаңғы | лыжи | skis
kneepads | 护膝 | тізе қап, тізелік | наколенники | knee pads, knee support
shinguards | 护腿板 | жілік қалқаны, щиток | щитки футбольные | shin guards
binoculars | 望远镜 | дүрбі | бинокль | binoculars
compassnav | 指南针 | тұсбағар, компас | компас | navigation compass, pocket compass
medal | 奖牌, 勋章 | медаль | медаль | medal
trophy | 奖杯 | кубок | кубок, наградной кубок | trophy, trophy cup
whistle | 哨子 | ысқырғыш | свисток | whistle
stopwatch | 秒表 | секундомер | секундомер | stopwatch
trekkingpole | 登山杖 | тау таяғы | трекинговые палки, палки для ходьбы | trekking pole, walking poles
`)
