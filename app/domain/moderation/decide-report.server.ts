/** Closes a report about a conversation with what was decided; from then on staff cannot read it any more. */
import { and, eq } from 'drizzle-orm'
import { appendAudit } from '#db/queries/audit.server.ts'
import { threadReports } from '#db/schema/index.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import { mayModerate, type Viewer } from '#app/domain/identity/viewer.ts'

export async function decideReport(
	ctx: Ctx,
	{ viewer, reportId, decision }: { viewer: Viewer; reportId: number; decision: string },
): Promise<{ ok: true } | { ok: false; problem: 'forbidden' | 'already-done' }> {
	if (!mayModerate(viewer)) return { ok: false, problem: 'forbidden' }
	return ctx.db.transaction(async (tx) => {
		const [row] = await tx
			.update(threadReports)
			.set({ status: 'closed', decision, decidedBy: viewer.userId })
			.where(and(eq(threadReports.id, reportId), eq(threadReports.status, 'open')))
			.returning({ threadId: threadReports.threadId })
		if (!row) return { ok: false, problem: 'already-done' }
		await appendAudit(tx, {
			at: ctx.now(),
			actorUserId: viewer.userId,
			act: 'report.closed',
			subjectKind: 'thread',
			subjectId: row.threadId,
			detail: { reportId, decision },
		})
		return { ok: true }
	})
}
