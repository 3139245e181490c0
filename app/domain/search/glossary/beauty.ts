/** Make-up, care and perfume. */
import { readConcepts, type Concept } from './concept.ts'

export const beauty: Concept[] = readConcepts(`
cosmetics | 化妆品, 彩妆 | косметика, сәндік косметика | косметика | cosmetics, makeup, make-up
lipstick | 口红, 唇膏 | ерін далабы, помада | помада, губная помада | lipstick
lipgloss | 唇彩, 唇釉 | ерін жылтырағы, блеск | блеск для губ, тинт | lip gloss, lip tint
lipbalm | 润唇膏 | ерін бальзамы, гигиеналық помада | бальзам для губ, гигиеническая помада | lip balm, chapstick
mascara | 睫毛膏 | тушь, кірпік бояуы | тушь, тушь для ресниц | mascara
eyeliner | 眼线笔, 眼线液 | көз қарындашы, подводка | карандаш для глаз, подводка, подводка для глаз | eyeliner, eye pencil
eyeshadow | 眼影, 眼影盘 | көз бояуы, тени | тени, тени для век, палетка теней | eyeshadow, eyeshadow palette
eyebrowpencil | 眉笔 | қас қарындашы | карандаш для бровей | eyebrow pencil, brow pencil
falselashes | 假睫毛 | жасанды кірпік | накладные ресницы, ресницы | false eyelashes, fake lashes
foundation | 粉底液, 粉底 | тон крем, тональды крем | тональный крем, тоналка, тональник | foundation, foundation cream
facepowder | 粉饼, 散粉 | опа, пудра | пудра | face powder, compact powder
blush | 腮红 | бет далабы, румяна | румяна | blush, blusher
concealer | 遮瑕膏 | консилер | консилер, корректор для лица | concealer
makeupbrush | 化妆刷 | макияж қылқаламы, макияж кисті | кисти для макияжа, кисть для макияжа | makeup brushes, makeup brush
makeupsponge | 美妆蛋, 粉扑 | спонж, макияж губкасы | спонж, спонж для макияжа, бьюти-блендер | makeup sponge, beauty blender, powder puff
makeupremover | 卸妆水, 卸妆油 | макияж кетіргіш, мицеллярлы су | мицеллярная вода, средство для снятия макияжа | makeup remover, micellar water
nailpolish | 指甲油, 甲油胶 | тырнақ лагы, лак, гель-лак | лак для ногтей, гель-лак, лак | nail polish, nail varnish, gel polish
nailfile | 指甲锉 | тырнақ егеуі, пилка | пилка для ногтей, пилочка | nail file
nailclipper | 指甲刀, 指甲钳 | тырнақ алғыш, тырнақ қайшысы | кусачки для ногтей, щипчики для ногтей, книпсер | nail clipper, nail clippers
falsenails | 假指甲, 美甲片 | жасанды тырнақ | накладные ногти, типсы | false nails, press-on nails
manicureset | 修甲套装, 指甲刀套装 | маникюр жинағы | маникюрный набор, набор для маникюра | manicure set, manicure kit
naillamp | 美甲灯 | маникюр шамы, уф лампа | лампа для маникюра, лампа для гель-лака | nail lamp, uv nail lamp
tweezers | 镊子, 眉夹 | пинцет, қас жұлғыш | пинцет | tweezers
facecream | 面霜, 护肤霜 | бет кремі, крем | крем для лица, крем | face cream, moisturizer, face moisturiser
handcream | 护手霜 | қол кремі | крем для рук | hand cream
facemask | 面膜 | бет маскасы, мата маска | маска для лица, тканевая маска | face mask, sheet mask
facewash | 洗面奶, 洁面乳 | бет жуғыш гель, жуынатын көбік | гель для умывания, пенка для умывания | face wash, facial cleanser
sunscreen | 防晒霜 | күннен қорғайтын крем | солнцезащитный крем, крем от солнца | sunscreen, sun cream, sunblock
serum | 精华液 | сарысу, сыворотка | сыворотка для лица | face serum
bodylotion | 身体乳 | дене лосьоны, дене сүті | лосьон для тела, молочко для тела | body lotion
shampoo | 洗发水, 洗发露 | сусабын, шампунь | шампунь | shampoo
conditioner | 护发素 | шаш бальзамы | бальзам для волос, кондиционер для волос | hair conditioner
hairdye | 染发剂, 染发膏 | шаш бояуы, шаш бояғыш | краска для волос | hair dye, hair colour
hairspray | 发胶, 定型喷雾 | шаш лагы | лак для волос, гель для волос | hair spray, hair gel
soap | 香皂, 肥皂 | сабын, иіссабын | мыло, туалетное мыло | soap, toilet soap, bar soap
liquidsoap | 洗手液 | сұйық сабын | жидкое мыло | liquid soap, hand wash
showergel | 沐浴露 | душ гелі, душқа арналған гель | гель для душа | shower gel, body wash
deodorant | 止汗露, 除臭剂 | дезодорант, терге қарсы құрал | дезодорант, антиперспирант | deodorant, antiperspirant
perfume | 香水 | әтір, иіссу, иіс су | духи, туалетная вода, парфюм, одеколон | perfume, eau de toilette, cologne, fragrance
toothpaste | 牙膏 | тіс пастасы | зубная паста, паста зубная | toothpaste
toothbrush | 牙刷 | тіс щёткасы, тіс щеткасы | зубная щётка, щётка зубная | toothbrush
electrictoothbrush | 电动牙刷 | электр тіс щёткасы | электрическая зубная щётка | electric toothbrush
dentalfloss | 牙线 | тіс жібі | зубная нить | dental floss
razor | 剃须刀片, 手动剃须刀 | ұстара, станок | станок для бритья, бритва, лезвие | razor, razor blades
shavingfoam | 剃须泡沫 | қырыну көбігі | пена для бритья | shaving foam, shaving cream
cottonpads | 化妆棉 | мақта диск | ватные диски | cotton pads
cottonswabs | 棉签, 棉棒 | мақта таяқша, құлақ таяқша | ватные палочки, ушные палочки | cotton swabs, cotton buds
mirror | 镜子, 化妆镜 | айна | зеркало, зеркальце | mirror, makeup mirror
cosmeticset | 化妆品套装, 护肤套装 | косметика жинағы | набор косметики, косметический набор | cosmetic set, skincare set
tattoosticker | 纹身贴 | уақытша тату, тату жапсырма | переводное тату, временные татуировки | temporary tattoo
henna | 海娜粉 | қына, хна | хна | henna
`)
