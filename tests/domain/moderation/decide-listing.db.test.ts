import { afterEach, expect, test } from 'vitest'
import { findBrokenAudit, listAudit } from '#db/queries/audit.server.ts'
import { findProduct } from '#db/queries/catalog.server.ts'
import { findFile, findListing, listWaitingRevisions } from '#db/queries/listings.server.ts'
import { events } from '#db/schema/index.server.ts'
import { saveListing } from '#app/domain/catalog/save-listing.server.ts'
import { decideListing } from '#app/domain/moderation/decide-listing.server.ts'
import { risksOf } from '#app/domain/moderation/listing-risk.ts'
import { testConnection } from '#tests/support/database.ts'
import { aModerator, A_MOMENT, aShopWithProducts, testCtx } from '#tests/support/factories.ts'
import { aListing, aPicture, asInput } from '../catalog/a-listing.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
	for (const connection of open.splice(0)) await connection.close()
})

async function setUp() {
	const connection = await testConnection()
	open.push(connection)
	const { db } = connection
	const ctx = testCtx({ db })
	const shop = await aShopWithProducts(db)
	const picture = await aPicture(db, shop.company.id)
	const listing = aListing({ categoryId: shop.categoryId, pictures: [picture] })
	const saved = await saveListing(ctx, { viewer: shop.viewer, version: 0, act: 'submit', listing })
	if (!saved.ok) throw new Error(saved.problem)
	const id = saved.value.id
	return { db, ctx, shop, picture, id, revision: (await findListing(db, id))!.revision!, moderator: (await aModerator(db)).viewer }
}

test('approval shows the listing and its pictures to everybody, and is written into the audit log', async () => {
	const { db, ctx, id, picture, revision, moderator } = await setUp()
	expect((await findFile(db, picture))!.isPublic).toBe(false)
	expect(await decideListing(ctx, { viewer: moderator, revisionId: revision.id, decision: 'approve' })).toEqual({ ok: true })
	const seen = (await findProduct(db, id))!
	expect(seen.product.status).toBe('published')
	expect(seen.pictures).toEqual([picture])
	expect((await findFile(db, picture))!.isPublic).toBe(true)
	expect((await db.select().from(events)).map((event) => event.type)).toContain('listing.approved')
	expect((await listAudit(db))[0]).toMatchObject({ act: 'listing.approved', actorUserId: moderator.userId, subjectId: String(id) })
	expect(await findBrokenAudit(db)).toBeUndefined()
})

test('an edit after approval is not public until it is approved, picture and new colour included', async () => {
	const { db, ctx, id, shop, revision, moderator } = await setUp()
	await decideListing(ctx, { viewer: moderator, revisionId: revision.id, decision: 'approve' })
	const now = (await findListing(db, id))!
	const listing = asInput(now)
	const fresh = await aPicture(db, shop.company.id)
	listing.content.pictures = [fresh]
	listing.texts.zh!.title = '硬背板小学生书包 护脊'
	listing.variants.push({ id: 0, sku: 'RED-1', colour: { names: { zh: '红色' } }, size: null, stock: 40, wasStock: 0 })
	const saved = await saveListing(ctx, { viewer: shop.viewer, productId: id, version: now.product.version, act: 'submit', listing })
	expect(saved).toMatchObject({ ok: true, value: { waits: true } })
	const hidden = (await findProduct(db, id))!
	expect(hidden.texts.find((text) => text.language === 'zh')!.title).toBe('硬背板小学生书包')
	expect(hidden.variants).toHaveLength(1)
	expect((await findFile(db, fresh))!.isPublic).toBe(false)

	const [waiting] = await listWaitingRevisions(db)
	expect(await decideListing(ctx, { viewer: moderator, revisionId: waiting!.revision.id, decision: 'approve' })).toEqual({ ok: true })
	const seen = (await findProduct(db, id))!
	expect(seen.texts.find((text) => text.language === 'zh')!.title).toBe('硬背板小学生书包 护脊')
	expect(seen.variants.map((variant) => variant.stock)).toEqual([500, 40])
	expect(seen.product.stock).toBe(540)
	expect(seen.pictures).toEqual([fresh])
	expect((await findFile(db, now.pictures[0]!))!.isPublic).toBe(false)
})

test('a returned listing tells why; sent again it waits again, and the older revision is decided', async () => {
	const { db, ctx, id, shop, revision, moderator } = await setUp()
	const input = { viewer: moderator, revisionId: revision.id, decision: 'return' as const }
	expect(await decideListing(ctx, input)).toEqual({ ok: false, problem: 'reason-required' })
	expect(await decideListing(ctx, { ...input, reasonCode: 'other' })).toEqual({ ok: false, problem: 'text-required' })
	expect(await decideListing(ctx, { ...input, reasonCode: 'contradiction', reasonText: '请修改净重。' })).toEqual({ ok: true })
	const back = (await findListing(db, id))!
	expect(back.product.status).toBe('returned')
	expect(back.revision).toMatchObject({ status: 'returned', reasonCode: 'contradiction', reasonText: '请修改净重。' })
	expect(await decideListing(ctx, { ...input, decision: 'approve' })).toEqual({ ok: false, problem: 'already-done' })
	const listing = asInput(back)
	listing.content.carton.netGrams = 13_000
	const saved = await saveListing(ctx, { viewer: shop.viewer, productId: id, version: back.product.version, act: 'submit', listing })
	expect(saved).toMatchObject({ ok: true, value: { waits: true } })
	expect(await listWaitingRevisions(db)).toHaveLength(1)
})

test('a rejected new listing stays rejected; of two versions sent only the last one waits', async () => {
	const { db, ctx, id, shop, moderator } = await setUp()
	const listing = asInput((await findListing(db, id))!)
	listing.texts.zh!.description = '四种尺寸。'
	await saveListing(ctx, { viewer: shop.viewer, productId: id, version: 1, act: 'submit', listing })
	const waiting = await listWaitingRevisions(db)
	expect(waiting).toHaveLength(1)
	await decideListing(ctx, { viewer: moderator, revisionId: waiting[0]!.revision.id, decision: 'reject', reasonCode: 'forbidden-goods' })
	const row = (await findListing(db, id))!
	expect(row.product.status).toBe('rejected')
	const again = await saveListing(ctx, { viewer: shop.viewer, productId: id, version: row.product.version, act: 'submit', listing })
	expect(again).toEqual({ ok: false, problem: 'wrong-state' })
})

test('a merchant decides nothing', async () => {
	const { ctx, shop, revision } = await setUp()
	expect(await decideListing(ctx, { viewer: shop.viewer, revisionId: revision.id, decision: 'approve' })).toEqual({
		ok: false,
		problem: 'forbidden',
	})
})

test('contacts, healing words and goods that need papers stand out', async () => {
	const { revision } = await setUp()
	const since = { merchantSince: new Date(0), now: A_MOMENT }
	const text = (title: string) => ({ ...revision.content, texts: { zh: { title, description: '', status: 'original' as const } } })
	expect(risksOf(text('书包'), revision.content, since)).not.toContain('contact')
	for (const title of ['书包 微信 abc', 'Звоните +7 701 123 45 67', 'see https://example.com'])
		expect(risksOf(text(title), null, since)).toContain('contact')
	expect(risksOf(text('书包 医用级'), null, since)).toContain('claim')
	const weighing = (grossGrams: number) =>
		risksOf({ ...revision.content, carton: { ...revision.content.carton!, grossGrams } }, null, since)
	expect(risksOf(revision.content, null, since)).not.toContain('density')
	for (const grossGrams of [600, 900_000]) expect(weighing(grossGrams), String(grossGrams)).toContain('density')
	expect(risksOf({ ...revision.content, hsCode: '950300' }, null, since)).toContain('papers')
})
