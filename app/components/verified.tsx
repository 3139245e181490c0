/** Verification of a merchant: what was checked, by whom, until when. Missing and expired are shown too: silence would be a lie. */
import type { ReactNode } from 'react'
import { formatDate } from '#app/domain/i18n/format.ts'
import type { Language } from '#app/domain/i18n/languages.ts'
import { joined } from './joined.ts'
import { Mark } from './mark.tsx'
import { Note } from './note.tsx'
import { useWords } from './words.tsx'

export type Moment = Parameters<typeof formatDate>[0]

export const VERIFIED_ITEMS = ['licence', 'registration', 'lease', 'phone', 'person', 'bank'] as const
export type VerifiedItem = (typeof VERIFIED_ITEMS)[number]

export type Verification = { state: 'verified'; until: Moment } | { state: 'expired'; until: Moment } | { state: 'none' }

/** `11.2027` or `2027-11`: on a card the day does not matter. */
export function monthText(moment: Moment, language: Language): string {
	const date = formatDate(moment, language)
	return date.includes('.') ? date.slice(date.indexOf('.') + 1) : date.slice(0, date.lastIndexOf('-'))
}

/** The short form, for cards and rows. */
export function VerifiedMark({ verification }: { verification: Verification }) {
	const { t, language } = useWords()
	if (verification.state === 'verified') {
		return (
			<Mark icon="badge-check" tone="ok">
				{t('common:verified.until', { date: monthText(verification.until, language) })}
			</Mark>
		)
	}
	if (verification.state === 'expired') {
		return (
			<Mark icon="clock" tone="warn">
				{t('common:verified.expired', { date: monthText(verification.until, language) })}
			</Mark>
		)
	}
	return (
		<Mark icon="triangle-alert" tone="warn">
			{t('common:verified.none')}
		</Mark>
	)
}

export interface VerifiedNoteProps {
	verification: Verification
	/** What was looked at. */
	what?: readonly VerifiedItem[] | undefined
	/** The name of who looked, in the reader's language. */
	by?: ReactNode
	when?: Moment | undefined
}

/** The long form, for a product and a shop. */
export function VerifiedNote({ verification, what = [], by, when }: VerifiedNoteProps) {
	const { t, language } = useWords()
	if (verification.state === 'none') {
		return (
			<Note tone="plain" icon="triangle-alert" title={t('common:verified.none')} small>
				{t('common:verified.noneNote')}
			</Note>
		)
	}
	const date = formatDate(verification.until, language)
	if (verification.state === 'expired') {
		return (
			<Note tone="warn" icon="clock" title={t('common:verified.expired', { date })} small>
				{t('common:verified.expiredNote')}
			</Note>
		)
	}
	const items = joined(
		{ language },
		what.map((item) => t(`common:verified.item.${item}`)),
	)
	return (
		<Note tone="ok" icon="badge-check" title={t('common:verified.until', { date })} small>
			{items && t('common:verified.what', { what: items })} {by != null && t('common:verified.by', { by })}{' '}
			{when != null && t('common:verified.when', { date: formatDate(when, language) })}
		</Note>
	)
}
