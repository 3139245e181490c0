/** Lets a moderator read a conversation while a report about it is open; that it was read is written down. */
import { appendAudit } from '#db/queries/audit.server.ts'
import { findOpenReport, listMessages } from '#db/queries/messages.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import { mayModerate, type Viewer } from '#app/domain/identity/viewer.ts'

const READ_MOST = 500

/** @returns undefined when there is no open report of that number, or the viewer is no moderator */
export async function readReportedThread(ctx: Ctx, { viewer, reportId }: { viewer: Viewer; reportId: number }) {
	if (!mayModerate(viewer)) return undefined
	const found = await findOpenReport(ctx.db, reportId)
	if (!found) return undefined
	await ctx.db.transaction((tx) =>
		appendAudit(tx, {
			at: ctx.now(),
			actorUserId: viewer.userId,
			act: 'thread.read',
			subjectKind: 'thread',
			subjectId: found.thread.id,
			detail: { reportId },
		}),
	)
	return { ...found, messages: await listMessages(ctx.db, found.thread.id, { limit: READ_MOST }) }
}
