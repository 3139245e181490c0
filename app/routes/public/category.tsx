/** A category: its sections, filters and goods. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Results } from '#app/components/catalog/results.tsx'
import { Crumbs } from '#app/components/crumbs.tsx'
import { PageFrame } from '#app/components/frame.tsx'
import { useWords } from '#app/components/words.tsx'
import { categoryTree } from '#app/domain/catalog/category-tree.server.ts'
import { readFilters, wrongFilters } from '#app/domain/search/filters.ts'
import { findGoods } from '#app/domain/search/find-goods.server.ts'
import { cardsFor, hallsOf, nameIn } from '#app/http/catalog.server.ts'
import { languageOf, orNotFound } from '#app/http/page.server.ts'
import { paths, withQuery } from '#app/http/paths.ts'

export const handle = { cache: true }
export const meta: MetaFunction<typeof loader> = ({ data }) =>
	data ? [{ title: data.title }, { tagName: 'link', rel: 'canonical', href: data.canonical }] : []

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const tree = await categoryTree(app.db)
	const category = orNotFound(tree.bySlug.get(params.slug ?? ''))
	const filters = { ...readFilters(new URL(request.url).searchParams), q: '' }
	const found = await findGoods(app.db, filters, category)
	return {
		title: nameIn(category.names, language),
		slug: category.slug,
		/** Filters and orders show the same goods; further pages show others. */
		canonical: app.origin + withQuery(paths.category(language, category.slug), { page: filters.page > 1 ? filters.page : undefined }),
		crumbs: category.path.flatMap((id) => tree.byId.get(id) ?? []).map((node) => ({ slug: node.slug, name: nameIn(node.names, language) })),
		sections: category.children.map((node) => ({ slug: node.slug, name: nameIn(node.names, language) })),
		filters,
		wrong: wrongFilters(new URL(request.url).searchParams),
		...found,
		facets: undefined,
		halls: await hallsOf(app, language, found.facets.halls),
		cards: await cardsFor(app, request, language, found.cards),
	}
}

export default function Category() {
	const { title, slug, crumbs, sections, ...results } = useLoaderData<typeof loader>()
	const { t, language } = useWords()
	const parent = crumbs.at(-2)
	return (
		<PageFrame>
			<Crumbs
				items={crumbs.map((crumb, index) => ({
					label: crumb.name,
					href: index < crumbs.length - 1 ? paths.category(language, crumb.slug) : undefined,
				}))}
			/>
			<h1>{title}</h1>
			{sections.length > 0 && (
				<nav aria-label={t('catalog:filter.subcategories')}>
					<ul className="row sweep">
						{sections.map((section) => (
							<li key={section.slug}>
								<a className="btn b2 lean" href={paths.category(language, section.slug)}>
									{section.name}
								</a>
							</li>
						))}
					</ul>
				</nav>
			)}
			<Results
				path={paths.category(language, slug)}
				wider={parent && { href: paths.category(language, parent.slug), name: parent.name }}
				{...results}
			/>
		</PageFrame>
	)
}
