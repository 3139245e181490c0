/** The demo's outbox: mail and SMS as their receivers would get them. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Empty } from '#app/components/empty.tsx'
import { PageFrame } from '#app/components/frame.tsx'
import { Tag } from '#app/components/tag.tsx'
import { useWords } from '#app/components/words.tsx'
import { formatDateTime } from '#app/domain/i18n/format.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf } from '#app/http/page.server.ts'
import { listDeliveries } from '#db/queries/deliveries.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }, { name: 'robots', content: 'noindex' }]

export async function loader({ params, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	if (app.env.MODE !== 'demo') throw new Response(null, { status: 404 })
	const deliveries = await listDeliveries(app.db)
	return {
		title: wordsIn(language)('account:outbox.title'),
		deliveries: deliveries.map(({ id, channel, address, language: written, subject, body, createdAt, sentAt }) => ({
			id,
			channel,
			address,
			language: written,
			subject,
			parts: withLinks(body, app.origin),
			at: formatDateTime(createdAt, language),
			sent: sentAt !== null,
		})),
	}
}

/** Text and the links of this site in it, in turn. */
function withLinks(body: string, origin: string): { text: string; href?: string }[] {
	return body
		.split(/(https?:\/\/[^\s]+)/)
		.map((text) => (text.startsWith(`${origin}/`) ? { text, href: text.slice(origin.length) } : { text }))
}

export default function OutboxPage() {
	const { title, deliveries } = useLoaderData<typeof loader>()
	const { t } = useWords()
	return (
		<PageFrame>
			<h1>{title}</h1>
			<p className="m">{t('account:outbox.lead')}</p>
			{deliveries.length === 0 && (
				<Empty icon="message-square" title={t('account:outbox.empty')}>
					{t('account:outbox.emptyHint')}
				</Empty>
			)}
			{deliveries.map((one) => (
				<article key={one.id} className="box stack near" data-delivery={one.id}>
					<p className="row sp s">
						<span>
							<Tag>{t(`account:outbox.${one.channel}`)}</Tag> {t('account:outbox.to')} <bdi dir="ltr">{one.address}</bdi>
						</span>
						<span className="m">{one.at}</span>
					</p>
					<h2 lang={one.language}>{one.subject}</h2>
					<p className="pre" lang={one.language}>
						{one.parts.map((part, index) =>
							part.href ? (
								<a key={index} className="a" href={part.href}>
									{part.text}
								</a>
							) : (
								part.text
							),
						)}
					</p>
				</article>
			))}
		</PageFrame>
	)
}
