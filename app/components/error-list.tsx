/** What is wrong with a form, on top of it: each line leads to its field. */
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { controlId, problemText, type Problem } from './problem.ts'
import { useWords } from './words.tsx'

export interface ErrorListProps {
	/** By field name; `form` is about the whole form. */
	problems: Readonly<Record<string, Problem>> | null | undefined
	/** The labels of the fields, by name, in the order of the page. A name of a row (`steps[2].unitPrice`) may be given as `steps[].unitPrice`. */
	labels?: Readonly<Record<string, string>> | undefined
	/** Default: how many places need a change. */
	title?: ReactNode
}

/** Nothing when all is well. */
export function ErrorList({ problems, labels = {}, title }: ErrorListProps) {
	const words = useWords()
	const { t } = words
	const names = Object.keys(problems ?? {})
	if (!problems || names.length === 0) return null
	const order = Object.keys(labels)
	const rank = (name: string) => (order.indexOf(plain(name)) + 1 || order.length + 1) * (name === 'form' ? 0 : 1)
	names.sort((a, b) => rank(a) - rank(b))
	const fields = names.filter((name) => name !== 'form').length
	const head = title ?? (fields > 0 ? t('errors:list.title', { count: fields }) : null)
	return (
		<div className="note bad" role="alert">
			<Icon name="triangle-alert" />
			<div>
				{head != null && <b>{head}</b>}
				<ul>
					{names.map((name) => {
						const text = problemText(words, problems[name]!)
						const label = labels[name] ?? labels[plain(name)]
						return (
							<li key={name}>
								{name === 'form' ? text : <a href={`#${controlId(name)}`}>{label ? t('common:word.labelled', { label, text }) : text}</a>}
							</li>
						)
					})}
				</ul>
			</div>
		</div>
	)
}

function plain(name: string): string {
	return name.replace(/\[\d+\]/g, '[]')
}
