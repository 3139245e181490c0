/** Sign in by a code that is sent to the phone or the e-mail. Two steps on one address; the second shows itself for known and unknown alike. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { SignInBox } from '#app/components/account/sign-in-box.tsx'
import { Button } from '#app/components/buttons.tsx'
import { ErrorList, TextField } from '#app/components/fields.tsx'
import { Note } from '#app/components/note.tsx'
import { useWords } from '#app/components/words.tsx'
import { CODE_MINUTES, requestCode } from '#app/domain/identity/request-code.server.ts'
import { signInWithCode } from '#app/domain/identity/sign-in-with-code.server.ts'
import type { FormAnswer } from '#app/http/answer.server.ts'
import { refused } from '#app/http/answer.server.ts'
import { parseForm, readForm } from '#app/http/form.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { whySignIn } from '#app/http/kept-form.server.ts'
import { languageOf } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { safePath } from '#app/http/redirect.server.ts'
import { afterSignIn, browserOf, contactField, codeProblem, sixDigits } from '#app/http/sign-in.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }, { name: 'robots', content: 'noindex' }]

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const next = safePath(new URL(request.url).searchParams.get('next'), '')
	return {
		title: wordsIn(language)('account:signInCode.title'),
		next,
		why: await whySignIn(app, request),
		minutes: CODE_MINUTES,
		demo: app.env.MODE === 'demo',
	}
}

export async function action({ params, request, context }: ActionFunctionArgs) {
	const language = languageOf(params)
	const contact = contactField(request, language)
	const next = z.string().max(2000).optional()
	const isSecond = (await readForm(request)).get('act') === 'sign-in'
	if (!isSecond) {
		const form = await parseForm(request, z.object({ contact, next }))
		if (!form.ok) return refused(form.problems, form.typed)
		const asked = await requestCode(context.app, { contact: form.value.contact, purpose: 'sign-in', network: context.network })
		if (!asked.ok) return refused({ form: { code: asked.problem, params: asked.params } }, form.typed)
		return data({ problems: {}, typed: { ...form.typed, sent: 'yes' } })
	}
	const form = await parseForm(request, z.object({ contact, code: sixDigits, next }))
	const sent = { ...form.typed, sent: 'yes' }
	if (!form.ok) return refused(form.problems.code ? { ...form.problems, code: codeProblem(form.problems.code) } : form.problems, sent)
	const result = await signInWithCode(context.app, {
		contact: form.value.contact,
		code: form.value.code,
		browser: browserOf(context, request),
	})
	if (result.ok) return afterSignIn(context, request, { session: result.session, language, next: form.value.next })
	return result.problem === 'wrong-code'
		? refused({ code: { code: result.problem } }, sent)
		: refused({ form: { code: result.problem, params: result.params } }, sent)
}

export default function SignInCodePage() {
	const { title, next, why, minutes, demo } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>() as FormAnswer | undefined
	const { t, language } = useWords()
	const labels = { contact: t('account:field.contact'), code: t('account:field.code') }
	const sent = answer?.typed.sent === 'yes' && !answer.problems.contact
	const contact = answer?.typed.contact ?? ''
	const ways = [{ href: paths.signIn(language, next, why !== undefined), label: t('account:signIn.byPassword') }]
	return (
		<SignInBox
			title={title}
			why={sent ? undefined : why}
			ways={demo && sent ? [{ href: paths.outbox(language), label: t('account:outbox.open') }, ...ways] : ways}
		>
			<ErrorList problems={answer?.problems} labels={labels} />
			{sent ? (
				<>
					<Note tone="info" role="status" title={t('account:signInCode.sent', { contact })}>
						{t('account:signInCode.sentHint', { count: minutes })}
					</Note>
					<form method="post" className="box stack">
						<input type="hidden" name="contact" value={contact} />
						<input type="hidden" name="next" value={answer?.typed.next ?? next} />
						<TextField
							name="code"
							label={labels.code}
							problem={answer?.problems.code}
							inputMode="numeric"
							autoComplete="one-time-code"
							maxLength={12}
							required
						/>
						<Button wide name="act" value="sign-in">
							{t('common:action.signIn')}
						</Button>
					</form>
					<form method="post">
						<input type="hidden" name="contact" value={contact} />
						<input type="hidden" name="next" value={answer?.typed.next ?? next} />
						<Button kind="quiet" name="act" value="send">
							{t('account:signInCode.again')}
						</Button>
					</form>
				</>
			) : (
				<form method="post" className="box stack">
					<input type="hidden" name="next" value={answer?.typed.next ?? next} />
					<TextField
						name="contact"
						label={labels.contact}
						hint={t('account:hint.contact')}
						value={contact}
						problem={answer?.problems.contact}
						autoComplete="username"
						maxLength={254}
						spellCheck={false}
						required
					/>
					<Button wide name="act" value="send">
						{t('account:signInCode.send')}
					</Button>
				</form>
			)}
		</SignInBox>
	)
}
