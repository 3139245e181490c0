/** All hubs with what their shops sell, in the order of the market's districts. */
import { ARTIFICIAL_FLOWERS } from './artificial-flowers.ts'
import { AUTO_MOTO } from './auto-moto.ts'
import { BAGS_LUGGAGE } from './bags-luggage.ts'
import { BEDDING } from './bedding.ts'
import { COSMETICS } from './cosmetics.ts'
import { CURTAINS_FABRICS } from './curtains-fabrics.ts'
import { DAILY_GOODS } from './daily-goods.ts'
import { EYEWEAR } from './eyewear.ts'
import { FESTIVAL_CRAFTS } from './festival-crafts.ts'
import { GARMENTS } from './garments.ts'
import { HAIR_ACCESSORIES } from './hair-accessories.ts'
import { HARDWARE_TOOLS } from './hardware-tools.ts'
import { JEWELLERY } from './jewellery.ts'
import { KAZAKH_GOODS } from './kazakh-goods.ts'
import { KITCHENWARE } from './kitchenware.ts'
import { PET_SUPPLIES } from './pet-supplies.ts'
import { PLASTIC_TOYS } from './plastic-toys.ts'
import { PLUSH_TOYS } from './plush-toys.ts'
import { SHOES } from './shoes.ts'
import { SMALL_APPLIANCES } from './small-appliances.ts'
import { SOCKS_HOSIERY } from './socks-hosiery.ts'
import { SPORT_OUTDOOR } from './sport-outdoor.ts'
import { STATIONERY } from './stationery.ts'
import { UMBRELLAS_RAINWEAR } from './umbrellas-rainwear.ts'
import { UNDERWEAR_ACCESSORIES } from './underwear-accessories.ts'
import type { Hub } from '../types.ts'

export const HUBS: readonly Hub[] = [
	PLUSH_TOYS,
	PLASTIC_TOYS,
	ARTIFICIAL_FLOWERS,
	JEWELLERY,
	HAIR_ACCESSORIES,
	FESTIVAL_CRAFTS,
	BAGS_LUGGAGE,
	UMBRELLAS_RAINWEAR,
	HARDWARE_TOOLS,
	KITCHENWARE,
	SMALL_APPLIANCES,
	STATIONERY,
	EYEWEAR,
	SPORT_OUTDOOR,
	COSMETICS,
	SOCKS_HOSIERY,
	DAILY_GOODS,
	SHOES,
	UNDERWEAR_ACCESSORIES,
	BEDDING,
	PET_SUPPLIES,
	CURTAINS_FABRICS,
	AUTO_MOTO,
	GARMENTS,
	KAZAKH_GOODS,
]
