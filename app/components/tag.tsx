/** States a thing: draft, under review, paid. Always a sign and a word. */
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import type { Tone } from './note.tsx'

const ICONS: Record<Tone, IconName> = { ok: 'circle-check', info: 'eye', warn: 'clock', bad: 'x', plain: 'file-text' }

export interface TagProps {
	tone?: Tone | undefined
	/** Default by tone: tick, eye, clock, cross, paper. */
	icon?: IconName | undefined
	children: ReactNode
}

export function Tag({ tone = 'plain', icon = ICONS[tone], children }: TagProps) {
	return (
		<span className={tone === 'plain' ? 'tag' : `tag ${tone}`}>
			<Icon name={icon} />
			{children}
		</span>
	)
}
