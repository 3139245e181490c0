/** Registers a company whose first owner is the person who does it. */
import { isUniqueViolation } from '#db/errors.server.ts'
import { insertCompany, insertMember, isRegistered } from '#db/queries/companies.server.ts'
import { insertEvent } from '#db/queries/events.server.ts'
import { setSessionCompany } from '#db/queries/identity.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import type { CompanyCountry } from './registration-number.ts'
import type { Viewer } from './viewer.ts'

export interface NewCompany {
	name: string
	country: CompanyCountry
	/** As `parseRegistrationNumber` gives it. */
	registrationNumber: string
	isBuyer: boolean
	isMerchant: boolean
}

export type CompanyProblem = { ok: false; problem: 'company-registered' | 'company-does-nothing' }

/** What is wrong with a company before anything is written. */
export async function checkNewCompany(db: Ctx['db'], company: NewCompany): Promise<CompanyProblem | undefined> {
	if (!company.isBuyer && !company.isMerchant) return { ok: false, problem: 'company-does-nothing' }
	if (await isRegistered(db, company.country, company.registrationNumber)) return { ok: false, problem: 'company-registered' }
	return undefined
}

/** Company, its owner and the event, inside the caller's transaction. */
export async function insertCompanyOf(tx: Ctx['db'], userId: number, company: NewCompany, now: Date): Promise<number> {
	const { id } = await insertCompany(tx, { ...company, legalName: company.name, createdAt: now })
	await insertMember(tx, { companyId: id, userId, role: 'owner', createdAt: now })
	await insertEvent(tx, { type: 'company.registered', subjectId: String(id), payload: { isMerchant: company.isMerchant }, at: now })
	return id
}

export async function registerCompany(
	ctx: Ctx,
	{ viewer, company }: { viewer: Viewer; company: NewCompany },
): Promise<{ ok: true; companyId: number } | CompanyProblem> {
	const problem = await checkNewCompany(ctx.db, company)
	if (problem) return problem
	try {
		const companyId = await ctx.db.transaction(async (tx) => {
			const id = await insertCompanyOf(tx, viewer.userId, company, ctx.now())
			await setSessionCompany(tx, viewer.sessionId, id)
			return id
		})
		return { ok: true, companyId }
	} catch (error) {
		if (isUniqueViolation(error)) return { ok: false, problem: 'company-registered' }
		throw error
	}
}
