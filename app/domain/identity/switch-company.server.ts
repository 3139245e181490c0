/** A person who belongs to several companies chooses the one to act for, in this browser. */
import { findMembership } from '#db/queries/companies.server.ts'
import { setSessionCompany } from '#db/queries/identity.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import type { Viewer } from './viewer.ts'

export async function switchCompany(
	ctx: Ctx,
	{ viewer, companyId }: { viewer: Viewer; companyId: number },
): Promise<{ ok: true } | { ok: false; problem: 'not-found' }> {
	return ctx.db.transaction(async (tx) => {
		if (!(await findMembership(tx, companyId, viewer.userId))) return { ok: false, problem: 'not-found' }
		await setSessionCompany(tx, viewer.sessionId, companyId)
		return { ok: true }
	})
}
