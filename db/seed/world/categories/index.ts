/** The whole category tree, parents before children. */
import { BAGS_TOOLS_HOME } from './bags-tools-home.ts'
import { DAILY_AND_WEAR } from './daily-and-wear.ts'
import { HOME_AUTO_GARMENTS } from './home-auto-garments.ts'
import { STATIONERY_SPORT_BEAUTY } from './stationery-sport-beauty.ts'
import { TOYS_AND_GIFTS } from './toys-and-gifts.ts'
import { flatten } from './tree.ts'
import type { SeedCategory } from '../types.ts'

export const CATEGORIES: readonly SeedCategory[] = flatten([
	...TOYS_AND_GIFTS,
	...BAGS_TOOLS_HOME,
	...STATIONERY_SPORT_BEAUTY,
	...DAILY_AND_WEAR,
	...HOME_AUTO_GARMENTS,
])
