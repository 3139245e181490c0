/** Talk, events and the audit log. */
import { index, instant, integer, json, oneOf, primaryKey, sequence, table, text, uniqueIndex } from '../kit.server.ts'
import { companies, users } from './identity.server.ts'

/** A conversation of two companies about one product or order. */
export const threads = table(
	'threads',
	{
		id: text().primaryKey(),
		subjectKind: oneOf(['product', 'order', 'shop']).notNull(),
		subjectId: text().notNull(),
		buyerCompanyId: integer()
			.notNull()
			.references(() => companies.id),
		merchantCompanyId: integer()
			.notNull()
			.references(() => companies.id),
		createdAt: instant().notNull(),
		lastMessageAt: instant().notNull(),
	},
	(t) => [
		uniqueIndex('threads_subject').on(t.subjectKind, t.subjectId, t.buyerCompanyId, t.merchantCompanyId),
		index('threads_buyer').on(t.buyerCompanyId, t.lastMessageAt),
		index('threads_merchant').on(t.merchantCompanyId, t.lastMessageAt),
	],
)

export const messages = table(
	'messages',
	{
		/** Order of arrival; streams replay from here. */
		id: sequence(),
		threadId: text()
			.notNull()
			.references(() => threads.id),
		/** Comes from the form, so that a message sent twice is kept once. */
		nonce: text().notNull(),
		senderCompanyId: integer().notNull(),
		senderUserId: integer()
			.notNull()
			.references(() => users.id),
		text: text().notNull(),
		language: text().notNull(),
		at: instant().notNull(),
	},
	(t) => [uniqueIndex('messages_nonce').on(t.threadId, t.nonce), index('messages_thread').on(t.threadId, t.id)],
)

export const threadReads = table(
	'thread_reads',
	{
		threadId: text()
			.notNull()
			.references(() => threads.id),
		userId: integer()
			.notNull()
			.references(() => users.id),
		lastMessageId: integer().notNull(),
	},
	(t) => [primaryKey({ columns: [t.threadId, t.userId] })],
)

export const threadReports = table(
	'thread_reports',
	{
		id: sequence(),
		threadId: text()
			.notNull()
			.references(() => threads.id),
		reportedBy: integer()
			.notNull()
			.references(() => users.id),
		reason: text().notNull(),
		status: oneOf(['open', 'closed']).notNull(),
		decision: text(),
		decidedBy: integer().references(() => users.id),
		at: instant().notNull(),
	},
	(t) => [index('thread_reports_status').on(t.status)],
)

/** What happened, written in the transaction of its cause; subscribers act on it after the commit. */
export const events = table(
	'events',
	{
		id: sequence(),
		type: text().notNull(),
		subjectId: text().notNull(),
		payload: json<Record<string, unknown>>().notNull(),
		at: instant().notNull(),
		attempts: integer().notNull(),
		/** Until then one process has it to itself; a process that dies gives it back by the clock. */
		takenUntil: instant(),
		doneAt: instant(),
	},
	(t) => [index('events_waiting').on(t.doneAt, t.id)],
)

/** Acts of staff and of safety, append-only, each row hashed over the one before. */
export const auditLog = table('audit_log', {
	id: integer().primaryKey(),
	at: instant().notNull(),
	actorUserId: integer(),
	act: text().notNull(),
	subjectKind: text().notNull(),
	subjectId: text().notNull(),
	detail: json<Record<string, unknown>>().notNull(),
	previousHash: text().notNull(),
	hash: text().notNull(),
})

/** One row per product and its pre-tokenised text; `id` carries the order of popularity. */
export const searchEntries = table(
	'search_entries',
	{
		id: sequence(),
		productId: integer().notNull(),
		/** Facets, also among the terms; here so that counting them reads one narrow index. */
		categoryId: integer(),
		hallId: integer(),
		terms: text().notNull(),
	},
	(t) => [uniqueIndex('search_entries_product').on(t.productId), index('search_entries_facets').on(t.id, t.categoryId, t.hallId)],
)
