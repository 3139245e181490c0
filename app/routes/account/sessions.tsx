/** In which browsers the person is signed in; each can be ended. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { deviceOf } from '#app/components/account/device.ts'
import { Button } from '#app/components/buttons.tsx'
import { ErrorList } from '#app/components/fields.tsx'
import { DeskFrame } from '#app/components/frame.tsx'
import { labelled } from '#app/components/joined.ts'
import { StackTable } from '#app/components/table.tsx'
import { Tag } from '#app/components/tag.tsx'
import { useWords } from '#app/components/words.tsx'
import { formatDateTime } from '#app/domain/i18n/format.ts'
import { endOtherSessions, endSession } from '#app/domain/identity/end-session.server.ts'
import type { FormAnswer } from '#app/http/answer.server.ts'
import { refused } from '#app/http/answer.server.ts'
import { parseForm } from '#app/http/form.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf, requireViewer } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { safeRedirect } from '#app/http/redirect.server.ts'
import { listSessions } from '#db/queries/identity.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(app, request)
	const sessions = await listSessions(app.db, viewer.userId, app.now())
	return {
		title: wordsIn(language)('account:sessions.title'),
		sessions: sessions.map((session) => ({
			id: session.id,
			device: deviceOf(session.userAgent),
			network: session.network,
			lastSeen: formatDateTime(session.lastSeenAt, language),
			since: formatDateTime(session.createdAt, language),
			isThis: session.id === viewer.sessionId,
		})),
	}
}

const End = z.object({
	act: z.enum(['end', 'end-others']),
	id: z
		.string()
		.regex(/^[0-9a-f]{1,64}$/)
		.optional(),
})

export async function action({ params, request, context: { app } }: ActionFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(app, request)
	const form = await parseForm(request, End)
	if (!form.ok) return refused({ form: { code: 'invalid' } }, form.typed)
	const { act, id = '' } = form.value
	const result = act === 'end' ? await endSession(app, { viewer, id }) : await endOtherSessions(app, { viewer })
	return result.ok ? safeRedirect(paths.sessions(language), '/') : refused({ form: { code: result.problem } })
}

export default function SessionsPage() {
	const { title, sessions } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>() as FormAnswer | undefined
	const words = useWords()
	const { t } = words
	return (
		<DeskFrame area="account" current="sessions">
			<h1>{title}</h1>
			<p className="m">{t('account:sessions.lead')}</p>
			<ErrorList problems={answer?.problems} />
			<section className="box">
				<StackTable
					caption={title}
					hideCaption
					columns={[
						{ key: 'device', label: t('account:sessions.device') },
						{ key: 'network', label: t('account:sessions.network') },
						{ key: 'seen', label: t('account:sessions.lastSeen') },
						{ key: 'since', label: t('account:sessions.since') },
						{ key: 'end', label: t('common:word.actions'), hideLabel: true, end: true },
					]}
					rows={sessions.map((session) => ({
						key: session.id,
						cells: [
							session.device ?? t('account:sessions.unknown'),
							<bdi key="n" dir="ltr">
								{session.network}
							</bdi>,
							session.lastSeen,
							session.since,
							session.isThis ? (
								<Tag key="t" tone="ok">
									{t('account:sessions.this')}
								</Tag>
							) : (
								<form key="f" method="post">
									<input type="hidden" name="id" value={session.id} />
									<Button
										kind="danger"
										name="act"
										value="end"
										label={labelled(words, t('account:sessions.end'), session.device ?? session.network)}
									>
										{t('account:sessions.end')}
									</Button>
								</form>
							),
						],
					}))}
				/>
			</section>
			{sessions.length > 1 && (
				<form method="post">
					<Button kind="danger" name="act" value="end-others">
						{t('account:sessions.endOthers')}
					</Button>
				</form>
			)}
		</DeskFrame>
	)
}
