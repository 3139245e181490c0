/** Bedding, towels, curtains and carpets. */
import { readConcepts, type Concept } from './concept.ts'

export const hometextiles: Concept[] = readConcepts(`
bedlinen | 床品, 四件套, 床上用品, 床品套件 | төсек жаймалары, төсек-орын, төсек жабдығы | постельное бельё, комплект постельного белья, постельное | bed linen, bedding set, bedding
sheet | 床单 | ақжайма, простыня | простыня, простынь | bed sheet, sheet
fittedsheet | 床笠 | резеңкелі ақжайма | простыня на резинке | fitted sheet
duvetcover | 被套 | көрпе тысы, көрпе қап | пододеяльник | duvet cover, quilt cover
pillowcase | 枕套 | жастық қап, жастық тысы | наволочка | pillowcase, pillow cover
cushioncover | 抱枕套 | сәндік жастық тысы | наволочка декоративная, чехол на подушку | cushion cover, throw pillow cover
pillow | 枕头, 枕芯 | жастық | подушка | pillow
orthopedicpillow | 记忆棉枕, 乳胶枕 | анатомиялық жастық, ортопедиялық жастық | анатомическая подушка, ортопедическая подушка | memory foam pillow, orthopedic pillow
neckpillow | U型枕, 颈枕 | мойын жастығы, жол жастығы | подушка для шеи, дорожная подушка | neck pillow, travel pillow
cushion | 抱枕, 靠垫 | сәндік жастық, құшақтайтын жастық | декоративная подушка, подушка-игрушка | cushion, throw pillow
chairpad | 坐垫, 椅垫 | орындық жастығы, орындық төсеніші | подушка на стул, сидушка | chair pad, seat cushion
quilt | 被子, 棉被 | көрпе, сырма көрпе | одеяло, стёганое одеяло | quilt, duvet, comforter quilt
korpe | 坐褥, 中亚坐褥 | көрпеше, корпе | корпе, корпеше, курпача | korpe, kurpacha, floor mattress
blanket | 毛毯, 毯子, 盖毯 | плед, жүн көрпе | плед, покрывало шерстяное | blanket, throw blanket
bedspread | 床盖, 床罩 | төсек жапқыш, покрывало | покрывало | bedspread, coverlet
mattress | 床垫 | матрас | матрас, матрац | mattress
mattressprotector | 床垫罩, 床垫保护罩 | матрас қабы, наматрасник | наматрасник, чехол на матрас | mattress protector, mattress cover
mosquitonet | 蚊帐, 纱窗 | масахана, масадан қорғайтын тор | москитная сетка, полог | mosquito net, mosquito mesh
towel | 毛巾 | сүлгі | полотенце | towel
bathtowel | 浴巾 | монша сүлгісі | банное полотенце, полотенце банное | bath towel
facetowel | 面巾, 洗脸巾 | бет сүлгісі | полотенце для лица, лицевое полотенце | face towel
kitchentowel | 茶巾, 厨房毛巾 | ас үй сүлгісі | кухонное полотенце, вафельное полотенце | kitchen towel, tea towel
beachtowel | 沙滩巾 | жағажай сүлгісі | пляжное полотенце | beach towel
curtain | 窗帘 | перде, шымылдық | штора, занавеска, портьера, шторы | curtain, drapes
blackoutcurtain | 遮光窗帘 | жарық өткізбейтін перде, блэкаут перде | блэкаут, штора блэкаут, светонепроницаемые шторы | blackout curtain
tulle | 窗纱, 纱帘 | тюль, тор перде | тюль, гардина | tulle, sheer curtain, voile
rollerblind | 卷帘 | рулонды перде | рулонная штора, рольштора, штора рулонная | roller blind, roller shade
blinds | 百叶窗, 百叶帘 | жалюзи | жалюзи | blinds, venetian blinds
curtainrod | 窗帘杆, 窗帘轨道 | карниз, перде ілгіш | карниз, карниз для штор, гардина-карниз | curtain rod, curtain rail
carpet | 地毯 | кілем | ковёр, палас | carpet, rug
runner | 走廊毯, 地毯条 | кілем жол, жол кілем | ковровая дорожка, дорожка | carpet runner, hall runner
feltrug | 毡毯, 羊毛毡毯, 花毡 | сырмақ, текемет, киіз кілем | войлочный ковёр, сырмак, текемет, кошма, ковёр войлочный | felt rug, syrmak, tekemet
wallhanging | 挂毯, 壁毯 | тұскиіз, тұс кілем | настенный ковёр, гобелен, тускииз | wall hanging, tapestry, tuskiiz
doormat | 地垫, 门垫, 脚垫 | кілемше, табалдырық төсеніші, төсеніш | придверный коврик, коврик, коврик в прихожую | doormat, floor mat, door mat, mat
prayermat | 礼拜毯, 礼拜垫 | жайнамаз | молитвенный коврик, жайнамаз, намазлык | prayer mat, prayer rug
tablecloth | 桌布, 台布 | дастарқан | скатерть | tablecloth, table cloth
tablerunner | 桌旗 | үстел жолағы | дорожка на стол, раннер | table runner
sofacover | 沙发套, 沙发罩 | диван тысы, диван қабы | чехол на диван, дивандек, накидка на диван | sofa cover, couch cover
chaircover | 椅套 | орындық тысы, орындық қабы | чехол на стул | chair cover
kitchentextile | 厨房布艺 | ас үй тоқымасы | кухонный текстиль | kitchen textiles
`)
