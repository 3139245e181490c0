/** Who hears of an order, where and in which language. */
import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { deliveries, events, users } from '#db/schema/index.server.ts'
import { subscribers } from '#app/jobs/subscribers/orders.server.ts'
import { type TestConnection, testConnection } from '#tests/support/database.ts'
import { A_MOMENT } from '#tests/support/factories.ts'
import { aPlacedGroup, payCtx } from '#tests/support/trade.ts'

let connection: TestConnection
beforeEach(async () => {
	connection = await testConnection()
})
afterEach(() => connection.close())

/** What was written to people about the first order of a group whose buyer has `contacts`. */
async function toldOf(contacts: Partial<typeof users.$inferInsert>) {
	const { db } = connection
	const ctx = payCtx(db)
	const { buyer, orders } = await aPlacedGroup(ctx)
	await db.update(users).set(contacts).where(eq(users.id, buyer.user.id))
	const placed = (await db.select().from(events)).find((event) => event.type === 'order.placed' && event.subjectId === orders[0]!.id)!
	const tell = subscribers.find((one) => one.types.includes('order.placed'))!
	const app = { ...ctx, origin: 'https://keruen.test' } as never
	for (let i = 0; i < 2; i++) await tell.run(app, placed as never)
	const told = await db.select().from(deliveries).orderBy(asc(deliveries.id))
	return { told, number: orders[0]!.number }
}

test('a mail to whoever has a proven address, once however often the event is acted on', async () => {
	const { told, number } = await toldOf({ email: 'aigul@example.com', emailProvenAt: A_MOMENT, language: 'ru' })
	expect(told.map(({ channel, address, language }) => [channel, address, language])).toEqual([['mail', 'aigul@example.com', 'ru']])
	expect(told[0]!.body).toContain(`https://keruen.test/ru/orders/${number}`)
})

test('a short message to whoever has only a proven phone', async () => {
	const { told, number } = await toldOf({ email: null, phone: '+77011234567', phoneProvenAt: A_MOMENT, language: 'kk' })
	expect(told.map(({ channel, address }) => [channel, address])).toEqual([['sms', '+77011234567']])
	expect(told[0]!.body).toContain(`https://keruen.test/kk/orders/${number}`)
	expect(told[0]!.body.length).toBeLessThan(250)
})

test('nothing to what nobody has proven', async () => {
	const { told } = await toldOf({ email: 'aigul@example.com', emailProvenAt: null, phone: '+77011234567', phoneProvenAt: null })
	expect(told).toEqual([])
})
