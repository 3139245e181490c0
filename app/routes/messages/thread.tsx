/** One conversation: what was said, a field to answer, a way to report it. Works by form alone; a stream adds what arrives. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { DialogForm } from '#app/components/dialog-form.tsx'
import { ErrorList } from '#app/components/error-list.tsx'
import { TextArea } from '#app/components/fields.tsx'
import { DeskFrame } from '#app/components/frame.tsx'
import { DayLine, MessageBubble } from '#app/components/message-bubble.tsx'
import { MessageForm } from '#app/components/messages-form.tsx'
import { Note } from '#app/components/note.tsx'
import { useWords } from '#app/components/words.tsx'
import { formatLongDate, formatTime } from '#app/domain/i18n/format.ts'
import type { Language } from '#app/domain/i18n/languages.ts'
import { mayBuy, maySell } from '#app/domain/identity/viewer.ts'
import { readOn, readThread } from '#app/domain/messaging/read-thread.server.ts'
import { reportThread } from '#app/domain/messaging/report-thread.server.ts'
import { MAX_MESSAGE, sendMessage } from '#app/domain/messaging/send-message.server.ts'
import { subjectText } from '#app/domain/messaging/subject-text.ts'
import { line, lines, parseForm, type Problem } from '#app/http/form.server.ts'
import { sellerNames } from '#app/http/seller-names.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf, orNotFound, requireViewer } from '#app/http/page.server.ts'
import { paths, withQuery } from '#app/http/paths.ts'
import { safeRedirect } from '#app/http/redirect.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(context.app, request)
	const url = new URL(request.url)
	const asked = url.searchParams.get('before') ?? ''
	const before = /^\d{1,9}$/.test(asked) ? Number(asked) : undefined
	const found = orNotFound(await readThread(context.app, { viewer, threadId: params.id ?? '', before }))
	const { thread, companyId, messages } = found
	const merchant = (await sellerNames(context.app.db, [thread.merchantCompanyId], language)).get(thread.merchantCompanyId) ?? found.merchant
	const subject = subjectText(thread, found.subjects, language)
	return {
		title: wordsIn(language)(`messages:about.${thread.subjectKind}`, { subject }),
		area: maySell(viewer) && !mayBuy(viewer) ? ('sell' as const) : ('account' as const),
		id: thread.id,
		kind: thread.subjectKind,
		subjectHref:
			thread.subjectKind === 'product'
				? paths.product(language, thread.subjectId)
				: thread.subjectKind === 'shop'
					? paths.shop(language, found.subjects.shops.get(thread.subjectId)?.slug ?? '')
					: companyId === thread.merchantCompanyId
						? paths.sellOrder(language, found.subjects.numbers.get(thread.subjectId) ?? '')
						: paths.order(language, found.subjects.numbers.get(thread.subjectId) ?? ''),
		other: companyId === thread.buyerCompanyId ? merchant : found.buyer,
		messages: messages.map((message) => ({
			id: message.id,
			mine: message.senderCompanyId === companyId,
			author: `${message.senderName}, ${message.senderCompanyId === thread.merchantCompanyId ? merchant : message.companyName}`,
			text: message.text,
			language: message.language as Language,
			day: formatLongDate(message.at, language),
			time: formatTime(message.at),
			at: message.at.toISOString(),
			state: message.id <= found.readByOther ? ('read' as const) : ('delivered' as const),
		})),
		earlier: found.hasMore ? messages[0]!.id : undefined,
		stream: withQuery(paths.stream, { after: messages.at(-1)?.id ?? 0 }),
		nonce: context.app.newId(),
		reported: url.searchParams.has('reported'),
	}
}

const Sent = z.object({ act: z.literal('send'), text: lines(MAX_MESSAGE), nonce: line(80) })
const Reported = z.object({ act: z.literal('report'), reason: lines(1000) })
const Read = z.object({ act: z.literal('read') })

export async function action({ request, context, params }: ActionFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(context.app, request)
	const { app } = context
	const threadId = params.id ?? ''
	const form = await parseForm(request, z.discriminatedUnion('act', [Sent, Reported, Read]))
	const refused = (problems: Record<string, Problem>, status = 400) => data({ problems, typed: form.typed }, { status })
	if (!form.ok) return refused(form.problems)
	const { value } = form
	if (value.act === 'read') return (await readOn(app, { viewer, threadId })) ? new Response(null, { status: 204 }) : orNotFound<never>(null)
	if (value.act === 'report') {
		const done = await reportThread(app, { viewer, threadId, reason: value.reason })
		if (done.ok) return safeRedirect(withQuery(paths.thread(language, threadId), { reported: 1 }), paths.threads(language))
		if (done.problem === 'forbidden') return refused({ form: { code: 'forbidden' } }, 403)
		return done.problem === 'not-found' ? orNotFound<never>(null) : refused({ reason: { code: done.problem } }, 409)
	}
	const sent = await sendMessage(app, { viewer, threadId, text: value.text, nonce: value.nonce, language })
	if (sent.ok) {
		if (request.headers.get('accept') === 'application/json') return new Response(null, { status: 204 })
		return safeRedirect(`${paths.thread(language, threadId)}#m${sent.value.id}`, paths.threads(language))
	}
	if (sent.problem === 'not-found') return orNotFound<never>(null)
	if (sent.problem === 'forbidden') return refused({ form: { code: 'forbidden' } }, 403)
	return refused({ text: { code: sent.problem, params: sent.problem === 'too-long' ? sent.params : undefined } })
}

export default function ThreadPage() {
	const { title, area, id, kind, subjectHref, other, messages, earlier, stream, nonce, reported } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>() as { problems: Record<string, Problem>; typed: Record<string, string> } | undefined
	const { t, language } = useWords()
	const isReporting = answer?.typed.act === 'report'
	let day = ''
	return (
		<DeskFrame area={area} current="messages">
			<div className="row sp">
				<h1>{title}</h1>
				<a className="a" href={subjectHref}>
					{t(`messages:open.${kind}`)}
				</a>
			</div>
			<k-thread data-stream={stream} data-thread={id} data-read={paths.thread(language, id)} data-other={other}>
				<section className="box stack" aria-label={title}>
					<div>
						<h2>{other}</h2>
						<p className="s m">{t('messages:ownWords')}</p>
					</div>
					{reported && <Note tone="ok" role="status" title={t('messages:report.done')} />}
					{earlier !== undefined && (
						<a className="a" href={withQuery(paths.thread(language, id), { before: earlier })}>
							{t('messages:earlier')}
						</a>
					)}
					<ol className="talk" aria-live="polite">
						{messages.flatMap((message) => {
							const isNewDay = message.day !== day
							day = message.day
							return [
								isNewDay && <DayLine key={message.day}>{message.day}</DayLine>,
								<MessageBubble
									key={message.id}
									id={`m${message.id}`}
									mine={message.mine}
									author={message.author}
									showAuthor={!message.mine}
									text={message.text}
									lang={message.language}
									time={message.time}
									dateTime={message.at}
									state={message.mine ? message.state : undefined}
								/>,
							]
						})}
					</ol>
					<template data-message="mine">
						<MessageBubble mine author="" text="–" time="" state="delivered" />
					</template>
					<template data-message="theirs">
						<MessageBubble mine={false} author="–" showAuthor text="–" time="" />
					</template>
					<MessageForm
						nonce={nonce}
						action={paths.thread(language, id)}
						problems={isReporting ? undefined : answer?.problems}
						text={answer?.typed.text}
					/>
					{isReporting && answer.problems.form && <ErrorList problems={{ form: answer.problems.form }} />}
					<DialogForm
						open={t('messages:report.open')}
						title={t('messages:report.title')}
						confirm={t('common:action.report')}
						name="act"
						value="report"
						kind="quiet"
						icon="flag"
						action={paths.thread(language, id)}
						isOpen={isReporting || answer?.typed.reason !== undefined}
					>
						<TextArea
							name="reason"
							label={t('common:word.reason')}
							hint={t('messages:report.hint')}
							problem={isReporting ? answer?.problems.reason : undefined}
							value={answer?.typed.reason}
							rows={3}
							maxLength={1000}
							required
						/>
					</DialogForm>
				</section>
			</k-thread>
		</DeskFrame>
	)
}
