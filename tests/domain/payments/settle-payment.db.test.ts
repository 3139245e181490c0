import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { events, orders, payments, stripeEvents } from '#db/schema/index.server.ts'
import { changeOrder } from '#app/domain/orders/change-order.server.ts'
import { expirePayments } from '#app/domain/payments/expire-payments.server.ts'
import { payRefunds } from '#app/domain/payments/pay-refunds.server.ts'
import { reconcilePayments } from '#app/domain/payments/reconcile-payments.server.ts'
import { receiveWebhook, settlePayment } from '#app/domain/payments/settle-payment.server.ts'
import { startPayment } from '#app/domain/payments/start-payment.server.ts'
import { testConnection, type TestConnection } from '#tests/support/database.ts'
import { aBuyer } from '#tests/support/factories.ts'
import { aGroupBeingPaid, aPlacedGroup, balances, expectSound, payCtx, RETURNS, type TestPayCtx } from '#tests/support/trade.ts'

let connection: TestConnection
let ctx: TestPayCtx
beforeEach(async () => {
	connection = await testConnection()
	ctx = payCtx(connection.db)
})
afterEach(() => connection.close())

const HOUR = 3_600_000
const states = async () => (await ctx.db.select().from(orders).orderBy(orders.number)).map((order) => order.state)
const hook = (event: unknown, signature = 'good') => receiveWebhook(ctx, { body: JSON.stringify(event), signature })

it('asking for the pay page twice, at once or later, gives the same session', async () => {
	const { buyer, group } = await aPlacedGroup(ctx)
	const start = () => startPayment(ctx, { viewer: buyer.viewer, groupNumber: group.number, ...RETURNS })
	const started = [...(await Promise.all([start(), start()])), await start()]
	expect(new Set(started.map((one) => one.ok && one.url)).size).toBe(1)
	expect(ctx.gateway.sessions.size).toBe(1)
	expect(ctx.gateway.requests[0]!.lines.map((line) => line.amount)).toEqual([108_000, 108_000])
})

it('the group of another company cannot be paid', async () => {
	const { group } = await aPlacedGroup(ctx)
	const { viewer } = await aBuyer(ctx.db)
	expect(await startPayment(ctx, { viewer, groupNumber: group.number, ...RETURNS })).toEqual({ ok: false, problem: 'not-found' })
})

it('a provider that does not answer leaves the order as it was, and the next try succeeds', async () => {
	const { buyer, group } = await aPlacedGroup(ctx)
	const start = () => startPayment(ctx, { viewer: buyer.viewer, groupNumber: group.number, ...RETURNS })
	ctx.gateway.down = true
	expect(await start()).toEqual({ ok: false, problem: 'unavailable' })
	ctx.gateway.down = false
	expect(await start()).toMatchObject({ ok: true })
	expect(await states()).toEqual(['placed', 'placed'])
})

it('a payment makes its orders paid and holds the money, once for any number of webhooks', async () => {
	const { sessionId, group } = await aGroupBeingPaid(ctx)
	ctx.gateway.pay(sessionId)
	const [event] = ctx.gateway.events
	for (let i = 0; i < 3; i++) expect(await hook(event)).toEqual({ ok: true })
	expect(await states()).toEqual(['paid', 'paid'])
	expect(await balances(ctx.db)).toEqual({ 'stripe-clearing': group.total, 'held-funds': -group.total })
	expect(await ctx.db.$count(stripeEvents)).toBe(1)
	expect((await ctx.db.select().from(events)).filter((one) => one.type === 'payment.paid')).toHaveLength(1)
	await expectSound(ctx.db)
})

it('an event that is not signed changes nothing and is not kept', async () => {
	const { sessionId } = await aGroupBeingPaid(ctx)
	ctx.gateway.pay(sessionId)
	expect(await hook(ctx.gateway.events[0], 'forged')).toEqual({ ok: false, problem: 'bad-signature' })
	expect(await states()).toEqual(['placed', 'placed'])
	expect(await ctx.db.$count(stripeEvents)).toBe(0)
})

it('an event that claims a payment is not believed: the session is asked', async () => {
	const { sessionId } = await aGroupBeingPaid(ctx)
	expect(await hook({ id: 'evt_claim', type: 'checkout.session.completed', sessionId })).toEqual({ ok: true })
	expect(await states()).toEqual(['placed', 'placed'])
})

it.each([
	['another amount', { amount: 1 }],
	['another currency', { currency: 'KZT' }],
	['another payment', { paymentId: 'somebody-else' }],
])('a paid session with %s leaves the orders unpaid and raises the alarm once', async (_, wrong) => {
	const { sessionId, paymentId } = await aGroupBeingPaid(ctx)
	ctx.gateway.pay(sessionId)
	ctx.gateway.sessions.set(sessionId, { ...ctx.gateway.sessions.get(sessionId)!, ...wrong })
	await reconcilePayments(ctx)
	await reconcilePayments(ctx)
	expect(await states()).toEqual(['placed', 'placed'])
	expect((await ctx.db.select().from(events)).filter((one) => one.type === 'payment.mismatch')).toMatchObject([{ subjectId: paymentId }])
})

it('a slow method is not paid until the money arrives, and its group waits past its time', async () => {
	const { sessionId } = await aGroupBeingPaid(ctx)
	ctx.gateway.payLater(sessionId)
	await hook(ctx.gateway.events[0])
	expect(await states()).toEqual(['placed', 'placed'])
	ctx.pass(5 * HOUR)
	expect(await expirePayments(ctx)).toBe(0)
	ctx.gateway.arrive(sessionId)
	await hook(ctx.gateway.events[1])
	expect(await states()).toEqual(['paid', 'paid'])
})

it('a slow method that fails makes room for another try', async () => {
	const { sessionId, buyer, group } = await aGroupBeingPaid(ctx)
	ctx.gateway.payLater(sessionId)
	ctx.gateway.fail(sessionId)
	for (const event of ctx.gateway.events) await hook(event)
	expect(await startPayment(ctx, { viewer: buyer.viewer, groupNumber: group.number, ...RETURNS })).toMatchObject({ ok: true })
	expect(ctx.gateway.sessions.size).toBe(2)
})

it('a payment that no webhook told of is found by the clock', async () => {
	const { sessionId } = await aGroupBeingPaid(ctx)
	ctx.gateway.pay(sessionId)
	expect(await reconcilePayments(ctx)).toBe(1)
	expect(await states()).toEqual(['paid', 'paid'])
})

it('unpaid orders are given up after their time: goods back, books turned, session dead', async () => {
	const { sessionId, group, buyer } = await aGroupBeingPaid(ctx)
	expect(await expirePayments(ctx)).toBe(0)
	ctx.pass(2 * HOUR)
	expect(await expirePayments(ctx)).toBe(2)
	expect(await states()).toEqual(['expired', 'expired'])
	expect(ctx.gateway.sessions.get(sessionId)).toMatchObject({ status: 'expired' })
	expect(await balances(ctx.db)).toEqual({})
	expect(await startPayment(ctx, { viewer: buyer.viewer, groupNumber: group.number, ...RETURNS })).toMatchObject({ problem: 'expired' })
	await expectSound(ctx.db)
})

it('orders are kept while the provider does not answer, and when it turns out that they were paid', async () => {
	const { sessionId } = await aGroupBeingPaid(ctx)
	ctx.pass(2 * HOUR)
	ctx.gateway.down = true
	expect(await expirePayments(ctx)).toBe(0)
	ctx.gateway.down = false
	ctx.gateway.pay(sessionId)
	expect(await expirePayments(ctx)).toBe(0)
	expect(await states()).toEqual(['paid', 'paid'])
})

it('money that comes for orders already given up goes back whole, once', async () => {
	const { sessionId, group, paymentId, orders: placed, buyer } = await aGroupBeingPaid(ctx)
	for (const { number } of placed) await changeOrder(ctx, { viewer: buyer.viewer, number, act: 'cancel' })
	ctx.gateway.pay(sessionId)
	await hook(ctx.gateway.events[0])
	expect(await states()).toEqual(['cancelled', 'cancelled'])
	expect(await balances(ctx.db)).toEqual({ 'stripe-clearing': group.total, 'refund-due': -group.total })
	ctx.gateway.down = true
	expect(await payRefunds(ctx)).toBe(0)
	ctx.gateway.down = false
	expect((await Promise.all([payRefunds(ctx), payRefunds(ctx)])).reduce((sum, one) => sum + one)).toBe(1)
	expect([...ctx.gateway.refunds.values()]).toMatchObject([{ amount: group.total }])
	expect(await balances(ctx.db)).toEqual({})
	expect(await ctx.db.select().from(payments).where(eq(payments.id, paymentId))).toMatchObject([{ state: 'refunded' }])
	await expectSound(ctx.db)
})

it('when one order of a group is cancelled the next session is for the rest, and the old one is dead', async () => {
	const { sessionId, group, orders: placed, buyer } = await aGroupBeingPaid(ctx)
	await changeOrder(ctx, { viewer: buyer.viewer, number: placed[0]!.number, act: 'cancel' })
	expect(await startPayment(ctx, { viewer: buyer.viewer, groupNumber: group.number, ...RETURNS })).toMatchObject({ ok: true })
	expect(ctx.gateway.sessions.get(sessionId)).toMatchObject({ status: 'expired' })
	expect([...ctx.gateway.sessions.values()].at(-1)).toMatchObject({ amount: 108_000, status: 'open' })
})

it('a session of nobody is noted and has no effect', async () => {
	await settlePayment(ctx, {
		id: 'cs_x',
		url: null,
		status: 'complete',
		paymentStatus: 'paid',
		amount: 1,
		currency: 'CNY',
		paymentId: 'nobody',
		paymentIntentId: null,
	})
	expect(await hook({ id: 'evt_other', type: 'charge.refunded', sessionId: undefined })).toEqual({ ok: true })
	expect(await ctx.db.$count(stripeEvents)).toBe(1)
})
