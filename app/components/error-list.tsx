/** What is wrong with a form, on top of it: each line leads to its field. */
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { controlId, problemText, type Problem } from './problem.ts'
import { useWords } from './words.tsx'

export interface ErrorListProps {
	/** In the order of the fields. Without a `name` the line is about the whole form. */
	problems: readonly { name?: string | undefined; id?: string | undefined; label?: string | undefined; problem: Problem }[]
	/** Default: how many places need a change. */
	title?: ReactNode
}

/** Nothing when all is well. */
export function ErrorList({ problems, title }: ErrorListProps) {
	const words = useWords()
	const { t } = words
	if (problems.length === 0) return null
	const fields = problems.filter(({ name, id }) => name ?? id)
	return (
		<div className="note bad" role="alert">
			<Icon name="triangle-alert" />
			<div>
				{(title ?? fields.length > 0) && <b>{title ?? t('errors:list.title', { count: fields.length })}</b>}
				<ul>
					{problems.map(({ name, id, label, problem }, index) => {
						const target = id ?? (name === undefined ? undefined : controlId(name))
						const text = problemText(words, problem)
						return <li key={index}>{target === undefined ? text : <a href={`#${target}`}>{label ? `${label}: ${text}` : text}</a>}</li>
					})}
				</ul>
			</div>
		</div>
	)
}
