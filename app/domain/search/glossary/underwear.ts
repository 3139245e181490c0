/** Underwear, socks, scarves, gloves, hats and belts. */
import { readConcepts, type Concept } from './concept.ts'

export const underwear: Concept[] = readConcepts(`
underwear | 内衣 | іш киім | нижнее бельё | underwear, lingerie
briefs | 内裤, 三角裤 | іш дамбал, трусик, трусы | трусы, трусики, плавки женские | briefs, panties, knickers
boxers | 平角裤, 平角内裤 | боксер дамбал, боксер | боксеры, трусы-боксеры, семейные трусы | boxers, boxer briefs, boxer shorts
bra | 文胸, 胸罩 | бюстгальтер, лифчик, кеуде тартқыш | бюстгальтер, лифчик, лиф, бюстик | bra, brassiere
sportsbra | 运动文胸, 运动内衣 | спорт топ, спорттық топ | спортивный топ, топ спортивный | sports bra
vest | 背心, 打底背心 | майка | майка, майка-алкоголичка | vest, tank top, undershirt, singlet
thermalunderwear | 保暖内衣, 秋衣秋裤 | жылы іш киім, термокиім | термобельё, тёплое бельё, нательное бельё | thermal underwear, long johns, base layer
shapewear | 塑身衣, 收腹裤 | түзеткіш іш киім, утяжка | корректирующее бельё, утяжка, утягивающее бельё | shapewear, slimming underwear
swimsuit | 泳衣 | купальник, суға түсетін киім | купальник | swimsuit, swimming costume, bathing suit
bikini | 比基尼 | бикини | бикини, раздельный купальник | bikini
swimtrunks | 泳裤 | плавки, жүзу шортысы | плавки, шорты для плавания, плавательные шорты | swim trunks, swim shorts
burkini | 保守泳衣, 穆斯林泳衣 | жабық купальник, буркини | буркини, закрытый купальник | modest swimsuit, burkini
socks | 袜子, 棉袜, 中筒袜 | шұлық, носки | носки, носочки | socks
anklesocks | 船袜, 短袜 | қысқа шұлық | короткие носки, следки, подследники, носки-следки | ankle socks, trainer socks, no-show socks
warmsocks | 保暖袜, 羊毛袜 | жылы шұлық, жүн шұлық | тёплые носки, шерстяные носки | warm socks, wool socks, thermal socks
housesocks | 地板袜 | үй шұлығы | домашние носки, носки-тапочки | house socks, slipper socks
babysocks | 宝宝袜, 婴儿袜 | сәби шұлығы | носочки для малышей, носочки для новорождённых | baby socks
sportsocks | 运动袜 | спорт шұлығы | спортивные носки | sports socks, athletic socks
footballsocks | 足球袜 | футбол шұлығы, гетры | футбольные гетры, гетры футбольные | football socks, soccer socks
tights | 连裤袜, 打底袜 | колготки, колготка | колготки, колготы | tights, pantyhose
stockings | 丝袜, 长筒袜 | капрон шұлық, чулки | чулки, капроновые носки | stockings, nylon stockings, nylons
kneesocks | 高筒袜 | гольфы, тізе шұлық | гольфы | knee socks, knee-high socks
legwarmers | 腿套, 袜套 | гетр, балтыр жылытқыш | гетры, гамаши | leg warmers
scarf | 围巾 | мойынорағыш, шарф, бөкебай | шарф | scarf
snood | 围脖 | снуд, мойын жылытқыш | снуд, шарф-снуд, хомут шарф | snood, neck warmer
headscarf | 头巾, 方巾, 方头巾 | орамал, бас орамал, жаулық | платок, косынка, головной платок | headscarf, kerchief, square scarf
shawl | 披肩 | шәлі, бөкебай-шәлі | шаль, палантин, пуховый платок | shawl, stole, pashmina
bandana | 面巾, 魔术头巾 | бандана, бафф | бандана, бафф | bandana, neck gaiter
gloves | 手套 | қолғап | перчатки | gloves
mittens | 连指手套 | биялай | варежки, рукавицы | mittens
touchgloves | 触屏手套 | сенсор қолғап | сенсорные перчатки | touchscreen gloves
hat | 帽子 | бас киім, қалпақ | головной убор, шляпа | hat, headwear
cap | 棒球帽, 鸭舌帽 | кепка, бейсболка | бейсболка, кепка | baseball cap, cap, peaked cap
beanie | 针织帽, 毛线帽, 冷帽 | тоқыма бөрік, шапка | шапка, вязаная шапка, шапочка | beanie, knitted hat, winter hat
strawhat | 草帽 | сабан қалпақ, сабан шляпа | соломенная шляпа | straw hat
panama | 渔夫帽, 盆帽 | панама | панама, панамка | bucket hat, sun hat
ushanka | 雷锋帽, 护耳帽 | құлақшын, тымақ, малақай | ушанка, шапка-ушанка, малахай | ushanka, trapper hat, fur hat
borik | 哈萨克皮帽, 皮帽 | бөрік | борик, меховая шапка | borik, kazakh fur hat
taqiya | 哈萨克小花帽, 礼拜帽 | тақия | тюбетейка, такия | skullcap, taqiya, tubeteika
kalpak | 毡帽, 柯尔克孜毡帽 | айыр қалпақ, киіз қалпақ, ақ қалпақ | калпак, войлочный колпак | kalpak, felt hat
saunahat | 桑拿帽 | монша қалпағы | шапка для бани, банная шапка | sauna hat
belt | 皮带, 腰带 | белбеу, ремень, белдік | ремень, пояс | belt
buckle | 皮带扣 | айылбас, тоға, пряжка | пряжка, бляха | buckle, belt buckle
suspenders | 背带, 吊带 | подтяжка, асба | подтяжки | suspenders, braces
tie | 领带 | галстук | галстук | necktie, tie
bowtie | 领结 | бабочка, көбелек галстук | галстук-бабочка, бабочка | bow tie
handkerchief | 手帕 | қол орамал, беторамал | носовой платок | handkerchief
earmuffs | 耳罩, 耳套 | жылы құлаққап, құлақ жылытқыш | наушники меховые, тёплые наушники | earmuffs
sleepmask | 眼罩 | ұйқы маскасы, көз байлағыш | маска для сна | sleep mask, eye mask
`)
