import { eq } from 'drizzle-orm'
import { afterEach, expect, test } from 'vitest'
import { events, listingRevisions, pictures, products, stockMovements, variants } from '#db/schema/index.server.ts'
import { findProduct } from '#db/queries/catalog.server.ts'
import { findListing } from '#db/queries/listings.server.ts'
import { changePriceAndStock } from '#app/domain/catalog/change-price-and-stock.server.ts'
import { retireListing } from '#app/domain/catalog/retire-listing.server.ts'
import { saveListing } from '#app/domain/catalog/save-listing.server.ts'
import { testConnection } from '#tests/support/database.ts'
import { aBuyer, aCategory, aMember, aMerchant, aShopWithProducts, asViewer, testCtx } from '#tests/support/factories.ts'
import { aListing, aPicture, asInput } from './a-listing.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
	for (const connection of open.splice(0)) await connection.close()
})

async function setUp() {
	const connection = await testConnection()
	open.push(connection)
	const { db } = connection
	const shop = await aShopWithProducts(db)
	await db.insert(pictures).values({ productId: shop.product.id, position: 0, fileId: await aPicture(db, shop.company.id) })
	return { db, ctx: testCtx({ db }), shop }
}

test('a new listing waits for review, is nowhere in public, and opens the shop of a merchant who has none', async () => {
	const { db, ctx } = await setUp()
	const company = await aMerchant(db)
	const viewer = asViewer(await aMember(db, { company }), company)
	const listing = aListing({ categoryId: (await aCategory(db)).id, pictures: [await aPicture(db, company.id)] })
	const saved = await saveListing(ctx, { viewer, version: 0, act: 'submit', listing })
	if (!saved.ok) throw new Error(saved.problem)
	const row = (await findListing(db, saved.value.id, company.id))!
	expect(row.product).toMatchObject({ status: 'review', priceFrom: 4250, priceTo: 4600, stock: 500, publishedAt: null })
	expect(row.revision).toMatchObject({ status: 'pending', before: null })
	expect(await findProduct(db, saved.value.id)).toBeUndefined()
})

test('prices, stock and terms of a listing on sale hold at once; its texts wait and the public keeps the old ones', async () => {
	const { db, ctx, shop } = await setUp()
	const before = (await findListing(db, shop.product.id))!
	const listing = asInput(before)
	listing.terms = { ...listing.terms, steps: [{ fromQuantity: 60, unitPrice: 399 }], leadTimeDays: 3 }
	listing.texts = { ...listing.texts, zh: { title: '加厚塑料碗 特价', description: '加微信 abc123' } }
	listing.variants[0]!.stock += 100
	const saved = await saveListing(ctx, { viewer: shop.viewer, productId: shop.product.id, version: 1, act: 'submit', listing })
	expect(saved).toMatchObject({ ok: true, value: { waits: true } })

	const seen = (await findProduct(db, shop.product.id))!
	expect(seen.ladder).toEqual([{ currency: 'CNY', fromQuantity: 60, unitPrice: 399 }])
	expect(seen.product).toMatchObject({ leadTimeDays: 3, priceFrom: 399, stock: 1300, status: 'published' })
	expect(seen.texts.find((text) => text.language === 'zh')!.title).toBe('加厚塑料碗')
	const [revision] = await db.select().from(listingRevisions)
	expect(revision).toMatchObject({ status: 'pending' })
	expect(revision!.before!.texts.zh!.title).toBe('加厚塑料碗')
	expect(revision!.content.texts.ru!.status).toBe('stale')
	const moved = await db.select().from(stockMovements).where(eq(stockMovements.variantId, shop.variant.id))
	expect(moved.map((one) => [one.reason, one.stockDelta])).toEqual([
		['opening', 1200],
		['correction', 100],
	])
	expect((await db.select().from(events)).map((event) => event.type)).toContain('listing.changed')
})

test('a change of prices alone asks no moderator', async () => {
	const { db, ctx, shop } = await setUp()
	const listing = asInput((await findListing(db, shop.product.id))!)
	listing.terms.minimumOrder = 120
	const saved = await saveListing(ctx, { viewer: shop.viewer, productId: shop.product.id, version: 1, act: 'submit', listing })
	expect(saved).toMatchObject({ ok: true, value: { waits: false } })
	expect(await db.$count(listingRevisions)).toBe(0)
})

test('what orders took while the form was open stays taken', async () => {
	const { db, ctx, shop } = await setUp()
	const listing = asInput((await findListing(db, shop.product.id))!)
	await db.update(variants).set({ stock: 1140, reserved: 60 }).where(eq(variants.id, shop.variant.id))
	await db.update(products).set({ stock: 1140 }).where(eq(products.id, shop.product.id))
	listing.variants[0]!.stock = 1250
	expect(await saveListing(ctx, { viewer: shop.viewer, productId: shop.product.id, version: 1, act: 'submit', listing })).toMatchObject({
		ok: true,
	})
	const row = (await findListing(db, shop.product.id))!
	expect(row.variants[0]!.stock).toBe(1190)
	expect(row.product.stock).toBe(1190)
})

test('a form older than the listing changes nothing', async () => {
	const { db, ctx, shop } = await setUp()
	const input = { viewer: shop.viewer, productId: shop.product.id, version: 1 }
	expect(await changePriceAndStock(ctx, { ...input, terms: { leadTimeDays: 9 } })).toMatchObject({ ok: true, value: { version: 2 } })
	const listing = asInput((await findListing(db, shop.product.id))!)
	listing.terms.leadTimeDays = 1
	expect(await saveListing(ctx, { ...input, act: 'submit', listing })).toEqual({ ok: false, problem: 'stale' })
	expect(await changePriceAndStock(ctx, { ...input, terms: { leadTimeDays: 1 } })).toEqual({ ok: false, problem: 'stale' })
	expect((await findListing(db, shop.product.id))!.product.leadTimeDays).toBe(9)
})

test('another merchant finds no such listing, a buyer may not sell, and nobody shows pictures of others', async () => {
	const { db, ctx, shop } = await setUp()
	const other = await aShopWithProducts(db)
	const buyer = await aBuyer(db)
	const listing = asInput((await findListing(db, shop.product.id))!)
	const input = { productId: shop.product.id, version: 1, act: 'submit' as const, listing }
	expect(await saveListing(ctx, { ...input, viewer: other.viewer })).toEqual({ ok: false, problem: 'not-found' })
	expect(await saveListing(ctx, { ...input, viewer: buyer.viewer })).toEqual({ ok: false, problem: 'forbidden' })
	expect(await changePriceAndStock(ctx, { ...input, viewer: other.viewer, terms: { leadTimeDays: 1 } })).toEqual({
		ok: false,
		problem: 'not-found',
	})
	expect(await changePriceAndStock(ctx, { ...input, viewer: shop.viewer, stock: [{ variantId: other.variant.id, delta: 5 }] })).toEqual({
		ok: false,
		problem: 'not-found',
	})
	expect(await retireListing(ctx, { ...input, viewer: other.viewer, act: 'retire' })).toEqual({ ok: false, problem: 'stale' })
	listing.content.pictures = [await aPicture(db, other.company.id)]
	expect(await saveListing(ctx, { ...input, viewer: shop.viewer })).toMatchObject({
		ok: false,
		problems: { photos: { code: 'file-broken' } },
	})
})

test('each wrong figure is named at its field, and nothing is saved', async () => {
	const { db, ctx, shop } = await setUp()
	const listing = asInput((await findListing(db, shop.product.id))!)
	listing.terms = {
		...listing.terms,
		orderMultiple: 7,
		steps: [
			{ fromQuantity: 60, unitPrice: 400 },
			{ fromQuantity: 240, unitPrice: 400 },
		],
	}
	listing.content.carton.netGrams = listing.content.carton.grossGrams + 1
	listing.content.tnvedCode = '1111111111'
	listing.content.categoryId = 999_999
	const saved = await saveListing(ctx, { viewer: shop.viewer, productId: shop.product.id, version: 1, act: 'submit', listing })
	expect(saved).toMatchObject({
		problems: {
			minimumOrder: { code: 'not-multiple' },
			'steps[1].unitPrice': { code: 'ladder-not-falling' },
			'carton.netGrams': { code: 'carton-net-above-gross' },
			tnvedCode: { code: 'sell:problem.code-differs' },
			categoryId: { code: 'unknown-choice' },
		},
	})
	expect((await findListing(db, shop.product.id))!.product.version).toBe(1)
})

test('a listing leaves the sale and comes back without a moderator', async () => {
	const { db, ctx, shop } = await setUp()
	const input = { viewer: shop.viewer, productId: shop.product.id }
	expect(await retireListing(ctx, { ...input, version: 1, act: 'retire' })).toEqual({ ok: true })
	expect(await findProduct(db, shop.product.id)).toBeUndefined()
	expect(await retireListing(ctx, { ...input, version: 2, act: 'restore' })).toEqual({ ok: true })
	expect(await findProduct(db, shop.product.id)).toBeDefined()
})
