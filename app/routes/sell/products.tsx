/** A merchant's listings, the last changed first, each with where it stands. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LinkButton } from '#app/components/buttons.tsx'
import { Empty } from '#app/components/empty.tsx'
import { DeskFrame } from '#app/components/frame.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { quantityText } from '#app/components/quantity.ts'
import { ListingTag } from '#app/components/sell/listing-status.tsx'
import { StackTable } from '#app/components/table.tsx'
import { useWords } from '#app/components/words.tsx'
import { formatMoneyRange } from '#app/domain/i18n/format.ts'
import { pickText } from '#app/domain/i18n/languages.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf, requireViewer } from '#app/http/page.server.ts'
import { pageNumber } from '#app/http/page-number.ts'
import { paths, withQuery } from '#app/http/paths.ts'
import { countListings, listListings } from '#db/queries/listings.server.ts'

const PAGE = 50

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(context.app, request)
	const { db } = context.app
	const companyId = viewer.company?.id ?? 0
	const page = pageNumber(request)
	const [rows, count] = await Promise.all([
		listListings(db, companyId, { limit: PAGE, offset: (page - 1) * PAGE }),
		countListings(db, companyId),
	])
	return {
		title: wordsIn(language)('common:nav.products'),
		count,
		page,
		hasNext: count > page * PAGE,
		listings: rows.map(({ product, texts, revision }) => ({
			id: product.id,
			sku: product.sku,
			title: pickText(Object.fromEntries(texts.map((text) => [text.language, text.title])), language) ?? { text: product.sku, language },
			status: product.status,
			revision: revision?.status,
			unit: product.unit,
			stock: product.stock,
			priceFrom: product.priceFrom,
			priceTo: product.priceTo,
		})),
	}
}

export default function ListingsPage() {
	const { listings, count, page, hasNext } = useLoaderData<typeof loader>()
	const words = useWords()
	const { t, language } = words
	const add = (
		<LinkButton href={paths.sellProduct(language, 'new')} icon="plus">
			{t('sell:action.new')}
		</LinkButton>
	)
	const at = (to: number) => withQuery(paths.sellProducts(language), { page: to > 1 ? to : undefined })
	return (
		<DeskFrame area="sell" current="products">
			<div className="row sp">
				<div>
					<h1>{t('common:nav.products')}</h1>
					<p className="s m">{t('sell:list.count', { count })}</p>
				</div>
				{add}
			</div>
			{listings.length === 0 ? (
				<Empty icon="store" title={t('sell:list.empty')} action={add}>
					{t('sell:list.emptyHint')}
				</Empty>
			) : (
				<section className="box">
					<StackTable
						caption={t('common:nav.products')}
						hideCaption
						short
						columns={[
							{ key: 'title', label: t('sell:list.product') },
							{ key: 'price', label: t('sell:field.unitPrice'), end: true, bare: true },
							{ key: 'stock', label: t('sell:variant.stock'), end: true },
							{ key: 'status', label: t('common:word.status'), bare: true },
						]}
						rows={listings.map((one) => ({
							key: one.id,
							cells: [
								<div>
									<a
										className="a"
										href={paths.sellProduct(language, one.id)}
										lang={one.title.language === language ? undefined : one.title.language}
									>
										{one.title.text}
									</a>
									<br />
									<span className="s m">{one.sku}</span>
								</div>,
								formatMoneyRange(one.priceFrom, one.priceTo, 'CNY', language),
								quantityText(words, one.stock, one.unit),
								<ListingTag key="status" status={one.status} revision={one.revision} />,
							],
						}))}
					/>
				</section>
			)}
			<Pagination page={page} hasNext={hasNext} hrefOf={at} />
		</DeskFrame>
	)
}
