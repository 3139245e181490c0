/** A signed-in person proves that a phone or an e-mail is theirs, by the newest code that went there: good once, ten minutes, five tries. */
import { countCodeAttempt, findCode, findUser, proveContact as markProven, useCode } from '#db/queries/identity.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import type { Contact } from './contact.server.ts'
import { hashCode } from './issue-code.server.ts'
import { forgivePerson, type Limited, limitPerson } from './limits.server.ts'
import { sameHash } from './token.server.ts'
import type { Viewer } from './viewer.ts'

const MAX_TRIES = 5

/** Proves again without a code what is proven already: a form that is sent twice has done what it should. */
export async function proveContact(
	ctx: Ctx,
	{ viewer, kind, code }: { viewer: Viewer; kind: Contact['kind']; code: string },
): Promise<{ ok: true } | Limited | { ok: false; problem: 'wrong-code' }> {
	const limited = await limitPerson(ctx, 'contact', viewer.userId)
	if (limited) return limited
	const isProven = await ctx.db.transaction(async (tx) => {
		const user = await findUser(tx, viewer.userId)
		const address = user?.[kind]
		if (!user || !address) return false
		if (!user[`${kind}ProvenAt`]) {
			const sent = await findCode(tx, user.id, 'verify', address)
			if (!sent || sent.attempts >= MAX_TRIES) return false
			if (!sameHash(sent.codeHash, hashCode(sent.id, code))) return void (await countCodeAttempt(tx, sent.id))
			if (!(await useCode(tx, sent.id, ctx.now()))) return false
			await markProven(tx, user.id, address, ctx.now())
		}
		await forgivePerson(tx, 'contact', user.id)
		return true
	})
	return isProven ? { ok: true } : { ok: false, problem: 'wrong-code' }
}
