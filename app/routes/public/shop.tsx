/** A shop: whose it is, where its stall is, what it sells. */
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ShopHead } from '#app/components/catalog/shop-head.tsx'
import { SortMenu } from '#app/components/facet-form.tsx'
import { PageFrame } from '#app/components/frame.tsx'
import { SectionNav } from '#app/components/layout/sections.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { ProductGrid } from '#app/components/product-grid.tsx'
import { useWords } from '#app/components/words.tsx'
import { categoryTree } from '#app/domain/catalog/category-tree.server.ts'
import { formatDate, formatNumber } from '#app/domain/i18n/format.ts'
import { pickText } from '#app/domain/i18n/languages.ts'
import { PAGE_SIZE, readFilters, SORTS } from '#app/domain/search/filters.ts'
import { cardsFor, nameIn } from '#app/http/catalog.server.ts'
import { languageOf, orNotFound } from '#app/http/page.server.ts'
import { paths, withQuery } from '#app/http/paths.ts'
import styles from '#app/styles/market.css?url'
import { countShopGoods, findShop, listCards, listShopProducts } from '#db/queries/catalog.server.ts'

export const handle = { cache: true }
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.head.title }]

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const { shop, company, stall, hall, market } = orNotFound(await findShop(app.db, params.slug ?? ''))
	const query = new URL(request.url).searchParams
	const { page, sort } = readFilters(query)
	const [counts, tree] = await Promise.all([countShopGoods(app.db, shop.id), categoryTree(app.db)])
	const goodsBy = <K,>(keyOf: (one: (typeof counts)[number]) => K) => {
		const sums = new Map<K, number>()
		for (const one of counts) sums.set(keyOf(one), (sums.get(keyOf(one)) ?? 0) + one.goods)
		return [...sums].sort((a, b) => b[1] - a[1])
	}
	const categories = goodsBy((one) => one.categoryId).flatMap(([id, goods]) => {
		const node = tree.byId.get(id)
		return node ? [{ id, slug: node.slug, name: nameIn(node.names, language), goods }] : []
	})
	const all = counts.reduce((sum, one) => sum + one.goods, 0)
	const category = categories.find((one) => one.slug === query.get('category'))
	const ids = await listShopProducts(app.db, shop.id, {
		categoryIds: category && [category.id],
		sort,
		limit: PAGE_SIZE,
		offset: (page - 1) * PAGE_SIZE,
	})
	const [rows, [sign]] = await Promise.all([
		listCards(app.db, ids),
		listShopProducts(app.db, shop.id, { sort: 'popular', limit: 1, offset: 0 }).then((first) => listCards(app.db, first)),
	])
	return {
		slug: shop.slug,
		head: {
			id: shop.id,
			title: nameIn(shop.names, language),
			original: shop.names.zh,
			about: pickText(shop.about, language),
			legalName: company.legalName,
			registration: company.registrationNumber,
			demo: shop.demo,
			since: formatDate(shop.createdAt, language),
			verifiedUntil: company.verifiedUntil && company.verifiedUntil > app.now() ? company.verifiedUntil : null,
			stall:
				stall && hall && market
					? {
							hall: hall.letter,
							floor: stall.floor,
							stall: stall.number,
							street: stall.street,
							market: market.slug,
							marketName: nameIn(market.names, language),
						}
					: null,
			sign: sign?.picture ?? null,
			sells: categories.slice(0, 3).map((one) => one.name),
			languages: goodsBy((one) => one.language).map(([one]) => one),
			goods: all,
		},
		all,
		categories: categories.slice(0, 12),
		category: category?.slug,
		sort,
		page,
		pages: Math.max(1, Math.ceil((category?.goods ?? all) / PAGE_SIZE)),
		cards: await cardsFor(app, request, language, rows),
	}
}

export default function Shop() {
	const { slug, head, all, categories, category, sort, page, pages, cards } = useLoaderData<typeof loader>()
	const { t, language } = useWords()
	const to = (change: { category?: string | undefined; sort?: string; page?: number }) => {
		const asked = { category, sort, page: 1, ...change }
		return withQuery(paths.shop(language, slug), {
			category: asked.category,
			sort: asked.sort === 'popular' ? undefined : asked.sort,
			page: asked.page > 1 ? asked.page : undefined,
		})
	}
	const counted = (name: string, goods: number) => `${name} ${formatNumber(goods, language)}`
	return (
		<PageFrame>
			<ShopHead shop={head} />
			<section className="stack" id="goods">
				<h2 className="vh">{t('catalog:shop.goods')}</h2>
				<SectionNav
					label={t('catalog:shop.goods')}
					items={[
						{ href: to({ category: undefined }), label: counted(t('catalog:shop.all'), all), current: !category },
						...(categories.length > 1
							? categories.map((one) => ({
									href: to({ category: one.slug }),
									label: counted(one.name, one.goods),
									current: one.slug === category,
								}))
							: []),
					]}
				/>
				{all > 1 && (
					<div>
						<SortMenu options={SORTS.map((one) => ({ label: t(`catalog:sort.${one}`), href: to({ sort: one }), current: one === sort }))} />
					</div>
				)}
				{all === 0 ? <p>{t('catalog:shop.empty')}</p> : <ProductGrid cards={cards} />}
				<Pagination page={page} pageCount={pages} hrefOf={(one) => to({ page: one })} />
			</section>
		</PageFrame>
	)
}
