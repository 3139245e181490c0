/** What waits for a moderator, the riskiest first; `<k-keys>` walks along it. */
import type { QueueEntry } from '#app/http/moderation-queue.server.ts'
import { paths } from '#app/http/paths.ts'
import { joined } from '../joined.ts'
import { useWords } from '../words.tsx'

export function QueueList({ queue, current }: { queue: readonly QueueEntry[]; current?: number }) {
	const { t, language } = useWords()
	return (
		<ol className="q" data-keys="list">
			{queue.map((one) => (
				<li key={one.id}>
					<a href={paths.staffListing(language, one.id)} aria-current={one.id === current ? 'true' : undefined}>
						<i>
							{one.risks.length}
							<small>{t(`moderation:level.${one.grave > 1 ? 'high' : one.grave === 1 ? 'middle' : 'low'}`)}</small>
						</i>
						<b lang={one.title.language === language ? undefined : one.title.language}>{one.title.text}</b>
						<span className="s m">
							{joined(
								{ language },
								one.risks.map((risk) => t(`moderation:risk.${risk}`)),
								'clause',
							) || t('moderation:risk.none')}
							<br />
							{one.company} · {one.at}
						</span>
					</a>
				</li>
			))}
		</ol>
	)
}

/** The keys, shown where a script listens to them. */
export function QueueKeys({ decides }: { decides: boolean }) {
	const { t } = useWords()
	const keys = ['J', 'K', ...(decides ? ['1–9', 'A', 'R'] : [])]
	return (
		<k-keys>
			<p className="keys" hidden suppressHydrationWarning>
				{keys.map((key) => (
					<span key={key}>
						<kbd>{key}</kbd> {t(`moderation:key.${key}`)}
					</span>
				))}
			</p>
		</k-keys>
	)
}
