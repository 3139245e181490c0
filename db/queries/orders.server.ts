/** Orders and their stock, history and books. Reads are bound to the company that asks; states move by conditional updates only. */
import { and, asc, desc, eq, inArray, lt, or, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import {
	companies,
	deliveries,
	events,
	ledgerEntries,
	members,
	orderGroups,
	orderHistory,
	orderLines,
	orders,
	ORDER_STATES,
	products,
	shops,
	stockMovements,
	users,
	variants,
} from '../schema/index.server.ts'

export type OrderState = (typeof ORDER_STATES)[number]
export type OrderRow = typeof orders.$inferSelect
export type OrderLineRow = typeof orderLines.$inferSelect
export type GroupRow = typeof orderGroups.$inferSelect
type NewLedgerEntry = Omit<typeof ledgerEntries.$inferInsert, 'id' | 'line'>

/** One order of a company that buys or sells in it; nobody else's. */
export async function findOrder(db: Db, number: string, companyId: number) {
	const [row] = await db
		.select({ order: orders, group: orderGroups })
		.from(orders)
		.innerJoin(orderGroups, eq(orderGroups.id, orders.groupId))
		.where(and(eq(orders.number, number), or(eq(orders.buyerCompanyId, companyId), eq(orders.merchantCompanyId, companyId))))
		.limit(1)
	return row
}

export async function findGroup(db: Db, number: string, buyerCompanyId: number) {
	const [row] = await db
		.select()
		.from(orderGroups)
		.where(and(eq(orderGroups.number, number), eq(orderGroups.buyerCompanyId, buyerCompanyId)))
		.limit(1)
	return row
}

export async function findGroupById(db: Db, id: string) {
	const [row] = await db.select().from(orderGroups).where(eq(orderGroups.id, id)).limit(1)
	return row
}

export async function findGroupByCartKey(db: Db, cartKey: string, buyerCompanyId: number) {
	const [row] = await db
		.select()
		.from(orderGroups)
		.where(and(eq(orderGroups.cartKey, cartKey), eq(orderGroups.buyerCompanyId, buyerCompanyId)))
		.limit(1)
	return row
}

export async function listGroupOrders(db: Db, groupId: string) {
	return db.select().from(orders).where(eq(orders.groupId, groupId)).orderBy(asc(orders.number)).limit(200)
}

/** The address that a company had its last order sent to. */
export async function findLastAddress(db: Db, buyerCompanyId: number) {
	const [row] = await db
		.select({ address: orderGroups.address })
		.from(orderGroups)
		.where(eq(orderGroups.buyerCompanyId, buyerCompanyId))
		.orderBy(desc(orderGroups.placedAt), desc(orderGroups.id))
		.limit(1)
	return row?.address
}

export const ORDERS_PAGE = 30

/** Orders that a company bought or sold, newest first, with the other side's name. `page` from 1. */
export async function listOrders(
	db: Db,
	{ companyId, side, states, page = 1 }: { companyId: number; side: 'buyer' | 'merchant'; states?: readonly OrderState[]; page?: number },
) {
	const mine = side === 'buyer' ? orders.buyerCompanyId : orders.merchantCompanyId
	const theirs = side === 'buyer' ? orders.merchantCompanyId : orders.buyerCompanyId
	const rows = await db
		.select({
			order: orders,
			groupNumber: orderGroups.number,
			payBy: orderGroups.payBy,
			city: orderGroups.address,
			other: companies.name,
			shopNames: shops.names,
			shopSlug: shops.slug,
		})
		.from(orders)
		.innerJoin(orderGroups, eq(orderGroups.id, orders.groupId))
		.innerJoin(companies, eq(companies.id, theirs))
		.leftJoin(shops, eq(shops.companyId, orders.merchantCompanyId))
		.where(and(eq(mine, companyId), states && inArray(orders.state, [...states])))
		.orderBy(desc(orders.placedAt), desc(orders.number))
		.limit(ORDERS_PAGE + 1)
		.offset((page - 1) * ORDERS_PAGE)
	return { rows: rows.slice(0, ORDERS_PAGE), hasNext: rows.length > ORDERS_PAGE }
}

/** How many orders of a merchant are in each state. */
export async function countOrders(db: Db, merchantCompanyId: number): Promise<Partial<Record<OrderState, number>>> {
	const rows = await db
		.select({ state: orders.state, count: sql<number>`count(*)`.mapWith(Number) })
		.from(orders)
		.where(eq(orders.merchantCompanyId, merchantCompanyId))
		.groupBy(orders.state)
	return Object.fromEntries(rows.map((row) => [row.state, row.count]))
}

export async function listOrderLines(db: Db, orderIds: string[]) {
	if (orderIds.length === 0) return []
	return db
		.select()
		.from(orderLines)
		.where(inArray(orderLines.orderId, orderIds))
		.orderBy(asc(orderLines.orderId), asc(orderLines.productId), asc(orderLines.variantId))
		.limit(5000)
}

export async function listHistory(db: Db, orderId: string) {
	return db
		.select({
			act: orderHistory.act,
			fromState: orderHistory.fromState,
			toState: orderHistory.toState,
			actorKind: orderHistory.actorKind,
			reason: orderHistory.reason,
			at: orderHistory.at,
			actor: users.name,
		})
		.from(orderHistory)
		.leftJoin(users, eq(users.id, orderHistory.actorUserId))
		.where(eq(orderHistory.orderId, orderId))
		.orderBy(asc(orderHistory.id))
		.limit(200)
}

/** Moves an order from one state to another, if it is still in the first. @returns the moved order */
export async function moveOrder(tx: Db, id: string, from: OrderState, to: OrderState, now: Date): Promise<OrderRow | undefined> {
	const [row] = await tx
		.update(orders)
		.set({ state: to, version: sql`${orders.version} + 1`, updatedAt: now })
		.where(and(eq(orders.id, id), eq(orders.state, from)))
		.returning()
	return row
}

export async function insertHistory(tx: Db, rows: (typeof orderHistory.$inferInsert)[]) {
	if (rows.length > 0) await tx.insert(orderHistory).values(rows)
}

export async function insertEvents(tx: Db, rows: { type: string; subjectId: string; payload: Record<string, unknown>; at: Date }[]) {
	if (rows.length > 0) await tx.insert(events).values(rows.map((row) => ({ ...row, attempts: 0, doneAt: null })))
}

/**
 * Books journals. Its entries must sum to zero per journal and currency, and a journal that exists already stops the transaction:
 * the same business fact is never booked twice.
 * @throws Error when a journal does not balance
 */
export async function book(tx: Db, entries: NewLedgerEntry[]) {
	const sums = new Map<string, number>()
	const lines = new Map<string, number>()
	const rows = entries
		.filter((entry) => entry.amount !== 0)
		.map((entry) => {
			const key = `${entry.journal} ${entry.currency}`
			sums.set(key, (sums.get(key) ?? 0) + entry.amount)
			const line = lines.get(entry.journal) ?? 0
			lines.set(entry.journal, line + 1)
			return { ...entry, line }
		})
	for (const [key, sum] of sums) if (sum !== 0) throw new Error(`The journal ${key} is out of balance by ${sum}`)
	if (rows.length > 0) await tx.insert(ledgerEntries).values(rows)
}

export interface StockMove {
	variantId: number
	productId: number
	quantity: number
}

/**
 * Takes goods from the stock into reserve, if there is enough and the listings are still sold as they were when their price was worked out
 * (`versions`, by product). Listings are locked before their variants, as whoever edits a listing does, or the two would wait for each other.
 *
 * @returns what is in the way; then the caller must roll back
 */
export async function reserveStock(
	tx: Db,
	moves: readonly StockMove[],
	versions: ReadonlyMap<number, number>,
): Promise<'cart-changed' | 'out-of-stock' | undefined> {
	for (const { productId, quantity } of inOrder(moves, 'productId')) {
		const asPriced = and(eq(products.id, productId), eq(products.status, 'published'), eq(products.version, versions.get(productId)!))
		const [row] = await tx
			.update(products)
			.set({ stock: sql`${products.stock} - ${quantity}` })
			.where(and(asPriced, sql`${products.stock} >= ${quantity}`))
			.returning({ id: products.id })
		if (!row) return (await tx.$count(products, asPriced)) > 0 ? 'out-of-stock' : 'cart-changed'
	}
	for (const { variantId, quantity } of inOrder(moves, 'variantId')) {
		const [row] = await tx
			.update(variants)
			.set({ stock: sql`${variants.stock} - ${quantity}`, reserved: sql`${variants.reserved} + ${quantity}` })
			.where(and(eq(variants.id, variantId), eq(variants.active, true), sql`${variants.stock} >= ${quantity}`))
			.returning({ id: variants.id })
		if (!row) return 'out-of-stock'
	}
	return undefined
}

/** Gives reserved goods back to the stock. */
export async function releaseStock(tx: Db, moves: readonly StockMove[]) {
	for (const { productId, quantity } of inOrder(moves, 'productId')) {
		await tx
			.update(products)
			.set({ stock: sql`${products.stock} + ${quantity}` })
			.where(eq(products.id, productId))
	}
	for (const { variantId, quantity } of inOrder(moves, 'variantId')) {
		await tx
			.update(variants)
			.set({ stock: sql`${variants.stock} + ${quantity}`, reserved: sql`${variants.reserved} - ${quantity}` })
			.where(eq(variants.id, variantId))
	}
}

/** Lets reserved goods leave. */
export async function dispatchStock(tx: Db, moves: readonly StockMove[]) {
	for (const { variantId, quantity } of inOrder(moves, 'variantId')) {
		await tx
			.update(variants)
			.set({ reserved: sql`${variants.reserved} - ${quantity}` })
			.where(eq(variants.id, variantId))
	}
}

export async function insertMovements(tx: Db, rows: (typeof stockMovements.$inferInsert)[]) {
	if (rows.length > 0) await tx.insert(stockMovements).values(rows)
}

/** Sums moves of the same thing and sorts them, so that all transactions lock in one order. */
function inOrder(moves: readonly StockMove[], by: 'variantId' | 'productId'): StockMove[] {
	const summed = new Map<number, StockMove>()
	for (const move of moves) {
		const before = summed.get(move[by])
		summed.set(move[by], { ...move, quantity: move.quantity + (before?.quantity ?? 0) })
	}
	return [...summed.values()].sort((a, b) => a[by] - b[by])
}

export async function insertGroup(tx: Db, group: typeof orderGroups.$inferInsert) {
	await tx.insert(orderGroups).values(group)
}

export async function insertOrders(tx: Db, rows: (typeof orders.$inferInsert)[], lines: (typeof orderLines.$inferInsert)[]) {
	await tx.insert(orders).values(rows)
	await tx.insert(orderLines).values(lines)
}

/** Groups with unpaid orders whose time to pay has run out. */
export async function listOverdueGroups(db: Db, now: Date, limit = 100) {
	return db
		.selectDistinct({ id: orderGroups.id, number: orderGroups.number, payBy: orderGroups.payBy })
		.from(orders)
		.innerJoin(orderGroups, eq(orderGroups.id, orders.groupId))
		.where(and(eq(orders.state, 'placed'), lt(orderGroups.payBy, now)))
		.orderBy(asc(orderGroups.payBy), asc(orderGroups.id))
		.limit(limit)
}

/** Two companies' people with the language to write in; an e-mail address or a phone that is not proven may be a stranger's, and is left out. */
export async function listRecipients(db: Db, companyIds: number[]) {
	return db
		.select({
			companyId: members.companyId,
			userId: users.id,
			email: sql<string | null>`case when ${users.emailProvenAt} is not null then ${users.email} end`,
			phone: sql<string | null>`case when ${users.phoneProvenAt} is not null then ${users.phone} end`,
			language: users.language,
			role: members.role,
		})
		.from(members)
		.innerJoin(users, eq(users.id, members.userId))
		.where(inArray(members.companyId, companyIds))
		.orderBy(asc(members.companyId), asc(users.id))
		.limit(200)
}

export interface Notice {
	channel: 'mail' | 'sms'
	address: string
	language: string
	subject: string
	body: string
}

/** Notices to people, kept once even when the event behind them is acted on twice: its time is theirs. */
export async function insertNotices(db: Db, notices: Notice[], at: Date) {
	for (const notice of notices) {
		const same = and(eq(deliveries.address, notice.address), eq(deliveries.subject, notice.subject), eq(deliveries.createdAt, at))
		if ((await db.$count(deliveries, same)) === 0)
			await db.insert(deliveries).values({ ...notice, attempts: 0, createdAt: at, sentAt: null, error: null })
	}
}

/** What a mail about an order tells: the order with the names of both sides. */
export async function findOrderForMail(db: Db, id: string) {
	const [row] = await db
		.select({ order: orders, merchant: companies.name, groupNumber: orderGroups.number })
		.from(orders)
		.innerJoin(companies, eq(companies.id, orders.merchantCompanyId))
		.innerJoin(orderGroups, eq(orderGroups.id, orders.groupId))
		.where(eq(orders.id, id))
		.limit(1)
	if (!row) return undefined
	const [buyer] = await db.select({ name: companies.name }).from(companies).where(eq(companies.id, row.order.buyerCompanyId)).limit(1)
	return { ...row, buyer: buyer!.name }
}
