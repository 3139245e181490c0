/** Fashion jewellery and what is worn in the hair. */
import { readConcepts, type Concept } from './concept.ts'

export const jewellery: Concept[] = readConcepts(`
jewellery | 饰品, 首饰 | бижутерия, әшекей, зергерлік бұйым | бижутерия, украшение | jewellery, jewelry, fashion jewellery
earrings | 耳环, 耳饰, 耳坠 | сырға | серьги, серёжки | earrings
studearrings | 耳钉 | шеге сырға, гвоздик сырға, түйме сырға | серьги-гвоздики, пусеты, гвоздики серьги | stud earrings, ear studs
necklace | 项链 | алқа | колье, цепочка, ожерелье | necklace, chain necklace
beads | 珠子项链, 珠链, 珠子 | моншақ | бусы, бусины | beads, bead necklace
pendant | 吊坠 | кулон, алқа салпыншағы | кулон, подвеска | pendant
bracelet | 手链, 手镯 | білезік, браслет | браслет | bracelet, bangle
anklet | 脚链 | аяқ білезік | браслет на ногу | anklet
ring | 戒指, 指环 | жүзік, сақина | кольцо, перстень | finger ring, ring
brooch | 胸针 | түйреуіш, брошь, төс түйреуіш | брошь, брошка | brooch
badge | 徽章, 胸章 | төсбелгі, значок | значок, бейдж | badge, pin badge
jewelleryset | 首饰套装 | әшекей жинағы | комплект украшений, набор бижутерии | jewellery set, jewelry set
jewellerybox | 首饰盒, 珠宝盒 | зергерлік қорап, әшекей қорапшасы, қобдиша | шкатулка, шкатулка для украшений | jewellery box, jewelry box, trinket box
piercing | 鼻环, 穿刺饰品 | пирсинг | пирсинг | piercing, nose ring
cufflinks | 袖扣 | запонка | запонки | cufflinks
keyring | 钥匙扣, 钥匙圈 | салпыншақ, кілт салпыншағы, брелок | брелок, брелок для ключей | key ring, keychain
rhinestones | 水钻, 烫钻 | страз, жылтыр тас | стразы | rhinestones, crystals
pearls | 珍珠 | інжу, маржан | жемчуг, жемчужина | pearls
hairtie | 发圈, 皮筋, 头绳 | шаш резеңкесі, шаш байлағыш | резинка для волос, резиночка | hair tie, hair elastic, hair band elastic
scrunchie | 大肠发圈, 布艺发圈 | мата шаш резеңкесі, скранч | скранчи, тканевая резинка для волос | scrunchie, hair scrunchie
hairclip | 发夹, 发卡 | шаш қыстырғыш, қыстырғыш, заколка, шаш түйреуіш | заколка, зажим для волос, заколка для волос | hair clip, hairpin, barrette
clawclip | 抓夹, 鲨鱼夹 | шаш қысқышы, краб | краб для волос, заколка-краб, крабик | claw clip, hair claw
bobbypin | 一字夹, 小黑夹 | невидимка, шпилька | невидимки, шпилька для волос | bobby pin, hair pins
hairbow | 蝴蝶结发夹, 蝴蝶结 | бантик, бант | бант, бантик, заколка-бант | hair bow, bow clip, ribbon bow
hairband | 发箍, 头箍 | шаш доғасы, ободок | ободок, обруч для волос | hairband, alice band, headband
washband | 洗脸发带, 束发带 | шаш таспасы, бет жууға арналған таспа | повязка для умывания, повязка на голову | spa headband, face-wash band
comb | 梳子 | тарақ | расчёска, гребень | comb
hairbrush | 发刷, 卷发梳, 气垫梳 | шаш щёткасы, дөңгелек тарақ, массаж тарағы | щётка для волос, брашинг, массажная расчёска | hairbrush, hair brush, round brush
wig | 假发, 假发套 | парик, жасанды шаш | парик, искусственные волосы | wig
hairextension | 接发, 假马尾 | жалғанған шаш, накладка шаш | накладной хвост, накладные пряди, шиньон | hair extension, clip-in ponytail, hairpiece
tiara | 皇冠, 头冠 | тәж, диадема | диадема, корона, тиара | tiara, crown, diadem
saukele | 哈萨克新娘帽, 沙吾克烈 | сәукеле | саукеле, свадебный головной убор | saukele, kazakh bridal headdress
tumar | 护身符, 吐玛尔 | тұмар | оберег, амулет, тумар | amulet, tumar, talisman
evileye | 蓝眼睛, 恶魔之眼 | көзмоншақ, көз моншақ | глазик от сглаза, синий глаз, назар | evil eye, nazar bead
sunglasses | 太阳镜, 墨镜 | күннен қорғайтын көзілдірік, қара көзілдірік | солнцезащитные очки, солнечные очки, тёмные очки | sunglasses
glasses | 眼镜 | көзілдірік | очки | eyeglasses, spectacles
readingglasses | 老花镜 | оқуға арналған көзілдірік, оқу көзілдірігі | очки для чтения | reading glasses, readers
computerglasses | 防蓝光眼镜, 电脑眼镜 | компьютер көзілдірігі | очки для компьютера, компьютерные очки | computer glasses, blue light glasses
glassesframe | 眼镜架, 镜框 | көзілдірік жиегі, оправа | оправа, оправа для очков | spectacle frame, glasses frame, eyeglass frame
glassescase | 眼镜盒 | көзілдірік қабы, көзілдірік футляры | футляр для очков, очечник | glasses case, eyeglass case
lenscloth | 眼镜布, 擦镜布 | көзілдірік сүртетін мата, линза шүберегі | салфетка для очков, тряпочка для очков | lens cloth, glasses cloth
contactlens | 隐形眼镜, 美瞳 | контакт линза, линза | контактные линзы, линзы | contact lenses
safetygoggles | 护目镜, 防护眼镜 | қорғаныш көзілдірігі | защитные очки, очки защитные | safety goggles, protective goggles, safety glasses
skigoggles | 滑雪镜, 防风镜 | шаңғы көзілдірігі, желден қорғайтын көзілдірік | горнолыжные очки, маска горнолыжная, мотоочки | ski goggles, wind goggles
`)
