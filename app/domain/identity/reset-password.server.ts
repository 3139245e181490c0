/** Sets a new password by the link from a message. The link is good once; every session of the person ends, and they are told. */
import { insertEvent } from '#db/queries/events.server.ts'
import { endCodes, endSessions, findCodeById, findUser, proveContact, updateUser, useCode } from '#db/queries/identity.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import { hashCode } from './issue-code.server.ts'
import { type Limited, limitLinks } from './limits.server.ts'
import { checkPassword } from './password.ts'
import { hashPassword } from './password-hash.server.ts'
import { type Browser, type StartedSession, startSession } from './start-session.server.ts'
import { sameHash } from './token.server.ts'

type WeakPassword = Extract<ReturnType<typeof checkPassword>, { ok: false }>

export async function resetPassword(
	ctx: Ctx,
	{ token, password, browser }: { token: string; password: string; browser: Browser },
): Promise<{ ok: true; session: StartedSession } | Limited | WeakPassword | { ok: false; problem: 'expired-link' }> {
	const limited = await limitLinks(ctx, browser.network)
	if (limited) return limited
	const link = await findResetLink(ctx, token)
	if (!link) return { ok: false, problem: 'expired-link' }
	const { id, user } = link
	const checked = checkPassword(password, [user.name, user.phone, user.email])
	if (!checked.ok) return checked
	const passwordHash = await hashPassword(checked.value)
	const session = await ctx.db.transaction(async (tx) => {
		const now = ctx.now()
		if (!(await useCode(tx, id, now))) return undefined
		await updateUser(tx, user.id, { passwordHash })
		await proveContact(tx, user.id, link.address ?? '', now)
		await endCodes(tx, user.id, now)
		await endSessions(tx, user.id, now)
		await insertEvent(tx, { type: 'identity.password-changed', subjectId: String(user.id), payload: {}, at: now })
		return startSession(ctx, tx, user, browser)
	})
	return session ? { ok: true, session } : { ok: false, problem: 'expired-link' }
}

/** The link and its person while it can still be used. */
export async function findResetLink(ctx: Ctx, token: string) {
	const id = `request-${/^(\d{1,15})\.[0-9a-f]+$/.exec(token)?.[1]}`
	const link = await findCodeById(ctx.db, id)
	const user = link && (await findUser(ctx.db, link.userId))
	const isGood = link?.purpose === 'reset' && sameHash(link.codeHash, hashCode(id, token))
	return !user || user.disabledAt || !isGood || link.usedAt || link.expiresAt <= ctx.now() ? undefined : { id, user, address: link.address }
}
