/** People who sign in, for the tests of identity: with a password, from a network, by whatever message was sent to them. */
import { desc } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import type { CodePurpose } from '#db/queries/identity.server.ts'
import { deliveries, events } from '#db/schema/index.server.ts'
import type { Contact } from '#app/domain/identity/contact.server.ts'
import { hashPassword } from '#app/domain/identity/password-hash.server.ts'
import { issueCode } from '#app/domain/identity/issue-code.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import { aUser } from '#tests/support/factories.ts'

export const PASSWORD = 'верблюд идёт на базар'
const hashed = hashPassword(PASSWORD)

export const browser = (network = '203.0.113.7') => ({ network, userAgent: 'Mozilla/5.0 (Linux; Android 9) Chrome/120.0' })

export async function aPersonWithPassword(db: Db, given: Parameters<typeof aUser>[1] = {}) {
	const user = await aUser(db, { passwordHash: await hashed, ...given })
	const contact: Contact = { kind: 'email', address: user.email! }
	return { user, contact }
}

/** What the job does with the latest request: makes the code. @returns what was sent, if anything */
export async function deliverLatestRequest(ctx: Ctx): Promise<string | undefined> {
	const [event] = await ctx.db.select().from(events).orderBy(desc(events.id)).limit(1)
	const before = await ctx.db.$count(deliveries)
	await issueCode(ctx, {
		requestId: event!.id,
		contact: event!.payload as unknown as Contact,
		purpose: event!.subjectId as CodePurpose,
		write: (secret) => ({ subject: '', body: secret }),
	})
	const [sent] = await ctx.db.select().from(deliveries).orderBy(desc(deliveries.id)).limit(1)
	return (await ctx.db.$count(deliveries)) > before ? sent!.body : undefined
}
