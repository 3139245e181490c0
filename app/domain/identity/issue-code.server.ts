/** Makes the code or link that somebody asked for, if the account exists, and puts it into a message in their language. */
import { randomInt } from 'node:crypto'
import { insertDelivery } from '#db/queries/deliveries.server.ts'
import { type CodePurpose, findUserByContact, insertCode, type UserRow } from '#db/queries/identity.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import type { Language } from '#app/domain/i18n/languages.ts'
import type { Contact } from './contact.server.ts'
import { CODE_MINUTES, LINK_MINUTES } from './request-code.server.ts'
import { hashToken, makeToken } from './token.server.ts'

export interface MessageText {
	subject: string
	body: string
}

/** @param write  the words, given the six digits or the link's token */
export async function issueCode(
	ctx: Ctx,
	{
		requestId,
		contact,
		purpose,
		write,
	}: { requestId: number; contact: Contact; purpose: CodePurpose; write(secret: string, user: UserRow): MessageText },
): Promise<void> {
	const user = await findUserByContact(ctx.db, contact)
	if (!user) return
	const now = ctx.now()
	const id = `request-${requestId}`
	const isLink = purpose === 'reset'
	const secret = isLink ? `${requestId}.${makeToken(ctx)}` : String(randomInt(1_000_000)).padStart(6, '0')
	const expiresAt = new Date(now.getTime() + (isLink ? LINK_MINUTES : CODE_MINUTES) * 60_000)
	await ctx.db.transaction(async (tx) => {
		// A request that is worked on twice sends one message.
		if (
			!(await insertCode(tx, {
				id,
				userId: user.id,
				purpose,
				codeHash: hashCode(id, secret),
				address: contact.address,
				createdAt: now,
				expiresAt,
			}))
		)
			return
		await insertDelivery(tx, {
			channel: contact.kind === 'phone' ? 'sms' : 'mail',
			address: contact.address,
			language: user.language as Language,
			...write(secret, user),
			createdAt: now,
		})
	})
}

/** Salted with the id, so that equal codes have different hashes. */
export const hashCode = (id: string, secret: string) => hashToken(`${id}:${secret}`)
