/** Register a person and their company on one page; after it the person is signed in, hears what was made and goes on where they were. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { CompanyFields, companyLabels } from '#app/components/account/company-fields.tsx'
import { SignInBox } from '#app/components/account/sign-in-box.tsx'
import { Button } from '#app/components/buttons.tsx'
import { ErrorList, TextField } from '#app/components/fields.tsx'
import { useWords } from '#app/components/words.tsx'
import type { Contact } from '#app/domain/identity/contact.server.ts'
import { checkPassword, PASSWORD_MAX, PASSWORD_MIN } from '#app/domain/identity/password.ts'
import { register } from '#app/domain/identity/register.server.ts'
import type { FormAnswer } from '#app/http/answer.server.ts'
import { refused } from '#app/http/answer.server.ts'
import { ALWAYS, checkCompany, companyFields, toCompany } from '#app/http/company-form.server.ts'
import { line, parseForm } from '#app/http/form.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf } from '#app/http/page.server.ts'
import { paths, withQuery } from '#app/http/paths.ts'
import { safePath } from '#app/http/redirect.server.ts'
import { readCountry } from '#app/http/session.server.ts'
import { afterSignIn, browserOf, contactField } from '#app/http/sign-in.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export function loader({ params, request }: LoaderFunctionArgs) {
	const language = languageOf(params)
	return {
		title: wordsIn(language)('account:register.title'),
		next: safePath(new URL(request.url).searchParams.get('next'), ''),
		country: language === 'zh' ? 'CN' : readCountry(request),
	}
}

/** Beside which field a problem of the domain stands. */
const PLACE: Record<string, string> = {
	'weak-password': 'password',
	'too-long': 'password',
	'contact-taken': 'contact',
	'company-registered': 'registrationNumber',
	'company-does-nothing': 'isBuyer',
}

/** Here too, so that a weak password and a wrong registration number are heard of in one go. */
function checkPasswordField(
	{ name, contact, password }: { name: string; contact: Contact; password: string },
	check: z.core.$RefinementCtx,
) {
	if (typeof password !== 'string' || !password) return
	// The other two may themselves be wrong.
	const about = [name, contact?.address].filter((one) => typeof one === 'string')
	const checked = checkPassword(password, about)
	if (!checked.ok) check.addIssue({ code: 'custom', message: checked.problem, params: checked.params, path: ['password'] })
}

export async function action({ params, request, context }: ActionFunctionArgs) {
	const language = languageOf(params)
	const Register = z
		.object({
			name: line(120, 2),
			contact: contactField(request, language),
			password: z.string().min(1).max(PASSWORD_MAX),
			next: z.string().max(2000).optional(),
			...companyFields,
		})
		.superRefine(checkCompany, ALWAYS)
		.superRefine(checkPasswordField, ALWAYS)
	const form = await parseForm(request, Register)
	if (!form.ok) return refused(form.problems, form.typed)
	const { name, contact, password, next } = form.value
	const company = toCompany(form.value)
	const result = await register(context.app, { name, contact, password, language, company, browser: browserOf(context, request) })
	if (result.ok)
		return afterSignIn(context, request, {
			session: result.session,
			language,
			next: withQuery(paths.account(language), { done: 'welcome', next: safePath(next, '') }),
		})
	const problem = { code: result.problem, params: 'params' in result ? result.params : undefined }
	return refused({ [PLACE[result.problem] ?? 'form']: problem }, form.typed)
}

export default function RegisterPage() {
	const { title, next, country } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>() as FormAnswer | undefined
	const { t, language } = useWords()
	const problems = answer?.problems ?? {}
	const labels = {
		name: t('account:field.name'),
		contact: t('account:field.contact'),
		password: t('account:field.password'),
		...companyLabels(t),
	}
	return (
		<SignInBox
			title={title}
			lead={t('account:register.lead')}
			ways={[{ href: paths.signIn(language, next), label: t('account:register.haveAccount') }]}
		>
			<ErrorList problems={answer?.problems} labels={labels} />
			<form method="post" className="stack">
				<input type="hidden" name="next" value={answer?.typed.next ?? next} />
				<section className="box stack">
					<h2>{t('account:register.you')}</h2>
					<TextField
						name="name"
						label={labels.name}
						value={answer?.typed.name}
						problem={problems.name}
						autoComplete="name"
						maxLength={120}
						required
					/>
					<TextField
						name="contact"
						label={labels.contact}
						hint={t('account:hint.contact')}
						value={answer?.typed.contact}
						problem={problems.contact}
						autoComplete="username"
						maxLength={254}
						spellCheck={false}
						required
					/>
					<TextField
						name="password"
						type="password"
						label={labels.password}
						hint={t('account:hint.password', { count: PASSWORD_MIN })}
						problem={problems.password}
						autoComplete="new-password"
						maxLength={PASSWORD_MAX}
						required
					/>
				</section>
				<section className="box stack">
					<h2>{t('account:register.company')}</h2>
					<CompanyFields problems={problems} typed={answer?.typed} country={country} />
				</section>
				<Button wide>{t('common:action.register')}</Button>
			</form>
		</SignInBox>
	)
}
