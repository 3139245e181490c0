/** Shoes and their care. */
import { readConcepts, type Concept } from './concept.ts'

export const shoes: Concept[] = readConcepts(`
shoes | 鞋, 鞋子 | аяқ киім, аяқкиім | обувь | shoes, footwear
trainers | 运动鞋, 跑步鞋, 球鞋 | кроссовка, спорт аяқ киім | кроссовки, кросы, беговые кроссовки | trainers, sneakers, running shoes, sports shoes
canvasshoes | 帆布鞋, 休闲鞋 | кеды, кеда | кеды, слипоны | canvas shoes, plimsolls, slip-ons
slippers | 拖鞋, 居家拖鞋, 棉拖鞋 | тәпішке, шәркей, үй шәркейі | тапочки, тапки, домашние тапочки | slippers, house slippers, house shoes
flipflops | 凉拖, 人字拖, 洗澡拖鞋 | шәркей, сланец, сланцы | сланцы, шлёпанцы, шлёпки, вьетнамки | flip-flops, pool slippers
sandals | 凉鞋 | сандал, босоножка | сандалии, босоножки | sandals
crocs | 洞洞鞋 | крокс | кроксы, сабо | crocs, clogs
highheels | 高跟鞋 | биік өкшелі туфли, туфли | туфли на каблуке, туфли женские, лодочки | high heels, court shoes
flatshoes | 平底鞋, 女单鞋 | балетка | балетки | flat shoes, ballet flats
leathershoes | 皮鞋, 男皮鞋 | былғары туфли, былғары аяқ киім | кожаные туфли, туфли мужские, кожаная обувь | leather shoes, dress shoes, oxfords
loafers | 豆豆鞋, 乐福鞋 | мокасин, лофер | мокасины, лоферы | loafers, moccasins
boots | 靴子, 短靴 | етік, бәтеңке | ботинки, сапоги, полусапожки | boots, ankle boots
winterboots | 冬靴, 雪地靴, 棉靴 | қысқы етік, қысқы бәтеңке, қысқы аяқ киім | зимние сапоги, зимние ботинки, угги, зимняя обувь | winter boots, snow boots, ugg boots
workboots | 劳保鞋, 安全鞋 | жұмыс бәтеңкесі, берцы | берцы, рабочая обувь, спецобувь | work boots, safety shoes
valenki | 毡靴 | пима, киіз етік, байпақ | валенки | felt boots, valenki
masi | 软皮靴, 麦赛靴 | мәсі, кебіс | ичиги, маси | soft leather boots, ichigi, masi
kidsshoes | 童鞋, 儿童鞋 | балалар аяқ киімі | детская обувь | kids shoes, children's shoes
babyshoes | 学步鞋, 婴儿鞋 | сәби аяқ киімі, пинетка | пинетки, обувь для малышей | baby shoes, booties
footballboots | 足球鞋 | бутса, футбол аяқ киімі | бутсы, футбольная обувь | football boots, soccer cleats
danceshoes | 舞蹈鞋 | чешки, би аяқ киімі | чешки, балетки танцевальные | dance shoes, ballet shoes
beachshoes | 沙滩鞋, 溯溪鞋 | су аяқ киімі, аквашуз | аквашузы, коралловые тапочки | water shoes, aqua shoes
insoles | 鞋垫 | ұлтарақ | стельки, стелька | insoles, shoe insoles
shoelaces | 鞋带 | аяқ киім бауы, шнурок, бәтеңке бауы | шнурки, шнурок | shoelaces, laces
shoepolish | 鞋油 | аяқ киім кремі, аяқ киім майы | крем для обуви, вакса | shoe polish, shoe cream
shoebrush | 鞋刷 | аяқ киім щёткасы | щётка для обуви, обувная щётка | shoe brush
shoesponge | 擦鞋海绵 | аяқ киім губкасы | губка для обуви, обувная губка | shoe sponge
shoehorn | 鞋拔子 | аяқ киім қасығы | ложка для обуви, рожок для обуви | shoehorn
shoedryer | 烘鞋器 | аяқ киім кептіргіш | сушилка для обуви | shoe dryer, boot dryer
icegrips | 防滑冰爪, 防滑鞋套 | мұз табан, ледоступ | ледоступы, ледоходы | ice grips, ice cleats, crampons
`)
