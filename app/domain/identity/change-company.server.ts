/** Changes a company's name and whether it buys or sells. Its register number stays: that is who it is. */
import { updateCompany } from '#db/queries/companies.server.ts'
import { insertEvent } from '#db/queries/events.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import { mayManage } from './roles.ts'
import type { Viewer } from './viewer.ts'

export async function changeCompany(
	ctx: Ctx,
	{ viewer, name, isBuyer, isMerchant }: { viewer: Viewer; name: string; isBuyer: boolean; isMerchant: boolean },
): Promise<{ ok: true } | { ok: false; problem: 'forbidden' | 'company-does-nothing' }> {
	const { company } = viewer
	if (!company || !mayManage(company.role)) return { ok: false, problem: 'forbidden' }
	if (!isBuyer && !isMerchant) return { ok: false, problem: 'company-does-nothing' }
	await ctx.db.transaction(async (tx) => {
		await updateCompany(tx, company.id, { name, isBuyer, isMerchant })
		await insertEvent(tx, { type: 'company.changed', subjectId: String(company.id), payload: { isMerchant }, at: ctx.now() })
	})
	return { ok: true }
}
