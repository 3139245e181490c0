/** The conversations of a company, the last spoken in first. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Empty } from '#app/components/empty.tsx'
import { DeskFrame } from '#app/components/frame.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { useWords } from '#app/components/words.tsx'
import { formatDateTime } from '#app/domain/i18n/format.ts'
import { mayBuy, maySell } from '#app/domain/identity/viewer.ts'
import { subjectText } from '#app/domain/messaging/subject-text.ts'
import { sellerNames } from '#app/http/seller-names.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf, requireViewer } from '#app/http/page.server.ts'
import { pageNumber } from '#app/http/page-number.ts'
import { paths, withQuery } from '#app/http/paths.ts'
import { listSubjects, listThreads } from '#db/queries/messages.server.ts'

const PAGE = 50
const EXCERPT = 120

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const { db } = context.app
	const viewer = await requireViewer(context.app, request)
	const page = pageNumber(request)
	const rows = viewer.company ? await listThreads(db, viewer.company.id, viewer.userId, { limit: PAGE + 1, offset: (page - 1) * PAGE }) : []
	const merchants = await sellerNames(
		db,
		rows.map((row) => row.thread.merchantCompanyId),
		language,
	)
	const subjects = await listSubjects(
		db,
		rows.map((row) => row.thread),
	)
	return {
		title: wordsIn(language)('common:nav.messages'),
		area: maySell(viewer) && !mayBuy(viewer) ? ('sell' as const) : ('account' as const),
		page,
		hasNext: rows.length > PAGE,
		threads: rows.slice(0, PAGE).map(({ thread, buyer, merchant, last, unread }) => ({
			id: thread.id,
			kind: thread.subjectKind,
			subject: subjectText(thread, subjects, language),
			other: viewer.company?.id === thread.buyerCompanyId ? (merchants.get(thread.merchantCompanyId) ?? merchant) : buyer,
			isOwn: last?.senderCompanyId === viewer.company?.id,
			text: (last?.text ?? '').slice(0, EXCERPT),
			textLanguage: last?.language,
			at: formatDateTime(thread.lastMessageAt, language),
			unread,
		})),
	}
}

export default function ThreadsPage() {
	const { threads, area, page, hasNext } = useLoaderData<typeof loader>()
	const { t, language } = useWords()
	return (
		<DeskFrame area={area} current="messages">
			<h1>{t('common:nav.messages')}</h1>
			{threads.length === 0 ? (
				<Empty icon="message-square" title={t('messages:list.empty')}>
					{t('messages:list.emptyHint')}
				</Empty>
			) : (
				<ul className="box todo">
					{threads.map((one) => (
						<li key={one.id}>
							<a href={paths.thread(language, one.id)}>
								<span>
									<b>
										{one.other} · {t(`messages:about.${one.kind}`, { subject: one.subject })}
									</b>
									<br />
									<span className="s" lang={one.textLanguage}>
										{one.isOwn && `${t('common:message.you')}: `}
										{one.text}
									</span>
									<br />
									<span className="xs m">{one.at}</span>
								</span>
								{one.unread > 0 && (
									<i className="n-b">
										{one.unread}
										<b className="vh"> {t('messages:list.unread', { count: one.unread })}</b>
									</i>
								)}
							</a>
						</li>
					))}
				</ul>
			)}
			<Pagination page={page} hasNext={hasNext} hrefOf={(to) => withQuery(paths.threads(language), { page: to > 1 ? to : undefined })} />
		</DeskFrame>
	)
}
