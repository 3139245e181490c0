/** How a cart splits into orders, with sums and packing of each, and the whole that is paid. */
import type { ReactNode } from 'react'
import { formatDate, formatEstimate, formatMoney, formatNumber } from '#app/domain/i18n/format.ts'
import type { CartView } from '#app/http/cart-view.server.ts'
import { formatCubicMetres, formatKg } from '#app/domain/i18n/format.ts'
import { quantityText } from '../quantity.ts'
import { useWords } from '../words.tsx'

export function SplitSummary({ cart, children }: { cart: CartView; children?: ReactNode }) {
	const words = useWords()
	const { t, language } = words
	return (
		<section className="box">
			<h2>{cart.orders.length === 0 ? t('orders:split.none') : t('orders:split.title', { count: cart.orders.length })}</h2>
			{cart.orders.length > 0 && <p className="s m">{t('orders:split.why')}</p>}
			<ol className="split">
				{cart.orders.map((order, index) => (
					<li key={order.key}>
						<div className="row sp">
							<b>
								{index + 1}. {order.name}
							</b>
							<b className="n">{formatMoney(order.total, 'CNY', language)}</b>
						</div>
						<p className="s m">
							{t(`orders:shipFrom.${order.shipFrom}`)} · {quantityText(words, order.packing.cartons, 'carton')} ·{' '}
							{formatKg(order.packing.grossGrams, language)} · {formatCubicMetres(order.packing.cubicCm, language)}
						</p>
					</li>
				))}
			</ol>
			<table className="gap">
				<caption className="vh">{t('common:word.total')}</caption>
				<tfoot>
					<tr>
						<th scope="row">{t('orders:split.now')}</th>
						<td className="e">
							<span className="price">{formatMoney(cart.total, 'CNY', language)}</span>
							{cart.totalEstimate !== undefined && (
								<>
									<br />
									<span className="est">{formatEstimate(cart.totalEstimate, cart.currency, language)}</span>
								</>
							)}
						</td>
					</tr>
				</tfoot>
			</table>
			<div className="stack near">{children}</div>
			<p className="hint">
				{t('orders:split.settled')}
				{cart.rate &&
					` ${t('orders:split.rate', { rate: formatNumber(Number(cart.rate.rate), language, { decimals: 2 }), currency: cart.currency, date: formatDate(new Date(`${cart.rate.date}T00:00:00Z`), language) })}`}
			</p>
		</section>
	)
}
