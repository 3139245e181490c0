/** Four processes on one database: the same goods, the same cart, the same order, the same payment at the same moment. */
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isPostgres } from '#db/kit.server.ts'
import { findBroken } from '#db/invariants.server.ts'
import { ledgerEntries, listingRevisions, orderGroups, orders, payments, products, variants } from '#db/schema/index.server.ts'
import { addToCart } from '#app/domain/orders/add-to-cart.server.ts'
import { previewCart } from '#app/domain/orders/preview-cart.server.ts'
import { settlePayment } from '#app/domain/payments/settle-payment.server.ts'
import { testConnection, type TestConnection } from '#tests/support/database.ts'
import { A_MOMENT, aBuyer, aModerator, aShopWithProducts } from '#tests/support/factories.ts'
import { aCart, ADDRESS, aGroupBeingPaid, aPlacedGroup, payCtx, type TestPayCtx } from '#tests/support/trade.ts'
import type { Act } from './actor.ts'
import { type Actors, type Answer, startActors } from './actors.ts'

const ROUNDS = Number(process.env.ROUNDS ?? 10)
let connection: TestConnection
let ctx: TestPayCtx
let actors: Actors

beforeAll(async () => {
	connection = await testConnection()
	ctx = payCtx(connection.db)
	actors = await startActors(4)
}, 60_000)
afterAll(async () => {
	actors?.close()
	await connection?.close()
})

const deal = (acts: Act[], now = ctx.now()) => actors.deal(connection.url, acts, now)
const sound = async () => expect(await findBroken(ctx.db, A_MOMENT)).toEqual([])
const threw = (answers: Answer[]) => answers.filter((answer) => answer.threw).map((answer) => answer.threw)
const won = (answers: Answer[]) => answers.filter((answer) => answer.ok)
/** How often PostgreSQL had to end a transaction because two waited for each other: they lock the same rows in different orders. */
async function deadlocks(): Promise<number> {
	if (!isPostgres) return 0
	const [row] = await ctx.db.rows<{ n: number }>(sql`select deadlocks as n from pg_stat_database where datname = current_database()`)
	return Number(row!.n)
}
const stateOf = async (id: string) => (await ctx.db.select().from(orders).where(eq(orders.id, id)))[0]!.state

it(`the last units are sold once, ${ROUNDS} times over`, async () => {
	const buyers = []
	for (let i = 0; i < 8; i++) buyers.push(await aBuyer(ctx.db))
	for (let round = 0; round < ROUNDS; round++) {
		// Two variants that run out at different times, in the order that the buyer put them in.
		const shop = await aShopWithProducts(ctx.db, { stock: [300, 240] })
		const [first, second] = shop.products[0]!.variants
		const acts: Act[] = []
		for (const [index, { viewer }] of buyers.entries()) {
			const wanted: [number, number][] = [
				[first!.id, 60],
				[second!.id, 60],
			]
			const added = await addToCart(ctx, {
				cartId: undefined,
				productId: shop.product.id,
				quantities: new Map(index % 2 ? wanted : wanted.reverse()),
			})
			acts.push({ kind: 'place', viewer, cartId: added.ok ? added.cartId : '' })
		}
		const answers = await deal(acts)
		expect(threw(answers)).toEqual([])
		expect(won(answers)).toHaveLength(4)
		for (const answer of answers) if (!answer.ok) expect(['out-of-stock', 'above-stock', 'cart-changed']).toContain(answer.problem)
		const rows = await ctx.db.select().from(variants).where(eq(variants.productId, shop.product.id)).orderBy(variants.id)
		expect(rows.map(({ stock, reserved }) => [stock, reserved])).toEqual([
			[60, 240],
			[0, 240],
		])
	}
	await sound()
}, 120_000)

it('control: who looks first and takes afterwards sells more than there is, and it shows', async () => {
	const fresh = await testConnection()
	try {
		const { variant } = await aShopWithProducts(fresh.db, { stock: [600] })
		let sold = 0
		for (let attempt = 0; attempt < 5 && sold <= 10; attempt++) {
			const acts: Act[] = Array.from({ length: 40 }, () => ({ kind: 'take-carelessly', variantId: variant.id, quantity: 60 }))
			sold += won(await actors.deal(fresh.url, acts)).length
		}
		expect(sold).toBeGreaterThan(10)
		const broken = (await findBroken(fresh.db, A_MOMENT)).map((one) => one.name)
		expect(broken).toContain("a variant's figures are the sums of its movements")
		expect(broken).toContain('goods are held only for orders that want them')
	} finally {
		await fresh.close()
	}
})

it('the same cart placed by four processes at once makes one group, and all are led to it', async () => {
	for (let round = 0; round < ROUNDS; round++) {
		const shops = [await aShopWithProducts(ctx.db), await aShopWithProducts(ctx.db)]
		const { viewer } = await aBuyer(ctx.db)
		const cartId = await aCart(
			ctx,
			shops.map((shop) => ({ shop, quantity: 60 })),
		)
		const preview = (await previewCart(ctx.db, { cartId, buyerCompanyId: viewer.company!.id }))!
		const input = { viewer, cartId, cartKey: preview.cartKey, seenTotal: preview.total, address: ADDRESS, note: '' }
		const answers = await deal(Array.from({ length: 8 }, () => ({ kind: 'place-seen', input })))
		expect(threw(answers)).toEqual([])
		expect(new Set(won(answers).map((answer) => answer.group!.id)).size).toBe(1)
		expect(won(answers).filter((answer) => !answer.again)).toHaveLength(1)
		expect(won(answers)).toHaveLength(8)
		expect(await ctx.db.$count(orderGroups, eq(orderGroups.cartKey, preview.cartKey))).toBe(1)
	}
	await sound()
}, 120_000)

it('a merchant corrects the stock while it is sold: what orders took stays taken', async () => {
	const shop = await aShopWithProducts(ctx.db, { stock: [1200] })
	const acts: Act[] = []
	for (let i = 0; i < 12; i++) {
		const { viewer } = await aBuyer(ctx.db)
		acts.push({ kind: 'place', viewer, cartId: await aCart(ctx, [{ shop, quantity: 60 }]) })
		acts.push({ kind: 'correct-stock', viewer: shop.viewer, productId: shop.product.id, variantId: shop.variant.id, delta: -30 })
	}
	const before = await deadlocks()
	const answers = await deal(acts)
	expect(threw(answers)).toEqual([])
	expect(await deadlocks()).toBe(before)
	const placed = won(answers).filter((answer) => answer.group).length
	const corrected = won(answers).length - placed
	expect(placed + corrected).toBeGreaterThan(0)
	const [variant] = await ctx.db.select().from(variants).where(eq(variants.id, shop.variant.id))
	expect(variant).toMatchObject({ stock: 1200 - 60 * placed - 30 * corrected, reserved: 60 * placed })
	await sound()
})

it('cancelled while it is paid: either it is paid and stands, or the money is owed back, and never both', async () => {
	for (let round = 0; round < ROUNDS; round++) {
		const made = await aGroupBeingPaid(ctx)
		ctx.gateway.pay(made.sessionId)
		const session = ctx.gateway.sessions.get(made.sessionId)!
		const [one] = made.orders
		const cancel: Act = { kind: 'change', input: { viewer: made.buyer.viewer, number: one!.number, act: 'cancel' } }
		const answers = await deal(
			[{ kind: 'settle', session }, cancel, { kind: 'settle', session }, cancel].sort(() => (round % 2 ? 1 : -1)) as Act[],
		)
		expect(threw(answers)).toEqual([])
		const cancelled = won(answers).length === 1
		expect(await stateOf(one!.id)).toBe(cancelled ? 'cancelled' : 'paid')
		const owed = await ctx.db
			.select()
			.from(ledgerEntries)
			.where(sql`${ledgerEntries.groupId} = ${made.group.id} and ${ledgerEntries.account} = 'refund-due'`)
		expect(owed.map((row) => row.amount)).toEqual(cancelled ? [-one!.total] : [])
		await deal([{ kind: 'refund' }, { kind: 'refund' }, { kind: 'refund' }, { kind: 'refund' }])
		const [{ sum }] = (await ctx.db
			.select({ sum: sql<number>`sum(${ledgerEntries.amount})`.mapWith(Number) })
			.from(ledgerEntries)
			.where(sql`${ledgerEntries.groupId} = ${made.group.id} and ${ledgerEntries.account} = 'stripe-clearing'`)) as [{ sum: number }]
		expect(sum).toBe(made.group.total - (cancelled ? one!.total : 0))
	}
	await sound()
}, 120_000)

it('two people of a merchant act on one order: one act counts', async () => {
	for (let round = 0; round < ROUNDS; round++) {
		const made = await aGroupBeingPaid(ctx)
		ctx.gateway.pay(made.sessionId)
		await settlePayment(ctx, ctx.gateway.sessions.get(made.sessionId)!)
		const [one] = made.orders
		const { viewer } = made.shops.find((shop) => shop.company.id === one!.merchantCompanyId)!
		const answers = await deal([
			{ kind: 'change', input: { viewer, number: one!.number, act: 'confirm' } },
			{ kind: 'change', input: { viewer, number: one!.number, act: 'confirm' } },
			{ kind: 'change', input: { viewer: made.buyer.viewer, number: one!.number, act: 'cancel' } },
			{ kind: 'change', input: { viewer, number: one!.number, act: 'cancel', reason: '缺货' } },
		])
		expect(threw(answers)).toEqual([])
		const [confirmed, cancelled] = [answers.slice(0, 2), answers.slice(2)].map((some) => won(some).length)
		expect(confirmed! + cancelled!).toBeGreaterThanOrEqual(1)
		expect(won(answers).length).toBeLessThanOrEqual(2)
		expect(['confirmed', 'cancelled']).toContain(await stateOf(one!.id))
	}
	await sound()
}, 120_000)

it('an order group that runs out of time while it is paid is either given up or paid', async () => {
	const late = new Date(A_MOMENT.getTime() + 7 * 86_400_000)
	for (let round = 0; round < ROUNDS / 2; round++) {
		const made = await aGroupBeingPaid(ctx)
		ctx.gateway.pay(made.sessionId)
		const session = ctx.gateway.sessions.get(made.sessionId)!
		const answers = await deal([{ kind: 'settle', session }, { kind: 'expire' }, { kind: 'expire' }, { kind: 'settle', session }], late)
		expect(threw(answers)).toEqual([])
		const [payment] = await ctx.db.select().from(payments).where(eq(payments.id, made.paymentId))
		expect(payment!.state).toBe('paid')
		const states = new Set(await Promise.all(made.orders.map((order) => stateOf(order.id))))
		expect(states.size).toBe(1)
		expect(['paid', 'expired']).toContain([...states][0])
		await deal([{ kind: 'refund' }, { kind: 'refund' }], late)
	}
	expect((await findBroken(ctx.db, A_MOMENT)).map((one) => one.name)).toEqual([])
}, 120_000)

it('a payment begun in four processes at once is one session', async () => {
	for (let round = 0; round < ROUNDS; round++) {
		const { group, buyer } = await aPlacedGroup(ctx)
		const answers = await deal(
			Array.from({ length: 4 }, () => ({ kind: 'start-payment', viewer: buyer.viewer, groupNumber: group.number })),
		)
		expect(threw(answers)).toEqual([])
		const ids = new Set(won(answers).map((answer) => answer.paymentId))
		expect(ids.size).toBe(1)
		expect(await ctx.db.$count(payments, eq(payments.groupId, group.id))).toBe(1)
	}
	await sound()
}, 120_000)

it('moderators who decide at the same moment leave an audit log without a gap', async () => {
	const moderators = [await aModerator(ctx.db), await aModerator(ctx.db)]
	const shop = await aShopWithProducts(ctx.db, { count: 16 })
	const acts: Act[] = []
	for (const { product } of shop.products) {
		const content = {
			categoryId: shop.categoryId,
			originalLanguage: 'zh' as const,
			texts: { zh: { title: '碗', description: '碗', status: 'original' as const } },
			pictures: [],
			hsCode: '392410',
			originCountry: 'CN',
			russianGoodsName: null,
		}
		const [revision] = await ctx.db
			.insert(listingRevisions)
			.values({
				productId: product.id,
				companyId: shop.company.id,
				status: 'pending',
				content,
				before: null,
				submittedBy: shop.owner.id,
				submittedAt: A_MOMENT,
				decidedBy: null,
				decidedAt: null,
				reasonCode: null,
				reasonText: null,
			})
			.returning()
		for (const { viewer } of moderators) acts.push({ kind: 'decide', viewer, revisionId: revision!.id })
	}
	const answers = await deal(acts)
	expect(threw(answers)).toEqual([])
	expect(won(answers)).toHaveLength(16)
	expect(answers.filter((answer) => answer.problem === 'already-done')).toHaveLength(16)
	await sound()
	expect(await ctx.db.$count(products, eq(products.shopId, shop.shop.id))).toBe(16)
}, 120_000)

it('two processes that count numbers never give one out twice', async () => {
	const numbers = (await ctx.db.select({ number: orders.number }).from(orders)).map((row) => row.number)
	expect(new Set(numbers).size).toBe(numbers.length)
	expect(numbers.length).toBeGreaterThan(50)
})
