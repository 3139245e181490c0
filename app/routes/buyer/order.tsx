/** One order as its buyer sees it: what happens next, the road, lines, packing, where it goes. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LinkButton } from '#app/components/buttons.tsx'
import { Crumbs } from '#app/components/crumbs.tsx'
import { PackingStrip } from '#app/components/figure-strip.tsx'
import { PageFrame } from '#app/components/frame.tsx'
import { CancelOrder, OrderActs } from '#app/components/orders/order-acts.tsx'
import { DeliveryBox, OrderLines, OrderRoad, OrderTag } from '#app/components/orders/order-parts.tsx'
import { useWords } from '#app/components/words.tsx'
import { wordsIn } from '#app/http/i18n.server.ts'
import { type ActAnswer, actOnOrder, loadOrder } from '#app/http/order-page.server.ts'
import { languageOf, requireViewer } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const order = await loadOrder(app, await requireViewer(app, request), params.number, 'buyer', language)
	return { title: wordsIn(language)('orders:order.title', { number: order.number }), order }
}

export async function action({ params, request, context: { app } }: ActionFunctionArgs) {
	const language = languageOf(params)
	return actOnOrder(app, await requireViewer(app, request), params.number, 'buyer', request, paths.order(language, params.number ?? ''))
}

export default function OrderPage() {
	const { title, order } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>() as ActAnswer | undefined
	const { t, language } = useWords()
	return (
		<PageFrame>
			<Crumbs items={[{ label: t('orders:list.title'), href: paths.orders(language) }, { label: order.number }]} />
			<div className="row sp">
				<div>
					<h1>{title}</h1>
					<p className="s m">
						{order.placedAt} · {t('orders:list.merchant')}{' '}
						{order.merchant.slug ? <a href={paths.shop(language, order.merchant.slug)}>{order.merchant.name}</a> : order.merchant.name} ·{' '}
						{t(`orders:shipFrom.${order.shipFrom}`)} · <a href={paths.orderGroup(language, order.groupNumber)}>{order.groupNumber}</a>
					</p>
				</div>
				<OrderTag state={order.state} />
			</div>
			<OrderActs order={order} side="buyer" answer={answer} />
			{order.state === 'placed' && (
				<p>
					<LinkButton href={paths.orderGroup(language, order.groupNumber)} icon="credit-card">
						{t('orders:order.toPayment')}
					</LinkButton>
				</p>
			)}
			<div className="cols od">
				<OrderRoad road={order.road} />
				<div className="stack">
					<OrderLines lines={order.lines} currency={order.currency} total={order.total} />
					<section className="box">
						<h2>{t('orders:order.cartons')}</h2>
						<PackingStrip {...order.packing} />
					</section>
					<DeliveryBox address={order.address} note={order.note} />
					<div className="row">
						<LinkButton kind="second" icon="message-square" href={paths.newThread(language, 'order', order.number)}>
							{t('orders:order.writeMerchant')}
						</LinkButton>
						<CancelOrder order={order} side="buyer" answer={answer} />
					</div>
				</div>
			</div>
		</PageFrame>
	)
}
