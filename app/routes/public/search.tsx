/** Search in any of the four languages. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Results } from '#app/components/catalog/results.tsx'
import { Empty } from '#app/components/empty.tsx'
import { PageFrame } from '#app/components/frame.tsx'
import { useWords } from '#app/components/words.tsx'
import { categoryTree } from '#app/domain/catalog/category-tree.server.ts'
import { readFilters, wrongFilters } from '#app/domain/search/filters.ts'
import { findGoods } from '#app/domain/search/find-goods.server.ts'
import { cardsFor, hallsOf, nameIn } from '#app/http/catalog.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'

export const handle = { cache: true }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title },
	{ name: 'robots', content: 'noindex' },
	...(data ? [{ tagName: 'link', rel: 'canonical', href: data.canonical }] : []),
]

const CATEGORIES_SHOWN = 8

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const filters = readFilters(new URL(request.url).searchParams)
	const found = await findGoods(app.db, filters)
	const tree = await categoryTree(app.db)
	const t = wordsIn(language)
	return {
		title: filters.q ? t('catalog:results.for', { q: filters.q }) : t('catalog:results.search'),
		canonical: app.origin + paths.search(language, filters.q || undefined),
		filters,
		wrong: wrongFilters(new URL(request.url).searchParams),
		...found,
		facets: undefined,
		categories: found.facets.categories.slice(0, CATEGORIES_SHOWN).flatMap(({ id, count }) => {
			const node = tree.byId.get(id)
			return node ? [{ slug: node.slug, name: nameIn(node.names, language), count }] : []
		}),
		roots: tree.roots.map((node) => ({ slug: node.slug, name: nameIn(node.names, language) })),
		halls: await hallsOf(app, language, found.facets.halls),
		cards: await cardsFor(app, request, language, found.cards),
	}
}

export default function Search() {
	const { title, categories, roots, ...results } = useLoaderData<typeof loader>()
	const { t, language } = useWords()
	const { filters, cards } = results
	const links = categories.length > 0 ? categories : roots
	const nearest = cards.length === 0 && filters.q ? categories[0] : undefined
	return (
		<PageFrame query={filters.q}>
			<h1>{title}</h1>
			<nav aria-label={t('catalog:home.categories')}>
				<ul className="row sweep">
					{links.map((category) => (
						<li key={category.slug}>
							<a className="btn b2 lean" href={paths.category(language, category.slug)}>
								{category.name}
							</a>
						</li>
					))}
				</ul>
			</nav>
			{filters.q || filters.hall ? (
				<Results
					path={paths.search(language)}
					wider={nearest && { href: paths.category(language, nearest.slug), name: nearest.name }}
					{...results}
				/>
			) : (
				<Empty title={t('catalog:results.empty')}>{t('catalog:results.emptyHint')}</Empty>
			)}
		</PageFrame>
	)
}
