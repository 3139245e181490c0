/** Says where a text comes from: which language, translated by whom, and how to see the original. */
import type { ReactNode } from 'react'
import type { Language } from '#app/domain/i18n/languages.ts'
import { Icon, type IconName } from './icon.tsx'
import { useWords } from './words.tsx'

/** How a text came to be: the merchant's own, by machine, by machine and then checked, or older than its original. */
export type TextStatus = 'original' | 'machine' | 'checked' | 'stale'

export interface MarkProps {
	icon?: IconName | undefined
	tone?: 'ok' | 'warn' | 'bad' | 'plain' | undefined
	children: ReactNode
}

export function Mark({ icon = 'info', tone = 'plain', children }: MarkProps) {
	return (
		<span className={tone === 'plain' ? 'mark' : `mark ${tone}`}>
			<Icon name={icon} />
			{children}
		</span>
	)
}

export interface LanguageMarkProps {
	status: TextStatus
	/** The language of the text that is shown. */
	shown: Language
}

/** Nothing for the merchant's own words in the reader's language. */
export function LanguageMark({ status, shown }: LanguageMarkProps) {
	const { t, language } = useWords()
	if (shown !== language) return <Mark icon="languages">{t(`common:mark.only.${shown}`)}</Mark>
	if (status === 'machine') return <Mark icon="languages">{t('common:mark.machine')}</Mark>
	if (status === 'checked') {
		return (
			<Mark icon="check" tone="ok">
				{t('common:mark.checked')}
			</Mark>
		)
	}
	if (status === 'stale') {
		return (
			<Mark icon="refresh-cw" tone="warn">
				{t('common:mark.stale')}
			</Mark>
		)
	}
	return null
}

export interface OriginalProps {
	status: TextStatus
	/** The language of the translation that is shown above. */
	shown: Language
	original: { text: string; language: Language } | undefined
}

/** One tap away from the translation: the merchant's own words. Without an original beside it only the mark. */
export function Original({ status, shown, original }: OriginalProps) {
	const { t, language } = useWords()
	if (!original || original.language === shown || shown !== language || status === 'original')
		return <LanguageMark status={status} shown={shown} />
	const sentence = status === 'machine' ? t(`common:original.machine.${original.language}`) : t(`common:original.${status}`)
	return (
		<details className="tr">
			<summary>
				<Icon name="languages" />
				<span>
					{sentence} <u>{t('common:original.show')}</u>
				</span>
			</summary>
			<p lang={original.language} className="s pre">
				{original.text}
			</p>
		</details>
	)
}
