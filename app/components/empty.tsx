/** An empty place: what was looked for, and what to do next. */
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export interface EmptyProps {
	icon?: IconName | undefined
	title: ReactNode
	heading?: 'h2' | 'h3' | undefined
	/** What to do next, in a sentence. */
	children?: ReactNode
	/** One button or link. */
	action?: ReactNode
}

export function Empty({ icon = 'search', title, heading: Heading = 'h2', children, action }: EmptyProps) {
	return (
		<div className="empty">
			<Icon name={icon} />
			<Heading>{title}</Heading>
			{children != null && <p className="s m">{children}</p>}
			{action}
		</div>
	)
}
