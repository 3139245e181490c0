/** Adds a person to the viewer's company. Who has no account gets one without a password, and signs in by a code the first time. */
import { isUniqueViolation } from '#db/errors.server.ts'
import { appendAudit } from '#db/queries/audit.server.ts'
import { insertMember } from '#db/queries/companies.server.ts'
import { insertEvent } from '#db/queries/events.server.ts'
import { findUserByContact, insertUser } from '#db/queries/identity.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import type { Language } from '#app/domain/i18n/languages.ts'
import type { Contact } from './contact.server.ts'
import { type Limited, limitInvitations } from './limits.server.ts'
import { rolesToGive } from './roles.ts'
import type { CompanyRole, Viewer } from './viewer.ts'

export async function addMember(
	ctx: Ctx,
	{ viewer, name, contact, role, language }: { viewer: Viewer; name: string; contact: Contact; role: CompanyRole; language: Language },
): Promise<{ ok: true; userId: number } | Limited | { ok: false; problem: 'forbidden' | 'already-member' | 'stale' }> {
	const { company } = viewer
	if (!company || !rolesToGive(company.role).includes(role)) return { ok: false, problem: 'forbidden' }
	const limited = await limitInvitations(ctx, company.id)
	if (limited) return limited
	try {
		return await ctx.db.transaction(async (tx) => {
			const now = ctx.now()
			const reach = contact.kind === 'phone' ? { phone: contact.address } : { email: contact.address }
			const user = (await findUserByContact(tx, contact)) ?? (await insertUser(tx, { name, language, createdAt: now, ...reach }))
			const added = await insertMember(tx, { companyId: company.id, userId: user.id, role, createdAt: now })
			if (!added) return { ok: false, problem: 'already-member' }
			const fact = { subjectKind: 'company', subjectId: String(company.id), detail: { userId: user.id, role } }
			await appendAudit(tx, { at: now, actorUserId: viewer.userId, act: 'member.added', ...fact })
			await insertEvent(tx, {
				type: 'identity.member-added',
				subjectId: String(user.id),
				payload: { ...contact, company: company.name, by: viewer.name },
				at: now,
			})
			return { ok: true, userId: user.id }
		})
	} catch (error) {
		// Somebody else has just made an account with this contact.
		if (isUniqueViolation(error)) return { ok: false, problem: 'stale' }
		throw error
	}
}
