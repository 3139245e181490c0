/** In the demo there is no authenticator at hand: the code of a demo account goes to the outbox, as mail would. */
import { insertDelivery } from '#db/queries/deliveries.server.ts'
import { findUser } from '#db/queries/identity.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import type { Language } from '#app/domain/i18n/languages.ts'
import type { MessageText } from './issue-code.server.ts'
import { codeOfStep, stepOf } from './totp.server.ts'

/** Does nothing for people who are not demo staff. The code is one that was not used yet. */
export async function showDemoCode(
	ctx: Ctx,
	{ userId, write }: { userId: number; write(code: string, language: Language): MessageText },
): Promise<void> {
	const user = await findUser(ctx.db, userId)
	if (!user?.demo || !user.staffRole || !user.totpSecret) return
	const now = ctx.now()
	const code = codeOfStep(user.totpSecret, Math.max(stepOf(now), user.totpLastStep + 1))
	await insertDelivery(ctx.db, {
		channel: user.email ? 'mail' : 'sms',
		address: user.email ?? user.phone ?? '',
		language: user.language,
		...write(code, user.language as Language),
		createdAt: now,
	})
}
