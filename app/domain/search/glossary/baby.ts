/** For babies and their mothers. */
import { readConcepts, type Concept } from './concept.ts'

export const baby: Concept[] = readConcepts(`
babygoods | 母婴用品, 婴儿用品 | сәби тауары, балалар тауары | товары для малышей, детские товары | baby goods, baby products
babybottle | 奶瓶 | сәби бөтелкесі, емізік бөтелке | детская бутылочка, бутылочка для кормления | baby bottle, feeding bottle
pacifier | 安抚奶嘴, 奶嘴 | емізік, соска, пустышка | соска, пустышка | pacifier, dummy, soother
teether | 牙胶, 咬咬胶 | тіс шығарғыш, прорезыватель | прорезыватель, грызунок | teether, teething toy
rattle | 摇铃, 拨浪鼓 | сылдырмақ | погремушка | rattle, baby rattle
comforter | 安抚巾, 安抚玩偶 | сәби жұбатқышы, комфортер | комфортер | baby comforter, lovey
bib | 围嘴, 围兜, 口水巾 | сәби алжапқышы, сілекейлік | нагрудник, слюнявчик | baby bib, bib
babydishes | 儿童餐具, 婴儿碗 | балалар ыдысы | детская посуда | baby tableware, kids dishes
sippycup | 学饮杯, 吸管杯 | сәби суішері, поильник | поильник, детская поилка | sippy cup
stroller | 婴儿车, 婴儿推车 | бала арбасы, коляска | детская коляска, коляска | stroller, pram, pushchair, baby carriage
babycarseat | 儿童安全座椅 | автокресло, бала автоорындығы | детское автокресло, автокресло | child car seat, baby car seat
babycarrier | 婴儿背带, 腰凳 | эрго-рюкзак, слинг, кенгуру | слинг, эрго-рюкзак, кенгуру переноска | baby carrier, baby sling
crib | 婴儿床 | балалар төсегі, сәби төсегі | детская кроватка, кроватка | crib, cot, baby bed
besik | 摇篮, 木摇床 | бесік | бесик, колыбель, люлька | cradle, besik
highchair | 餐椅, 儿童餐椅 | тамақтандыру орындығы | стульчик для кормления | high chair, feeding chair
babywalker | 学步车 | жүргізгіш, ходунки | ходунки | baby walker
playpen | 婴儿围栏, 围栏 | манеж | манеж детский, манеж | playpen
playmat | 爬行垫, 游戏垫 | ойын кілемшесі, еңбектеу төсеніші | развивающий коврик, игровой коврик | play mat, crawling mat, baby gym
potty | 坐便器, 儿童马桶 | балалар түбегі, түбек, бала горшогы | детский горшок, горшок | potty, baby potty
babybath | 婴儿浴盆 | сәби ваннасы, балалар ваннасы | детская ванночка, ванночка для купания | baby bath, baby bathtub
swaddle | 包被, 襁褓 | құндақ, жаялық мата | пелёнка | swaddle, swaddle blanket
babyblanket | 婴儿盖毯, 婴儿毯 | сәби көрпешесі | детский плед, детское одеяло, плед детский | baby blanket
bodysuit | 连体衣, 哈衣, 婴儿服 | боди, сәби комбинезоны, ползунки | боди детское, ползунки, распашонка, слип детский | baby bodysuit, onesie, romper
babymonitor | 婴儿监护器 | радионяня, бейненяня | радионяня, видеоняня | baby monitor
breastpump | 吸奶器 | сүт сауғыш, молокоотсос | молокоотсос | breast pump
nursingbra | 哺乳文胸 | емізетін аналар бюстгальтері | бюстгальтер для кормления | nursing bra
maternitywear | 孕妇装 | жүкті әйелдер киімі | одежда для беременных | maternity clothes
babypowder | 爽身粉 | балалар опасы, присыпка | детская присыпка, присыпка | baby powder, talcum powder
cornerguard | 防撞角, 安全锁 | бұрыш қорғағыш | защита на углы, блокиратор дверей | corner guards, child safety lock
cribmobile | 床铃 | бесік сылдырмағы, мобиль | мобиль на кроватку | crib mobile
`)
