/** Conversations, always through the company that takes part; for moderators through an open report. */
import { aliasedTable, and, asc, desc, eq, gt, inArray, max, ne, or, sql } from 'drizzle-orm'
import type { Viewer } from '#app/domain/identity/viewer.ts'
import type { Db } from '../client.server.ts'
import {
	companies,
	messages,
	orders,
	products,
	productTexts,
	shops,
	threadReads,
	threadReports,
	threads,
	users,
} from '../schema/index.server.ts'

const isPartOf = (companyId: number) => or(eq(threads.buyerCompanyId, companyId), eq(threads.merchantCompanyId, companyId))
const buyers = aliasedTable(companies, 'buyers')
const merchants = aliasedTable(companies, 'merchants')

export type Thread = typeof threads.$inferSelect

/** A conversation that the company takes part in. */
export async function findThread(db: Db, companyId: number, id: string) {
	const [row] = await db
		.select({ thread: threads, buyer: buyers.name, merchant: merchants.name })
		.from(threads)
		.innerJoin(buyers, eq(buyers.id, threads.buyerCompanyId))
		.innerJoin(merchants, eq(merchants.id, threads.merchantCompanyId))
		.where(and(eq(threads.id, id), isPartOf(companyId)))
		.limit(1)
	return row
}

export async function findThreadOf(db: Db, key: Pick<Thread, 'subjectKind' | 'subjectId' | 'buyerCompanyId' | 'merchantCompanyId'>) {
	const [row] = await db
		.select()
		.from(threads)
		.where(
			and(
				eq(threads.subjectKind, key.subjectKind),
				eq(threads.subjectId, key.subjectId),
				eq(threads.buyerCompanyId, key.buyerCompanyId),
				eq(threads.merchantCompanyId, key.merchantCompanyId),
			),
		)
		.limit(1)
	return row
}

const message = {
	id: messages.id,
	threadId: messages.threadId,
	senderCompanyId: messages.senderCompanyId,
	senderUserId: messages.senderUserId,
	senderName: users.name,
	companyName: companies.name,
	text: messages.text,
	language: messages.language,
	at: messages.at,
}

const selectMessages = (db: Db) =>
	db
		.select(message)
		.from(messages)
		.innerJoin(users, eq(users.id, messages.senderUserId))
		.innerJoin(companies, eq(companies.id, messages.senderCompanyId))

/** The last messages of a conversation in reading order; `before` pages back. */
export async function listMessages(db: Db, threadId: string, { limit, before }: { limit: number; before?: number }) {
	const rows = await selectMessages(db)
		.where(before === undefined ? eq(messages.threadId, threadId) : and(eq(messages.threadId, threadId), sql`${messages.id} < ${before}`))
		.orderBy(desc(messages.id))
		.limit(limit)
	return rows.reverse()
}

export type MessageRow = Awaited<ReturnType<typeof listMessages>>[number]

/** What came to a company's conversations after a message, in order of arrival. */
export async function listCompanyMessages(db: Db, companyId: number, afterId: number, limit: number) {
	return db
		.select({ ...message, buyerCompanyId: threads.buyerCompanyId, merchantCompanyId: threads.merchantCompanyId })
		.from(messages)
		.innerJoin(threads, eq(threads.id, messages.threadId))
		.innerJoin(users, eq(users.id, messages.senderUserId))
		.innerJoin(companies, eq(companies.id, messages.senderCompanyId))
		.where(and(gt(messages.id, afterId), isPartOf(companyId)))
		.orderBy(asc(messages.id))
		.limit(limit)
}

/** What anybody wrote after a message; the streams of this process share it. */
export async function listNewMessages(db: Db, afterId: number, limit: number) {
	return db
		.select({ ...message, buyerCompanyId: threads.buyerCompanyId, merchantCompanyId: threads.merchantCompanyId })
		.from(messages)
		.innerJoin(threads, eq(threads.id, messages.threadId))
		.innerJoin(users, eq(users.id, messages.senderUserId))
		.innerJoin(companies, eq(companies.id, messages.senderCompanyId))
		.where(gt(messages.id, afterId))
		.orderBy(asc(messages.id))
		.limit(limit)
}

export type StreamRow = Awaited<ReturnType<typeof listNewMessages>>[number]

export async function lastMessageId(db: Db): Promise<number> {
	const [row] = await db.select({ id: messages.id }).from(messages).orderBy(desc(messages.id)).limit(1)
	return row?.id ?? 0
}

/** A page of a company's conversations, the last spoken in first, with the last message and how many the person has not read. */
export async function listThreads(db: Db, companyId: number, userId: number, { limit, offset }: { limit: number; offset: number }) {
	const rows = await db
		.select({ thread: threads, buyer: buyers.name, merchant: merchants.name, readTo: threadReads.lastMessageId })
		.from(threads)
		.innerJoin(buyers, eq(buyers.id, threads.buyerCompanyId))
		.innerJoin(merchants, eq(merchants.id, threads.merchantCompanyId))
		.leftJoin(threadReads, and(eq(threadReads.threadId, threads.id), eq(threadReads.userId, userId)))
		.where(isPartOf(companyId))
		.orderBy(desc(threads.lastMessageAt), desc(threads.id))
		.limit(limit)
		.offset(offset)
	const ids = rows.map((row) => row.thread.id)
	if (ids.length === 0) return []
	const lastIds = db
		.select({ id: max(messages.id) })
		.from(messages)
		.where(inArray(messages.threadId, ids))
		.groupBy(messages.threadId)
	const [last, unread] = await Promise.all([
		selectMessages(db).where(inArray(messages.id, lastIds)).limit(ids.length),
		db
			.select({ threadId: messages.threadId, count: sql<number>`count(*)`.mapWith(Number) })
			.from(messages)
			.leftJoin(threadReads, and(eq(threadReads.threadId, messages.threadId), eq(threadReads.userId, userId)))
			.where(
				and(
					inArray(messages.threadId, ids),
					ne(messages.senderCompanyId, companyId),
					sql`${messages.id} > coalesce(${threadReads.lastMessageId}, 0)`,
				),
			)
			.groupBy(messages.threadId)
			.limit(ids.length),
	])
	return rows.map((row) => ({
		...row,
		last: last.find((one) => one.threadId === row.thread.id),
		unread: unread.find((one) => one.threadId === row.thread.id)?.count ?? 0,
	}))
}

/** Messages of others that wait for the viewer in the conversations of the company. */
export async function countUnread(db: Db, viewer: Viewer): Promise<number> {
	if (!viewer.company) return 0
	const [row] = await db
		.select({ count: sql<number>`count(*)`.mapWith(Number) })
		.from(messages)
		.innerJoin(threads, eq(threads.id, messages.threadId))
		.leftJoin(threadReads, and(eq(threadReads.threadId, threads.id), eq(threadReads.userId, viewer.userId)))
		.where(
			and(
				isPartOf(viewer.company.id),
				ne(messages.senderCompanyId, viewer.company.id),
				sql`${messages.id} > coalesce(${threadReads.lastMessageId}, 0)`,
			),
		)
	return row?.count ?? 0
}

/** The last message that somebody of another company has read. */
export async function findReadByOther(db: Db, threadId: string, companyId: number): Promise<number> {
	const [row] = await db
		.select({ last: max(threadReads.lastMessageId) })
		.from(threadReads)
		.innerJoin(threads, eq(threads.id, threadReads.threadId))
		.where(
			and(
				eq(threadReads.threadId, threadId),
				sql`exists (select 1 from members m where m.user_id = ${threadReads.userId} and m.company_id <> ${companyId} and m.company_id in (${threads.buyerCompanyId}, ${threads.merchantCompanyId}))`,
			),
		)
	return Number(row?.last ?? 0)
}

/** What conversations are about, in words: titles of products by language, numbers of orders. */
export async function listSubjects(db: Db, list: Pick<Thread, 'subjectKind' | 'subjectId'>[]) {
	const productIds = list.filter((one) => one.subjectKind === 'product').map((one) => Number(one.subjectId))
	const orderIds = list.filter((one) => one.subjectKind === 'order').map((one) => one.subjectId)
	const shopIds = list.filter((one) => one.subjectKind === 'shop').map((one) => Number(one.subjectId))
	const [texts, numbers, shopRows] = await Promise.all([
		productIds.length === 0
			? []
			: db
					.select({ productId: productTexts.productId, language: productTexts.language, title: productTexts.title })
					.from(productTexts)
					.where(inArray(productTexts.productId, productIds))
					.limit(productIds.length * 4),
		orderIds.length === 0
			? []
			: db.select({ id: orders.id, number: orders.number }).from(orders).where(inArray(orders.id, orderIds)).limit(orderIds.length),
		shopIds.length === 0
			? []
			: db
					.select({ id: shops.id, slug: shops.slug, names: shops.names })
					.from(shops)
					.where(inArray(shops.id, shopIds))
					.limit(shopIds.length),
	])
	const titles = new Map<string, Partial<Record<'zh' | 'kk' | 'ru' | 'en', string>>>()
	for (const text of texts) titles.set(String(text.productId), { ...titles.get(String(text.productId)), [text.language]: text.title })
	return {
		titles,
		numbers: new Map(numbers.map((row) => [row.id, row.number])),
		shops: new Map(shopRows.map((row) => [String(row.id), row])),
	}
}

/** Who sells a published product. */
export async function findSeller(db: Db, productId: number) {
	const [row] = await db
		.select({ companyId: products.companyId })
		.from(products)
		.where(and(eq(products.id, productId), eq(products.status, 'published')))
		.limit(1)
	return row?.companyId
}

/** Whose a shop is. */
export async function findShopOwner(db: Db, shopId: number) {
	const [row] = await db.select({ companyId: shops.companyId }).from(shops).where(eq(shops.id, shopId)).limit(1)
	return row?.companyId
}

/** An order by number or id, when the company is a side of it. */
export async function findOrderSides(db: Db, companyId: number, numberOrId: string) {
	const [row] = await db
		.select({ id: orders.id, buyerCompanyId: orders.buyerCompanyId, merchantCompanyId: orders.merchantCompanyId })
		.from(orders)
		.where(
			and(
				or(eq(orders.number, numberOrId), eq(orders.id, numberOrId)),
				or(eq(orders.buyerCompanyId, companyId), eq(orders.merchantCompanyId, companyId)),
			),
		)
		.limit(1)
	return row
}

export async function findMessageByNonce(db: Db, threadId: string, nonce: string) {
	const [row] = await db
		.select()
		.from(messages)
		.where(and(eq(messages.threadId, threadId), eq(messages.nonce, nonce)))
		.limit(1)
	return row
}

export async function listOpenReports(db: Db, limit = 100) {
	return db
		.select({
			id: threadReports.id,
			reason: threadReports.reason,
			at: threadReports.at,
			by: users.name,
			buyer: buyers.name,
			merchant: merchants.name,
		})
		.from(threadReports)
		.innerJoin(threads, eq(threads.id, threadReports.threadId))
		.innerJoin(users, eq(users.id, threadReports.reportedBy))
		.innerJoin(buyers, eq(buyers.id, threads.buyerCompanyId))
		.innerJoin(merchants, eq(merchants.id, threads.merchantCompanyId))
		.where(eq(threadReports.status, 'open'))
		.orderBy(asc(threadReports.at), asc(threadReports.id))
		.limit(limit)
}

export async function findOpenReport(db: Db, id: number) {
	const [row] = await db
		.select({ report: threadReports, thread: threads })
		.from(threadReports)
		.innerJoin(threads, eq(threads.id, threadReports.threadId))
		.where(and(eq(threadReports.id, id), eq(threadReports.status, 'open')))
		.limit(1)
	return row
}

export async function hasOpenReport(db: Db, threadId: string, userId: number): Promise<boolean> {
	return (
		(await db.$count(
			threadReports,
			and(eq(threadReports.threadId, threadId), eq(threadReports.reportedBy, userId), eq(threadReports.status, 'open')),
		)) > 0
	)
}

export async function listNames(db: Db, userIds: number[]): Promise<Map<number, string>> {
	const ids = [...new Set(userIds)]
	if (ids.length === 0) return new Map()
	const rows = await db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids)).limit(ids.length)
	return new Map(rows.map((row) => [row.id, row.name]))
}
