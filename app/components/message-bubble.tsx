/** A message of a conversation: the reader's language first, the writer's own words one tap away. */
import type { ReactNode } from 'react'
import type { Language } from '#app/domain/i18n/languages.ts'
import { Icon } from './icon.tsx'
import { labelled } from './joined.ts'
import { useWords } from './words.tsx'

export interface MessageBubbleProps {
	id?: string | undefined
	/** Written by the reader's side. */
	mine: boolean
	/** Who wrote it, for those who hear the page and where several people of a company write. */
	author: string
	showAuthor?: boolean | undefined
	text: string
	/** The language of `text`. */
	lang?: Language | undefined
	/** What was written, when `text` is a translation of it. */
	original?: { text: string; language: Language } | undefined
	/** Written time. */
	time: string
	dateTime?: string | undefined
	state?: 'sending' | 'sent' | 'delivered' | 'read' | 'failed' | undefined
	/** Pictures, papers, a quote; below the text. */
	children?: ReactNode
	/** Answers to a message that was not sent: try again, delete. */
	actions?: ReactNode
}

const CLASSES = { sending: ' wait', sent: '', delivered: '', read: '', failed: ' fail' }

export function MessageBubble(props: MessageBubbleProps) {
	const { mine, author, text, lang, original, time, state } = props
	const words = useWords()
	const { t, language } = words
	return (
		<li className={`msg${mine ? ' me' : ''}${state ? CLASSES[state] : ''}`} id={props.id}>
			{props.showAuthor ? <p className="xs m">{author}</p> : <b className="vh">{labelled(words, author, '')}</b>}
			{text && (
				<p className="pre" lang={lang === language ? undefined : lang} dir="auto">
					{text}
				</p>
			)}
			{props.children}
			<footer>
				<span>
					<time dateTime={props.dateTime}>{time}</time>
					{mine && state && ` · ${t(`common:message.${state}`)}`}
				</span>
				{props.actions}
			</footer>
			{original && (
				<details>
					<summary>
						<Icon name="languages" />
						<span>
							{t(`common:original.machine.${original.language}`)} <u>{t('common:original.show')}</u>
						</span>
					</summary>
					<p lang={original.language} className="s pre" dir="auto">
						{original.text}
					</p>
				</details>
			)}
		</li>
	)
}

/** The line between two days of a conversation. */
export function DayLine({ children }: { children: ReactNode }) {
	return <li className="day">{children}</li>
}
