/** Toys and games. */
import { readConcepts, type Concept } from './concept.ts'

export const toys: Concept[] = readConcepts(`
toy | 玩具 | ойыншық | игрушка | toy
plushtoy | 毛绒玩具, 公仔, 毛绒公仔 | жұмсақ ойыншық, плюш ойыншық | мягкая игрушка, плюшевая игрушка | plush toy, soft toy, stuffed animal, stuffed toy
teddybear | 泰迪熊, 小熊公仔, 毛绒熊 | плюш аю, аю ойыншық, қонжық | плюшевый мишка, мишка, медведь плюшевый, мишка тедди | teddy bear, plush bear
doll | 娃娃, 洋娃娃, 芭比娃娃 | қуыршақ, барби | кукла, пупс, барби | doll, baby doll
handpuppet | 手偶 | қолға киетін қуыршақ, қолқуыршақ | перчаточная кукла, кукла на руку | hand puppet, glove puppet
plushkeychain | 毛绒挂件, 毛绒钥匙扣 | жұмсақ салпыншақ | плюшевый брелок, брелок-игрушка | plush keychain, plush key ring
toycar | 玩具车, 汽车玩具 | ойыншық көлік, ойыншық машина | машинка, игрушечная машина | toy car
rccar | 遥控车, 遥控赛车, 遥控越野车 | басқарылатын көлік, пультпен жүретін көлік | машина на пульте, машина на радиоуправлении, радиоуправляемая машинка, внедорожник на радиоуправлении | remote control car, rc car, radio-controlled car, remote control truck
rchelicopter | 遥控飞机, 遥控直升机 | басқарылатын тікұшақ, басқарылатын ұшақ | вертолёт на пульте, вертолёт на радиоуправлении, радиоуправляемый вертолёт | remote control helicopter, rc helicopter, rc plane
drone | 无人机, 四轴飞行器 | дрон, квадрокоптер | дрон, квадрокоптер, коптер | drone, quadcopter
toyplane | 玩具飞机, 泡沫飞机 | ойыншық ұшақ | игрушечный самолёт, самолётик | toy plane, foam glider
toybus | 玩具巴士, 巴士玩具 | ойыншық автобус | игрушечный автобус, автобус игрушечный | toy bus
toytractor | 玩具拖拉机, 工程车玩具 | ойыншық трактор, ойыншық экскаватор | игрушечный трактор, экскаватор игрушечный | toy tractor, toy excavator
toytrain | 轨道火车, 玩具火车 | ойыншық пойыз, темір жол ойыншығы | железная дорога игрушечная, игрушечный поезд | toy train, train set
buildingblocks | 积木, 拼装积木 | құрастырғыш, лего, конструктор | конструктор, лего, кубики-конструктор | building blocks, construction set, building bricks
magnetictiles | 磁力片, 磁力积木 | магнитті құрастырғыш | магнитный конструктор | magnetic tiles, magnetic building blocks
toycubes | 字母积木, 木制积木 | текше ойыншық, кубик | кубики детские, деревянные кубики | toy blocks, wooden blocks
puzzle | 拼图 | пазл, жұмбақ сурет | пазл, мозаика | jigsaw puzzle, jigsaw
rubikcube | 魔方 | рубик текшесі, кубик рубик | кубик рубика, головоломка | rubik's cube, magic cube, speed cube
boardgame | 桌游, 棋盘游戏, 棋类游戏 | үстел ойыны, тақта ойыны | настольная игра, настолка | board game, tabletop game
chess | 国际象棋, 象棋 | шахмат | шахматы | chess, chess set
checkers | 跳棋, 西洋跳棋 | дойбы | шашки | checkers, draughts
togyzqumalaq | 九子棋, 哈萨克九子棋 | тоғызқұмалақ, тоғыз құмалақ | тогызкумалак, тогуз коргоол | togyzqumalaq, togyz kumalak, toguz korgool
asyk | 羊拐, 嘎拉哈 | асық | асыки, асык, альчики | asyk, knucklebones
playingcards | 扑克牌, 纸牌 | карта, ойын картасы | игральные карты, карты игральные | playing cards, deck of cards
dice | 骰子 | ойын сүйегі, кубик сүйек | игральные кости, кости игральные | dice
kite | 风筝 | батпырауық | воздушный змей, змей | kite
watergun | 水枪 | су тапанша, су атқыш | водяной пистолет, водный пистолет, брызгалка | water gun, water pistol
toygun | 玩具枪, 软弹枪 | ойыншық тапанша, ойыншық мылтық | игрушечный пистолет, бластер, игрушечный автомат | toy gun, toy pistol, blaster
soapbubbles | 泡泡机, 吹泡泡 | сабын көпіршігі | мыльные пузыри | soap bubbles, bubble machine
slime | 史莱姆, 水晶泥 | слайм, лизун | слайм, лизун | slime
playdough | 橡皮泥, 彩泥, 黏土 | ермексаз, пластилин | пластилин, тесто для лепки | play dough, plasticine, modelling clay
yoyo | 悠悠球, 溜溜球 | йо-йо | йо-йо | yo-yo, yoyo
spinner | 指尖陀螺, 陀螺 | спиннер, зырылдауық | спиннер, волчок, юла | fidget spinner, spinning top
popit | 解压玩具, 捏捏乐 | поп-ит, антистресс ойыншық | поп-ит, антистресс, сквиш | pop it, fidget toy, squishy, stress toy
abacus | 算盘, 计数架 | есепшот | счёты, абакус | abacus, counting frame
educationaltoy | 益智玩具, 早教玩具 | дамытушы ойыншық, дамыту ойыншығы | развивающая игрушка, обучающая игрушка | educational toy, learning toy
musicaltoy | 音乐玩具, 电子琴 | музыкалық ойыншық, ойыншық пианино | музыкальная игрушка, детское пианино | musical toy, toy piano
interactivetoy | 电动玩具, 电动小狗 | интерактивті ойыншық, жүретін ойыншық | интерактивная игрушка, интерактивный щенок | interactive toy, electronic pet
robot | 机器人 | робот, трансформер | робот, трансформер | robot, transformer robot
toykitchen | 过家家玩具, 厨房玩具 | ойыншық ас үй, ойыншық ыдыс | игрушечная кухня, игрушечная посуда | toy kitchen, play kitchen, pretend play set
dollhouse | 娃娃屋 | қуыршақ үйі | кукольный домик, домик для кукол | dollhouse, doll house
doctorset | 医生玩具 | ойыншық дәрігер жинағы | игрушечный набор доктора, набор доктора | doctor play set, toy doctor kit
sandtoys | 沙滩玩具 | құм ойыншықтары, құмға арналған ойыншық | игрушки для песочницы, песочный набор | sand toys, beach toys
trampoline | 蹦床 | батут | батут | trampoline
swing | 秋千 | әткеншек, алтыбақан | качели | swing
ballpit | 海洋球 | құрғақ бассейн шарлары | шарики для сухого бассейна | ball pit balls, ocean balls
balancebike | 平衡车, 滑步车 | беговел | беговел | balance bike
ridoncar | 儿童电动车, 童车 | балалар электромобилі | детский электромобиль | ride-on car, kids electric car
tricycle | 三轮童车, 儿童三轮车 | үш дөңгелекті велосипед | трёхколёсный велосипед | tricycle
`)
