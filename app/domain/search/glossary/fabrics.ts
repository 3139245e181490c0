/** Fabrics, thread, buttons and zips. */
import { readConcepts, type Concept } from './concept.ts'

export const fabrics: Concept[] = readConcepts(`
fabric | 布料, 面料 | мата, кездеме | ткань, материя, отрез ткани | fabric, cloth, textile fabric
upholsteryfabric | 沙发布, 家具布 | жиһаз матасы, диван матасы | мебельная ткань, ткань мебельная, обивочная ткань | upholstery fabric, sofa fabric
printedcotton | 印花布, 全棉布 | шыт, мақта мата | ситец, хлопковая ткань, бязь | cotton fabric, printed cotton, calico
knitfabric | 针织布, 针织面料 | трикотаж, трикотаж мата | трикотаж, трикотажное полотно, кулирка, футер | knitted fabric, jersey fabric
lining | 里布, 衬布 | астар, подклад | подкладка, подкладочная ткань | lining fabric, lining
felt | 毛毡, 毡子, 羊毛毡 | киіз | войлок, фетр | felt
thread | 缝纫线 | жіп, тігін жібі | нитки, швейные нитки, нитка | sewing thread, thread
yarn | 毛线, 纱线 | тоқыма жібі, иірілген жіп, пряжа | пряжа, нитки для вязания | yarn, knitting yarn, knitting wool
embroiderythread | 绣花线 | кесте жібі, мулине | мулине, нитки для вышивания | embroidery thread, embroidery floss
needle | 针, 缝衣针, 手缝针 | ине | игла, иголка, иголки | needle, sewing needle
knittingneedle | 毛衣针, 棒针 | тоқу инесі, спица | спицы | knitting needles
crochethook | 钩针 | тоқу ілгегі, крючок | крючок для вязания | crochet hook
thimble | 顶针 | оймақ | напёрсток | thimble
safetypin | 别针, 安全别针 | түйреуіш, ілгекті түйреуіш, булавка | булавка, английская булавка | safety pin
sewingkit | 针线盒, 缝纫套装 | тігін жинағы, ине-жіп жинағы | швейный набор, набор для шитья | sewing kit
button | 纽扣, 钮扣 | түйме | пуговица, пуговицы | button
snapbutton | 按扣, 四合扣 | кнопка, түйме-кнопка | кнопки для одежды, кнопка | snap button, press stud
zipper | 拉链 | сыдырма, найзағай, молния | молния, застёжка-молния, змейка | zipper, zip
velcro | 魔术贴, 粘扣带 | жабысқақ, липучка | липучка, лента-липучка | velcro, hook and loop tape, hook-and-loop
elastic | 松紧带, 橡皮筋 | резеңке таспа, серіппе | бельевая резинка, резинка швейная | elastic band, elastic tape
ribbon | 丝带, 缎带, 彩带 | таспа, лента | лента, атласная лента | ribbon, satin ribbon
lace | 蕾丝, 花边 | шілтер, кружево | кружево, тесьма | lace, lace trim
braid | 织带, 花边带 | жиек, оқа, тесьма | тесьма, кант, стропа | braid, webbing
sequins | 亮片 | жылтырақ, пайетка | пайетки, блёстки | sequins
seedbeads | 米珠, 玻璃珠 | бисер, ұсақ моншақ | бисер, стеклярус | seed beads
embroideryhoop | 绣花绷, 十字绣 | керге, кесте тігу жинағы | пяльцы, вышивка крестом, набор для вышивания | embroidery hoop, cross stitch
patch | 布贴, 补丁贴 | жамау, термонаклейка | термонаклейка, нашивка, заплатка | iron-on patch, patch
interfacing | 粘合衬 | флизелин, дублерин | флизелин, дублерин | interfacing
wadding | 填充棉, 喷胶棉 | синтепон, мақта толтырғыш | синтепон, холлофайбер, наполнитель | wadding, polyester filling
leatherette | 人造革, PU皮 | жасанды былғары, былғары алмастырғыш | кожзам, искусственная кожа, экокожа, дерматин | leatherette, imitation leather, faux leather, pu leather
artificialfur | 人造毛皮 | жасанды тері | искусственный мех | faux fur, artificial fur
oilcloth | PVC桌布, 油布 | клеёнка | клеёнка | oilcloth, vinyl tablecloth
tarpaulin | 篷布, 防水布 | тент, брезент | брезент, тент укрывной | tarpaulin, tarp
`)
