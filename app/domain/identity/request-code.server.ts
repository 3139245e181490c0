/**
 * Asks for a sign-in code or a link that sets a new password. Whether there is such an account is looked up later, by the subscriber that
 * sends the message: the answer and its time can't tell.
 */
import { insertEvent } from '#db/queries/events.server.ts'
import type { Ctx } from '#app/http/context.server.ts'
import type { Contact } from './contact.server.ts'
import { type Limited, limitMessages } from './limits.server.ts'

export const CODE_MINUTES = 10
export const LINK_MINUTES = 60

export async function requestCode(
	ctx: Ctx,
	{ contact, purpose, network }: { contact: Contact; purpose: 'sign-in' | 'reset'; network: string },
): Promise<{ ok: true } | Limited> {
	const limited = await limitMessages(ctx, contact, network)
	if (limited) return limited
	await insertEvent(ctx.db, { type: 'identity.code-requested', subjectId: purpose, payload: { ...contact }, at: ctx.now() })
	return { ok: true }
}
