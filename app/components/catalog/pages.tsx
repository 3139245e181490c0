/** Links to the pages of a list. */
import { withQuery } from '#app/http/paths.ts'
import { useWords } from '../words.tsx'

interface PagesProps {
	path: string
	query: Record<string, string | undefined>
	page: number
	last: number
}

export function Pages({ path, query, page, last }: PagesProps) {
	const { t } = useWords()
	if (last < 2) return null
	const shown = [...new Set([1, page - 1, page, page + 1, last])].filter((one) => one >= 1 && one <= last)
	return (
		<nav className="pages" aria-label={t('common:nav.pages')}>
			{shown.map((one, index) => (
				<span key={one} className="page-item">
					{index > 0 && one - shown[index - 1]! > 1 && <span>…</span>}
					{one === page ? (
						<b aria-current="page">{one}</b>
					) : (
						<a href={withQuery(path, { ...query, page: one > 1 ? String(one) : undefined })}>{one}</a>
					)}
				</span>
			))}
		</nav>
	)
}
