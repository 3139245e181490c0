/** One order as its merchant sees it: what to do next, the road, what to pack, for whom. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LinkButton } from '#app/components/buttons.tsx'
import { Crumbs } from '#app/components/crumbs.tsx'
import { PackingStrip } from '#app/components/figure-strip.tsx'
import { DeskFrame } from '#app/components/frame.tsx'
import { CancelOrder, OrderActs } from '#app/components/orders/order-acts.tsx'
import { DeliveryBox, OrderLines, OrderRoad, OrderTag } from '#app/components/orders/order-parts.tsx'
import { useWords } from '#app/components/words.tsx'
import { sectionsClosedTo } from '#app/http/desk.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { type ActAnswer, actOnOrder, loadOrder } from '#app/http/order-page.server.ts'
import { languageOf, requireViewer } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(app, request)
	const order = await loadOrder(app, viewer, params.number, 'merchant', language)
	return { without: sectionsClosedTo(viewer), title: wordsIn(language)('orders:order.title', { number: order.number }), order }
}

export async function action({ params, request, context: { app } }: ActionFunctionArgs) {
	const language = languageOf(params)
	return actOnOrder(
		app,
		await requireViewer(app, request),
		params.number,
		'merchant',
		request,
		paths.sellOrder(language, params.number ?? ''),
	)
}

export default function SellOrderPage() {
	const { title, order, without } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>() as ActAnswer | undefined
	const { t, language } = useWords()
	return (
		<DeskFrame area="sell" current="orders" without={without}>
			<Crumbs items={[{ label: t('orders:sell.title'), href: paths.sellOrders(language) }, { label: order.number }]} />
			<div className="row sp">
				<div>
					<h1>{title}</h1>
					<p className="s m">
						{order.placedAt} · {t('orders:list.buyer')} {order.buyer} · {t(`orders:shipFrom.${order.shipFrom}`)}
					</p>
				</div>
				<OrderTag state={order.state} />
			</div>
			<OrderActs order={order} side="merchant" answer={answer} />
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
							{t('orders:order.writeBuyer')}
						</LinkButton>
						<CancelOrder order={order} side="merchant" answer={answer} />
					</div>
				</div>
			</div>
		</DeskFrame>
	)
}
