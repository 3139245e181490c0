/** Reports a conversation to the trade center, whose moderators may read it until the report is closed. */
import { findThread, hasOpenReport } from '#db/queries/messages.server.ts'
import { events, threadReports } from '#db/schema/index.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import { mayWrite, type Viewer } from '#app/domain/identity/viewer.ts'

export async function reportThread(
	ctx: Ctx,
	{ viewer, threadId, reason }: { viewer: Viewer; threadId: string; reason: string },
): Promise<{ ok: true } | { ok: false; problem: 'not-found' | 'forbidden' | 'required' | 'already-done' }> {
	if (!viewer.company || !(await findThread(ctx.db, viewer.company.id, threadId))) return { ok: false, problem: 'not-found' }
	if (!mayWrite(viewer)) return { ok: false, problem: 'forbidden' }
	if (reason.trim() === '') return { ok: false, problem: 'required' }
	return ctx.db.transaction(async (tx) => {
		if (await hasOpenReport(tx, threadId, viewer.userId)) return { ok: false, problem: 'already-done' }
		const at = ctx.now()
		await tx
			.insert(threadReports)
			.values({ threadId, reportedBy: viewer.userId, reason, status: 'open', decision: null, decidedBy: null, at })
		await tx.insert(events).values({ type: 'thread.reported', subjectId: threadId, payload: { threadId }, at, attempts: 0, doneAt: null })
		return { ok: true }
	})
}
