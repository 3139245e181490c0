/** A list of goods with its filters and orders: category and search pages look alike. */
import type { CardData } from '#app/domain/catalog/product-card.server.ts'
import { formatMoney, formatNumber } from '#app/domain/i18n/format.ts'
import { type Filters, PAGE_SIZE, type NumberFilter, SORTS, type WrongFilter, writeFilters } from '#app/domain/search/filters.ts'
import { withQuery } from '#app/http/paths.ts'
import { Empty } from '../empty.tsx'
import { ErrorList } from '../error-list.tsx'
import { type Chosen, ChosenFilters, type Facet, FacetForm, facetName, SortMenu } from '../facet-form.tsx'
import { joined } from '../joined.ts'
import { Pagination } from '../pagination.tsx'
import { controlId } from '../problem.ts'
import { ProductGrid } from '../product-grid.tsx'
import { useWords, type Words } from '../words.tsx'

export interface ResultsProps {
	path: string
	filters: Filters
	/** What was typed into a filter and is none. */
	wrong: WrongFilter[]
	cards: CardData[]
	count: number
	isMore: boolean
	looksAtBest: number | undefined
	halls: { id: number; letter: string; name: string; count: number }[]
	/** Where to look when there is nothing here. */
	wider?: { href: string; name: string } | undefined
}

export function Results(props: ResultsProps) {
	const { path, filters, cards, count, isMore, looksAtBest } = props
	const words = useWords()
	const { t, language } = words
	const to = (change: Partial<Filters>) => withQuery(path, writeFilters(filters, { page: 1, ...change }))
	const chosen = chosenOf(words, props, to)
	const clearHref = withQuery(path, { q: filters.q, sort: filters.sort === 'popular' ? undefined : filters.sort })
	const amount = formatNumber(count, language)
	return (
		<div className="cols side">
			<div className="stack">
				<FacetForm action={path} facets={facetsOf(words, props)} keep={keptOf(filters)} resetHref={clearHref} chosenCount={chosen.length} />
			</div>
			<section id="results" className="stack">
				<div className="row sp">
					<p role="status">{isMore ? t('catalog:results.more', { amount }) : t('catalog:results.found', { count, amount })}</p>
					{count > 1 && (
						<SortMenu
							id={controlId(facetName('sort'))}
							options={SORTS.map((sort) => ({ label: t(`catalog:sort.${sort}`), href: to({ sort }), current: sort === filters.sort }))}
						/>
					)}
				</div>
				<ErrorList
					problems={Object.fromEntries(props.wrong.map(({ name, problem }) => [facetName(name), problem]))}
					labels={labelsOf(words)}
					title={t('common:facets.notApplied', { count: props.wrong.length })}
				/>
				<ChosenFilters chosen={chosen} clearHref={clearHref} />
				{looksAtBest && <p className="hint">{t('catalog:results.best', { amount: formatNumber(looksAtBest, language) })}</p>}
				{cards.length > 0 ? (
					<ProductGrid cards={cards} heading="h2" eager={2} />
				) : (
					<Nothing {...props} {...(chosen.length > 0 && { clearHref })} />
				)}
				<Pagination
					id={controlId(facetName('page'))}
					page={filters.page}
					pageCount={isMore ? undefined : Math.max(1, Math.ceil(count / PAGE_SIZE))}
					hasNext={isMore || filters.page * PAGE_SIZE < count}
					hrefOf={(page) => to({ page })}
				/>
			</section>
		</div>
	)
}

/** What to do when nothing was found: fewer filters, a wider category, a shorter query. */
function Nothing({ path, filters, wider, clearHref }: ResultsProps & { clearHref?: string }) {
	const { t } = useWords()
	const single = filters.q.split(/\s+/).filter((word) => word.length > 2)
	const title = clearHref ? 'noneFiltered' : filters.q ? 'noneFor' : 'none'
	return (
		<Empty
			title={t(`catalog:results.${title}`, { q: filters.q })}
			action={
				<div className="row">
					{clearHref && (
						<a className="btn" href={clearHref}>
							{t('common:facets.clear')}
						</a>
					)}
					{wider && (
						<a className="btn b2" href={wider.href}>
							{t('catalog:filter.parent', { name: wider.name })}
						</a>
					)}
					{single.length > 1 && (
						<>
							<span className="s m">{t('catalog:results.oneWord')}</span>
							{single.slice(0, 4).map((word, index) => (
								<a key={index} className="btn b2 lean" href={withQuery(path, { q: word })}>
									{word}
								</a>
							))}
						</>
					)}
				</div>
			}
		>
			{t(`catalog:results.${clearHref ? 'noneFilteredHint' : 'noneHint'}`)}
		</Empty>
	)
}

function labelsOf(words: Words): Record<string, string> {
	const { t } = words
	const price = (end: 'from' | 'to') => joined(words, [t('catalog:filter.price'), t(`common:facets.${end}`)], 'pause')
	return {
		[facetName('min')]: price('from'),
		[facetName('max')]: price('to'),
		[facetName('minimum')]: t('catalog:filter.minimum'),
		[facetName('lead')]: t('catalog:filter.lead'),
		[facetName('hall')]: t('catalog:filter.hall'),
		[facetName('stock')]: t('catalog:product.stock'),
		[facetName('sort')]: t('common:facets.sort'),
		[facetName('page')]: t('common:nav.pages'),
	}
}

function facetsOf({ t }: Words, { filters, halls, wrong }: ResultsProps): Facet[] {
	const field = (name: NumberFilter, value: string | undefined) => {
		const refused = wrong.find((one) => one.name === name)
		return { name, value: refused?.typed ?? value, problem: refused?.problem }
	}
	const yuan = (fen: number | undefined) => (fen === undefined ? undefined : String(fen / 100))
	return [
		{
			kind: 'range',
			legend: t('catalog:filter.price'),
			from: field('min', yuan(filters.min)),
			to: field('max', yuan(filters.max)),
			decimal: true,
		},
		{ kind: 'number', label: t('catalog:filter.minimum'), ...field('minimum', filters.minimum?.toString()) },
		{ kind: 'number', label: t('catalog:filter.lead'), ...field('lead', filters.leadDays?.toString()) },
		...(halls.length > 1 || filters.hall !== undefined
			? [
					{
						kind: 'select' as const,
						name: 'hall',
						label: t('catalog:filter.hall'),
						any: t('catalog:filter.anyHall'),
						options: halls.map(({ id, letter, name, count }) => ({
							value: String(id),
							label: `${letter} · ${name}`,
							count,
							checked: id === filters.hall,
						})),
					},
				]
			: []),
		{
			kind: 'choices',
			name: 'stock',
			legend: t('catalog:product.stock'),
			options: [{ value: '1', label: t('catalog:filter.stock'), checked: filters.inStock }],
		},
	]
}

/** What the form carries along without showing it. */
function keptOf({ q, sort }: Filters) {
	return [...(q ? [{ name: 'q', value: q }] : []), ...(sort === 'popular' ? [] : [{ name: 'sort', value: sort }])]
}

function chosenOf({ t, language }: Words, { filters, halls }: ResultsProps, to: (change: Partial<Filters>) => string): Chosen[] {
	const { min, max, minimum, leadDays, inStock } = filters
	const price = (fen: number) => formatMoney(fen, 'CNY', language)
	const hall = halls.find((one) => one.id === filters.hall)
	const chips: (Chosen | false)[] = [
		min !== undefined && { label: t('catalog:filter.fromPrice', { price: price(min) }), href: to({ min: undefined }) },
		max !== undefined && { label: t('catalog:filter.toPrice', { price: price(max) }), href: to({ max: undefined }) },
		minimum !== undefined && {
			label: t('catalog:filter.upTo', { amount: formatNumber(minimum, language) }),
			href: to({ minimum: undefined }),
		},
		leadDays !== undefined && { label: t('catalog:filter.within', { count: leadDays }), href: to({ leadDays: undefined }) },
		inStock && { label: t('catalog:filter.stock'), href: to({ inStock: false }) },
		// A hall where nothing was found has no letter here.
		filters.hall !== undefined && {
			label: hall ? t('catalog:hall', { letter: hall.letter }) : t('catalog:filter.hall'),
			href: to({ hall: undefined }),
		},
	]
	return chips.filter((chip) => chip !== false)
}
