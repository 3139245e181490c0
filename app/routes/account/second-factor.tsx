/** Staff give the code of their authenticator. The demo has none: its code lies in the outbox. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { SignInBox } from '#app/components/account/sign-in-box.tsx'
import { Button } from '#app/components/buttons.tsx'
import { ErrorList, TextField } from '#app/components/fields.tsx'
import { Note } from '#app/components/note.tsx'
import { useWords } from '#app/components/words.tsx'
import { passSecondFactor } from '#app/domain/identity/pass-second-factor.server.ts'
import type { FormAnswer } from '#app/http/answer.server.ts'
import { refused } from '#app/http/answer.server.ts'
import { parseForm } from '#app/http/form.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf, requireViewer } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { safePath, safeRedirect } from '#app/http/redirect.server.ts'
import { sendDemoCode, sessionCookie } from '#app/http/sign-in.server.ts'

const STAFF_S = 12 * 3600

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }, { name: 'robots', content: 'noindex' }]

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(app, request)
	const next = safePath(new URL(request.url).searchParams.get('next'), '')
	if (!viewer.needsSecondFactor) throw safeRedirect(next, viewer.staffRole ? paths.staff(language) : paths.account(language))
	return { title: wordsIn(language)('account:secondFactor.title'), next, demo: app.env.MODE === 'demo' }
}

const Code = z.object({
	act: z.enum(['pass', 'send']).optional(),
	code: z.string().max(40).optional(),
	next: z.string().max(2000).optional(),
})

export async function action({ params, request, context }: ActionFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(context.app, request)
	const form = await parseForm(request, Code)
	if (!form.ok) return refused({ code: { code: 'wrong-code' } }, form.typed)
	const { act, code = '', next } = form.value
	if (act === 'send') {
		await sendDemoCode(context, viewer.userId)
		return safeRedirect(paths.secondFactor(language, next), paths.secondFactor(language))
	}
	if (code.trim() === '') return refused({ code: { code: 'required' } }, form.typed)
	const result = await passSecondFactor(context.app, { viewer, code: code.normalize('NFKC').replace(/\D/g, '') })
	if (result.ok) return safeRedirect(next, paths.staff(language), { 'set-cookie': sessionCookie(context, result.token, STAFF_S) })
	return result.problem === 'wrong-code'
		? refused({ code: { code: result.problem } }, form.typed)
		: refused({ form: { code: result.problem, params: result.params } }, form.typed)
}

export default function SecondFactorPage() {
	const { title, next, demo } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>() as FormAnswer | undefined
	const { t, language } = useWords()
	const labels = { code: t('account:field.code') }
	return (
		<SignInBox title={title} lead={t('account:secondFactor.lead')}>
			<ErrorList problems={answer?.problems} labels={labels} />
			{demo && (
				<Note tone="info" title={t('account:secondFactor.demo')}>
					<a className="a" href={paths.outbox(language)}>
						{t('account:outbox.open')}
					</a>
				</Note>
			)}
			<form method="post" className="box stack">
				<input type="hidden" name="next" value={answer?.typed.next ?? next} />
				<TextField
					name="code"
					label={labels.code}
					hint={t('account:secondFactor.hint')}
					problem={answer?.problems.code}
					inputMode="numeric"
					autoComplete="one-time-code"
					maxLength={12}
				/>
				<Button wide name="act" value="pass">
					{t('common:action.continue')}
				</Button>
				{demo && (
					<Button kind="quiet" name="act" value="send">
						{t('account:signInCode.again')}
					</Button>
				)}
			</form>
			<form method="post" action={paths.signOut}>
				<input type="hidden" name="returnTo" value={paths.home(language)} />
				<Button kind="quiet">{t('common:action.signOut')}</Button>
			</form>
		</SignInBox>
	)
}
