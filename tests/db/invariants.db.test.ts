/** Each invariant is broken once, and must be reported; a trade that went through everything must break none. */
import { eq, type SQL, sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
	AUDIT_IS_WHOLE,
	EVENTS_ARE_DONE,
	FILES_ARE_THERE,
	findBroken,
	findBrokenFiles,
	INVARIANTS,
	ORDER_EDGES,
} from '#db/invariants.server.ts'
import { appendAudit } from '#db/queries/audit.server.ts'
import { events, files, numberSeries, variants } from '#db/schema/index.server.ts'
import { changeOrder } from '#app/domain/orders/change-order.server.ts'
import { TRANSITIONS } from '#app/domain/orders/order-state.ts'
import { payRefunds } from '#app/domain/payments/pay-refunds.server.ts'
import { settlePayment } from '#app/domain/payments/settle-payment.server.ts'
import { startPayment } from '#app/domain/payments/start-payment.server.ts'
import { testConnection, type TestConnection } from '#tests/support/database.ts'
import { A_MOMENT } from '#tests/support/factories.ts'
import { aGroupBeingPaid, aPlacedGroup, payCtx, RETURNS, type TestPayCtx } from '#tests/support/trade.ts'

let connection: TestConnection
let ctx: TestPayCtx
beforeEach(async () => {
	connection = await testConnection()
	ctx = payCtx(connection.db)
})
afterEach(() => connection.close())

/** One order accepted, one cancelled and given back, two unpaid, one of them cancelled before a payment for the other was begun. */
async function aTrade() {
	const paid = await aGroupBeingPaid(ctx)
	ctx.gateway.pay(paid.sessionId)
	await settlePayment(ctx, ctx.gateway.sessions.get(paid.sessionId)!)
	const [kept, dropped] = paid.orders
	const merchant = paid.shops.find((shop) => shop.company.id === kept!.merchantCompanyId)!
	for (const act of ['confirm', 'ready', 'dispatch'] as const)
		await changeOrder(ctx, { viewer: merchant.viewer, number: kept!.number, act })
	await changeOrder(ctx, { viewer: paid.buyer.viewer, number: kept!.number, act: 'accept' })
	await changeOrder(ctx, { viewer: paid.buyer.viewer, number: dropped!.number, act: 'cancel' })
	await payRefunds(ctx)
	const unpaid = await aPlacedGroup(ctx)
	await changeOrder(ctx, { viewer: unpaid.buyer.viewer, number: unpaid.orders[0]!.number, act: 'cancel' })
	await startPayment(ctx, { viewer: unpaid.buyer.viewer, groupNumber: unpaid.group.number, ...RETURNS })
	await ctx.db.transaction((tx) =>
		appendAudit(tx, { at: A_MOMENT, actorUserId: null, act: 'test', subjectKind: 'x', subjectId: '1', detail: {} }),
	)
	return { accepted: kept!, cancelled: dropped!, placed: unpaid.orders[1]!, paymentId: paid.paymentId, groupId: paid.group.id }
}

const broken = async () => (await findBroken(ctx.db, ctx.now())).map((one) => one.name)
const write = (statement: SQL) => ctx.db.transaction((tx) => tx.rows(sql`${statement} returning 1 as done`))

it('a trade that went through everything breaks none', async () => {
	await aTrade()
	expect(await broken()).toEqual([])
})

it('the allowed edges are those of the domain', () => {
	expect([...ORDER_EDGES].sort()).toEqual([...new Set(TRANSITIONS.map(({ from, to }) => `${from} ${to}`))].sort())
})

type Trade = Awaited<ReturnType<typeof aTrade>>
const entry = (
	journal: string,
	account: string,
	amount: number,
	{ groupId, orderId = null }: { groupId: string; orderId?: string | null },
) => sql`
	insert into ledger_entries (journal, line, account, order_id, group_id, currency, amount, at)
	select ${journal}, coalesce((select max(line) + 1 from ledger_entries where journal = ${journal}), 0), ${account}, ${orderId}, ${groupId}, 'CNY', ${sql.raw(String(amount))}, (select max(at) from ledger_entries)`

/** What somebody, or a crash in the middle of something, might do. */
const DAMAGE: Record<string, (trade: Trade) => SQL[]> = {
	"a variant's figures are the sums of its movements": () => [sql`update variants set stock = stock - 1`],
	"a product's stock is the sum of its variants'": () => [sql`update products set stock = stock + 1`],
	'an order holds what it has to send, and nothing once it is sent, cancelled or expired': ({ placed }) => [
		sql`update stock_movements set reserved_delta = 0 where order_id = ${placed.id}`,
	],
	'goods are held only for orders that want them': ({ placed }) => [
		sql`update stock_movements set order_id = null where order_id = ${placed.id}`,
	],
	'a published product has a text and a price': () => [sql`delete from price_steps`],
	'each picture of a product is a known file': () => [
		sql`insert into pictures (product_id, position, file_id) select min(id), 0, 'nowhere' from products`,
	],
	'an order is the sum of its lines': ({ placed }) => [sql`delete from order_lines where order_id = ${placed.id}`],
	'a line is quantity times unit price': ({ placed }) => [
		sql`update order_lines set quantity = quantity + 1 where order_id = ${placed.id}`,
	],
	'an order group is the sum of its orders': () => [sql`update order_groups set total = total + 1`],
	'an order is of the buyer of its group': ({ placed }) => [
		sql`update orders set buyer_company_id = (select min(id) from companies) where id = ${placed.id}`,
	],
	'order numbers have no gap': () => [sql`update number_series set next = next + 1 where name like 'group-%'`],
	'each order has a history that ends in its state': ({ placed }) => [sql`update orders set state = 'expired' where id = ${placed.id}`],
	'an order moves along allowed edges only': ({ accepted }) => [
		sql`update order_history set from_state = 'placed' where order_id = ${accepted.id} and to_state = 'dispatched'`,
	],
	'each step of an order was told to the other areas once': ({ placed }) => [sql`delete from events where subject_id = ${placed.id}`],
	'the amounts of a journal sum to zero per currency': ({ groupId }) => [entry('order:x:placed', 'buyer-receivable', 5, { groupId })],
	'the books say of each order what its state says': ({ placed }) => [
		entry('x', 'buyer-receivable', -placed.total, { groupId: placed.groupId, orderId: placed.id }),
		entry('x', 'order-obligation', placed.total, { groupId: placed.groupId, orderId: placed.id }),
	],
	'the money of a paid order came in exactly once': ({ accepted, groupId }) => [
		entry('again', 'stripe-clearing', accepted.total, { groupId, orderId: accepted.id }),
		entry('again', 'refund-due', -accepted.total, { groupId, orderId: accepted.id }),
	],
	'a payment is of the currency of its group and not of more': ({ paymentId }) => [
		sql`update payments set currency = 'USD' where id = ${paymentId}`,
	],
	'a group has one payment at a time that may still be paid': ({ placed }) => [
		sql`insert into payments (id, group_id, milestone, attempt, amount, currency, state, created_at, updated_at, expires_at)
			select 'second', group_id, milestone, 9, amount, currency, state, created_at, updated_at, expires_at from payments where group_id = ${placed.groupId}`,
	],
	'what is paid is booked in full, and nothing else is': ({ paymentId }) => [
		sql`update payments set state = 'failed' where id = ${paymentId}`,
	],
	'no group gets more back than it paid': ({ groupId }) => [
		entry('x', 'stripe-clearing', -10_000_000, { groupId }),
		entry('x', 'refund-due', 10_000_000, { groupId }),
	],
	'no debt to a buyer is paid twice': ({ groupId, cancelled }) => [
		entry('x', 'stripe-clearing', -cancelled.total, { groupId }),
		entry('x', 'refund-due', cancelled.total, { groupId }),
	],
	'a payment that was given back was given back whole': ({ paymentId }) => [
		sql`update payments set state = 'refunded' where id = ${paymentId}`,
	],
}

describe('is reported when it is broken', () => {
	for (const [name, damage] of Object.entries(DAMAGE))
		it(name, async () => {
			const trade = await aTrade()
			for (const statement of damage(trade)) await write(statement)
			expect(await broken()).toContain(name)
		})

	it('every one has its damage', () => {
		expect(Object.keys(INVARIANTS).filter((name) => !DAMAGE[name])).toEqual(['stock and reserve are not negative'])
	})

	it('stock and reserve are not negative: the tables refuse it', async () => {
		const { db } = ctx
		await aTrade()
		await expect(db.update(variants).set({ stock: -1 })).rejects.toThrow()
		await expect(db.update(variants).set({ reserved: -1 })).rejects.toThrow()
	})

	it(EVENTS_ARE_DONE, async () => {
		await aTrade()
		ctx.pass(9 * 60_000)
		expect(await broken()).toEqual([])
		ctx.pass(5 * 60_000)
		expect(await broken()).toEqual([EVENTS_ARE_DONE])
		await ctx.db.update(events).set({ doneAt: ctx.now() })
		expect(await broken()).toEqual([])
	})

	it(AUDIT_IS_WHOLE, async () => {
		await aTrade()
		await write(sql`update audit_log set act = 'something else'`)
		expect(await broken()).toEqual([AUDIT_IS_WHOLE])
	})

	it(FILES_ARE_THERE, async () => {
		const file = { id: 'a', companyId: null, mime: 'image/webp', bytes: 2, width: 1, height: 1, isPublic: true, createdAt: A_MOMENT }
		await ctx.db.insert(files).values({ ...file, sha256: 'fb8e20fc2e4c3f248c60c39bd652f3c1347298bb977b8b4d5903b85055620603' })
		const of = (bytes?: string) => findBrokenFiles(ctx.db, () => Promise.resolve(bytes === undefined ? undefined : Buffer.from(bytes)))
		expect(await of('ab')).toEqual([])
		for (const wrong of [undefined, 'ac', 'abc']) expect(await of(wrong)).toEqual([{ name: FILES_ARE_THERE, rows: 1 }])
	})
})

it('a series that was never used is no gap', async () => {
	await ctx.db.insert(numberSeries).values({ name: 'order-27', next: 1 })
	expect(await broken()).toEqual([])
	await ctx.db.update(numberSeries).set({ next: 2 }).where(eq(numberSeries.name, 'order-27'))
	expect(await broken()).toEqual(['order numbers have no gap'])
})
