/** The demo at its first start: no page of a tour is empty, and the books are right. */
import sharp from 'sharp'
import { afterEach, expect, test } from 'vitest'
import { ORDER_STATES } from '#app/domain/orders/order-state.ts'
import type { App } from '#app/http/context.server.ts'
import { findBroken } from '#db/invariants.server.ts'
import { listGivenBack, listWaitingRevisions } from '#db/queries/listings.server.ts'
import { countUnread, listOpenReports } from '#db/queries/messages.server.ts'
import { orders } from '#db/schema/index.server.ts'
import { loadLife } from '#db/seed/load-life.server.ts'
import { loadWorld } from '#db/seed/load.server.ts'
import { findPeople } from '#db/seed/people.server.ts'
import { testConnection } from '#tests/support/database.ts'
import { payCtx } from '#tests/support/trade.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
	for (const connection of open.splice(0)) await connection.close()
})

const PICTURE = await sharp({ create: { width: 240, height: 240, channels: 3, background: '#8fb' } })
	.webp()
	.toBuffer()

/** Every file is the same green square: what the demo draws has nothing to do with its life. */
const storage: App['storage'] = { put: async () => undefined, get: async () => PICTURE, stream: async () => undefined }

async function demo() {
	const connection = await testConnection()
	open.push(connection)
	const { db } = connection
	const ctx = payCtx(db)
	const app = { ...ctx, storage, origin: 'https://keruen.test' } as unknown as App
	await loadWorld(db, { shops: 4, products: 80 }, ctx.now())
	await loadLife(app, (session) => ctx.gateway.pay(session))
	return { db, app, people: await findPeople(app) }
}

test('each state of an order is there, what waits for people is unread, and every sum is right', async () => {
	const { db, app, people } = await demo()
	const states = new Set((await db.select({ state: orders.state }).from(orders)).map((row) => row.state))
	expect([...states].sort()).toEqual([...ORDER_STATES].sort())
	for (const key of ['buyer', 'merchant'] as const) expect(await countUnread(db, people[key]), key).toBeGreaterThan(0)
	expect(await listOpenReports(db)).toHaveLength(1)
	const waiting = await listWaitingRevisions(db)
	expect(waiting.map(({ revision }) => revision.before === null).sort()).toEqual([false, true])
	const [returned] = await listGivenBack(db, people.merchant.company!.id)
	expect(returned?.reasonCode).toBe('unproven-claim')
	// Neither pictures nor jobs are there yet: the first start draws and begins them afterwards.
	const later = ['each picture of a product is a known file', 'what happened more than ten minutes ago has been acted on']
	expect((await findBroken(db, app.now())).filter(({ name }) => !later.includes(name))).toEqual([])
})

test('two first starts make the same orders', async () => {
	const said = async () => {
		const { db } = await demo()
		return db.select({ id: orders.id, number: orders.number, state: orders.state, total: orders.total }).from(orders).orderBy(orders.number)
	}
	expect(await said()).toEqual(await said())
})
