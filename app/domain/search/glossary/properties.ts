/** Properties and colours that buyers add to the name of the goods, and words of the wholesale trade. */
import { readConcepts, type Concept } from './concept.ts'

export const properties: Concept[] = readConcepts(`
waterproof | 防水 | су өткізбейтін | водонепроницаемый, водостойкий, непромокаемый | waterproof, watertight
waterrepellent | 防泼水, 防水溅 | су жұқпайтын | водоотталкивающий | water-repellent, water-resistant
windproof | 防风 | жел өткізбейтін, желге төзімді | ветрозащитный, непродуваемый | windproof
leakproof | 防漏 | төгілмейтін, ақпайтын | непроливаемый, герметичный, непроливайка | leak-proof, spill-proof
rechargeable | 充电式, 可充电 | қайта зарядталатын, зарядталатын | перезаряжаемый, аккумуляторный, заряжаемый | rechargeable
wireless | 无线 | сымсыз | беспроводной | wireless, cordless
bluetooth | 蓝牙 | блютуз | блютуз, блютус | bluetooth
solar | 太阳能 | күн қуатымен жұмыс істейтін | на солнечной батарее, солнечный | solar, solar-powered
electric | 电动 | электрлі, электр | электрический | electric
folding | 折叠, 可折叠 | жиналмалы, бүктемелі | складной, раскладной | folding, foldable, collapsible
portable | 便携, 便携式 | портативті, тасымалды | портативный, переносной | portable
disposable | 一次性 | бір реттік | одноразовый | disposable, single-use
nonstick | 不粘 | күймейтін, жабыспайтын | антипригарный | non-stick
nonslip | 防滑 | сырғымайтын, таймайтын | нескользящий, противоскользящий | non-slip, anti-slip
quickdry | 速干 | тез кебетін | быстросохнущий | quick-drying, quick-dry
breathable | 透气 | ауа өткізетін | дышащий | breathable
warm | 保暖, 加绒 | жылы, жылы астарлы | тёплый, утеплённый, с начёсом | warm, fleece-lined, insulated lining
thick | 加厚 | қалың | толстый, утолщённый, плотный | thick, thickened
elasticity | 弹力, 有弹性 | созылмалы | эластичный, стрейч | stretchy, elastic fit
lightweight | 轻便, 超轻 | жеңіл | лёгкий, облегчённый | lightweight
heatproof | 耐高温, 耐热 | ыстыққа төзімді | жаропрочный, термостойкий | heat-resistant, heat-proof
shockproof | 防摔, 抗震 | соққыға төзімді | противоударный, ударопрочный | shockproof, impact-resistant
magnetic | 磁性, 磁吸 | магнитті | магнитный | magnetic
luminous | 夜光, 发光 | жарқырайтын, жанатын | светящийся, неоновый | glowing, light-up, luminous
reflective | 反光 | жарық шағылдырғыш | светоотражающий | reflective, high-visibility
transparent | 透明 | мөлдір | прозрачный | transparent, clear, see-through
handmade | 手工 | қолдан жасалған, қолөнерлік | ручной работы, самодельный | handmade
automatic | 自动, 全自动 | автоматты | автоматический, автомат | automatic
adjustable | 可调节 | реттелетін | регулируемый | adjustable
ecofriendly | 环保, 可降解 | экологиялық таза | экологичный, биоразлагаемый | eco-friendly, biodegradable
forkids | 儿童, 童款 | балаларға арналған, балалар | детский, для детей | children's, for kids, kids
forboys | 男童 | ұлдарға арналған | для мальчиков | boys, for boys
forgirls | 女童 | қыздарға арналған | для девочек | girls, for girls
forwomen | 女士, 女款 | әйелдерге арналған, әйелдер | женский | women's, ladies, for women
formen | 男士, 男款 | ерлерге арналған, ерлер | мужской | men's, for men
fornewborn | 婴儿, 新生儿, 宝宝 | сәбиге арналған, жаңа туған нәрестеге | для новорождённых, для малышей | for babies, newborn
teen | 青少年, 少年 | жасөспірімге арналған | подростковый, для подростков | teenage, for teenagers
winter | 冬季, 冬款 | қысқы | зимний | winter
summer | 夏季, 夏款 | жазғы | летний | summer
demiseason | 春秋款, 春秋季 | көктемгі-күзгі | демисезонный, весна-осень | spring and autumn, mid-season
matt | 哑光 | күңгірт | матовый | matt, matte
glossy | 亮面, 亮光 | жылтыр | глянцевый, блестящий | glossy, shiny
striped | 条纹 | жолақты | полосатый, в полоску | striped
checked | 格子, 格纹 | шаршылы, торкөз | клетчатый, в клетку | checked, plaid
floral | 碎花, 花卉印花 | гүлді | цветочный, в цветочек | floral, flowered
embroidered | 刺绣, 绣花 | кестелі | с вышивкой, вышитый | embroidered
cartoon | 卡通 | мультфильм кейіпкері, мульт суретті | мультяшный, с мультгероями | cartoon
set | 套装, 组合装 | жинақ, жиынтық, комплект | набор, комплект | set, kit
pair | 一双, 一对 | жұп | пара | pair
dozen | 一打 | дюжина | дюжина | dozen
pack | 一包, 盒装 | қаптама, бума, пачка | пачка, упаковка штук | pack
big | 大号, 大型 | үлкен | большой, крупный | big, large
small | 小号, 迷你 | кішкентай, шағын, мини | маленький, мини | small, mini
long | 长款 | ұзын | длинный | long
shorttype | 短款 | қысқа | короткий | short
wholesale | 批发 | көтерме, опт | оптом, опт, оптовый | wholesale, bulk
cheap | 便宜, 低价, 特价 | арзан | дёшево, дешёвый, недорого | cheap, low price
instock | 现货, 有货 | қоймада бар, дайын тауар | в наличии | in stock, ready stock
bestseller | 爆款, 热卖 | өтімді, хит | хит продаж, ходовой товар, топ продаж | bestseller, hot sale, best-selling
newgoods | 新款, 新品 | жаңа тауар, жаңалық | новинка | new arrival, new style
madetoorder | 定制, 定做 | тапсырыспен жасау | на заказ, под заказ | custom, made to order, customised
logoprint | 印标, 定制标识, 激光刻字 | логотип басу | нанесение логотипа, с логотипом | logo printing, custom logo
red | 红色, 大红 | қызыл | красный | red
burgundy | 酒红色 | шие түсті, қызыл күрең | бордовый | burgundy, wine red
orange | 橙色, 橘色 | қызғылт сары | оранжевый | orange
yellow | 黄色 | сары | жёлтый | yellow
green | 绿色 | жасыл | зелёный | green
mint | 薄荷绿 | жалбыз түсті | мятный | mint green, mint
skyblue | 天蓝色, 浅蓝色 | көгілдір, ашық көк | голубой | sky blue, light blue
blue | 蓝色 | көк | синий | blue
navy | 藏青色, 深蓝色 | қою көк | тёмно-синий | navy, navy blue, dark blue
purple | 紫色 | күлгін | фиолетовый, сиреневый | purple, violet, lilac
pink | 粉色, 粉红色 | қызғылт | розовый | pink
brown | 棕色, 咖啡色 | қоңыр | коричневый | brown
beige | 米色, 杏色 | ақшыл сары, беж | бежевый | beige, cream coloured
golden | 金色 | алтын түсті | золотистый, золотой | gold, golden
silvery | 银色 | күміс түсті | серебристый | silver
grey | 灰色 | сұр | серый | grey, gray
white | 白色 | ақ | белый | white
black | 黑色 | қара | чёрный | black
multicoloured | 彩色, 多色 | түрлі түсті | разноцветный, цветной | multicoloured, colourful
`)
