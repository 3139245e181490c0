/** Turns the demo world into rows, a few hundred products a transaction; the same seed gives the same rows. */
import { sql } from 'drizzle-orm'
import { LANGUAGES } from '#app/domain/i18n/languages.ts'
import { productTerms } from '#app/domain/search/product-terms.server.ts'
import type { Db } from '../client.server.ts'
import { isPostgres } from '../kit.server.ts'
import * as tables from '../schema/index.server.ts'
import { insertRows } from './insert-rows.server.ts'
import { insertAccounts } from './load-accounts.server.ts'
import { pictureId } from './load-pictures.server.ts'
import { generateWorld } from './world/generate.ts'
import { floorKey, freeStalls } from './world/stalls.ts'
import type { SeedMarket, SeedProduct, SeedShop } from './world/types.ts'

export interface WorldSize {
	seed?: number
	shops?: number
	products?: number
}

const BATCH = 400
const DAY_MS = 86_400_000

/** Dated demo rates: units of each currency for one CNY. Staff enter real ones. */
const RATES = { KZT: '72.40', USD: '0.1408', KGS: '12.31', UZS: '1692.50', TJS: '1.3150', RUB: '11.42' }
const RATE_DATE = '2026-11-20'

/** Fills an empty database. @param now instant from which "days ago" count @returns the keys of the pictures that it shows */
export async function loadWorld(
	db: Db,
	size: WorldSize,
	now: Date,
	progress: (products: number) => void = () => undefined,
): Promise<string[]> {
	const world = generateWorld(size)
	const ago = (days: number) => new Date(now.getTime() - days * DAY_MS)

	const categoryIds = new Map(world.categories.map((category, index) => [category.slug, index + 1]))
	const parents = new Map(world.categories.map((category) => [category.slug, category.parent]))
	const pathOf = (slug: string): number[] => {
		const parent = parents.get(slug)
		return [...(parent ? pathOf(parent) : []), categoryIds.get(slug)!]
	}
	const categoryWords = new Map(world.categories.map((category) => [category.slug, Object.values(category.texts)]))
	const halls = world.markets.flatMap((market, marketIndex) =>
		market.halls.map((hall, position) => ({ market, hall, marketId: marketIndex + 1, position })),
	)
	const hallIds = new Map(halls.map(({ market, hall }, index) => [`${market.slug}/${hall.letter}`, index + 1]))
	const shops: { shop: SeedShop; hallId: number }[] = []

	await db.transaction(async (tx) => {
		await insertRows(
			tx,
			tables.markets,
			world.markets.map((market, index) => ({
				id: index + 1,
				slug: market.slug,
				names: market.names,
				city: market.city,
				country: market.country,
				demo: true,
			})),
		)
		await insertRows(
			tx,
			tables.halls,
			halls.map(({ hall, marketId, position }, index) => ({
				id: index + 1,
				marketId,
				letter: hall.letter,
				names: hall.names,
				floors: hall.floors.map((floor) => ({ number: floor.number, speciality: floor.speciality })),
				position,
			})),
		)
		await insertRows(
			tx,
			tables.categories,
			world.categories.map((category, index) => ({
				id: index + 1,
				parentId: category.parent ? categoryIds.get(category.parent)! : null,
				slug: category.slug,
				names: category.texts,
				path: pathOf(category.slug),
				position: index,
				hsCode: category.hs6,
				picture: pictureId(category.picture),
			})),
		)
		await insertRows(
			tx,
			tables.exchangeRates,
			Object.entries(RATES).map(([currency, rate]) => ({ currency, rate, date: RATE_DATE, source: 'demo' })),
		)
	})

	let batch: SeedShop[] = []
	const flushShops = async () => {
		const mine = batch
		batch = []
		await db.transaction(async (tx) => {
			await insertRows(
				tx,
				tables.companies,
				mine.map((shop) => ({
					id: shop.index + 1,
					name: shop.names[shop.language],
					legalName: shop.legalName,
					country: shop.country,
					registrationNumber: shop.registrationNumber,
					isBuyer: shop.country === 'KZ',
					isMerchant: true,
					verifiedUntil: shop.verifiedUntil ? new Date(shop.verifiedUntil) : null,
					demo: true,
					createdAt: ago(shop.createdDaysAgo),
				})),
			)
			await insertRows(
				tx,
				tables.stalls,
				mine.map((shop) => ({
					id: shop.index + 1,
					hallId: hallIds.get(`${shop.stall.market}/${shop.stall.hall}`)!,
					floor: shop.stall.floor,
					street: shop.stall.street,
					number: shop.stall.number,
				})),
			)
			await insertRows(
				tx,
				tables.shops,
				mine.map((shop) => ({
					id: shop.index + 1,
					companyId: shop.index + 1,
					slug: shop.slug,
					names: shop.names,
					about: shop.about,
					stallId: shop.index + 1,
					demo: true,
					createdAt: ago(shop.createdDaysAgo),
				})),
			)
		})
	}
	for (const shop of world.shops) {
		shops.push({ shop, hallId: hallIds.get(`${shop.stall.market}/${shop.stall.hall}`)! })
		if (batch.push(shop) >= BATCH) await flushShops()
	}
	await flushShops()
	await insertFreeStalls(db, world.markets, shops, hallIds)
	await insertAccounts(db, now)

	const pictureKeys = new Set(world.categories.map((category) => category.picture))
	let waiting: SeedProduct[] = []
	let nextVariant = 1
	let done = 0
	const flush = async () => {
		const mine = waiting
		waiting = []
		const rows = mine.map((product) => ({
			product,
			id: product.index + 1,
			shop: shops[product.shopIndex]!,
			firstVariant: (nextVariant += product.variants.length) - product.variants.length,
		}))
		await db.transaction(async (tx) => {
			await insertRows(
				tx,
				tables.products,
				rows.map(({ product, id }) => productRow(product, id, categoryIds.get(product.categorySlug)!, ago)),
			)
			await insertRows(
				tx,
				tables.productTexts,
				rows.flatMap(({ product, id }) =>
					Object.entries(product.texts).map(([language, text]) => ({
						productId: id,
						language,
						title: text.title,
						description: text.description,
						status: text.status,
					})),
				),
			)
			const variants = rows.flatMap(({ product, firstVariant, id }) =>
				product.variants.map((variant, position) => ({
					id: firstVariant + position,
					productId: id,
					companyId: product.shopIndex + 1,
					sku: variant.sku,
					colour: variant.colour
						? {
								names: variant.colour.texts,
								hex: variant.colour.hex,
								...(variant.pictureKey && { picture: pictureId(variant.pictureKey) }),
							}
						: null,
					size: variant.size?.texts ?? null,
					stock: variant.stock,
					reserved: 0,
					position,
					active: true,
				})),
			)
			await insertRows(tx, tables.variants, variants)
			await insertRows(
				tx,
				tables.stockMovements,
				variants.map((variant) => ({
					variantId: variant.id,
					stockDelta: variant.stock,
					reservedDelta: 0,
					reason: 'opening',
					orderId: null,
					actorUserId: null,
					at: now,
				})),
			)
			await insertRows(
				tx,
				tables.priceSteps,
				rows.flatMap(({ product, id }) =>
					Object.entries(product.ladders).flatMap(([currency, steps]) =>
						(steps ?? []).map((step) => ({ productId: id, currency, ...step })),
					),
				),
			)
			await insertRows(
				tx,
				tables.pictures,
				rows.flatMap(({ product, id }) =>
					product.pictureKeys.map((key, position) => ({ productId: id, position, fileId: pictureId(key) })),
				),
			)
			await insertRows(
				tx,
				tables.searchEntries,
				rows.map(({ product, id, shop }) => ({
					id,
					productId: id,
					categoryId: categoryIds.get(product.categorySlug)!,
					hallId: shop.hallId,
					terms: productTerms({
						titles: LANGUAGES.flatMap((language) => {
							const text = product.texts[language]
							return text ? [{ language, title: text.title }] : []
						}),
						categoryNames: categoryWords.get(product.categorySlug)!,
						categoryPath: pathOf(product.categorySlug),
						hallId: shop.hallId,
						shopNames: Object.values(shop.shop.names),
						sku: product.sku,
						hsCode: product.hsCode,
						russianGoodsName: product.russianGoodsName,
						variants: product.variants.map(({ sku, colour, size }) => ({ sku, colour: colour?.texts, size: size?.texts })),
					}),
				})),
			)
		})
		progress((done += mine.length))
	}
	for (const product of world.products) {
		for (const key of product.pictureKeys) pictureKeys.add(key)
		if (waiting.push(product) >= BATCH) await flush()
	}
	if (waiting.length > 0) await flush()
	if (isPostgres) await advanceKeys(db)
	return [...pictureKeys]
}

/** The rest of each floor: stalls that anyone may rent. */
async function insertFreeStalls(
	db: Db,
	markets: readonly SeedMarket[],
	shops: readonly { shop: SeedShop }[],
	hallIds: ReadonlyMap<string, number>,
) {
	const taken = new Map<string, number>()
	for (const { stall } of shops.map(({ shop }) => shop)) {
		const key = `${stall.market}/${stall.hall}/${stall.floor}`
		taken.set(key, (taken.get(key) ?? 0) + 1)
	}
	const places = markets.flatMap((market) => market.halls.flatMap((hall) => hall.floors.map((floor) => ({ market, hall, floor }))))
	const free = places.flatMap((place) =>
		freeStalls(place, taken.get(floorKey(place)) ?? 0).map((stall) => ({
			hallId: hallIds.get(`${place.market.slug}/${place.hall.letter}`)!,
			floor: place.floor.number,
			...stall,
		})),
	)
	await db.transaction((tx) =>
		insertRows(
			tx,
			tables.stalls,
			free.map((stall, index) => ({ id: shops.length + 1 + index, ...stall })),
		),
	)
}

function productRow(product: SeedProduct, id: number, categoryId: number, ago: (days: number) => Date) {
	const { carton, ladders } = product
	return {
		id,
		companyId: product.shopIndex + 1,
		shopId: product.shopIndex + 1,
		categoryId,
		sku: product.sku,
		status: 'published',
		originalLanguage: product.originalLanguage,
		unit: product.unit,
		minimumOrder: product.minimumOrder,
		orderMultiple: product.orderMultiple,
		mixedBatch: product.mixedBatch,
		leadTimeDays: product.leadTimeDays,
		samplePrice: product.samplePrice,
		hsCode: product.hsCode,
		cnCode: product.cnCode,
		tnvedCode: product.tnvedCode,
		russianGoodsName: product.russianGoodsName,
		attributes: product.attributes,
		originCountry: product.originCountry,
		shipFrom: product.shipFrom,
		cartonPieces: carton.pieces,
		cartonLengthMm: carton.lengthMm,
		cartonWidthMm: carton.widthMm,
		cartonHeightMm: carton.heightMm,
		cartonGrossGrams: carton.grossGrams,
		cartonNetGrams: carton.netGrams,
		priceFrom: ladders.CNY.at(-1)!.unitPrice,
		priceTo: ladders.CNY[0]!.unitPrice,
		stock: product.variants.reduce((sum, variant) => sum + variant.stock, 0),
		picture: product.pictureKeys[0] ? pictureId(product.pictureKeys[0]) : null,
		rank: product.index,
		version: 1,
		createdAt: ago(product.publishedDaysAgo),
		updatedAt: ago(product.publishedDaysAgo),
		publishedAt: ago(product.publishedDaysAgo),
	}
}

/** Rows came with their keys, so PostgreSQL's counters go on after them. */
async function advanceKeys(db: Db) {
	for (const name of ['markets', 'halls', 'stalls', 'categories', 'companies', 'shops', 'products', 'variants', 'search_entries'])
		await db.rows(sql.raw(`select setval(pg_get_serial_sequence('${name}', 'id'), (select max(id) from ${name}))`))
}
