/** Sign in by phone or e-mail and password. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { SignInBox } from '#app/components/account/sign-in-box.tsx'
import { Button } from '#app/components/buttons.tsx'
import { ErrorList, TextField } from '#app/components/fields.tsx'
import { StackTable } from '#app/components/table.tsx'
import { useWords } from '#app/components/words.tsx'
import { PASSWORD_MAX } from '#app/domain/identity/password.ts'
import { signIn } from '#app/domain/identity/sign-in.server.ts'
import type { FormAnswer } from '#app/http/answer.server.ts'
import { refused } from '#app/http/answer.server.ts'
import { demoAccounts } from '#app/http/demo-accounts.server.ts'
import { parseForm } from '#app/http/form.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { whySignIn } from '#app/http/kept-form.server.ts'
import { languageOf } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { safePath, safeRedirect } from '#app/http/redirect.server.ts'
import { afterSignIn, browserOf, contactField } from '#app/http/sign-in.server.ts'
import { findViewer } from '#app/http/viewer.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }, { name: 'robots', content: 'noindex' }]

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const next = safePath(new URL(request.url).searchParams.get('next'), '')
	const viewer = await findViewer(app, request)
	if (viewer) throw safeRedirect(viewer.needsSecondFactor ? paths.secondFactor(language, next) : next, paths.account(language))
	return { title: wordsIn(language)('account:signIn.title'), next, why: await whySignIn(app, request), accounts: demoAccounts(app) }
}

export async function action({ params, request, context }: ActionFunctionArgs) {
	const language = languageOf(params)
	const SignIn = z.object({
		contact: contactField(request, language),
		password: z.string().min(1).max(PASSWORD_MAX, 'wrong-credentials'),
		next: z.string().max(2000).optional(),
	})
	const form = await parseForm(request, SignIn)
	if (!form.ok) return refused(form.problems, form.typed)
	const { contact, password, next } = form.value
	const result = await signIn(context.app, { contact, password, browser: browserOf(context, request) })
	return result.ok
		? afterSignIn(context, request, { session: result.session, language, next })
		: refused({ form: { code: result.problem, params: 'params' in result ? result.params : undefined } }, form.typed)
}

export default function SignInPage() {
	const { title, next, why, accounts } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>() as FormAnswer | undefined
	const { t, language } = useWords()
	const labels = { contact: t('account:field.contact'), password: t('account:field.password') }
	const ways = [
		{ href: paths.signInCode(language, next, why !== undefined), label: t('account:signIn.byCode') },
		{ href: paths.reset(language), label: t('account:signIn.forgot') },
		{ href: paths.register(language, next), label: t('account:signIn.noAccount') },
	]
	return (
		<SignInBox title={title} why={why} ways={ways} below={accounts.length > 0 && <DemoAccounts accounts={accounts} />}>
			<ErrorList problems={answer?.problems} labels={labels} />
			<form method="post" className="box stack">
				<input type="hidden" name="next" value={answer?.typed.next ?? next} />
				<TextField
					name="contact"
					label={labels.contact}
					hint={t('account:hint.contact')}
					value={answer?.typed.contact}
					problem={answer?.problems.contact}
					autoComplete="username"
					maxLength={254}
					spellCheck={false}
					required
				/>
				<TextField
					name="password"
					type="password"
					label={labels.password}
					problem={answer?.problems.password}
					autoComplete="current-password"
					maxLength={PASSWORD_MAX}
					required
				/>
				<Button wide>{t('common:action.signIn')}</Button>
			</form>
		</SignInBox>
	)
}

function DemoAccounts({ accounts }: { accounts: { key: string; email: string; password: string }[] }) {
	const { t } = useWords()
	return (
		<section className="box stack">
			<h2>{t('account:demo.title')}</h2>
			<p className="s m">{t('account:demo.text')}</p>
			<StackTable
				caption={t('account:demo.title')}
				hideCaption
				columns={[
					{ key: 'who', label: t('account:demo.who') },
					{ key: 'email', label: t('account:demo.email') },
					{ key: 'password', label: t('account:field.password') },
				]}
				rows={accounts.map((one) => ({
					key: one.key,
					cells: [t(`account:demo.account.${one.key}`), <code key="e">{one.email}</code>, <code key="p">{one.password}</code>],
				}))}
			/>
		</section>
	)
}
