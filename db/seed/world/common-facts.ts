/** Sentences that fit any goods, and the words that Chinese listings begin with. */
import { readTexts } from './words.ts'

export const COMMON_FACTS = [
	'样品费在首批订单中抵扣|Үлгінің құны алғашқы тапсырыстан шегеріледі|Стоимость образца вычитаем из первого заказа|The price of the sample is deducted from the first order',
	'颜色和款式可以混装|Түрі мен түсін араластырып салуға болады|Цвета и модели можно смешивать|Colours and designs can be mixed',
	'每箱外贴中俄文标签|Әр қорапқа қытайша және орысша белгі жапсырылады|На каждой коробке маркировка на китайском и русском|Each carton is labelled in Chinese and Russian',
	'大批订单可印客户标识|Ірі тапсырыста сатып алушының белгісін басамыз|При крупном заказе наносим логотип покупателя|For large orders we print the buyer’s logo',
	'图片为示意图，以实物为准|Сурет үлгі ретінде берілген|Изображение показывает образец|The picture is an illustration of the goods',
	'破损件在下一批货中补发|Бүлінген тауардың орнын келесі партияда толтырамыз|Бой и брак возмещаем в следующей партии|Damaged pieces are replaced with the next batch',
	'装箱前逐件检查|Қорапқа салар алдында әр дана тексеріледі|Перед упаковкой проверяем каждую единицу|Every piece is checked before packing',
	'支持到仓验货|Қоймада тауарды тексеріп алуға болады|Товар можно проверить на складе|The goods can be inspected at the warehouse',
].map(readTexts)

/** A listing on a Chinese wholesale site opens with a word or two of this kind; translators leave it out. */
export const ZH_OPENINGS = ['', '', '', '新款', '厂家直销', '热销', '跨境', '现货批发', '外贸', '2026新款'] as const

/** Goods that differ from an earlier listing of the same shop in nothing else get a model number. */
export const MODEL = readTexts(' {n}号款|, {n}-үлгі|, модель {n}|, design {n}')
