/** The way from the home page to here. */
import { useWords } from './words.tsx'

export interface Crumb {
	label: string
	/** Absent on the last one: this page. */
	href?: string | undefined
	lang?: string | undefined
}

export function Crumbs({ items }: { items: readonly Crumb[] }) {
	const { t } = useWords()
	return (
		<nav className="crumbs" aria-label={t('common:nav.path')}>
			<ol>
				{items.map(({ label, href, lang }, index) => (
					<li key={index}>
						{href ? (
							<a href={href} lang={lang}>
								{label}
							</a>
						) : (
							<span aria-current="page" lang={lang}>
								{label}
							</span>
						)}
					</li>
				))}
			</ol>
		</nav>
	)
}
