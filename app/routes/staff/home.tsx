/** The moderators' queue: the riskiest first, with what is risky about each. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Empty } from '#app/components/empty.tsx'
import { DeskFrame } from '#app/components/frame.tsx'
import { Note } from '#app/components/note.tsx'
import { QueueKeys, QueueList } from '#app/components/staff/queue-list.tsx'
import { useWords } from '#app/components/words.tsx'
import { wordsIn } from '#app/http/i18n.server.ts'
import { loadQueue } from '#app/http/moderation-queue.server.ts'
import { languageOf } from '#app/http/page.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
	const language = languageOf(params)
	return {
		title: wordsIn(language)('moderation:queue.title'),
		decided: new URL(request.url).searchParams.get('decided'),
		...(await loadQueue(context.app.db, language, context.app.now())),
	}
}

export default function QueuePage() {
	const { queue, count, decided } = useLoaderData<typeof loader>()
	const { t } = useWords()
	return (
		<DeskFrame area="staff" current="home">
			<div className="row sp">
				<h1>{t('moderation:queue.title')}</h1>
				{queue.length > 0 && <QueueKeys decides={false} />}
			</div>
			{decided && ['approve', 'return', 'reject'].includes(decided) && (
				<Note tone="ok" role="status" title={t(`moderation:decided.${decided}`)} />
			)}
			{queue.length === 0 ? (
				<Empty icon="inbox" title={t('moderation:queue.empty')}>
					{t('moderation:queue.emptyHint')}
				</Empty>
			) : (
				<section className="box">
					<p className="s m">{t('moderation:queue.count', { count })}</p>
					<QueueList queue={queue} />
				</section>
			)}
		</DeskFrame>
	)
}
