/** The home page: halls, categories, what is in demand and what is new. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PageFrame } from '#app/components/frame.tsx'
import { ProductGrid } from '#app/components/product-grid.tsx'
import { useWords } from '#app/components/words.tsx'
import { categoryTree } from '#app/domain/catalog/category-tree.server.ts'
import { cardsFor, nameIn } from '#app/http/catalog.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { listCards, listNewest, listPopular } from '#db/queries/catalog.server.ts'
import { listHalls } from '#db/queries/markets.server.ts'

export const handle = { cache: true }
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

const SHOWN = 12

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const [tree, halls, newest, popular] = await Promise.all([categoryTree(app.db), listHalls(app.db), listNewest(app.db, SHOWN), listPopular(app.db, SHOWN)])
	const [newCards, popularCards] = await Promise.all([listCards(app.db, newest), listCards(app.db, popular)])
	const t = wordsIn(language)
	return {
		title: `${t('common:brand')}: ${t('catalog:home.title')}`,
		categories: tree.roots.map((node) => ({ slug: node.slug, name: nameIn(node.names, language), picture: node.picture })),
		halls: halls.map((hall) => ({ id: hall.id, letter: hall.letter, name: nameIn(hall.names, language), market: hall.marketSlug, floors: hall.floors.length })),
		newest: await cardsFor(app, request, language, newCards),
		popular: await cardsFor(app, request, language, popularCards),
	}
}

export default function Home() {
	const { categories, halls, newest, popular } = useLoaderData<typeof loader>()
	const { t, language } = useWords()
	return (
		<PageFrame home>
			<div className="stack">
				<h1>{t('catalog:home.title')}</h1>
				<p className="m">{t('catalog:home.lead')}</p>
			</div>
			<section>
				<div className="rule">
					<h2>{t('catalog:home.halls')}</h2>
				</div>
				<div className="halls">
					{halls.map((hall) => (
						<a key={hall.id} href={paths.market(language, hall.market, { hall: hall.letter, floor: 1 })}>
							<i>{hall.letter}</i>
							<b>{hall.name}</b>
							<small>{t('catalog:home.floors', { count: hall.floors })}</small>
						</a>
					))}
				</div>
			</section>
			<section>
				<div className="rule">
					<h2>{t('catalog:home.categories')}</h2>
				</div>
				<div className="cats">
					{categories.map((category) => (
						<a key={category.slug} href={paths.category(language, category.slug)}>
							{category.picture && <img src={`${paths.file(category.picture)}?s=176`} width="52" height="52" alt="" loading="lazy" />}
							<b>{category.name}</b>
						</a>
					))}
				</div>
			</section>
			<section>
				<div className="rule">
					<h2>{t('catalog:home.popular')}</h2>
				</div>
				<ProductGrid cards={popular} />
			</section>
			<section>
				<div className="rule">
					<h2>{t('catalog:home.newest')}</h2>
				</div>
				<ProductGrid cards={newest} />
			</section>
		</PageFrame>
	)
}
