/** Sends a signed-in person another code for a phone or an e-mail of theirs that is not proven yet; nothing where it is. */
import { findUser } from '#db/queries/identity.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import type { Contact } from './contact.server.ts'
import type { Limited } from './limits.server.ts'
import { requestCode } from './request-code.server.ts'
import type { Viewer } from './viewer.ts'

export async function sendContactCode(
	ctx: Ctx,
	{ viewer, kind, network }: { viewer: Viewer; kind: Contact['kind']; network: string },
): Promise<{ ok: true } | Limited> {
	const user = await findUser(ctx.db, viewer.userId)
	const address = user?.[kind]
	if (!address || user[`${kind}ProvenAt`]) return { ok: true }
	return requestCode(ctx, { contact: { kind, address }, purpose: 'verify', network })
}
