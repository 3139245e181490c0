/** A merchant's day: what waits for an answer, the most urgent first; the latest orders and the week's sales beside it. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Empty } from '#app/components/empty.tsx'
import { DeskFrame } from '#app/components/frame.tsx'
import { Icon, type IconName } from '#app/components/icon.tsx'
import { OrderTag } from '#app/components/orders/order-parts.tsx'
import { Plate } from '#app/components/plate.tsx'
import { SalesBox } from '#app/components/sell/sales-week.tsx'
import { StackTable } from '#app/components/table.tsx'
import { useWords } from '#app/components/words.tsx'
import { formatMoney } from '#app/domain/i18n/format.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { loadToday } from '#app/http/merchant-today.server.ts'
import { languageOf, requireViewer } from '#app/http/page.server.ts'
import { paths, withQuery } from '#app/http/paths.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request, context: { app }, params }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(app, request)
	return { title: wordsIn(language)('sell:today.title'), ...(await loadToday(app.db, viewer, language, app.now())) }
}

export default function TodayPage() {
	const { today, company, stall, unread, toConfirm, toDispatch, underReview, givenBack, orders, week } = useLoaderData<typeof loader>()
	const { t, language } = useWords()
	const nothing = unread + toConfirm + toDispatch + underReview + givenBack.length === 0
	const ordersAt = (show: string) => withQuery(paths.sellOrders(language), { show })
	return (
		<DeskFrame area="sell" current="home">
			<div>
				<h1>{t('sell:today.title')}</h1>
				<p className="m s">
					{today} · {company} {stall && <Plate {...stall} />}
				</p>
			</div>
			<div className="cols tw">
				{nothing ? (
					<Empty
						icon="circle-check"
						title={t('sell:today.nothing')}
						action={
							<a className="btn b2" href={paths.sellProducts(language)}>
								{t('common:nav.products')}
							</a>
						}
					>
						{t('sell:today.nothingHint')}
					</Empty>
				) : (
					<ul className="box todo">
						{unread > 0 && <Todo href={paths.threads(language)} icon="message-square" what={t('sell:today.messages', { count: unread })} />}
						{toConfirm > 0 && (
							<Todo href={ordersAt('to-confirm')} icon="circle-check" what={t('sell:today.confirm', { count: toConfirm })} />
						)}
						{toDispatch > 0 && (
							<Todo href={ordersAt('to-dispatch')} icon="package" what={t('sell:today.dispatch', { count: toDispatch })} />
						)}
						{givenBack.map((one) => (
							<Todo
								key={one.productId}
								href={paths.sellProduct(language, one.productId)}
								icon="triangle-alert"
								what={t('sell:today.mend', { title: one.title })}
								why={one.reasonCode ? t(`moderation:reason.${one.reasonCode}`) : undefined}
							/>
						))}
						{underReview > 0 && (
							<Todo
								href={paths.sellProducts(language)}
								icon="clock"
								what={t('sell:today.review', { count: underReview })}
								why={t('sell:today.reviewHint')}
							/>
						)}
					</ul>
				)}
				<div className="stack">
					{orders.length > 0 && (
						<section className="box">
							<div className="row sp">
								<h2>{t('sell:today.orders')}</h2>
								<a className="a" href={paths.sellOrders(language)}>
									{t('orders:sell.tab.all')}
								</a>
							</div>
							<StackTable
								short
								className="numbers"
								caption={t('sell:today.orders')}
								hideCaption
								columns={[
									{ key: 'number', label: t('orders:list.order') },
									{ key: 'buyer', label: t('orders:list.buyer'), bare: true },
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
										formatMoney(order.total, order.currency, language),
										<OrderTag state={order.state} />,
									],
								}))}
							/>
						</section>
					)}
					<SalesBox week={week} />
				</div>
			</div>
		</DeskFrame>
	)
}

function Todo({ href, icon, what, why }: { href: string; icon: IconName; what: string; why?: string | undefined }) {
	return (
		<li>
			<a href={href}>
				<Icon name={icon} />
				<span>
					<b>{what}</b>
					{why && (
						<>
							<br />
							<span className="s m">{why}</span>
						</>
					)}
				</span>
				<Icon name="chevron-right" />
			</a>
		</li>
	)
}
