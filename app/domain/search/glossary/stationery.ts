/** Stationery, office and art. */
import { readConcepts, type Concept } from './concept.ts'

export const stationery: Concept[] = readConcepts(`
stationery | 文具, 办公用品 | кеңсе тауары, кеңсе тауарлары | канцелярия, канцтовары, канцелярские товары | stationery, office supplies
pen | 笔 | қалам, ручка | ручка | pen
gelpen | 中性笔, 签字笔, 水笔 | гельді қалам, гель қалам | гелевая ручка, ручка гелевая | gel pen
ballpoint | 圆珠笔, 原子笔 | шарикті қалам | шариковая ручка, ручка шариковая | ballpoint pen, ballpoint, biro
fountainpen | 钢笔 | сиялы қалам, қаламсап | перьевая ручка | fountain pen
pencil | 铅笔 | қарындаш | карандаш, простой карандаш | pencil
colouredpencils | 彩色铅笔, 彩铅 | түрлі түсті қарындаш, түсті қарындаш | цветные карандаши, карандаши цветные | coloured pencils, colored pencils, colour pencils
felttip | 水彩笔, 彩笔 | фломастер | фломастеры, фломастер | felt-tip pens, felt tips, colouring pens
marker | 记号笔, 马克笔, 荧光笔 | маркер | маркер, текстовыделитель, выделитель | marker, highlighter, permanent marker
crayon | 蜡笔, 油画棒 | балауыз қарындаш, мелок | восковые мелки, мелки, пастель | crayons, wax crayons, oil pastels
chalk | 粉笔 | бор | мел | chalk
eraser | 橡皮, 橡皮擦 | өшіргіш, ластик | ластик, стёрка, стирательная резинка | eraser, rubber eraser
sharpener | 卷笔刀, 削笔器 | ұштағыш, қарындаш ұштағыш, точилка | точилка, точилка для карандашей | pencil sharpener
correctionfluid | 修正液, 修正带 | штрих, түзеткіш | корректор, штрих, замазка | correction fluid, correction tape
ruler | 尺子, 直尺 | сызғыш | линейка | ruler
geometryset | 套尺, 圆规套装 | сызғыштар жинағы, геометрия жинағы | набор линеек, готовальня | geometry set, ruler set
compass | 圆规 | циркуль | циркуль | drawing compass, compasses
pencilcase | 笔袋, 文具盒, 铅笔盒 | қаламсауыт, пенал | пенал | pencil case, pencil box
exercisebook | 练习本, 作业本 | дәптер, оқушы дәптері | тетрадь, тетрадка, школьная тетрадь | exercise book, school notebook, copybook
notebook | 笔记本, 记事本 | блокнот, қойын дәптер | блокнот, записная книжка | notebook, notepad
diary | 日记本, 日程本 | күнделік, ежедневник | ежедневник, дневник, планер | diary, planner
album | 相册, 影集 | фотоальбом, альбом | фотоальбом | photo album
sketchbook | 画本, 素描本 | сурет альбомы, сурет салатын альбом | альбом для рисования, скетчбук | sketchbook, drawing pad
paper | 打印纸, 复印纸 | кеңсе қағазы, принтер қағазы | офисная бумага, бумага для принтера | copy paper, printer paper, office paper
colouredpaper | 彩纸, 手工纸 | түрлі түсті қағаз | цветная бумага, картон цветной | coloured paper, craft paper
stickynotes | 便利贴, 便签 | жабысқақ стикер, стикер қағаз | стикеры для записей, клейкие листочки, бумага для заметок | sticky notes, post-it notes
stickers | 贴纸, 不干胶 | жапсырма, наклейка | наклейка, наклейки, стикер | stickers, decals
envelope | 信封 | конверт | конверт | envelope
folder | 文件夹, 资料册 | папка, құжат папкасы | папка, папка для документов, скоросшиватель | folder, file folder, document holder
fileclip | 板夹, 写字板夹 | қысқышты планшет | клипборд, планшет с зажимом, папка-планшет | clipboard, clip board
stapler | 订书机 | степлер | степлер | stapler
staples | 订书钉 | степлер қапсырмасы, скоба | скобы для степлера | staples
paperclip | 回形针, 曲别针 | қағаз қыстырғыш, скрепка | скрепка, скрепки, канцелярская скрепка | paper clips, paperclip
binderclip | 长尾夹 | қысқыш, биндер | зажим для бумаг, биндер | binder clip, bulldog clip
pushpin | 图钉 | кнопка, түйреуіш шеге | канцелярская кнопка, кнопки канцелярские | push pin, thumbtack, drawing pin
holepunch | 打孔机 | тескіш, дырокол | дырокол | hole punch
stamp | 印章, 印泥 | мөр, штамп | штамп, печать | rubber stamp, stamp
whiteboard | 白板 | маркер тақта, ақ тақта | маркерная доска, доска магнитная | whiteboard, marker board
globe | 地球仪 | глобус | глобус | globe
gluestick | 固体胶, 胶棒 | желім қарындаш, қарындаш желім | клей-карандаш, клей пва | glue stick
paints | 颜料, 水彩颜料 | бояу, акварель бояуы | краски, акварель, акварельные краски | paints, watercolours, watercolour paints
gouache | 水粉颜料 | гуашь | гуашь | gouache
acrylicpaint | 丙烯颜料 | акрил бояу | акриловые краски | acrylic paint
artbrush | 画笔, 毛笔 | сурет қылқаламы, қылқалам | кисть для рисования, кисточка, художественная кисть | artist brush, paintbrush
easel | 画架, 画板 | мольберт | мольберт | easel
canvas | 油画布, 画布 | полотно, холст | холст | artist canvas
diamondpainting | 钻石画, 数字油画 | алмаз мозаика, нөмірмен сурет салу | алмазная мозаика, картина по номерам, алмазная вышивка | diamond painting, paint by numbers
schoolset | 文具套装 | оқушы жинағы, бірінші сынып жинағы | набор первоклассника, школьный набор | stationery set, school set
bookcover | 书皮, 包书膜 | кітап тысы, дәптер тысы | обложка для тетради, обложка для книг | book cover
pricetag | 价格标签, 标价签 | баға қағазы, ценник | ценник | price tag, price label
labels | 标签, 标签纸 | заттаңба, этикетка | этикетка, термоэтикетка | labels, thermal labels
receiptpaper | 收银纸, 热敏纸 | чек таспасы, касса таспасы | чековая лента, кассовая лента, термобумага | receipt paper, thermal paper, till roll
penholder | 笔筒 | қалам салғыш, үстел органайзері | подставка для ручек, карандашница | pen holder, desk organizer
`)
