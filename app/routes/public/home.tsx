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
import { listHalls, listMarkets } from '#db/queries/markets.server.ts'
import { formatDate, formatNumber } from '#app/domain/i18n/format.ts'
import { ratesNow } from '#app/domain/catalog/rates.server.ts'
import { readCurrency } from '#app/http/session.server.ts'

export const handle = { cache: true }
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

const SHOWN = 12

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const [tree, markets, halls, newest, popular, rates] = await Promise.all([
		categoryTree(app.db),
		listMarkets(app.db),
		listHalls(app.db),
		listNewest(app.db, SHOWN),
		listPopular(app.db, SHOWN),
		ratesNow(app.db),
	])
	const currency = readCurrency(request)
	const [newCards, popularCards] = await Promise.all([listCards(app.db, newest), listCards(app.db, popular)])
	const t = wordsIn(language)
	return {
		title: `${t('common:brand')}: ${t('catalog:home.title')}`,
		categories: tree.roots.map((node) => ({ slug: node.slug, name: nameIn(node.names, language), picture: node.picture })),
		currency,
		rate: currency === 'CNY' ? undefined : rates.of(currency),
		markets: markets.map((market) => ({
			slug: market.slug,
			name: nameIn(market.names, language),
			halls: halls
				.filter((hall) => hall.marketSlug === market.slug)
				.map((hall) => ({ id: hall.id, letter: hall.letter, name: nameIn(hall.names, language), sells: hall.floors.map((floor) => nameIn(floor.speciality, language)).join(' · ') })),
		})),
		newest: await cardsFor(app, request, language, newCards),
		popular: await cardsFor(app, request, language, popularCards),
	}
}

export default function Home() {
	const { categories, markets, newest, popular, rate, currency } = useLoaderData<typeof loader>()
	const { t, language } = useWords()
	return (
		<PageFrame home>
			<div className="stack">
				<h1>{t('catalog:home.title')}</h1>
				<p className="m">{t('catalog:home.lead')}</p>
				{rate && (
					<p className="s m">
						{t('catalog:product.rate', { rate: formatNumber(Number(rate.rate), language, { decimals: 2 }), currency, date: formatDate(new Date(rate.date), language) })}
					</p>
				)}
			</div>
			{markets.map((market) => (
				<section key={market.slug}>
					<div className="rule">
						<h2>{market.name}</h2>
						<a className="a" href={paths.market(language, market.slug)}>
							{t('catalog:home.plan')}
						</a>
					</div>
					<div className="halls">
						{market.halls.map((hall) => (
							<a key={hall.id} href={paths.market(language, market.slug, { hall: hall.letter, floor: 1 })}>
								<i>{hall.letter}</i>
								<b>{hall.name}</b>
								<small>{hall.sells}</small>
							</a>
						))}
					</div>
				</section>
			))}
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
