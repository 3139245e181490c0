/**
 * The glossary of the trade: goods, materials and properties with their words in four languages.
 * Two words stand in one concept only when a buyer who typed the one is served by goods named by the other.
 */
import { animals } from './animals.ts'
import { appliances } from './appliances.ts'
import { baby } from './baby.ts'
import { bags } from './bags.ts'
import { beauty } from './beauty.ts'
import { building } from './building.ts'
import { cars } from './cars.ts'
import { clothes } from './clothes.ts'
import type { Concept } from './concept.ts'
import { electronics } from './electronics.ts'
import { fabrics } from './fabrics.ts'
import { food } from './food.ts'
import { furniture } from './furniture.ts'
import { garden } from './garden.ts'
import { holidays } from './holidays.ts'
import { hometextiles } from './hometextiles.ts'
import { household } from './household.ts'
import { hygiene } from './hygiene.ts'
import { jewellery } from './jewellery.ts'
import { kitchen } from './kitchen.ts'
import { materials } from './materials.ts'
import { packaging } from './packaging.ts'
import { pets } from './pets.ts'
import { properties } from './properties.ts'
import { shoes } from './shoes.ts'
import { sport } from './sport.ts'
import { stationery } from './stationery.ts'
import { steppe } from './steppe.ts'
import { tableware } from './tableware.ts'
import { tools } from './tools.ts'
import { toys } from './toys.ts'
import { underwear } from './underwear.ts'

export type { Concept }

export const GLOSSARY: readonly Concept[] = [
	...kitchen,
	...tableware,
	...household,
	...appliances,
	...electronics,
	...furniture,
	...hometextiles,
	...fabrics,
	...clothes,
	...underwear,
	...shoes,
	...bags,
	...jewellery,
	...beauty,
	...hygiene,
	...baby,
	...toys,
	...animals,
	...stationery,
	...sport,
	...holidays,
	...packaging,
	...tools,
	...building,
	...garden,
	...steppe,
	...cars,
	...pets,
	...food,
	...materials,
	...properties,
]
