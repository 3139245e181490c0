/** Makes an account of the trade center, with the secret for its authenticator. Only the operator's console does this, never a page. */
import { appendAudit } from '#db/queries/audit.server.ts'
import { insertUser } from '#db/queries/identity.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import type { Language } from '#app/domain/i18n/languages.ts'
import { checkPassword } from './password.ts'
import { hashPassword } from './password-hash.server.ts'
import { makeTotpSecret, totpUri } from './totp.server.ts'
import type { StaffRole } from './viewer.ts'

type WeakPassword = Extract<ReturnType<typeof checkPassword>, { ok: false }>

/** @returns the link to be scanned by the authenticator: it is not shown again */
export async function addStaff(
	ctx: Ctx,
	{ name, email, password, language, role }: { name: string; email: string; password: string; language: Language; role: StaffRole },
): Promise<{ ok: true; userId: number; totpUri: string } | WeakPassword> {
	const checked = checkPassword(password, [name, email])
	if (!checked.ok) return checked
	const [passwordHash, totpSecret] = [await hashPassword(checked.value), makeTotpSecret()]
	const userId = await ctx.db.transaction(async (tx) => {
		const now = ctx.now()
		const user = await insertUser(tx, { name, email, passwordHash, language, staffRole: role, totpSecret, createdAt: now })
		await appendAudit(tx, {
			at: now,
			actorUserId: null,
			act: 'staff.added',
			subjectKind: 'user',
			subjectId: String(user.id),
			detail: { role },
		})
		return user.id
	})
	return { ok: true, userId, totpUri: totpUri(totpSecret, email) }
}
