/** All hubs with what their shops sell. */
import { ARTIFICIAL_FLOWERS } from './artificial-flowers.ts'
import { BAGS_LUGGAGE } from './bags-luggage.ts'
import { FESTIVAL_CRAFTS } from './festival-crafts.ts'
import { HAIR_ACCESSORIES } from './hair-accessories.ts'
import { HARDWARE_TOOLS } from './hardware-tools.ts'
import { JEWELLERY } from './jewellery.ts'
import { KITCHENWARE } from './kitchenware.ts'
import { PLASTIC_TOYS } from './plastic-toys.ts'
import { PLUSH_TOYS } from './plush-toys.ts'
import { UMBRELLAS_RAINWEAR } from './umbrellas-rainwear.ts'
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
]
