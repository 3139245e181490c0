/** What was ordered and paid together. The page a buyer comes back to from paying: it tells what the database knows. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/buttons.tsx'
import { Crumbs } from '#app/components/crumbs.tsx'
import { ErrorList } from '#app/components/error-list.tsx'
import { PageFrame } from '#app/components/frame.tsx'
import { Note } from '#app/components/note.tsx'
import { DeliveryBox, OrderTag } from '#app/components/orders/order-parts.tsx'
import type { Problem } from '#app/components/problem.ts'
import { StackTable } from '#app/components/table.tsx'
import { useWords } from '#app/components/words.tsx'
import { formatDateTime, formatMoney } from '#app/domain/i18n/format.ts'
import type { Currency } from '#app/domain/money/currency.ts'
import { isPaid } from '#app/domain/orders/order-state.ts'
import { reconcileGroup } from '#app/domain/payments/reconcile-payments.server.ts'
import { startPayment } from '#app/domain/payments/start-payment.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf, orNotFound, requireViewer } from '#app/http/page.server.ts'
import { payReturns, toPayPage } from '#app/http/pay-page.server.ts'
import { paths } from '#app/http/paths.ts'
import { sellerNames } from '#app/http/seller-names.server.ts'
import { findGroup, listGroupOrders } from '#db/queries/orders.server.ts'
import { listPayments } from '#db/queries/payments.server.ts'

const REFRESH_S = 4

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title },
	...(data?.refresh ? [{ httpEquiv: 'refresh', content: String(REFRESH_S) }] : []),
]

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(app, request)
	const group = orNotFound(viewer.company && (await findGroup(app.db, params.number ?? '', viewer.company.id)))
	const back = new URL(request.url).searchParams.get('back')
	if (back) await reconcileGroup(app, group.id)
	const [orders, payments] = await Promise.all([listGroupOrders(app.db, group.id), listPayments(app.db, group.id)])
	const names = await sellerNames(
		app.db,
		orders.map((order) => order.merchantCompanyId),
		language,
	)
	const unpaid = orders.filter((order) => order.state === 'placed').reduce((sum, order) => sum + order.total, 0)
	const cancelled = orders.filter((order) => order.state === 'cancelled').reduce((sum, order) => sum + order.total, 0)
	const open = payments.some((payment) => payment.state === 'open')
	const now = app.now()
	const standing = orders.some((order) => isPaid(order.state))
		? ('paid' as const)
		: unpaid > 0
			? back === 'paid' && open
				? ('waiting' as const)
				: now > group.payBy
					? ('late' as const)
					: ('unpaid' as const)
			: payments.some((payment) => payment.state === 'paid')
				? ('refund-due' as const)
				: payments.some((payment) => payment.state === 'refunded')
					? ('refunded' as const)
					: ('given-up' as const)
	return {
		title: wordsIn(language)('orders:group.title', { number: group.number }),
		number: group.number,
		placedAt: formatDateTime(group.placedAt, language),
		payBy: formatDateTime(group.payBy, language),
		currency: group.currency as Currency,
		total: group.total,
		unpaid,
		cancelled,
		isUnderWay: orders.every((order) => order.state !== 'paid'),
		address: group.address,
		note: group.note,
		standing,
		refresh: standing === 'waiting',
		orders: orders.map((order) => ({
			number: order.number,
			state: order.state,
			total: order.total,
			shipFrom: order.shipFrom,
			merchant: names.get(order.merchantCompanyId) ?? '',
		})),
	}
}

export async function action({ params, request, context: { app } }: ActionFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(app, request)
	const number = params.number ?? ''
	const payment = await startPayment(app, { viewer, groupNumber: number, language, ...payReturns(app, language, number) })
	if (payment.ok) return toPayPage(payment.url)
	if (payment.problem === 'not-found') throw new Response(null, { status: 404 })
	const own = ['already-done', 'expired', 'in-progress', 'below-charge'].includes(payment.problem)
	const problem: Problem = { code: own ? `orders:problem.pay-${payment.problem}` : payment.problem, params: payment.params }
	return data({ problem }, { status: payment.problem === 'unavailable' ? 503 : 409 })
}

const TONE = {
	paid: 'ok',
	waiting: 'info',
	unpaid: 'warn',
	late: 'warn',
	'refund-due': 'warn',
	refunded: 'plain',
	'given-up': 'plain',
} as const

export default function OrderGroupPage() {
	const group = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>() as { problem: Problem } | undefined
	const { t, language } = useWords()
	const unpaid = formatMoney(group.unpaid, group.currency, language)
	return (
		<PageFrame>
			<Crumbs items={[{ label: t('orders:list.title'), href: paths.orders(language) }, { label: group.number }]} />
			<div>
				<h1>{group.title}</h1>
				<p className="s m">{group.placedAt}</p>
			</div>
			{answer && <ErrorList problems={{ form: answer.problem }} />}
			<Note tone={TONE[group.standing]} role="status" title={t(`orders:group.${group.standing}.title`)}>
				{group.standing === 'paid' && group.isUnderWay
					? t('orders:group.paid.later')
					: t(`orders:group.${group.standing}.text`, { payBy: group.payBy, sum: unpaid })}
				{group.standing === 'paid' && group.cancelled > 0 && (
					<> {t('orders:group.cancelledPart', { sum: formatMoney(group.cancelled, group.currency, language) })}</>
				)}
				{group.refresh && (
					<>
						{' '}
						<a href={`${paths.orderGroup(language, group.number)}?back=paid`}>{t('orders:group.refresh')}</a>
					</>
				)}
			</Note>
			{group.standing === 'unpaid' && (
				<section className="box act">
					<div className="row sp">
						<div>
							<p className="s m">{t('orders:group.payBy', { payBy: group.payBy })}</p>
							<h2>{t('orders:group.toPay', { sum: unpaid })}</h2>
						</div>
						<form method="post" action={paths.orderGroup(language, group.number)}>
							<Button icon="credit-card" name="act" value="pay">
								{t('orders:checkout.pay')}
							</Button>
						</form>
					</div>
				</section>
			)}
			<section className="box">
				<h2>{t('orders:group.orders', { count: group.orders.length })}</h2>
				<StackTable
					columns={[
						{ key: 'number', label: t('orders:list.order') },
						{ key: 'merchant', label: t('orders:list.merchant') },
						{ key: 'amount', label: t('common:word.amount'), end: true },
						{ key: 'state', label: t('common:word.status') },
					]}
					rows={group.orders.map((order) => ({
						key: order.number,
						cells: [
							<a className="a" href={paths.order(language, order.number)}>
								{order.number}
							</a>,
							`${order.merchant} · ${t(`orders:shipFrom.${order.shipFrom}`)}`,
							formatMoney(order.total, group.currency, language),
							<OrderTag state={order.state} />,
						],
					}))}
					foot={{ key: 'total', cells: [t('common:word.total'), '', formatMoney(group.total, group.currency, language), ''] }}
				/>
			</section>
			<DeliveryBox address={group.address} note={group.note} />
		</PageFrame>
	)
}
