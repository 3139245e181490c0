/** Pages of a list, by number where the end is known, else back and forward. */
import { formatNumber } from '#app/domain/i18n/format.ts'
import { useWords } from './words.tsx'

export interface PaginationProps {
	/** From 1. */
	page: number
	/** Absent when counting all would be too dear: then `hasNext` tells whether there is more. */
	pageCount?: number | undefined
	hasNext?: boolean | undefined
	hrefOf: (page: number) => string
	id?: string | undefined
}

/** Nothing for a single page. */
export function Pagination({ page, pageCount, hasNext = page < (pageCount ?? 0), hrefOf, id }: PaginationProps) {
	const { t, language } = useWords()
	if (page === 1 && !hasNext) return null
	return (
		<nav className="pages" id={id} aria-label={t('common:nav.pages')}>
			{page > 1 ? (
				<a href={hrefOf(page - 1)} rel="prev">
					{t('common:pages.previous')}
				</a>
			) : (
				<span className="m">{t('common:pages.previous')}</span>
			)}
			{shownPages(page, pageCount ?? page).map((one, index) =>
				one === 0 ? (
					<span key={`gap-${index}`}>…</span>
				) : one === page ? (
					<b key={one} aria-current="page">
						{formatNumber(one, language)}
					</b>
				) : (
					<a key={one} href={hrefOf(one)} aria-label={t('common:pages.page', { page: one })}>
						{formatNumber(one, language)}
					</a>
				),
			)}
			{hasNext ? (
				<a href={hrefOf(page + 1)} rel="next">
					{t('common:pages.next')}
				</a>
			) : (
				<span className="m">{t('common:pages.next')}</span>
			)}
		</nav>
	)
}

/** First, last, and the neighbours of the current one; 0 stands for a gap. */
export function shownPages(page: number, count: number): number[] {
	const wanted = [1, page - 1, page, page + 1, count].filter((one) => one >= 1 && one <= count)
	const sorted = [...new Set(wanted)].sort((a, b) => a - b)
	return sorted.flatMap((one, index) => {
		const gap = index === 0 ? 1 : one - sorted[index - 1]!
		return gap === 2 ? [one - 1, one] : gap > 2 ? [0, one] : [one]
	})
}
