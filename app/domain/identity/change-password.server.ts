/** Changes the password of a signed-in person; their other sessions end, and they are told. */
import { insertEvent } from '#db/queries/events.server.ts'
import { endCodes, endSessions, findUser, updateUser } from '#db/queries/identity.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import { forgivePerson, type Limited, limitPerson } from './limits.server.ts'
import { checkPassword } from './password.ts'
import { hashPassword, isPassword } from './password-hash.server.ts'
import type { Viewer } from './viewer.ts'

type WeakPassword = Extract<ReturnType<typeof checkPassword>, { ok: false }>

/** @param current  not asked for when the person has no password yet */
export async function changePassword(
	ctx: Ctx,
	{ viewer, current, password }: { viewer: Viewer; current: string; password: string },
): Promise<{ ok: true } | Limited | WeakPassword | { ok: false; problem: 'wrong-password' }> {
	const limited = await limitPerson(ctx, 'password', viewer.userId)
	if (limited) return limited
	const user = await findUser(ctx.db, viewer.userId)
	if (!user || (user.passwordHash && !(await isPassword(user.passwordHash, current.normalize('NFC')))))
		return { ok: false, problem: 'wrong-password' }
	const checked = checkPassword(password, [user.name, user.phone, user.email])
	if (!checked.ok) return checked
	const passwordHash = await hashPassword(checked.value)
	await ctx.db.transaction(async (tx) => {
		const now = ctx.now()
		await updateUser(tx, user.id, { passwordHash })
		await forgivePerson(tx, 'password', user.id)
		await endCodes(tx, user.id, now)
		await endSessions(tx, user.id, now, viewer.sessionId)
		await insertEvent(tx, { type: 'identity.password-changed', subjectId: String(user.id), payload: {}, at: now })
	})
	return { ok: true }
}
