/** Where a listing stands, and what a moderator said of it, in the merchant's language. */
import { Note, type Tone } from '../note.tsx'
import { Tag } from '../tag.tsx'
import { useWords } from '../words.tsx'

const TONES: Record<string, Tone> = { draft: 'plain', review: 'warn', published: 'ok', returned: 'bad', rejected: 'bad', retired: 'plain' }

export function ListingTag({ status, revision }: { status: string; revision?: string | undefined }) {
	const { t } = useWords()
	const isChange = status === 'published' && (revision === 'pending' || revision === 'returned' || revision === 'rejected')
	const word = isChange ? `change-${revision}` : status
	const tone = isChange ? (revision === 'pending' ? 'warn' : 'bad') : (TONES[status] ?? 'plain')
	return <Tag tone={tone}>{t(`sell:status.${word}`)}</Tag>
}

export interface ListingNotesProps {
	/** What the last form did: a key of `sell:said`. */
	said: string | null
	status: string
	isPublic: boolean
	revision: { status: string; reasonCode: string | null; reasonText: string | null } | undefined
}

const SAID = ['waits', 'draft', 'done', 'retire', 'restore']

export function ListingNotes({ said, status, isPublic, revision }: ListingNotesProps) {
	const { t } = useWords()
	return (
		<>
			{said && SAID.includes(said) && (
				<Note tone="ok" role="status" title={t(`sell:said.${said === 'waits' && !isPublic ? 'waitsFirst' : said}`)} />
			)}
			{revision && (revision.status === 'returned' || revision.status === 'rejected') && (
				<Note tone="bad" title={t(`moderation:told.${revision.status}`)}>
					{revision.reasonCode && <p>{t(`moderation:reason.${revision.reasonCode}`)}</p>}
					{revision.reasonText && <p className="pre">{revision.reasonText}</p>}
					{isPublic && <p className="s m">{t('moderation:told.publicKeeps')}</p>}
				</Note>
			)}
			{revision?.status === 'pending' && (
				<Note tone="info" title={t('moderation:told.pending')}>
					{isPublic && t('moderation:told.publicKeeps')}
				</Note>
			)}
			{status === 'retired' && <Note tone="warn" title={t('sell:status.retired')} />}
		</>
	)
}
