/** Conversations that somebody reported: the only ones that staff may read, and only while the report is open. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Button } from '#app/components/buttons.tsx'
import { Empty } from '#app/components/empty.tsx'
import { ErrorList, TextArea } from '#app/components/fields.tsx'
import { DeskFrame } from '#app/components/frame.tsx'
import { joined } from '#app/components/joined.ts'
import { MessageBubble } from '#app/components/message-bubble.tsx'
import { useWords } from '#app/components/words.tsx'
import { formatDateTime } from '#app/domain/i18n/format.ts'
import type { Language } from '#app/domain/i18n/languages.ts'
import { decideReport } from '#app/domain/moderation/decide-report.server.ts'
import { readReportedThread } from '#app/domain/moderation/read-reported-thread.server.ts'
import { lines, parseForm, type Problem } from '#app/http/form.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf, orNotFound, requireViewer } from '#app/http/page.server.ts'
import { paths, withQuery } from '#app/http/paths.ts'
import { safeRedirect } from '#app/http/redirect.server.ts'
import { listOpenReports } from '#db/queries/messages.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(context.app, request)
	const reports = await listOpenReports(context.app.db)
	const asked = new URL(request.url).searchParams.get('report')
	const open =
		asked === null
			? undefined
			: orNotFound(await readReportedThread(context.app, { viewer, reportId: /^\d{1,9}$/.test(asked) ? Number(asked) : 0 }))
	return {
		title: wordsIn(language)('common:nav.reports'),
		reports: reports.map((row) => ({
			id: row.id,
			reason: row.reason,
			by: row.by,
			at: formatDateTime(row.at, language),
			companies: `${row.buyer} – ${row.merchant}`,
		})),
		open: open && {
			id: open.report.id,
			reason: open.report.reason,
			merchantCompanyId: open.thread.merchantCompanyId,
			messages: open.messages.map((message) => ({ ...message, time: formatDateTime(message.at, language) })),
		},
	}
}

const Decision = z.object({ reportId: z.coerce.number().int().positive().max(2_000_000_000), decision: lines(2000) })

export async function action({ request, context, params }: ActionFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(context.app, request)
	const form = await parseForm(request, Decision)
	const refused = (problems: Record<string, Problem>, status = 400) => data({ problems, typed: form.typed }, { status })
	if (!form.ok) return refused(form.problems)
	const decided = await decideReport(context.app, { viewer, ...form.value })
	return decided.ok ? safeRedirect(paths.staffReports(language), paths.staff(language)) : refused({ form: { code: decided.problem } }, 409)
}

export default function ReportsPage() {
	const { reports, open } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	const words = useWords()
	const { t, language } = words
	return (
		<DeskFrame area="staff" current="reports">
			<h1>{t('common:nav.reports')}</h1>
			{!open && <ErrorList problems={answer?.problems} />}
			{reports.length === 0 && (
				<Empty icon="flag" title={t('moderation:reports.empty')}>
					{t('moderation:reports.emptyHint')}
				</Empty>
			)}
			<div className="cols two">
				{reports.length > 0 && (
					<section className="box">
						<ol className="q">
							{reports.map((one) => (
								<li key={one.id}>
									<a
										href={withQuery(paths.staffReports(language), { report: one.id })}
										aria-current={one.id === open?.id ? 'true' : undefined}
									>
										<i>{one.id}</i>
										<b>{one.companies}</b>
										<span className="s m">
											{one.reason}
											<br />
											{joined(words, [one.by, one.at], 'pause')}
										</span>
									</a>
								</li>
							))}
						</ol>
					</section>
				)}
				{open && (
					<section className="box stack">
						<h2>{t('moderation:reports.thread')}</h2>
						<p className="pre">{open.reason}</p>
						<ol className="talk">
							{open.messages.map((message) => (
								<MessageBubble
									key={message.id}
									mine={message.senderCompanyId === open.merchantCompanyId}
									author={joined(words, [message.senderName, message.companyName], 'pause')}
									showAuthor
									text={message.text}
									lang={message.language as Language}
									time={message.time}
								/>
							))}
						</ol>
						<form method="post" className="stack">
							<ErrorList problems={answer?.problems} />
							<input type="hidden" name="reportId" value={open.id} />
							<TextArea
								name="decision"
								label={t('moderation:reports.decision')}
								problem={answer?.problems.decision}
								value={answer?.typed.decision}
								rows={3}
								required
							/>
							<div>
								<Button>{t('moderation:reports.close')}</Button>
							</div>
						</form>
					</section>
				)}
			</div>
		</DeskFrame>
	)
}
