/** The home page: halls, categories, what is in demand and what is new. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FigureStrip } from '#app/components/figure-strip.tsx'
import { PageFrame } from '#app/components/frame.tsx'
import { Icon, type IconName } from '#app/components/icon.tsx'
import { ProductGrid } from '#app/components/product-grid.tsx'
import { Rope } from '#app/components/rope.tsx'
import { useWords } from '#app/components/words.tsx'
import { categoryTree } from '#app/domain/catalog/category-tree.server.ts'
import { marketFigures } from '#app/domain/catalog/market-figures.server.ts'
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

const POPULAR = 12
const NEWEST = 6
const ROAD = ['stall', 'dispatch', 'border', 'acceptance'] as const
const PROMISES: readonly [key: string, icon: IconName][] = [
	['verified', 'badge-check'],
	['money', 'wallet'],
	['language', 'languages'],
]

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const [tree, markets, halls, newest, popular, rates, figures] = await Promise.all([
		categoryTree(app.db),
		listMarkets(app.db),
		listHalls(app.db),
		listNewest(app.db, NEWEST),
		listPopular(app.db, POPULAR),
		ratesNow(app.db),
		marketFigures(app.db, app.now()),
	])
	const currency = readCurrency(request)
	const [newCards, popularCards] = await Promise.all([listCards(app.db, newest), listCards(app.db, popular)])
	const t = wordsIn(language)
	return {
		title: t('common:word.labelled', { label: t('common:brand'), text: t('catalog:home.title') }),
		categories: tree.roots.map((node) => ({
			slug: node.slug,
			name: nameIn(node.names, language),
			picture: node.picture,
			goods: figures.goodsIn.get(node.id) ?? 0,
		})),
		categoryCount: tree.byId.size,
		figures: {
			goods: figures.goods,
			shops: figures.shops,
			verifiedShops: figures.verifiedShops,
			takenStalls: figures.takenStalls,
			stalls: figures.stalls,
		},
		currency,
		rate: currency === 'CNY' ? undefined : rates.of(currency),
		markets: markets.map((market) => ({
			slug: market.slug,
			name: nameIn(market.names, language),
			halls: halls
				.filter((hall) => hall.marketSlug === market.slug)
				.map((hall) => ({
					id: hall.id,
					letter: hall.letter,
					name: nameIn(hall.names, language),
					sells: hall.floors.map((floor) => nameIn(floor.speciality, language)).join(' · '),
				})),
		})),
		newest: await cardsFor(app, request, language, newCards),
		popular: await cardsFor(app, request, language, popularCards),
	}
}

export default function Home() {
	const { categories, categoryCount, figures, markets, newest, popular, rate, currency } = useLoaderData<typeof loader>()
	const { t, language } = useWords()
	const number = (value: number) => formatNumber(value, language)
	return (
		<PageFrame home>
			<div className="stack">
				<h1>{t('catalog:home.title')}</h1>
				<p className="m">{t('catalog:home.lead')}</p>
				{rate && (
					<p className="s m">
						{t('catalog:product.rate', {
							rate: formatNumber(Number(rate.rate), language, { decimals: 2 }),
							currency,
							date: formatDate(new Date(rate.date), language),
						})}
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
					<a href={paths.categories(language)}>{t('catalog:home.allCategories', { count: categoryCount })}</a>
				</div>
				<div className="cats">
					{categories.map((category) => (
						<a key={category.slug} href={paths.category(language, category.slug)}>
							{category.picture && <img src={`${paths.file(category.picture)}?s=176`} width="52" height="52" alt="" loading="lazy" />}
							<b>{category.name}</b>
							<small>{t('catalog:results.found', { count: category.goods, amount: number(category.goods) })}</small>
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
			<section id="road">
				<div className="rule">
					<h2>{t('catalog:home.road.title')}</h2>
				</div>
				<Rope
					lying
					plain
					steps={ROAD.map((step) => ({
						key: step,
						state: 'done',
						title: t(`catalog:home.road.${step}.title`),
						note: t(`catalog:home.road.${step}.text`),
					}))}
				/>
			</section>
			<section>
				<div className="rule">
					<h2>{t('catalog:home.before')}</h2>
				</div>
				<div className="cols two">
					<FigureStrip
						figures={[
							{ label: t('catalog:home.figure.goods'), value: number(figures.goods) },
							{ label: t('catalog:home.figure.shops'), value: number(figures.shops) },
							{ label: t('catalog:home.figure.verified'), value: number(figures.verifiedShops) },
							{ label: t('catalog:home.figure.stalls'), value: `${number(figures.takenStalls)} / ${number(figures.stalls)}` },
						]}
					/>
					<ul className="stack s">
						{PROMISES.map(([key, icon]) => (
							<li key={key} className="row nowrap">
								<Icon name={icon} />
								<span>{t(`catalog:home.promise.${key}`)}</span>
							</li>
						))}
					</ul>
				</div>
			</section>
		</PageFrame>
	)
}
