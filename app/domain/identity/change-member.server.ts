/** Gives a member another role or takes them out of the company; a company always keeps an owner. Sessions follow at once. */
import { appendAudit } from '#db/queries/audit.server.ts'
import { countOwners, deleteMember, findMembership, setMemberRole } from '#db/queries/companies.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import { rolesToGive } from './roles.ts'
import type { CompanyRole, Viewer } from './viewer.ts'

/** @param role  undefined takes the member out */
export async function changeMember(
	ctx: Ctx,
	{ viewer, userId, role }: { viewer: Viewer; userId: number; role: CompanyRole | undefined },
): Promise<{ ok: true } | { ok: false; problem: 'forbidden' | 'not-found' | 'last-owner' }> {
	const { company } = viewer
	if (!company) return { ok: false, problem: 'forbidden' }
	const mayGive = rolesToGive(company.role)
	return ctx.db.transaction(async (tx) => {
		const member = await findMembership(tx, company.id, userId)
		if (!member) return { ok: false, problem: 'not-found' }
		const leaves = role === undefined && userId === viewer.userId
		if (!leaves && (!mayGive.includes(member.role) || (role !== undefined && !mayGive.includes(role))))
			return { ok: false, problem: 'forbidden' }
		if (member.role === 'owner' && role !== 'owner' && (await countOwners(tx, company.id, userId)) === 0)
			return { ok: false, problem: 'last-owner' }
		if (role === undefined) await deleteMember(tx, company.id, userId)
		else await setMemberRole(tx, { companyId: company.id, userId, role })
		await appendAudit(tx, {
			at: ctx.now(),
			actorUserId: viewer.userId,
			act: role === undefined ? 'member.removed' : 'member.role-changed',
			subjectKind: 'company',
			subjectId: String(company.id),
			detail: { userId, from: member.role, to: role ?? null },
		})
		return { ok: true }
	})
}
