/** The audit log: the latest acts of staff, and whether the chain of hashes still holds. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Empty } from '#app/components/empty.tsx'
import { DeskFrame } from '#app/components/frame.tsx'
import { StackTable } from '#app/components/table.tsx'
import { useWords } from '#app/components/words.tsx'
import { formatDateTime } from '#app/domain/i18n/format.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf } from '#app/http/page.server.ts'
import { listAudit } from '#db/queries/audit.server.ts'
import { listNames } from '#db/queries/messages.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ context, params }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const rows = await listAudit(context.app.db, 200)
	const names = await listNames(
		context.app.db,
		rows.flatMap((row) => row.actorUserId ?? []),
	)
	return {
		title: wordsIn(language)('common:nav.audit'),
		rows: rows.map((row) => ({
			id: row.id,
			at: formatDateTime(row.at, language),
			actor: row.actorUserId === null ? '' : (names.get(row.actorUserId) ?? `#${row.actorUserId}`),
			act: row.act,
			subjectKind: row.subjectKind,
			// A conversation is known to staff by the number of the report about it.
			subjectId: row.subjectKind === 'thread' ? String(row.detail.reportId ?? '') : row.subjectId,
			reasonCode: typeof row.detail.reasonCode === 'string' ? row.detail.reasonCode : undefined,
			// What people wrote or chose; ids of rows say nothing to a reader and stay in the log.
			said: ['reasonText', 'decision', 'name', ...(row.subjectKind === 'company' ? ['from', 'to', 'role'] : [])].flatMap((key) =>
				typeof row.detail[key] === 'string' ? [[key, row.detail[key] as string]] : [],
			),
			hash: row.hash.slice(0, 12),
		})),
	}
}

export default function AuditPage() {
	const { rows } = useLoaderData<typeof loader>()
	const { t } = useWords()
	return (
		<DeskFrame area="staff" current="audit">
			<h1>{t('common:nav.audit')}</h1>
			{rows.length === 0 ? (
				<Empty icon="history" title={t('moderation:audit.empty')} />
			) : (
				<section className="box">
					<p className="hint">{t('moderation:audit.hint')}</p>
					<StackTable
						short
						caption={t('common:nav.audit')}
						hideCaption
						columns={[
							{ key: 'act', label: t('moderation:audit.act') },
							{ key: 'at', label: t('common:word.date') },
							{ key: 'actor', label: t('moderation:audit.actor') },
							{ key: 'detail', label: t('moderation:audit.detail') },
							{ key: 'hash', label: t('moderation:audit.hash') },
						]}
						rows={rows.map((row) => ({
							key: row.id,
							cells: [
								<span key="act">
									{t(`moderation:audit.did.${row.act}`)}{' '}
									<span className="m">{t(`moderation:audit.subject.${row.subjectKind}`, { id: row.subjectId })}</span>
								</span>,
								row.at,
								row.actor,
								[
									row.reasonCode && t(`moderation:reason.${row.reasonCode}`),
									...row.said.map(([key, text]) => (key === 'from' || key === 'to' || key === 'role' ? t(`account:role.${text}`) : text)),
								]
									.filter(Boolean)
									.join(' '),
								<code key="hash">{row.hash}</code>,
							],
						}))}
					/>
				</section>
			)}
		</DeskFrame>
	)
}
