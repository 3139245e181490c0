/** What the company's page can be asked to do: each act is one form with its own fields. */
import { z } from 'zod'
import type { Language } from '#app/domain/i18n/languages.ts'
import { addMember } from '#app/domain/identity/add-member.server.ts'
import { changeCompany } from '#app/domain/identity/change-company.server.ts'
import { changeMember } from '#app/domain/identity/change-member.server.ts'
import { registerCompany } from '#app/domain/identity/register-company.server.ts'
import { ROLES } from '#app/domain/identity/roles.ts'
import type { Viewer } from '#app/domain/identity/viewer.ts'
import { refused } from './answer.server.ts'
import { ALWAYS, checkCompany, companyFields, toCompany } from './company-form.server.ts'
import type { App } from './context.server.ts'
import { line, parseForm, readForm, typedIn } from './form.server.ts'
import { paths, withQuery } from './paths.ts'
import { safeRedirect } from './redirect.server.ts'
import { contactField } from './sign-in.server.ts'

const role = z.enum(ROLES, { error: 'unknown-choice' })
const userId = z.coerce.number().int().positive().max(2_147_483_647)
const Register = z.object(companyFields).superRefine(checkCompany, ALWAYS)
const Edit = z.object({ companyName: companyFields.companyName, isBuyer: companyFields.isBuyer, isMerchant: companyFields.isMerchant })

/** Beside which field a problem of the domain stands. */
const PLACE: Record<string, string> = {
	'company-registered': 'registrationNumber',
	'company-does-nothing': 'isBuyer',
	'already-member': 'contact',
}

type Outcome = { ok: true } | { ok: false; problem: string; params?: Record<string, number> }

export async function actOnCompany(app: App, viewer: Viewer, request: Request, language: Language) {
	const page = paths.company(language)
	const sent = await readForm(request)
	const act = sent.get('act')

	async function run<S extends z.ZodType>(schema: S, work: (value: z.infer<S>) => Promise<Outcome>, done: string) {
		const form = await parseForm(request, schema)
		if (!form.ok) return refused(form.problems, form.typed)
		const result = await work(form.value)
		if (result.ok) return safeRedirect(withQuery(page, { done }), page)
		return refused({ [PLACE[result.problem] ?? 'form']: { code: result.problem, params: result.params } }, form.typed)
	}

	if (act === 'register') return run(Register, (value) => registerCompany(app, { viewer, company: toCompany(value) }), 'registered')
	if (act === 'edit') {
		return run(
			Edit,
			({ companyName, isBuyer, isMerchant }) => changeCompany(app, { viewer, name: companyName, isBuyer, isMerchant }),
			'company',
		)
	}
	if (act === 'add') {
		const Add = z.object({ name: line(120, 2), contact: contactField(request, language), role })
		return run(Add, (value) => addMember(app, { viewer, ...value, language }), 'member')
	}
	if (act === 'role') return run(z.object({ userId, role }), (value) => changeMember(app, { viewer, ...value }), 'role')
	if (act === 'remove') return run(z.object({ userId }), (value) => changeMember(app, { viewer, ...value, role: undefined }), 'removed')
	return refused({ form: { code: 'invalid' } }, typedIn(sent))
}
