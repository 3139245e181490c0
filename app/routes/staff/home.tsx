/** The moderators' queue: the oldest first, with what is risky about each. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Empty } from '#app/components/empty.tsx'
import { DeskFrame } from '#app/components/frame.tsx'
import { useWords } from '#app/components/words.tsx'
import { formatDateTime } from '#app/domain/i18n/format.ts'
import { pickText } from '#app/domain/i18n/languages.ts'
import { GRAVE, risksOf } from '#app/domain/moderation/listing-risk.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { countWaitingRevisions, listWaitingRevisions } from '#db/queries/listings.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const { db } = context.app
	const now = context.app.now()
	const [rows, count] = await Promise.all([listWaitingRevisions(db), countWaitingRevisions(db)])
	return {
		title: wordsIn(language)('moderation:queue.title'),
		decided: new URL(request.url).searchParams.get('decided'),
		count,
		queue: rows.map(({ revision, companyName, companyCreatedAt }) => {
			const risks = risksOf(revision.content, revision.before, { merchantSince: companyCreatedAt, now })
			return {
				id: revision.id,
				title: pickText(Object.fromEntries(Object.entries(revision.content.texts).map(([key, text]) => [key, text.title])), language) ?? {
					text: '–',
					language,
				},
				company: companyName,
				at: formatDateTime(revision.submittedAt, language),
				risks,
				grave: risks.filter((risk) => GRAVE.includes(risk)).length,
			}
		}),
	}
}

export default function QueuePage() {
	const { queue, count, decided } = useLoaderData<typeof loader>()
	const { t, language } = useWords()
	return (
		<DeskFrame area="staff" current="home">
			<h1>{t('moderation:queue.title')}</h1>
			{decided && ['approve', 'return', 'reject'].includes(decided) && (
				<p className="note ok" role="status">
					{t(`moderation:decided.${decided}`)}
				</p>
			)}
			{queue.length === 0 ? (
				<Empty icon="inbox" title={t('moderation:queue.empty')}>
					{t('moderation:queue.emptyHint')}
				</Empty>
			) : (
				<section className="box">
					<p className="s m">{t('moderation:queue.count', { count })}</p>
					<ol className="q">
						{queue.map((one) => (
							<li key={one.id}>
								<a href={paths.staffListing(language, one.id)}>
									<i>
										{one.risks.length}
										<small>{t(`moderation:level.${one.grave > 1 ? 'high' : one.grave === 1 ? 'middle' : 'low'}`)}</small>
									</i>
									<b lang={one.title.language}>{one.title.text}</b>
									<span className="s m">
										{one.risks.map((risk) => t(`moderation:risk.${risk}`)).join('; ') || t('moderation:risk.none')}
										<br />
										{one.company} · {one.at}
									</span>
								</a>
							</li>
						))}
					</ol>
				</section>
			)}
		</DeskFrame>
	)
}
