/** The moderators' queue as its pages show it: the riskiest first, of equals the one that waits longest. */
import type { Db } from '#db/client.server.ts'
import { countWaitingRevisions, listWaitingRevisions } from '#db/queries/listings.server.ts'
import { formatDateTime } from '#app/domain/i18n/format.ts'
import { type Language, pickText } from '#app/domain/i18n/languages.ts'
import { GRAVE, risksOf } from '#app/domain/moderation/listing-risk.ts'

export async function loadQueue(db: Db, language: Language, now: Date) {
	const [rows, count] = await Promise.all([listWaitingRevisions(db), countWaitingRevisions(db)])
	const queue = rows.map(({ revision, companyName, companyCreatedAt }) => {
		const risks = risksOf(revision.content, revision.before, { merchantSince: companyCreatedAt, now })
		const titles = Object.fromEntries(Object.entries(revision.content.texts).map(([key, text]) => [key, text.title]))
		return {
			id: revision.id,
			title: pickText(titles, language) ?? { text: '–', language },
			company: companyName,
			at: formatDateTime(revision.submittedAt, language),
			risks,
			grave: risks.filter((risk) => GRAVE.includes(risk)).length,
		}
	})
	// Sorting keeps the order of rows that are equal, and they came oldest first.
	return { count, queue: queue.sort((a, b) => b.grave - a.grave || b.risks.length - a.risks.length) }
}

export type QueueEntry = Awaited<ReturnType<typeof loadQueue>>['queue'][number]
