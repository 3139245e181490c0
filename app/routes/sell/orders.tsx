/** The orders of a merchant: by state, what waits for them first. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Empty } from '#app/components/empty.tsx'
import { DeskFrame } from '#app/components/frame.tsx'
import { SectionNav } from '#app/components/layout/sections.tsx'
import { OrderTag } from '#app/components/orders/order-parts.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { StackTable } from '#app/components/table.tsx'
import { useWords } from '#app/components/words.tsx'
import { formatDateTime, formatMoney } from '#app/domain/i18n/format.ts'
import type { Currency } from '#app/domain/money/currency.ts'
import type { OrderState } from '#app/domain/orders/order-state.ts'
import { sectionsClosedTo } from '#app/http/desk.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf, orNotFound, requireViewer } from '#app/http/page.server.ts'
import { pageNumber } from '#app/http/page-number.ts'
import { paths, withQuery } from '#app/http/paths.ts'
import { countOrders, listOrders } from '#db/queries/orders.server.ts'

/** A merchant works on paid orders; what is not paid yet may still vanish and is shown apart. */
const TABS: Record<string, readonly OrderState[] | undefined> = {
	all: undefined,
	'to-confirm': ['paid'],
	'to-pack': ['confirmed'],
	'to-dispatch': ['ready'],
	'on-the-way': ['dispatched'],
	unpaid: ['placed'],
	closed: ['accepted', 'cancelled', 'expired'],
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(app, request)
	const company = orNotFound(viewer.company)
	const asked = new URL(request.url).searchParams.get('show') ?? 'all'
	const show = Object.hasOwn(TABS, asked) ? asked : 'all'
	const page = pageNumber(request)
	const [found, counts] = await Promise.all([
		listOrders(app.db, { companyId: company.id, side: 'merchant', states: TABS[show], page }),
		countOrders(app.db, company.id),
	])
	return {
		title: wordsIn(language)('orders:sell.title'),
		without: sectionsClosedTo(viewer),
		page,
		show,
		hasNext: found.hasNext,
		tabs: Object.entries(TABS).map(([key, states]) => ({
			key,
			count: key === 'all' || key === 'closed' ? 0 : (states ?? []).reduce((sum, state) => sum + (counts[state] ?? 0), 0),
		})),
		orders: found.rows.map(({ order, other, city }) => ({
			number: order.number,
			buyer: other,
			city: city.city,
			at: formatDateTime(order.placedAt, language),
			total: order.total,
			currency: order.currency as Currency,
			state: order.state,
		})),
	}
}

export default function SellOrdersPage() {
	const { orders, tabs, show, page, hasNext, without } = useLoaderData<typeof loader>()
	const { t, language } = useWords()
	const hrefOf = (key: string) => withQuery(paths.sellOrders(language), { show: key === 'all' ? undefined : key })
	return (
		<DeskFrame area="sell" current="orders" without={without}>
			<h1>{t('orders:sell.title')}</h1>
			<SectionNav
				label={t('orders:sell.tabs')}
				items={tabs.map(({ key, count }) => ({
					href: hrefOf(key),
					label: t(`orders:sell.tab.${key}`),
					current: key === show,
					...(count > 0 && { count }),
				}))}
			/>
			{orders.length === 0 ? (
				<Empty icon="package" title={t('orders:sell.empty')}>
					{t('orders:sell.emptyHint')}
				</Empty>
			) : (
				<section className="box">
					<StackTable
						caption={t('orders:sell.title')}
						hideCaption
						short
						className="numbers"
						columns={[
							{ key: 'number', label: t('orders:list.order') },
							{ key: 'buyer', label: t('orders:list.buyer'), bare: true },
							{ key: 'at', label: t('common:word.date'), bare: true },
							{ key: 'amount', label: t('common:word.amount'), end: true, bare: true },
							{ key: 'state', label: t('common:word.status'), bare: true },
						]}
						rows={orders.map((order) => ({
							key: order.number,
							cells: [
								<a className="a" href={paths.sellOrder(language, order.number)}>
									{order.number}
								</a>,
								`${order.buyer}, ${order.city}`,
								order.at,
								formatMoney(order.total, order.currency, language),
								<OrderTag state={order.state} />,
							],
						}))}
					/>
				</section>
			)}
			<Pagination
				page={page}
				hasNext={hasNext}
				hrefOf={(one) => withQuery(paths.sellOrders(language), { show: show === 'all' ? undefined : show, page: one })}
			/>
		</DeskFrame>
	)
}
