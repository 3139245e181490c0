/** A list of goods with its filters and orders: category and search pages look alike. */
import type { CardData } from '#app/domain/catalog/product-card.server.ts'
import { formatNumber } from '#app/domain/i18n/format.ts'
import { type Filters, PAGE_SIZE, SORTS, writeFilters } from '#app/domain/search/filters.ts'
import { withQuery } from '#app/http/paths.ts'
import { Empty } from '../empty.tsx'
import { type Chosen, ChosenFilters, type Facet, FacetForm, SortMenu } from '../facet-form.tsx'
import { Pagination } from '../pagination.tsx'
import { ProductGrid } from '../product-grid.tsx'
import { useWords } from '../words.tsx'

export interface ResultsProps {
	path: string
	filters: Filters
	cards: CardData[]
	count: number
	isMore: boolean
	looksAtBest: number | undefined
	halls: { id: number; letter: string; name: string; count: number }[]
}

export function Results({ path, filters, cards, count, isMore, looksAtBest, halls }: ResultsProps) {
	const { t, language } = useWords()
	const to = (change: Partial<Filters>) => withQuery(path, writeFilters(filters, { page: 1, ...change }))
	const facets: Facet[] = [
		{
			kind: 'range',
			legend: t('catalog:filter.price'),
			from: { name: 'min', value: filters.min === undefined ? undefined : String(filters.min / 100) },
			to: { name: 'max', value: filters.max === undefined ? undefined : String(filters.max / 100) },
			decimal: true,
		},
		{ kind: 'number', name: 'minimum', label: t('catalog:filter.minimum'), value: filters.minimum?.toString() },
		{ kind: 'number', name: 'lead', label: t('catalog:filter.lead'), value: filters.leadDays?.toString() },
		{
			kind: 'choices',
			name: 'stock',
			legend: t('catalog:product.stock'),
			options: [{ value: '1', label: t('catalog:filter.stock'), checked: filters.inStock }],
		},
	]
	const keep = [
		...(filters.q ? [{ name: 'q', value: filters.q }] : []),
		...(filters.sort === 'popular' ? [] : [{ name: 'sort', value: filters.sort }]),
		...(filters.hall === undefined ? [] : [{ name: 'hall', value: String(filters.hall) }]),
	]
	const hall = halls.find((one) => one.id === filters.hall)
	const chosen: Chosen[] = [
		...(filters.min !== undefined
			? [{ label: `${t('catalog:filter.price')} ${t('catalog:filter.from')} ${filters.min / 100}`, href: to({ min: undefined }) }]
			: []),
		...(filters.max !== undefined
			? [{ label: `${t('catalog:filter.price')} ${t('catalog:filter.to')} ${filters.max / 100}`, href: to({ max: undefined }) }]
			: []),
		...(filters.minimum !== undefined
			? [{ label: `${t('catalog:filter.minimum')} ${filters.minimum}`, href: to({ minimum: undefined }) }]
			: []),
		...(filters.leadDays !== undefined
			? [{ label: `${t('catalog:filter.lead')} ${filters.leadDays}`, href: to({ leadDays: undefined }) }]
			: []),
		...(filters.inStock ? [{ label: t('catalog:filter.stock'), href: to({ inStock: false }) }] : []),
		...(hall ? [{ label: t('catalog:hall', { letter: hall.letter }), href: to({ hall: undefined }) }] : []),
	]
	const amount = formatNumber(count, language)
	return (
		<div className="cols side">
			<div className="stack">
				<FacetForm action={path} facets={facets} keep={keep} resetHref={withQuery(path, { q: filters.q })} />
				{halls.length > 1 && (
					<nav className="box stack only-l" aria-label={t('catalog:filter.hall')}>
						<h2>{t('catalog:filter.hall')}</h2>
						<ul>
							{halls.map((one) => (
								<li key={one.id}>
									<a className="a s" href={to({ hall: one.id })} aria-current={one.id === filters.hall ? 'true' : undefined}>
										{one.letter} · {one.name} ({formatNumber(one.count, language)})
									</a>
								</li>
							))}
						</ul>
					</nav>
				)}
			</div>
			<section id="results" className="stack">
				<div className="row sp">
					<p role="status">{isMore ? t('catalog:results.more', { amount }) : t('catalog:results.found', { count, amount })}</p>
					<SortMenu
						options={SORTS.map((sort) => ({ label: t(`catalog:sort.${sort}`), href: to({ sort }), current: sort === filters.sort }))}
					/>
				</div>
				<ChosenFilters chosen={chosen} />
				{looksAtBest && <p className="hint">{t('catalog:results.best', { amount: formatNumber(looksAtBest, language) })}</p>}
				{cards.length > 0 ? (
					<ProductGrid cards={cards} heading="h2" eager={2} />
				) : (
					<Empty title={filters.q ? t('catalog:results.noneFor', { q: filters.q }) : t('catalog:results.none')}>
						{t('catalog:results.noneHint')}
					</Empty>
				)}
				<Pagination
					page={filters.page}
					pageCount={isMore ? undefined : Math.max(1, Math.ceil(count / PAGE_SIZE))}
					hasNext={isMore || filters.page * PAGE_SIZE < count}
					hrefOf={(page) => to({ page })}
				/>
			</section>
		</div>
	)
}
