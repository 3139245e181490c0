/** What stands on the table, and flasks that keep hot. */
import { readConcepts, type Concept } from './concept.ts'

export const tableware: Concept[] = readConcepts(`
thermos | 保温杯, 真空杯, 随行杯 | термос, термокружка, термосауыт | термос, термокружка, термостакан | thermos, vacuum flask, travel mug, thermal mug, insulated bottle
vacuumjug | 保温壶, 热水瓶, 暖水瓶, 暖壶 | үстел термосы, термос-құман | термос-кувшин, термос-чайник | vacuum jug, thermal carafe
waterbottle | 水杯, 运动水壶, 水壶 | су құтысы, су бөтелкесі | бутылка для воды, спортивная бутылка, фляга, фляжка | water bottle, sports bottle, drinking bottle
mug | 马克杯, 陶瓷杯 | кружка, саптыаяқ | кружка, чашка | mug, cup
glasstumbler | 玻璃杯, 杯子 | стақан, шыны стақан | стакан | glass tumbler, drinking glass, tumbler
wineglass | 红酒杯, 高脚杯 | бокал, фужер | бокал, фужер | wine glass, goblet
shotglass | 小酒杯, 烈酒杯 | рөмке, рюмка | рюмка, стопка | shot glass
teabowl | 茶碗, 奶茶碗, 小碗 | кесе, пиала, шыныаяқ | пиала, кесе, кесушка | tea bowl, piala
bowl | 碗, 汤碗, 饭碗 | тостаған, кесе, тегене | миска, чаша, пиала глубокая | bowl, soup bowl
saladbowl | 沙拉碗 | салат ыдысы, салатница | салатник, салатница | salad bowl
plate | 盘子, 碟子, 餐盘 | тәрелке, табақ, тарелка | тарелка, тарелочка | plate, dinner plate
platter | 大盘, 鱼盘 | астау, үлкен табақ, ет табақ | блюдо, блюдо для бешбармака, ляган | platter, serving dish
dinnerset | 餐具套装, 碗盘套装 | ас ыдысы жинағы, ыдыс жинағы | набор посуды, столовый сервиз, сервиз | dinner set, dinnerware set, tableware set
teaset | 茶具套装, 茶具 | шай сервизі, шай жинағы | чайный сервиз, чайный набор | tea set, tea service
teapot | 茶壶, 泡茶壶 | шәйнек, аққұман, шай демдегіш | заварочный чайник, чайник заварочный, заварник | teapot, tea pot
stovekettle | 烧水壶, 鸣笛水壶 | ысқырғыш шәйнек, плита шәйнегі | чайник со свистком, чайник для плиты | stovetop kettle, whistling kettle
samovar | 茶炊, 俄式茶炊 | самаурын | самовар | samovar
coffeepot | 咖啡壶, 摩卡壶 | кофе қайнатқыш, түрік, джезве | турка, джезва, гейзерная кофеварка | coffee pot, moka pot, cezve
jug | 水壶罐, 凉水壶, 水罐 | құмыра, графин, құман | кувшин, графин | jug, pitcher, carafe
cutlery | 餐具, 刀叉勺 | ас құралдары, қасық-шанышқы | столовые приборы, приборы | cutlery, flatware, tableware cutlery
spoon | 勺子, 汤匙 | қасық | ложка, ложечка | spoon, teaspoon, tablespoon
fork | 叉子, 餐叉 | шанышқы, вилка | вилка | fork
chopsticks | 筷子 | таяқша, қытай таяқшасы | палочки для еды, китайские палочки | chopsticks
tray | 托盘 | поднос, астаушық, подностар | поднос, разнос | tray, serving tray
sugarbowl | 糖罐 | қантсалғыш, қант сауыт | сахарница | sugar bowl
candydish | 糖果盘, 果盘, 干果盘 | кәмпит салғыш, жеміс табақ, дастарқан вазасы | конфетница, фруктовница, ваза для фруктов | candy dish, fruit bowl, fruit plate
napkinholder | 纸巾架, 餐巾盒 | майлық салғыш, салфетница | салфетница | napkin holder
drinkingstraw | 吸管 | түтікше, коктейль түтікшесі | трубочка, соломинка, трубочка для коктейля | drinking straw, straw
disposabletableware | 一次性餐具, 一次性杯子 | бір реттік ыдыс, бір реттік стақан | одноразовая посуда, одноразовый стакан | disposable tableware, disposable cup, paper plate
placemat | 餐垫, 杯垫 | үстел төсемі, стақан астылық | плейсмат, подставка под горячее, подстаканник | placemat, coaster, trivet
teastrainer | 茶漏, 茶滤 | шай сүзгі, шай сүзгіш | ситечко для чая, чайное ситечко | tea strainer, tea infuser
`)
