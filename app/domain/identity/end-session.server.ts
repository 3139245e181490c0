/** Ends one session of the viewer's own, or all but this one; they stop working with the next request. */
import { endSession as endRow, endSessions } from '#db/queries/identity.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import type { Viewer } from './viewer.ts'

export async function endSession(
	ctx: Ctx,
	{ viewer, id }: { viewer: Viewer; id: string },
): Promise<{ ok: true } | { ok: false; problem: 'not-found' }> {
	return (await endRow(ctx.db, { id, userId: viewer.userId }, ctx.now())) ? { ok: true } : { ok: false, problem: 'not-found' }
}

export async function endOtherSessions(ctx: Ctx, { viewer }: { viewer: Viewer }): Promise<{ ok: true }> {
	await endSessions(ctx.db, viewer.userId, ctx.now(), viewer.sessionId)
	return { ok: true }
}
