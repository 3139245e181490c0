/** The narrow page that signing in, registering and resetting share: what it is for, the form, the other ways. */
import type { ReactNode } from 'react'
import { PageFrame } from '../frame.tsx'

export function SignInBox({
	title,
	lead,
	children,
	ways,
	below,
}: {
	title: string
	lead?: ReactNode
	children: ReactNode
	ways?: readonly { href: string; label: string }[]
	/** After the other ways. */
	below?: ReactNode
}) {
	return (
		<PageFrame mainClass="slim">
			<h1>{title}</h1>
			{lead != null && <p className="m">{lead}</p>}
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
