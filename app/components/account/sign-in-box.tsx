/** The narrow page that signing in, registering and resetting share: what it is for, the form, the other ways. */
import type { ReactNode } from 'react'
import { PageFrame } from '../frame.tsx'
import { Note } from '../note.tsx'
import { useWords } from '../words.tsx'

export function SignInBox({
	title,
	lead,
	why,
	children,
	ways,
	below,
}: {
	title: string
	lead?: ReactNode
	/** Their session has ended; with `kept`, what they typed waits for them. */
	why?: 'kept' | 'ended' | undefined
	children: ReactNode
	ways?: readonly { href: string; label: string }[]
	/** After the other ways. */
	below?: ReactNode
}) {
	const { t } = useWords()
	return (
		<PageFrame mainClass="slim">
			<h1>{title}</h1>
			{lead != null && <p className="m">{lead}</p>}
			{why && (
				<Note tone="warn" role="status" title={t('account:signIn.ended')}>
					{t(why === 'kept' ? 'account:signIn.keptHint' : 'account:signIn.endedHint')}
				</Note>
			)}
			{children}
			{ways && ways.length > 0 && (
				<ul className="row">
					{ways.map((way) => (
						<li key={way.href}>
							<a className="a" href={way.href}>
								{way.label}
							</a>
						</li>
					))}
				</ul>
			)}
			{below}
		</PageFrame>
	)
}
