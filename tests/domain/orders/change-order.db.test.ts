import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { events, orderHistory, orders, variants } from '#db/schema/index.server.ts'
import { changeOrder } from '#app/domain/orders/change-order.server.ts'
import { payRefunds } from '#app/domain/payments/pay-refunds.server.ts'
import { settlePayment } from '#app/domain/payments/settle-payment.server.ts'
import { testConnection, type TestConnection } from '#tests/support/database.ts'
import { aBuyer, aMember, asViewer } from '#tests/support/factories.ts'
import { aGroupBeingPaid, aPlacedGroup, balances, expectSound, payCtx, type TestPayCtx } from '#tests/support/trade.ts'

let connection: TestConnection
let ctx: TestPayCtx
beforeEach(async () => {
	connection = await testConnection()
	ctx = payCtx(connection.db)
})
afterEach(() => connection.close())

async function aPaidGroup() {
	const made = await aGroupBeingPaid(ctx)
	ctx.gateway.pay(made.sessionId)
	await settlePayment(ctx, ctx.gateway.sessions.get(made.sessionId)!)
	return made
}

it('goes from paid to accepted by both sides in turn, and the money follows', async () => {
	const { orders: placed, shops, buyer } = await aPaidGroup()
	const { number, total } = placed[0]!
	const merchant = shops.find((shop) => shop.company.id === placed[0]!.merchantCompanyId)!
	for (const act of ['confirm', 'ready', 'dispatch'] as const)
		expect(await changeOrder(ctx, { viewer: merchant.viewer, number, act })).toMatchObject({ ok: true })
	expect(await balances(ctx.db)).toEqual({ 'stripe-clearing': 2 * total, 'held-funds': -2 * total })
	expect(await changeOrder(ctx, { viewer: buyer.viewer, number, act: 'accept' })).toMatchObject({ ok: true, order: { state: 'accepted' } })
	expect(await balances(ctx.db)).toEqual({ 'stripe-clearing': 2 * total, 'held-funds': -total, 'merchant-payable': -total })
	const history = await ctx.db.select().from(orderHistory).where(eq(orderHistory.orderId, placed[0]!.id)).orderBy(orderHistory.id)
	expect(history.map((row) => [row.act, row.actorKind, row.toState])).toEqual([
		['place', 'buyer', 'placed'],
		['pay', 'system', 'paid'],
		['confirm', 'merchant', 'confirmed'],
		['ready', 'merchant', 'ready'],
		['dispatch', 'merchant', 'dispatched'],
		['accept', 'buyer', 'accepted'],
	])
	const [variant] = await ctx.db.select().from(variants).where(eq(variants.id, merchant.variant.id))
	expect(variant).toMatchObject({ stock: 960, reserved: 0 })
	await expectSound(ctx.db)
})

it('an order of other companies is not there, and a member without the right may only look', async () => {
	const { orders: placed, buyer } = await aPaidGroup()
	const stranger = await aBuyer(ctx.db)
	expect(await changeOrder(ctx, { viewer: stranger.viewer, number: placed[0]!.number, act: 'cancel' })).toEqual({
		ok: false,
		problem: 'not-found',
	})
	const accountant = asViewer(await aMember(ctx.db, { company: buyer.company, role: 'accountant' }), buyer.company, 'accountant')
	expect(await changeOrder(ctx, { viewer: accountant, number: placed[0]!.number, act: 'cancel' })).toEqual({
		ok: false,
		problem: 'forbidden',
	})
})

it('neither side does the other side’s acts, nor its own out of turn', async () => {
	const { orders: placed, shops, buyer } = await aPaidGroup()
	const { number } = placed[0]!
	const merchant = shops.find((shop) => shop.company.id === placed[0]!.merchantCompanyId)!
	expect(await changeOrder(ctx, { viewer: buyer.viewer, number, act: 'confirm' })).toMatchObject({ problem: 'wrong-state' })
	expect(await changeOrder(ctx, { viewer: merchant.viewer, number, act: 'accept' })).toMatchObject({ problem: 'wrong-state' })
	expect(await changeOrder(ctx, { viewer: merchant.viewer, number, act: 'dispatch' })).toMatchObject({ problem: 'wrong-state' })
})

it('a merchant who cancels gives a reason, the goods come back and so does the money', async () => {
	const { orders: placed, shops, paymentId } = await aPaidGroup()
	const { number, total, id } = placed[0]!
	const merchant = shops.find((shop) => shop.company.id === placed[0]!.merchantCompanyId)!
	expect(await changeOrder(ctx, { viewer: merchant.viewer, number, act: 'cancel', reason: '  ' })).toEqual({
		ok: false,
		problem: 'required',
	})
	expect(await changeOrder(ctx, { viewer: merchant.viewer, number, act: 'cancel', reason: '缺货' })).toMatchObject({ ok: true })
	expect(await balances(ctx.db)).toMatchObject({ 'refund-due': -total, 'held-funds': -total })
	expect(await payRefunds(ctx)).toBe(1)
	expect(await payRefunds(ctx)).toBe(0)
	expect([...ctx.gateway.refunds.entries()]).toEqual([[`order:${id}:cancelled`, { amount: total, paymentIntentId: expect.any(String) }]])
	expect(await balances(ctx.db)).toEqual({ 'stripe-clearing': total, 'held-funds': -total })
	expect(
		(await ctx.db.select().from(events)).filter((event) => event.type === 'payment.refunded' && event.subjectId === paymentId),
	).toHaveLength(1)
	await expectSound(ctx.db)
})

it('the second order of a group is given back by a key of its own', async () => {
	const { orders: placed, buyer } = await aPaidGroup()
	for (const { number } of placed)
		expect(await changeOrder(ctx, { viewer: buyer.viewer, number, act: 'cancel' })).toMatchObject({ ok: true })
	expect(await payRefunds(ctx)).toBe(2)
	expect(ctx.gateway.refunds.size).toBe(2)
	expect(await balances(ctx.db)).toEqual({})
	await expectSound(ctx.db)
})

it('of two people who act at once one acts', async () => {
	const { orders: placed, buyer } = await aPlacedGroup(ctx)
	const act = () => changeOrder(ctx, { viewer: buyer.viewer, number: placed[0]!.number, act: 'cancel' })
	const answers = await Promise.all([act(), act(), act()])
	expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
	expect((await ctx.db.select().from(orders)).map((order) => order.state).sort()).toEqual(['cancelled', 'placed'])
	await expectSound(ctx.db)
})
