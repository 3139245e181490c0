/** The first message about a product, an order or a shop; a conversation that is there already opens instead. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Empty } from '#app/components/empty.tsx'
import { DeskFrame } from '#app/components/frame.tsx'
import { LinkButton } from '#app/components/buttons.tsx'
import { MessageForm } from '#app/components/messages-form.tsx'
import { useWords } from '#app/components/words.tsx'
import { findSides, openThread, type Subject } from '#app/domain/messaging/open-thread.server.ts'
import { MAX_MESSAGE, NONCE, sendMessage } from '#app/domain/messaging/send-message.server.ts'
import { subjectText } from '#app/domain/messaging/subject-text.ts'
import { lines, parseForm, type Problem } from '#app/http/form.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf, orNotFound, requireViewer } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { safeRedirect } from '#app/http/redirect.server.ts'
import { findThreadOf, listSubjects } from '#db/queries/messages.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data && 'title' in data ? data.title : '' }]

function subjectOf(request: Request): Subject {
	const query = new URL(request.url).searchParams
	const kind = query.get('kind')
	const id = query.get('id') ?? ''
	return orNotFound((kind === 'product' || kind === 'order' || kind === 'shop') && /^[\w-]{1,60}$/.test(id) ? { kind, id } : undefined)
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(context.app, request)
	const subject = subjectOf(request)
	const { db } = context.app
	if (!viewer.company) return { title: wordsIn(language)('common:nav.messages'), problem: 'no-company' as const, nonce: '' }
	const sides = orNotFound(await findSides(context.app, { viewer, subject }))
	if (typeof sides === 'string') return { title: wordsIn(language)('common:nav.messages'), problem: sides, nonce: '' }
	const known = await findThreadOf(db, sides)
	if (known) throw safeRedirect(paths.thread(language, known.id), paths.threads(language))
	const subjects = await listSubjects(db, [sides])
	return {
		title: wordsIn(language)(`messages:about.${subject.kind}`, { subject: subjectText(sides, subjects, language) }),
		problem: undefined,
		nonce: context.app.newId(),
	}
}

const Sent = z.object({ text: lines(MAX_MESSAGE), nonce: z.string().regex(NONCE) })

export async function action({ request, context, params }: ActionFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(context.app, request)
	const subject = subjectOf(request)
	const form = await parseForm(request, Sent)
	const refused = (problems: Record<string, Problem>, status = 400) => data({ problems, typed: form.typed }, { status })
	if (!form.ok) return refused(form.problems)
	const opened = await openThread(context.app, { viewer, subject })
	if (!opened.ok && opened.problem === 'forbidden') return refused({ form: { code: 'forbidden' } }, 403)
	if (!opened.ok) throw new Response(null, { status: 404 })
	const sent = await sendMessage(context.app, { viewer, threadId: opened.value.id, language, ...form.value })
	if (!sent.ok)
		return sent.problem === 'forbidden' ? refused({ form: { code: 'forbidden' } }, 403) : refused({ text: { code: sent.problem } })
	return safeRedirect(paths.thread(language, opened.value.id), paths.threads(language))
}

export default function NewThreadPage() {
	const { title, problem, nonce } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>() as { problems: Record<string, Problem>; typed: Record<string, string> } | undefined
	const { t, language } = useWords()
	return (
		<DeskFrame area="account" current="messages">
			<h1>{title}</h1>
			{problem ? (
				<Empty
					icon="message-square"
					title={t(`messages:problem.${problem}`)}
					action={problem === 'no-company' && <LinkButton href={paths.company(language)}>{t('common:nav.company')}</LinkButton>}
				/>
			) : (
				<section className="box">
					<MessageForm nonce={answer?.typed.nonce ?? nonce} problems={answer?.problems} text={answer?.typed.text} />
				</section>
			)}
		</DeskFrame>
	)
}
