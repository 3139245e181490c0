/** The demo world: the same for the same seed, of any size, one object at a time. */
import { CATEGORIES } from './categories/index.ts'
import { MARKETS } from './markets.ts'
import { generateProducts } from './products.ts'
import { generateShops } from './shops.ts'
import type { SeedCategory, SeedMarket, SeedProduct, SeedShop } from './types.ts'

export const DEFAULT_SHOPS = 44
export const DEFAULT_PRODUCTS = 880
export const DEFAULT_SEED = 1

export interface World {
	/** Parents before children. */
	categories: readonly SeedCategory[]
	markets: readonly SeedMarket[]
	/** In order of `index`; can be walked again and again. */
	shops: Iterable<SeedShop>
	/** In order of popularity; can be walked again and again. */
	products: Iterable<SeedProduct>
}

/**
 * @param seed      any integer
 * @param shops     1 … 75,000; from 26 on all hubs have a shop
 * @param products  spread evenly over the shops
 */
export function generateWorld({ seed = DEFAULT_SEED, shops = DEFAULT_SHOPS, products = DEFAULT_PRODUCTS } = {}): World {
	return {
		categories: CATEGORIES,
		markets: MARKETS,
		shops: { [Symbol.iterator]: () => generateShops(seed, shops) },
		products: { [Symbol.iterator]: () => generateProducts(seed, shops, products) },
	}
}
