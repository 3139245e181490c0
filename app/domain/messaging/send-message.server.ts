/** Sends a message into a conversation of the viewer's company; the same form sent twice is one message. */
import { eq } from 'drizzle-orm'
import { findMessageByNonce, findThread } from '#db/queries/messages.server.ts'
import { events, messages, threads } from '#db/schema/index.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import type { Language } from '#app/domain/i18n/languages.ts'
import { mayWrite, type Viewer } from '#app/domain/identity/viewer.ts'
import { markRead } from './read-thread.server.ts'

export const MAX_MESSAGE = 4000
export const NONCE = /^[\w-]{8,80}$/

export interface SendMessage {
	viewer: Viewer
	threadId: string
	text: string
	/** The language that the viewer writes in. */
	language: Language
	nonce: string
}

export type MessageSent =
	| { ok: true; value: { id: number; isNew: boolean } }
	| { ok: false; problem: 'not-found' | 'forbidden' | 'required' | 'invalid' }
	| { ok: false; problem: 'too-long'; params: { max: number } }

export async function sendMessage(ctx: Ctx, { viewer, threadId, text, language, nonce }: SendMessage): Promise<MessageSent> {
	const company = viewer.company
	const found = company && (await findThread(ctx.db, company.id, threadId))
	if (!found) return { ok: false, problem: 'not-found' }
	if (!mayWrite(viewer)) return { ok: false, problem: 'forbidden' }
	if (text.trim() === '') return { ok: false, problem: 'required' }
	if (text.length > MAX_MESSAGE) return { ok: false, problem: 'too-long', params: { max: MAX_MESSAGE } }
	if (!NONCE.test(nonce)) return { ok: false, problem: 'invalid' }
	const { thread } = found
	return ctx.db.transaction(async (tx) => {
		const at = ctx.now()
		const [row] = await tx
			.insert(messages)
			.values({ threadId, nonce, senderCompanyId: company.id, senderUserId: viewer.userId, text, language, at })
			.onConflictDoNothing()
			.returning({ id: messages.id })
		if (!row) {
			const known = await findMessageByNonce(tx, threadId, nonce)
			return known?.senderCompanyId === company.id ? { ok: true, value: { id: known.id, isNew: false } } : { ok: false, problem: 'invalid' }
		}
		await tx.update(threads).set({ lastMessageAt: at }).where(eq(threads.id, threadId))
		await markRead(tx, { threadId, userId: viewer.userId, messageId: row.id })
		const toCompanyId = thread.buyerCompanyId === company.id ? thread.merchantCompanyId : thread.buyerCompanyId
		await tx.insert(events).values({
			type: 'message.sent',
			subjectId: threadId,
			payload: { threadId, messageId: row.id, fromCompanyId: company.id, toCompanyId },
			at,
			attempts: 0,
			doneAt: null,
		})
		return { ok: true, value: { id: row.id, isNew: true } }
	})
}
