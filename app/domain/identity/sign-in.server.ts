/** Signs a person in by phone or e-mail and password. An unknown account, one without a password and a wrong password look the same. */
import { findUserByContact } from '#db/queries/identity.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import type { Contact } from './contact.server.ts'
import { forgiveSignIn, type Limited, limitSignIn } from './limits.server.ts'
import { isPassword } from './password-hash.server.ts'
import { type Browser, type StartedSession, startSession } from './start-session.server.ts'

export async function signIn(
	ctx: Ctx,
	{ contact, password, browser }: { contact: Contact; password: string; browser: Browser },
): Promise<{ ok: true; session: StartedSession } | Limited | { ok: false; problem: 'wrong-credentials' }> {
	const limited = await limitSignIn(ctx, contact, browser.network)
	if (limited) return limited
	const user = await findUserByContact(ctx.db, contact)
	const right = await isPassword(user?.passwordHash, password.normalize('NFC'))
	if (!user || !right) return { ok: false, problem: 'wrong-credentials' }
	const session = await ctx.db.transaction(async (tx) => {
		await forgiveSignIn(tx, contact, browser.network)
		return startSession(ctx, tx, user, browser)
	})
	return { ok: true, session }
}
