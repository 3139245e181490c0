/**
 * Asks for a code to sign in or to prove a contact, or for a link that sets a new password. Whether there is such an account is looked up later, by the subscriber that
 * sends the message: the answer and its time can't tell.
 */
import { insertEvent } from '#db/queries/events.server.ts'
import type { CodePurpose } from '#db/queries/identity.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import type { Contact } from './contact.server.ts'
import { type Limited, limitMessages } from './limits.server.ts'

export const CODE_MINUTES = 10
export const LINK_MINUTES = 60

export async function requestCode(
	ctx: Ctx,
	{ contact, purpose, network }: { contact: Contact; purpose: CodePurpose; network: string },
): Promise<{ ok: true } | Limited> {
	const limited = await limitMessages(ctx, contact, network)
	if (limited) return limited
	await insertCodeRequest(ctx.db, { contact, purpose }, ctx.now())
	return { ok: true }
}

/** For the subscriber, in the caller's transaction. */
export async function insertCodeRequest(tx: Ctx['db'], { contact, purpose }: { contact: Contact; purpose: CodePurpose }, now: Date) {
	await insertEvent(tx, { type: 'identity.code-requested', subjectId: purpose, payload: { ...contact }, at: now })
}
