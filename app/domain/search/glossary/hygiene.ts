/** Medical and hygiene goods. */
import { readConcepts, type Concept } from './concept.ts'

export const hygiene: Concept[] = readConcepts(`
medicalmask | 口罩, 医用口罩 | медициналық маска, бетперде | медицинская маска, маска медицинская, одноразовая маска | medical mask, surgical mask, disposable mask
respirator | 防尘口罩, 防毒面具 | респиратор, шаңнан қорғайтын маска | респиратор, противогаз | respirator, dust mask
disposablegloves | 一次性手套, 丁腈手套 | бір реттік қолғап, нитрил қолғап | одноразовые перчатки, нитриловые перчатки, латексные перчатки | disposable gloves, nitrile gloves, latex gloves
sanitizer | 消毒液, 免洗洗手液 | антисептик, санитайзер | антисептик, санитайзер | hand sanitizer, sanitizer, disinfectant
bandage | 绷带, 纱布 | бинт, дәке | бинт, марля | bandage, gauze
plaster | 创可贴 | пластырь, бактерицидті пластырь | пластырь, лейкопластырь | adhesive bandage, sticking plaster, band-aid
firstaidkit | 急救包, 急救箱 | дәрі қобдишасы, алғашқы көмек жинағы, аптечка | аптечка | first aid kit
pillbox | 药盒 | дәрі салғыш, таблетка қорабы | таблетница | pill box, pill organizer
tonometer | 血压计 | тонометр, қысым өлшегіш | тонометр, аппарат для давления | blood pressure monitor, tonometer
bodythermometer | 体温计, 额温枪 | дене термометрі, қызу өлшегіш | градусник медицинский, бесконтактный термометр | body thermometer, clinical thermometer, forehead thermometer
glucometer | 血糖仪 | глюкометр, қант өлшегіш | глюкометр | glucometer, blood glucose meter
syringe | 注射器 | шприц, еккіш | шприц | syringe
cottonwool | 脱脂棉, 药棉 | мақта, дәріхана мақтасы | вата | cotton wool
shoecovers | 鞋套 | бахила | бахилы | shoe covers, overshoes
sanitarypads | 卫生巾 | төсеме, гигиеналық төсем, прокладка | прокладки, гигиенические прокладки | sanitary pads, sanitary napkins
diaper | 纸尿裤, 尿不湿 | жаялық, памперс, подгузник | подгузник, памперс, подгузники | diaper, nappy, pampers
adultdiaper | 成人纸尿裤 | ересектер жаялығы | подгузники для взрослых | adult diapers
underpad | 护理垫, 隔尿垫 | сіңіргіш төсеніш, бір реттік жаялық | пелёнка одноразовая, впитывающая пелёнка | underpad, disposable pad
wheelchair | 轮椅 | мүгедектер арбасы | инвалидная коляска, кресло-коляска | wheelchair
crutch | 拐杖, 手杖 | балдақ, таяқ | костыль, трость, костыли | crutch, walking stick, cane
orthosis | 护腰带, 腰托 | бел бандажы, корсет | бандаж, корсет ортопедический | back support, orthopedic brace
compressionstockings | 静脉曲张袜, 压力袜 | компрессиялық шұлық | компрессионные чулки, чулки компрессионные | compression stockings
hotwaterbottle | 热水袋, 暖水袋 | жылытқы, грелка | грелка | hot water bottle, heating pad
handwarmer | 暖手宝, 暖宝宝 | қол жылытқыш | грелка для рук, солевая грелка | hand warmer, heat pack
inhaler | 雾化器 | ингалятор, небулайзер | ингалятор, небулайзер | nebulizer, inhaler
earplugs | 耳塞 | құлақ тығыны, беруши | беруши | earplugs
hearingaid | 助听器 | есту аппараты | слуховой аппарат | hearing aid
posturecorrector | 矫姿带, 背背佳 | арқа түзеткіш | корректор осанки | posture corrector
massagemat | 按摩垫, 指压板 | массаж кілемшесі | массажный коврик, аппликатор | massage mat, acupressure mat
protectivesuit | 防护服, 一次性防护服 | қорғаныш комбинезоны, қорғаныш киімі | защитный комбинезон, комбинезон одноразовый | protective suit, disposable coverall
`)
