import { afterEach, expect, test } from 'vitest'
import { countUnread, listCompanyMessages, listSubjects, listThreads } from '#db/queries/messages.server.ts'
import { events, messages, products, threads } from '#db/schema/index.server.ts'
import { openThread } from '#app/domain/messaging/open-thread.server.ts'
import { readOn, readThread } from '#app/domain/messaging/read-thread.server.ts'
import { reportThread } from '#app/domain/messaging/report-thread.server.ts'
import { sendMessage } from '#app/domain/messaging/send-message.server.ts'
import { decideReport } from '#app/domain/moderation/decide-report.server.ts'
import { readReportedThread } from '#app/domain/moderation/read-reported-thread.server.ts'
import { listOpenReports } from '#db/queries/messages.server.ts'
import { testConnection } from '#tests/support/database.ts'
import { aBuyer, aModerator, aShopWithProducts, testCtx } from '#tests/support/factories.ts'

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
	const buyer = await aBuyer(db)
	const subject = { kind: 'product' as const, id: String(shop.product.id) }
	const opened = await openThread(ctx, { viewer: buyer.viewer, subject })
	if (!opened.ok) throw new Error(opened.problem)
	const threadId = opened.value.id
	const say = (viewer: typeof buyer.viewer, text: string, nonce = `nonce-${Math.random()}`.replace('.', '')) =>
		sendMessage(ctx, { viewer, threadId, text, language: 'ru', nonce })
	return { db, ctx, shop, buyer, subject, threadId, say }
}

test('two companies have one conversation about a product, however often it is opened', async () => {
	const { db, ctx, shop, buyer, subject, threadId } = await setUp()
	const again = await Promise.all([1, 2, 3].map(() => openThread(ctx, { viewer: buyer.viewer, subject })))
	expect(again.map((one) => one.ok && one.value.id)).toEqual([threadId, threadId, threadId])
	expect(await db.$count(threads)).toBe(1)
	expect(await openThread(ctx, { viewer: shop.viewer, subject })).toEqual({ ok: false, problem: 'own-product' })
	await db.update(products).set({ status: 'draft' })
	expect(await openThread(ctx, { viewer: (await aBuyer(db)).viewer, subject })).toEqual({ ok: false, problem: 'not-found' })
})

test('two companies have one conversation about a shop, apart from those about its goods; its owner has none', async () => {
	const { db, ctx, shop, buyer, threadId } = await setUp()
	const subject = { kind: 'shop' as const, id: String(shop.shop.id) }
	const [first, second] = [
		await openThread(ctx, { viewer: buyer.viewer, subject }),
		await openThread(ctx, { viewer: buyer.viewer, subject }),
	]
	expect(first.ok && second.ok && first.value.id === second.value.id && first.value.id !== threadId).toBe(true)
	expect(first.ok && first.value.merchantCompanyId).toBe(shop.viewer.company!.id)
	const { shops } = await listSubjects(db, [{ subjectKind: 'shop', subjectId: subject.id }])
	expect(shops.get(subject.id)?.slug).toBe(shop.shop.slug)
	expect(await openThread(ctx, { viewer: shop.viewer, subject })).toEqual({ ok: false, problem: 'own-shop' })
	expect(await openThread(ctx, { viewer: buyer.viewer, subject: { kind: 'shop', id: '999999' } })).toEqual({
		ok: false,
		problem: 'not-found',
	})
})

test('the same form sent twice is one message and one event', async () => {
	const { db, buyer, say } = await setUp()
	const [first, second] = [
		await say(buyer.viewer, 'Есть ли образец?', 'nonce-0001'),
		await say(buyer.viewer, 'Есть ли образец?', 'nonce-0001'),
	]
	expect(first).toMatchObject({ ok: true, value: { isNew: true } })
	expect(second).toMatchObject({ ok: true, value: { isNew: false } })
	expect(await db.$count(messages)).toBe(1)
	expect((await db.select().from(events)).filter((event) => event.type === 'message.sent')).toHaveLength(1)
})

test('a third company neither reads, writes, reports nor marks', async () => {
	const { db, ctx, threadId, say } = await setUp()
	const stranger = (await aBuyer(db)).viewer
	expect(await say(stranger, 'Можно и мне?')).toEqual({ ok: false, problem: 'not-found' })
	expect(await readThread(ctx, { viewer: stranger, threadId })).toBeUndefined()
	expect(await readOn(ctx, { viewer: stranger, threadId })).toBe(false)
	expect(await reportThread(ctx, { viewer: stranger, threadId, reason: 'x' })).toEqual({ ok: false, problem: 'not-found' })
	expect(await listCompanyMessages(db, stranger.company!.id, 0, 100)).toEqual([])
	expect(await db.$count(messages)).toBe(0)
})

test('what the other side wrote is unread until the conversation is opened, and never again', async () => {
	const { db, ctx, shop, buyer, threadId, say } = await setUp()
	await say(buyer.viewer, 'Сколько за 480 шт?')
	await say(buyer.viewer, 'Нужен синий.')
	expect(await countUnread(db, shop.viewer)).toBe(2)
	expect(await countUnread(db, buyer.viewer)).toBe(0)
	expect((await listThreads(db, shop.company.id, shop.viewer.userId, { limit: 10, offset: 0 }))[0]).toMatchObject({
		unread: 2,
		last: { text: 'Нужен синий.' },
	})
	const page = (await readThread(ctx, { viewer: shop.viewer, threadId }))!
	expect(page.messages.map((message) => message.text)).toEqual(['Сколько за 480 шт?', 'Нужен синий.'])
	expect(await countUnread(db, shop.viewer)).toBe(0)
	expect((await readThread(ctx, { viewer: buyer.viewer, threadId }))!.readByOther).toBe(page.messages[1]!.id)
})

test('a stream that comes back gets what it missed, in order', async () => {
	const { db, shop, buyer, say } = await setUp()
	const first = await say(buyer.viewer, 'один')
	await say(shop.viewer, 'два')
	await say(buyer.viewer, 'три')
	if (!first.ok) throw new Error(first.problem)
	const missed = await listCompanyMessages(db, shop.company.id, first.value.id, 100)
	expect(missed.map((message) => message.text)).toEqual(['два', 'три'])
})

test('staff read a conversation only while a report about it is open', async () => {
	const { db, ctx, buyer, threadId, say } = await setUp()
	await say(buyer.viewer, 'Здравствуйте')
	const { viewer: moderator } = await aModerator(db)
	expect(await readThread(ctx, { viewer: moderator, threadId })).toBeUndefined()
	expect(await readReportedThread(ctx, { viewer: moderator, reportId: 1 })).toBeUndefined()
	expect(await reportThread(ctx, { viewer: buyer.viewer, threadId, reason: 'Просит перевести на личный счёт' })).toEqual({ ok: true })
	expect(await reportThread(ctx, { viewer: buyer.viewer, threadId, reason: 'ещё раз' })).toEqual({ ok: false, problem: 'already-done' })
	const [report] = await listOpenReports(db)
	expect(await readReportedThread(ctx, { viewer: buyer.viewer, reportId: report!.id })).toBeUndefined()
	expect((await readReportedThread(ctx, { viewer: moderator, reportId: report!.id }))!.messages).toHaveLength(1)
	expect(await decideReport(ctx, { viewer: moderator, reportId: report!.id, decision: 'Продавец предупреждён' })).toEqual({ ok: true })
	expect(await decideReport(ctx, { viewer: moderator, reportId: report!.id, decision: 'ещё' })).toEqual({
		ok: false,
		problem: 'already-done',
	})
	expect(await readReportedThread(ctx, { viewer: moderator, reportId: report!.id })).toBeUndefined()
})

test('empty, endless and strangely marked messages are refused', async () => {
	const { db, buyer, say } = await setUp()
	expect(await say(buyer.viewer, '  \n ')).toEqual({ ok: false, problem: 'required' })
	expect(await say(buyer.viewer, 'я'.repeat(4001))).toMatchObject({ ok: false, problem: 'too-long' })
	expect(await say(buyer.viewer, 'привет', "'; drop")).toEqual({ ok: false, problem: 'invalid' })
	expect(await db.$count(messages)).toBe(0)
})
