/** Outer clothes, knitwear and workwear. */
import { readConcepts, type Concept } from './concept.ts'

export const clothes: Concept[] = readConcepts(`
clothes | 服装, 衣服 | киім, киім-кешек | одежда, шмотки | clothes, clothing, apparel, garments
shirt | 衬衫, 衬衣 | жейде, көйлек-жейде | рубашка, сорочка | shirt, dress shirt
tshirt | T恤, 短袖, 体恤 | футболка | футболка | t-shirt, tee, tee shirt
poloshirt | POLO衫, 翻领T恤 | поло, поло жейде | поло, футболка поло | polo shirt
blouse | 上衣, 女士上衣, 雪纺衫 | блузка, кофта | блузка, блуза | blouse, women's top
dress | 连衣裙, 裙子 | көйлек | платье, сарафан | dress, frock
skirt | 半身裙, 短裙 | белдемше, юбка | юбка | skirt
jeans | 牛仔裤 | джинсы, жинсы | джинсы | jeans, denim trousers
trousers | 裤子, 长裤 | шалбар | брюки, штаны | trousers, pants
leggings | 打底裤, 紧身裤 | лосина, легинсы | леггинсы, лосины, легинсы | leggings
shorts | 短裤 | шорты, қысқа шалбар | шорты | shorts
jacket | 外套, 夹克 | күрте, куртка | куртка, ветровка | jacket
downjacket | 羽绒服, 棉服 | мамық күрте, пуховик | пуховик, зимняя куртка | down jacket, puffer jacket, padded jacket
coat | 大衣, 毛呢大衣 | пальто | пальто | coat, overcoat
furcoat | 皮草, 毛皮大衣 | тон, шуба | шуба, дублёнка | fur coat, sheepskin coat
trenchcoat | 风衣 | плащ, тренч | плащ, тренч | trench coat
suit | 西装, 西服 | костюм-шалбар, пиджак | костюм мужской, пиджак | suit, blazer
waistcoat | 马甲, 坎肩 | кеудеше, жилет | жилет, жилетка, безрукавка | waistcoat, gilet, body warmer
sweater | 毛衣, 针织衫 | жемпір, свитер, тоқыма жемпір | свитер, джемпер, пуловер | sweater, jumper, pullover
cardigan | 开衫, 针织开衫 | кардиган | кардиган, кофта | cardigan
hoodie | 卫衣, 连帽衫 | худи, толстовка | худи, толстовка, свитшот | hoodie, sweatshirt
turtleneck | 高领毛衣, 打底衫 | водолазка, биік жағалы жемпір | водолазка, бадлон | turtleneck, roll-neck
tracksuit | 运动服, 运动套装 | спорттық киім, спорт костюмі | спортивный костюм, спортивка | tracksuit, sports suit
sportskit | 球衣, 运动服套装 | спорттық форма | спортивная форма, футбольная форма | sports kit, football kit, jersey
pyjamas | 睡衣, 家居服 | пижама, ұйықтайтын киім | пижама | pyjamas, pajamas, sleepwear
nightgown | 睡裙 | түнгі көйлек, ночнушка | ночная рубашка, ночнушка, сорочка ночная | nightgown, nightdress
robe | 家居袍, 浴袍, 睡袍 | халат | халат, банный халат | robe, bathrobe, dressing gown
workwear | 工作服, 劳保服 | жұмыс киімі, арнайы киім, жұмыс костюмі | спецодежда, рабочий костюм, роба | workwear, work suit, work clothes
safetyvest | 反光背心, 反光衣 | сигналды жилет, жарық шағылдырғыш жилет | сигнальный жилет, светоотражающий жилет | safety vest, high-visibility vest, reflective vest
overalls | 工装裤, 背带裤 | комбинезон | комбинезон | overalls, dungarees, jumpsuit
schooluniform | 校服 | мектеп формасы, мектеп киімі | школьная форма | school uniform
kidsclothes | 童装, 儿童服装 | балалар киімі, бала киімі | детская одежда | kids clothes, children's clothing, kidswear
kidsoutfit | 儿童套装, 童装套装 | балалар костюмі | детский костюм | kids outfit, children's outfit
chapan | 恰袢, 哈萨克长袍 | шапан | чапан | chapan, kazakh robe
kamzol | 哈萨克坎肩 | камзол, қамзол | камзол, национальный жилет | kazakh waistcoat, kamzol
nationaldress | 民族服装 | ұлттық киім | национальная одежда, национальный костюм | national costume, traditional dress
hijab | 盖头, 希贾布 | хиджаб | хиджаб | hijab
weddingdress | 婚纱, 礼服 | үйлену көйлегі, той көйлек | свадебное платье, вечернее платье | wedding dress, evening dress
carnivalcostume | 演出服, 化装服 | карнавал киімі, маскарад костюмі | карнавальный костюм, маскарадный костюм | carnival costume, fancy dress
camouflage | 迷彩服 | камуфляж, әскери киім | камуфляж, камуфляжный костюм | camouflage suit, military clothing
largesize | 大码, 加大码, 加肥 | үлкен өлшем, үлкен размер | большой размер, батал, баталы, большие размеры | plus size, large size
`)
