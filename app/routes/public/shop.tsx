/** A shop: whose it is, where its stall is, what it sells. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PageFrame } from '#app/components/frame.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Plate } from '#app/components/plate.tsx'
import { ProductGrid } from '#app/components/product-grid.tsx'
import { VerifiedNote } from '#app/components/verified.tsx'
import { useWords } from '#app/components/words.tsx'
import { formatDate } from '#app/domain/i18n/format.ts'
import { pickText } from '#app/domain/i18n/languages.ts'
import { PAGE_SIZE, readFilters } from '#app/domain/search/filters.ts'
import { cardsFor, nameIn } from '#app/http/catalog.server.ts'
import { languageOf, orNotFound } from '#app/http/page.server.ts'
import { paths, withQuery } from '#app/http/paths.ts'
import { findShop, listCards, listShopProducts } from '#db/queries/catalog.server.ts'

export const handle = { cache: true }
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const found = orNotFound(await findShop(app.db, params.slug ?? ''))
	const { page } = readFilters(new URL(request.url).searchParams)
	const rows = await listCards(app.db, await listShopProducts(app.db, found.shop.id, PAGE_SIZE, (page - 1) * PAGE_SIZE))
	const about = pickText(found.shop.about, language)
	return {
		title: nameIn(found.shop.names, language),
		slug: found.shop.slug,
		original: found.shop.names.zh,
		about,
		legalName: found.company.legalName,
		registration: found.company.registrationNumber,
		demo: found.shop.demo,
		since: formatDate(found.shop.createdAt, language),
		verifiedUntil: found.company.verifiedUntil && found.company.verifiedUntil > app.now() ? found.company.verifiedUntil : null,
		stall: found.stall && found.hall && found.market ? { hall: found.hall.letter, floor: found.stall.floor, stall: found.stall.number, market: found.market.slug } : null,
		page,
		pages: Math.max(1, Math.ceil(found.products / PAGE_SIZE)),
		cards: await cardsFor(app, request, language, rows),
	}
}

export default function Shop() {
	const shop = useLoaderData<typeof loader>()
	const { t, language } = useWords()
	return (
		<PageFrame>
			<div className="orn" />
			<div className="cols two">
				<div className="stack">
					<h1>{shop.title}</h1>
					{shop.original && language !== 'zh' && <p lang="zh">{shop.original}</p>}
					{shop.stall && (
						<p className="row">
							<Plate hall={shop.stall.hall} floor={shop.stall.floor} stall={shop.stall.stall} />
							<a className="a" href={paths.market(language, shop.stall.market, { hall: shop.stall.hall, floor: shop.stall.floor })}>
								{t('catalog:shop.onMap')}
							</a>
						</p>
					)}
					{shop.about && <p lang={shop.about.language === language ? undefined : shop.about.language}>{shop.about.text}</p>}
				</div>
				<div className="stack">
					<VerifiedNote verification={shop.verifiedUntil ? { state: 'verified', until: shop.verifiedUntil } : { state: 'none' }} what={['registration', 'lease']} />
					<dl className="kv">
						<dt>{t('catalog:shop.registration')}</dt>
						<dd>{shop.registration}</dd>
						<dt>{t('common:nav.company')}</dt>
						<dd>{shop.legalName}</dd>
					</dl>
					<p className="s m">{t('catalog:shop.since', { date: shop.since })}</p>
					{shop.demo && <p className="hint">{t('catalog:product.demoShop')}</p>}
				</div>
			</div>
			<section className="stack">
				<div className="rule">
					<h2>{t('catalog:shop.goods')}</h2>
				</div>
				<ProductGrid cards={shop.cards} />
				<Pagination page={shop.page} pageCount={shop.pages} hrefOf={(page) => withQuery(paths.shop(language, shop.slug), { page: page > 1 ? page : undefined })} />
			</section>
		</PageFrame>
	)
}
