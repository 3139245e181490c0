/** Opens a conversation to a member of one of its two companies, and remembers how far they have read. */
import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { findReadByOther, findThread, listMessages, listSubjects } from '#db/queries/messages.server.ts'
import { threadReads } from '#db/schema/index.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import type { Viewer } from '#app/domain/identity/viewer.ts'

const PAGE = 100

/** @returns undefined for everybody else */
export async function readThread(ctx: Ctx, { viewer, threadId, before }: { viewer: Viewer; threadId: string; before?: number }) {
	const company = viewer.company
	const found = company && (await findThread(ctx.db, company.id, threadId))
	if (!found) return undefined
	const [messages, readByOther, subjects] = await Promise.all([
		listMessages(ctx.db, threadId, { limit: PAGE, before }),
		findReadByOther(ctx.db, threadId, company.id),
		listSubjects(ctx.db, [found.thread]),
	])
	const last = messages.at(-1)?.id
	if (before === undefined && last !== undefined)
		await ctx.db.transaction((tx) => markRead(tx, { threadId, userId: viewer.userId, messageId: last }))
	return { ...found, companyId: company.id, messages, readByOther, subjects, hasMore: messages.length === PAGE }
}

/** Marks what came while the page was open; never backwards. @returns false when the conversation is not the viewer's */
export async function readOn(ctx: Ctx, { viewer, threadId }: { viewer: Viewer; threadId: string }): Promise<boolean> {
	if (!viewer.company || !(await findThread(ctx.db, viewer.company.id, threadId))) return false
	const [last] = await listMessages(ctx.db, threadId, { limit: 1 })
	if (last) await ctx.db.transaction((tx) => markRead(tx, { threadId, userId: viewer.userId, messageId: last.id }))
	return true
}

export async function markRead(
	tx: Db,
	{ threadId, userId, messageId }: { threadId: string; userId: number; messageId: number },
): Promise<void> {
	await tx
		.insert(threadReads)
		.values({ threadId, userId, lastMessageId: messageId })
		.onConflictDoUpdate({
			target: [threadReads.threadId, threadReads.userId],
			set: { lastMessageId: messageId },
			setWhere: sql`${threadReads.lastMessageId} < ${messageId}`,
		})
}
