/** Telephones' and computers' accessories, sound, power and clocks. */
import { readConcepts, type Concept } from './concept.ts'

export const electronics: Concept[] = readConcepts(`
headphones | 耳机, 头戴式耳机 | құлаққап, наушник | наушники, гарнитура | headphones, headset
earbuds | 蓝牙耳机, 入耳式耳机 | сымсыз құлаққап, блютуз құлаққап | беспроводные наушники, вкладыши, блютуз наушники | earbuds, earphones, wireless earphones, bluetooth headphones
speaker | 音箱, 音响, 蓝牙音箱 | колонка, үндеткіш | колонка, динамик, акустика | speaker, bluetooth speaker, loudspeaker
microphone | 麦克风, 话筒 | микрофон | микрофон | microphone, mic
karaoke | 卡拉OK机, 家庭KTV | караоке | караоке, караоке-система | karaoke, karaoke machine
chargingcable | 数据线, 充电线, 充电数据线 | зарядтау кабелі, зарядка шнуры, кабель | кабель для зарядки, шнур для зарядки, юсб кабель, дата-кабель | charging cable, usb cable, data cable
charger | 充电器, 充电头 | зарядтағыш, қуаттағыш, зарядка | зарядное устройство, зарядка, адаптер, блок питания | charger, power adapter, charging adapter
wirelesscharger | 无线充电器 | сымсыз зарядтағыш, сымсыз зарядка | беспроводная зарядка | wireless charger
carcharger | 车载充电器, 车充 | көлік зарядтағышы, көлік зарядкасы | автозарядка, автомобильная зарядка, зарядка в прикуриватель | car charger
powerbank | 充电宝, 移动电源 | повербанк, сыртқы аккумулятор, пауэрбанк | повербанк, пауэрбанк, внешний аккумулятор, переносная зарядка | power bank, powerbank, portable charger
phonecase | 手机壳, 手机套 | телефон қабы, чехол, телефон тысы | чехол для телефона, чехол | phone case, phone cover
screenprotector | 钢化膜, 手机膜 | қорғаныш әйнек, қорғаныс пленкасы | защитное стекло, защитная плёнка, бронестекло | screen protector, tempered glass protector
phoneholder | 手机支架, 车载手机支架 | телефон ұстағыш, телефон тіреуіш | держатель для телефона, автодержатель, подставка для телефона | phone holder, phone stand, phone mount
selfiestick | 自拍杆 | селфи таяқ, селфи таяғы | селфи-палка, монопод, палка для селфи | selfie stick, monopod
ringlight | 补光灯, 环形灯 | сақина шам, селфи шам | кольцевая лампа | ring light, fill light
tripod | 三脚架 | штатив, үшаяқ | штатив, тренога | tripod
usbflash | U盘, 优盘 | флешка, юсб флешка | флешка, флеш-накопитель | usb flash drive, memory stick, thumb drive
memorycard | 内存卡, 存储卡 | жад картасы, карта памяти | карта памяти | memory card, sd card
mouse | 鼠标 | тінтуір, компьютер тышқаны | компьютерная мышь, мышка | computer mouse, mouse
keyboard | 键盘 | пернетақта, клавиатура | клавиатура | keyboard
mousepad | 鼠标垫 | тінтуір кілемшесі | коврик для мыши | mouse pad
usbhub | 集线器, 分线器 | хаб, юсб хаб | хаб, разветвитель юсб | usb hub, usb splitter
webcam | 摄像头, 监控摄像头 | веб-камера, бейнекамера, камера | веб-камера, видеокамера, камера наблюдения | webcam, camera, security camera
phone | 手机, 老人机 | ұялы телефон, қалта телефон | мобильный телефон, сотовый телефон, смартфон | mobile phone, cell phone, smartphone
tablet | 平板电脑 | планшет | планшет, планшетный компьютер | tablet, tablet computer
laptopstand | 笔记本支架, 电脑支架 | ноутбук тұғыры | подставка для ноутбука | laptop stand
gamepad | 游戏手柄, 游戏机 | геймпад, джойстик, ойын приставкасы | геймпад, джойстик, игровая приставка | gamepad, joystick, game console
radio | 收音机 | радио, радиоқабылдағыш | радиоприёмник, радио, приёмник | radio, radio receiver
remotecontrol | 遥控器 | пульт, қашықтан басқару пульті | пульт, пульт управления | remote control, remote controller
antenna | 天线 | антенна | антенна | antenna, aerial
tvbox | 机顶盒, 电视盒子 | тв приставка, цифрлық приставка | тв приставка, цифровая приставка, ресивер | tv box, set-top box
walkietalkie | 对讲机 | рация | рация | walkie-talkie, two-way radio
battery | 电池, 碱性电池, 干电池 | батарея, батарейка | батарейка, элемент питания | battery, alkaline battery, dry cell
accumulator | 充电电池, 蓄电池, 锂电池 | аккумулятор | аккумулятор, аккумуляторная батарея | rechargeable battery, accumulator
extensionlead | 排插, 插线板, 插排 | ұзартқыш, розетка ұзартқышы, удлинитель | удлинитель, сетевой фильтр, переноска | extension lead, extension cord, power strip
socket | 插座, 墙壁插座 | розетка | розетка | socket, power socket, wall outlet
plug | 插头, 转换插头 | аша, вилка-аша, переходник | вилка электрическая, переходник, штепсель | plug adapter, travel adapter, electric plug
lightswitch | 开关, 墙壁开关 | ажыратқыш, сөндіргіш | выключатель | light switch, wall switch
cable | 电线, 电缆 | электр сымы, сым | провод, электрический кабель | electric wire, electric cable
wristwatch | 手表, 石英表 | қол сағат, қолсағат | наручные часы | wristwatch, wrist watch
smartwatch | 智能手表, 智能手环 | смарт-сағат, ақылды сағат, фитнес білезік | смарт-часы, умные часы, фитнес-браслет, смарт часы | smart watch, smartwatch, fitness band
wallclock | 挂钟, 墙钟 | қабырға сағаты | настенные часы | wall clock
alarmclock | 闹钟 | оятқыш сағат, оятқыш | будильник | alarm clock
watchstrap | 表带 | сағат бауы | ремешок для часов | watch strap, watch band
thermometer | 温度计 | термометр, градусник | термометр, градусник | thermometer
calculator | 计算器 | калькулятор, есептегіш | калькулятор | calculator
moneydetector | 验钞机, 点钞机 | ақша санағыш, ақша тексергіш | счётчик банкнот, детектор валют, счётчик купюр | money counter, banknote detector
labelprinter | 标签打印机, 条码打印机 | заттаңба принтері, чек принтері | принтер этикеток, чековый принтер | label printer, receipt printer
barcodescanner | 扫码枪, 条码扫描器 | штрихкод сканері | сканер штрихкода | barcode scanner
`)
