/** Makes a key for the company's own programs. It is shown once; only its hash is kept. */
import { appendAudit } from '#db/queries/audit.server.ts'
import { countApiKeys, insertApiKey } from '#db/queries/companies.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import { mayManage } from './roles.ts'
import { hashToken, makeToken } from './token.server.ts'
import type { Viewer } from './viewer.ts'

export const MAX_API_KEYS = 20

export async function createApiKey(
	ctx: Ctx,
	{ viewer, name }: { viewer: Viewer; name: string },
): Promise<{ ok: true; id: string; key: string } | { ok: false; problem: 'forbidden' | 'too-many'; params?: { max: number } }> {
	const { company } = viewer
	if (!company || !mayManage(company.role)) return { ok: false, problem: 'forbidden' }
	const key = `kr_${makeToken(ctx)}`
	const id = ctx.newId()
	return ctx.db.transaction(async (tx) => {
		if ((await countApiKeys(tx, company.id)) >= MAX_API_KEYS) return { ok: false, problem: 'too-many', params: { max: MAX_API_KEYS } }
		const now = ctx.now()
		await insertApiKey(tx, { id, companyId: company.id, name, tokenHash: hashToken(key), createdBy: viewer.userId, createdAt: now })
		await appendAudit(tx, {
			at: now,
			actorUserId: viewer.userId,
			act: 'api-key.created',
			subjectKind: 'company',
			subjectId: String(company.id),
			detail: { id, name },
		})
		return { ok: true, id, key }
	})
}
