/** The orders of a company, newest first. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LinkButton } from '#app/components/buttons.tsx'
import { Empty } from '#app/components/empty.tsx'
import { DeskFrame } from '#app/components/frame.tsx'
import { OrderTag } from '#app/components/orders/order-parts.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { StackTable } from '#app/components/table.tsx'
import { useWords } from '#app/components/words.tsx'
import { formatDateTime, formatMoney } from '#app/domain/i18n/format.ts'
import { pickText } from '#app/domain/i18n/languages.ts'
import type { Currency } from '#app/domain/money/currency.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf, requireViewer } from '#app/http/page.server.ts'
import { pageNumber } from '#app/http/page-number.ts'
import { paths, withQuery } from '#app/http/paths.ts'
import { listOrders } from '#db/queries/orders.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(app, request)
	const page = pageNumber(request)
	const found = viewer.company
		? await listOrders(app.db, { companyId: viewer.company.id, side: 'buyer', page })
		: { rows: [], hasNext: false }
	return {
		title: wordsIn(language)('orders:list.title'),
		page,
		hasNext: found.hasNext,
		orders: found.rows.map(({ order, groupNumber, other, shopNames }) => ({
			number: order.number,
			groupNumber,
			merchant: (shopNames && pickText(shopNames, language)?.text) || other,
			at: formatDateTime(order.placedAt, language),
			total: order.total,
			currency: order.currency as Currency,
			state: order.state,
		})),
	}
}

export default function OrdersPage() {
	const { orders, page, hasNext } = useLoaderData<typeof loader>()
	const { t, language } = useWords()
	return (
		<DeskFrame area="account" current="orders">
			<h1>{t('orders:list.title')}</h1>
			{orders.length === 0 ? (
				<Empty
					icon="package"
					title={t('orders:list.empty')}
					action={<LinkButton href={paths.home(language)}>{t('orders:cart.toGoods')}</LinkButton>}
				>
					{t('orders:list.emptyHint')}
				</Empty>
			) : (
				<section className="box">
					<StackTable
						caption={t('orders:list.title')}
						hideCaption
						short
						className="numbers"
						columns={[
							{ key: 'number', label: t('orders:list.order') },
							{ key: 'merchant', label: t('orders:list.merchant'), bare: true },
							{ key: 'at', label: t('common:word.date'), bare: true },
							{ key: 'amount', label: t('common:word.amount'), end: true, bare: true },
							{ key: 'state', label: t('common:word.status'), bare: true },
							{ key: 'group', label: t('orders:list.group') },
						]}
						rows={orders.map((order) => ({
							key: order.number,
							cells: [
								<a className="a" href={paths.order(language, order.number)}>
									{order.number}
								</a>,
								order.merchant,
								order.at,
								formatMoney(order.total, order.currency, language),
								<OrderTag state={order.state} />,
								<a className="a" href={paths.orderGroup(language, order.groupNumber)}>
									{order.groupNumber}
								</a>,
							],
						}))}
					/>
				</section>
			)}
			<Pagination page={page} hasNext={hasNext} hrefOf={(one) => withQuery(paths.orders(language), { page: one })} />
		</DeskFrame>
	)
}
