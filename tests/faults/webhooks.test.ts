/** Webhooks come at least once, in any order, several at a time: 1,000 arrangements must end in the same state. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eq, inArray, sql } from 'drizzle-orm'
import { events, ledgerEntries, orders, payments } from '#db/schema/index.server.ts'
import type { GatewayEvent } from '#app/domain/payments/gateway.ts'
import { receiveWebhook } from '#app/domain/payments/settle-payment.server.ts'
import { testConnection, type TestConnection } from '#tests/support/database.ts'
import { aBuyer, aShopWithProducts } from '#tests/support/factories.ts'
import { aCart, expectSound, payCtx, place, RETURNS, type Shop, type TestPayCtx } from '#tests/support/trade.ts'
import { startPayment } from '#app/domain/payments/start-payment.server.ts'

const RUNS = 1000
let connection: TestConnection
let ctx: TestPayCtx
let shop: Shop
let viewer: Awaited<ReturnType<typeof aBuyer>>['viewer']

beforeAll(async () => {
	connection = await testConnection()
	ctx = payCtx(connection.db)
	shop = await aShopWithProducts(ctx.db, { stock: [60 * RUNS * 2] })
	viewer = (await aBuyer(ctx.db)).viewer
})
afterAll(() => connection.close())

/** What the provider went through, step by step, and where it all must end. */
const STORIES = {
	paid: { steps: ['pay'], payment: 'paid', order: 'paid' },
	'paid slowly': { steps: ['payLater', 'arrive'], payment: 'paid', order: 'paid' },
	'failed slowly': { steps: ['payLater', 'fail'], payment: 'failed', order: 'placed' },
	lapsed: { steps: ['lapse'], payment: 'expired', order: 'placed' },
} as const

/** Events that are about something else, or about nothing that we know. */
const NOISE = ['payment_intent.succeeded', 'charge.updated']

const arrangement = fc.record({
	story: fc.constantFrom(...(Object.keys(STORIES) as (keyof typeof STORIES)[])),
	copies: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }),
	order: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 20, maxLength: 20 }),
	/** How many are worked on at the same time. */
	width: fc.integer({ min: 1, max: 3 }),
	/** Whether some arrive while the story is still going on. */
	early: fc.boolean(),
})

async function aSession() {
	const cartId = await aCart(ctx, [{ shop, quantity: 60 }])
	const placed = await place(ctx, viewer, cartId)
	if (!placed.ok) throw new Error(placed.problem)
	const started = await startPayment(ctx, { viewer, groupNumber: placed.group.number, ...RETURNS })
	if (!started.ok) throw new Error(started.problem)
	return {
		groupId: placed.group.id,
		total: placed.group.total,
		paymentId: started.paymentId,
		sessionId: [...ctx.gateway.sessions.keys()].at(-1)!,
	}
}

const send = (event: GatewayEvent) => receiveWebhook(ctx, { body: JSON.stringify(event), signature: 'good' })

function arranged(all: readonly GatewayEvent[], copies: readonly number[], order: readonly number[]): GatewayEvent[] {
	return all
		.flatMap((event, index) => Array.from({ length: copies[index]! }, () => event))
		.map((event, index) => ({ event, rank: order[index]! }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ event }) => event)
}

async function deliver(queue: GatewayEvent[], width: number) {
	for (let at = 0; at < queue.length; at += width) await Promise.all(queue.slice(at, at + width).map(send))
}

it(`${RUNS} arrangements of doubled and shuffled webhooks end in the same state`, async () => {
	let run = 0
	await fc.assert(
		fc.asyncProperty(arrangement, async ({ story, copies, order, width, early }) => {
			const { groupId, total, paymentId, sessionId } = await aSession()
			const { steps, payment, order: orderState } = STORIES[story]
			ctx.gateway.events.length = 0
			for (const step of steps) {
				ctx.gateway[step](sessionId)
				if (early && step !== steps.at(-1)) await deliver(ctx.gateway.events, 1)
			}
			run++
			const all = [...ctx.gateway.events, ...NOISE.map((type, index) => ({ id: `evt_noise_${run}_${index}`, type, sessionId: undefined }))]
			await deliver(arranged(all, copies, order), width)

			const [row] = await ctx.db.select().from(payments).where(eq(payments.id, paymentId))
			const [placed] = await ctx.db.select().from(orders).where(eq(orders.groupId, groupId))
			expect([row!.state, placed!.state]).toEqual([payment, orderState])
			const booked = await ctx.db
				.select({ account: ledgerEntries.account, sum: sql<number>`sum(${ledgerEntries.amount})`.mapWith(Number) })
				.from(ledgerEntries)
				.where(eq(ledgerEntries.groupId, groupId))
				.groupBy(ledgerEntries.account)
			const open = Object.fromEntries(booked.filter((one) => one.sum !== 0).map((one) => [one.account, one.sum]))
			expect(open).toEqual(
				payment === 'paid' ? { 'stripe-clearing': total, 'held-funds': -total } : { 'buyer-receivable': total, 'order-obligation': -total },
			)
			const told = await ctx.db
				.select({ type: events.type })
				.from(events)
				.where(inArray(events.subjectId, [paymentId, placed!.id]))
			const types = told
				.map((one) => one.type)
				.filter((type) => type !== 'order.placed')
				.sort()
			expect(types).toEqual(payment === 'paid' ? ['order.paid', 'payment.paid'] : [`payment.${payment}`])
		}),
		{ numRuns: RUNS },
	)
	await expectSound(ctx.db)
}, 240_000)

it('control: a receiver that believes each event and counts each copy is found out', () => {
	const result = fc.check(
		fc.property(arrangement, ({ copies, order }) => {
			const told = ['async_payment_failed', 'completed', 'async_payment_succeeded'].map((type) => ({ id: type, type, sessionId: 'cs' }))
			let state = 'open'
			let booked = 0
			for (const { type } of arranged(told, copies, order)) {
				if (type === 'async_payment_failed') state = 'failed'
				if (type === 'async_payment_succeeded') {
					state = 'paid'
					booked++
				}
			}
			expect([state, booked]).toEqual(['paid', 1])
		}),
	)
	expect(result.failed).toBe(true)
})
