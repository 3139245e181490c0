/** Staff prove the second factor: a code of their authenticator, good once. The session gets a new token, as it may do more from now on. */
import { appendAudit } from '#db/queries/audit.server.ts'
import { findUser, passSession, useTotpStep } from '#db/queries/identity.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import { forgivePerson, type Limited, limitPerson } from './limits.server.ts'
import { hashToken, makeToken } from './token.server.ts'
import { findStep } from './totp.server.ts'
import type { Viewer } from './viewer.ts'

export async function passSecondFactor(
	ctx: Ctx,
	{ viewer, code }: { viewer: Viewer; code: string },
): Promise<{ ok: true; token: string } | Limited | { ok: false; problem: 'wrong-code' }> {
	const limited = await limitPerson(ctx, 'second-factor', viewer.userId)
	if (limited) return limited
	const user = await findUser(ctx.db, viewer.userId)
	const now = ctx.now()
	const step = user?.staffRole && user.totpSecret ? findStep(user.totpSecret, code, now) : undefined
	if (!user || step === undefined) return { ok: false, problem: 'wrong-code' }
	const token = makeToken(ctx)
	const passed = await ctx.db.transaction(async (tx) => {
		if (!(await useTotpStep(tx, user.id, step))) return false
		if (!(await passSession(tx, viewer.sessionId, { tokenHash: hashToken(token), secondFactorAt: now }))) return false
		await forgivePerson(tx, 'second-factor', user.id)
		await appendAudit(tx, {
			at: now,
			actorUserId: user.id,
			act: 'staff.signed-in',
			subjectKind: 'user',
			subjectId: String(user.id),
			detail: {},
		})
		return true
	})
	return passed ? { ok: true, token } : { ok: false, problem: 'wrong-code' }
}
