/** Registers a person with their company on one page, signs them in, and sends a code that proves their phone or e-mail. */
import { isUniqueViolation } from '#db/errors.server.ts'
import { insertUser, isContactTaken } from '#db/queries/identity.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import type { Language } from '#app/domain/i18n/languages.ts'
import type { Contact } from './contact.server.ts'
import { type Limited, limitMessages, limitRegistration } from './limits.server.ts'
import { checkPassword } from './password.ts'
import { hashPassword } from './password-hash.server.ts'
import { checkNewCompany, type CompanyProblem, insertCompanyOf, type NewCompany } from './register-company.server.ts'
import { insertCodeRequest } from './request-code.server.ts'
import { type Browser, type StartedSession, startSession } from './start-session.server.ts'

type WeakPassword = Extract<ReturnType<typeof checkPassword>, { ok: false }>

export interface Registration {
	name: string
	contact: Contact
	password: string
	language: Language
	company: NewCompany
	browser: Browser
}

export async function register(
	ctx: Ctx,
	{ name, contact, password, language, company, browser }: Registration,
): Promise<
	| { ok: true; session: StartedSession; companyId: number }
	| Limited
	| WeakPassword
	| CompanyProblem
	| { ok: false; problem: 'contact-taken' }
> {
	const checked = checkPassword(password, [name, contact.address])
	if (!checked.ok) return checked
	const limited = await limitRegistration(ctx, browser.network)
	if (limited) return limited
	const passwordHash = await hashPassword(checked.value)
	if (await isContactTaken(ctx.db, contact)) return { ok: false, problem: 'contact-taken' }
	const problem = await checkNewCompany(ctx.db, company)
	if (problem) return problem
	// Whoever's phone has had enough messages registers all the same, and asks for the code later.
	const maySend = !(await limitMessages(ctx, contact, browser.network))
	try {
		return await ctx.db.transaction(async (tx) => {
			const now = ctx.now()
			const reach = contact.kind === 'phone' ? { phone: contact.address } : { email: contact.address }
			const user = await insertUser(tx, { name, language, passwordHash, createdAt: now, ...reach })
			const companyId = await insertCompanyOf(tx, user.id, company, now)
			if (maySend) await insertCodeRequest(tx, { contact, purpose: 'verify' }, now)
			return { ok: true as const, companyId, session: await startSession(ctx, tx, user, browser, companyId) }
		})
	} catch (error) {
		// Two forms at once: the second finds what the first has taken.
		if (!isUniqueViolation(error)) throw error
		return (await isContactTaken(ctx.db, contact)) ? { ok: false, problem: 'contact-taken' } : { ok: false, problem: 'company-registered' }
	}
}
