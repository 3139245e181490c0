/** Signs a person in by the code that was sent to them. Only the newest code is good, once, for ten minutes and five tries. */
import { countCodeAttempt, findCode, findUserByContact, proveContact, useCode } from '#db/queries/identity.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import type { Contact } from './contact.server.ts'
import { hashCode } from './issue-code.server.ts'
import { forgiveCode, type Limited, limitCode } from './limits.server.ts'
import { type Browser, type StartedSession, startSession } from './start-session.server.ts'
import { sameHash } from './token.server.ts'

const MAX_TRIES = 5

export async function signInWithCode(
	ctx: Ctx,
	{ contact, code, browser }: { contact: Contact; code: string; browser: Browser },
): Promise<{ ok: true; session: StartedSession } | Limited | { ok: false; problem: 'wrong-code' }> {
	const limited = await limitCode(ctx, contact, browser.network)
	if (limited) return limited
	const session = await ctx.db.transaction(async (tx) => {
		const user = await findUserByContact(tx, contact)
		const sent = user && (await findCode(tx, user.id, 'sign-in'))
		if (!user || !sent || sent.attempts >= MAX_TRIES) return undefined
		if (!sameHash(sent.codeHash, hashCode(sent.id, code))) return void (await countCodeAttempt(tx, sent.id))
		if (!(await useCode(tx, sent.id, ctx.now()))) return undefined
		await proveContact(tx, user.id, sent.address ?? '', ctx.now())
		await forgiveCode(tx, contact, browser.network)
		return startSession(ctx, tx, user, browser)
	})
	return session ? { ok: true, session } : { ok: false, problem: 'wrong-code' }
}
