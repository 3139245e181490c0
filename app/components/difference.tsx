/** What was and what is now: struck through and underlined besides the colours, and said in hidden words. */
import type { ReactNode } from 'react'
import { textDifference } from './text-difference.ts'
import { useWords } from './words.tsx'

/** Two values that replace each other as a whole: prices, quantities, days. */
export function ValueDifference({ before, after }: { before: ReactNode; after: ReactNode }) {
	const { t } = useWords()
	return (
		<>
			<Gone>{before ?? t('common:difference.empty')}</Gone> <New>{after ?? t('common:difference.empty')}</New>
		</>
	)
}

export interface TextDifferenceProps {
	before: string
	after: string
	lang?: string | undefined
}

/** A text that was edited: what stayed stays readable between what went and what came. */
export function TextDifference({ before, after, lang }: TextDifferenceProps) {
	return (
		<span className="pre" lang={lang}>
			{textDifference(before, after).map(({ kind, text }, index) =>
				kind === 'same' ? text : kind === 'gone' ? <Gone key={index}>{text}</Gone> : <New key={index}>{text}</New>,
			)}
		</span>
	)
}

function Gone({ children }: { children: ReactNode }) {
	const { t } = useWords()
	return (
		<del>
			<span className="vh">{t('common:difference.was')} </span>
			{children}
		</del>
	)
}

function New({ children }: { children: ReactNode }) {
	const { t } = useWords()
	return (
		<ins>
			<span className="vh">{t('common:difference.now')} </span>
			{children}
		</ins>
	)
}

export function DifferenceLegend() {
	return <p className="hint">{useWords().t('common:difference.legend')}</p>
}
