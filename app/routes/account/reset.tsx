/** Ask for a link that sets a new password, and with the link set it. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { SignInBox } from '#app/components/account/sign-in-box.tsx'
import { Button, LinkButton } from '#app/components/buttons.tsx'
import { ErrorList, TextField } from '#app/components/fields.tsx'
import { Note } from '#app/components/note.tsx'
import { useWords } from '#app/components/words.tsx'
import { PASSWORD_MAX, PASSWORD_MIN } from '#app/domain/identity/password.ts'
import { LINK_MINUTES, requestCode } from '#app/domain/identity/request-code.server.ts'
import { findResetLink, resetPassword } from '#app/domain/identity/reset-password.server.ts'
import type { FormAnswer } from '#app/http/answer.server.ts'
import { refused } from '#app/http/answer.server.ts'
import { parseForm, readForm } from '#app/http/form.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { afterSignIn, browserOf, contactField } from '#app/http/sign-in.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }, { name: 'robots', content: 'noindex' }]

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const token = new URL(request.url).searchParams.get('token')?.slice(0, 200) ?? ''
	return {
		title: wordsIn(language)(token ? 'account:reset.titleNew' : 'account:reset.title'),
		token,
		isExpired: token !== '' && !(await findResetLink(app, token)),
		minutes: LINK_MINUTES,
		demo: app.env.MODE === 'demo',
	}
}

export async function action({ params, request, context }: ActionFunctionArgs) {
	const language = languageOf(params)
	const isSetting = (await readForm(request)).has('token')
	if (!isSetting) {
		const form = await parseForm(request, z.object({ contact: contactField(request, language) }))
		if (!form.ok) return refused(form.problems, form.typed)
		const asked = await requestCode(context.app, { contact: form.value.contact, purpose: 'reset', network: context.network })
		if (!asked.ok) return refused({ form: { code: asked.problem, params: asked.params } }, form.typed)
		return data({ problems: {}, typed: { ...form.typed, sent: 'yes' } })
	}
	const form = await parseForm(request, z.object({ token: z.string().max(200), password: z.string().min(1).max(PASSWORD_MAX) }))
	if (!form.ok) return refused(form.problems, form.typed)
	const result = await resetPassword(context.app, { ...form.value, browser: browserOf(context, request) })
	if (result.ok) return afterSignIn(context, request, { session: result.session, language, next: undefined })
	const problem = { code: result.problem, params: 'params' in result ? result.params : undefined }
	return refused({ [['weak-password', 'too-long'].includes(result.problem) ? 'password' : 'form']: problem }, form.typed)
}

export default function ResetPage() {
	const { title, token, isExpired, minutes, demo } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>() as FormAnswer | undefined
	const { t, language } = useWords()
	const labels = { contact: t('account:field.contact'), password: t('account:field.newPassword') }
	const ways = [{ href: paths.signIn(language), label: t('account:signIn.byPassword') }]
	if (answer?.typed.sent) {
		return (
			<SignInBox title={title} ways={demo ? [{ href: paths.outbox(language), label: t('account:outbox.open') }, ...ways] : ways}>
				<Note tone="info" role="status" title={t('account:reset.sent', { contact: answer.typed.contact })}>
					{t('account:reset.sentHint', { count: minutes })}
				</Note>
			</SignInBox>
		)
	}
	if (isExpired) {
		return (
			<SignInBox title={title} ways={ways}>
				<ErrorList problems={{ form: { code: 'expired-link' } }} />
				<LinkButton wide href={paths.reset(language)}>
					{t('account:reset.again')}
				</LinkButton>
			</SignInBox>
		)
	}
	return (
		<SignInBox
			title={title}
			lead={token ? t('account:reset.leadNew') : t('account:reset.lead')}
			ways={token ? [{ href: paths.reset(language), label: t('account:reset.again') }, ...ways] : ways}
		>
			<ErrorList problems={answer?.problems} labels={labels} />
			<form method="post" className="box stack">
				{token ? (
					<>
						<input type="hidden" name="token" value={token} />
						<TextField
							name="password"
							type="password"
							label={labels.password}
							hint={t('account:hint.password', { count: PASSWORD_MIN })}
							problem={answer?.problems.password}
							autoComplete="new-password"
							maxLength={PASSWORD_MAX}
							required
						/>
						<Button wide>{t('account:reset.set')}</Button>
					</>
				) : (
					<>
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
						<Button wide>{t('account:reset.send')}</Button>
					</>
				)}
			</form>
		</SignInBox>
	)
}
