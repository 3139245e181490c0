/** Ends a key: the next request that carries it is refused. */
import { appendAudit } from '#db/queries/audit.server.ts'
import { endApiKey as endRow } from '#db/queries/companies.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import { mayManage } from './roles.ts'
import type { Viewer } from './viewer.ts'

export async function endApiKey(
	ctx: Ctx,
	{ viewer, id }: { viewer: Viewer; id: string },
): Promise<{ ok: true } | { ok: false; problem: 'forbidden' | 'not-found' }> {
	const { company } = viewer
	if (!company || !mayManage(company.role)) return { ok: false, problem: 'forbidden' }
	return ctx.db.transaction(async (tx) => {
		const now = ctx.now()
		if (!(await endRow(tx, company.id, id, now))) return { ok: false, problem: 'not-found' }
		await appendAudit(tx, {
			at: now,
			actorUserId: viewer.userId,
			act: 'api-key.ended',
			subjectKind: 'company',
			subjectId: String(company.id),
			detail: { id },
		})
		return { ok: true }
	})
}
