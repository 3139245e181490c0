/** Answers a form or warns about the page. A thing's state is a Tag, a remark on a text a Mark. */
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type Tone = 'ok' | 'info' | 'warn' | 'bad' | 'plain'

const ICONS: Record<Tone, IconName> = { ok: 'circle-check', info: 'info', warn: 'triangle-alert', bad: 'circle-x', plain: 'info' }

export interface NoteProps {
	tone?: Tone | undefined
	/** What is true now, in bold. */
	title?: ReactNode
	icon?: IconName | undefined
	/** `status` after a form was taken, `alert` after it was refused; none for what was on the page from the start. */
	role?: 'status' | 'alert' | undefined
	small?: boolean | undefined
	id?: string | undefined
	className?: string | undefined
	children?: ReactNode
}

export function Note({ tone = 'info', title, icon = ICONS[tone], role, small, id, className, children }: NoteProps) {
	return (
		<div className={`note${tone === 'plain' ? '' : ` ${tone}`}${className ? ` ${className}` : ''}`} role={role} id={id}>
			<Icon name={icon} />
			<div className={small ? 's' : undefined}>
				{title != null && <b>{title}</b>}
				{title != null && children != null && <br />}
				{children}
			</div>
		</div>
	)
}
