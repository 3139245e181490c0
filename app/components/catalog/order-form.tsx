/** The calculator of a product (a GET form that a custom element makes live) and the form that puts colours and sizes into the cart. */
import type { ProductData } from '#app/routes/public/product.tsx'
import { formatDate, formatEstimate, formatMoney, formatNumber } from '#app/domain/i18n/format.ts'
import { paths } from '#app/http/paths.ts'
import { CalculatorStrip } from '../figure-strip.tsx'
import { Icon } from '../icon.tsx'
import { useWords } from '../words.tsx'

export function OrderForm({ product }: { product: ProductData }) {
	const { t, language } = useWords()
	const { worked, terms, currency } = product
	const unit = t(`common:unit.${product.unit}`)
	const number = (value: number) => formatNumber(value, language)
	const money = (minor: number) => formatMoney(minor, 'CNY', language)
	const tone = worked.missing > 0 ? 'warn' : worked.next ? 'info' : 'ok'
	return (
		<k-calculator
			data-terms={JSON.stringify(terms)}
			data-rate={product.rate?.rate}
			data-currency={currency}
			data-language={language}
			data-words={JSON.stringify({
				missing: t('catalog:product.missing', { quantity: '{q}', unit }),
				next: t('catalog:product.next', { quantity: '{q}', unit, cartons: '{c}', price: '{p}', saving: '{s}' }),
				lowest: t('catalog:product.lowest'),
				cartons: t('catalog:product.cartons'),
			})}
		>
			<form className="box stack" id="calculator" action={paths.product(language, product.slug)}>
				<h2>{t('catalog:product.calc')}</h2>
				<div className="row">
					<div className="f">
						<label htmlFor="quantity">{t('catalog:product.howMany', { unit })}</label>
						<input id="quantity" name="quantity" inputMode="numeric" defaultValue={worked.quantity} maxLength={9} aria-describedby="quantity-hint" autoComplete="off" />
					</div>
					<button className="btn b2">{t('catalog:product.recalc')}</button>
				</div>
				<p className="hint" id="quantity-hint">
					{t('catalog:product.step', { quantity: number(terms.orderMultiple) })}
				</p>
				<div aria-live="polite" className="stack">
					<p className="row">
						<span className="big" data-out="total">
							{money(worked.total)}
						</span>
						{product.totalEstimate !== undefined && (
							<span className="est" data-out="estimate">
								{formatEstimate(product.totalEstimate, currency, language)}
							</span>
						)}
					</p>
					<CalculatorStrip unitPrice={worked.unitPrice} currency="CNY" cartons={worked.cartons} grossGrams={worked.grossGrams} cubicCm={worked.cubicCm} density={worked.density} />
					<p className={`note ${tone}`} data-out="note">
						<Icon name={worked.missing > 0 ? 'triangle-alert' : 'info'} />
						<span>
							{worked.missing > 0
								? t('catalog:product.missing', { quantity: number(worked.missing), unit })
								: worked.next
									? t('catalog:product.next', {
											quantity: number(worked.next.missing),
											unit,
											cartons: t('catalog:product.cartonsCount', { count: worked.next.cartons }),
											price: money(worked.next.unitPrice),
											saving: money(worked.next.savingPerUnit),
										})
									: t('catalog:product.lowest')}
						</span>
					</p>
				</div>
				{product.rate && <p className="hint">{t('catalog:product.rate', { rate: formatNumber(Number(product.rate.rate), language, { decimals: 2 }), currency, date: formatDate(new Date(product.rate.date), language) })}</p>}
			</form>
			<form className="box stack" method="post" action={paths.cart(language)}>
				<input type="hidden" name="productId" value={product.id} />
				<h2>{product.variants.length > 1 ? t('catalog:product.spread') : t('catalog:product.oneVariant')}</h2>
				<table className="mx">
					<thead>
						<tr>
							<th scope="col">{t('catalog:product.variant')}</th>
							<th scope="col">{t('catalog:product.howMany', { unit })}</th>
						</tr>
					</thead>
					<tbody>
						{product.variants.map((variant, index) => (
							<tr key={variant.id}>
								<th scope="row">
									<label htmlFor={`variant-${variant.id}`}>{variant.name || product.sku}</label>
									<br />
									<span className="xs m">{variant.stock > 0 ? t('catalog:product.left', { quantity: number(variant.stock) }) : t('catalog:product.none')}</span>
								</th>
								<td>
									<input
										id={`variant-${variant.id}`}
										name={`quantity[${variant.id}]`}
										inputMode="numeric"
										maxLength={9}
										autoComplete="off"
										disabled={variant.stock === 0}
										defaultValue={index === 0 && product.variants.length === 1 ? worked.quantity : undefined}
									/>
								</td>
							</tr>
						))}
					</tbody>
				</table>
				<button className="btn wide" name="act" value="add" disabled={product.stock === 0}>
					<Icon name="shopping-cart" />
					{t('catalog:product.toCart')}
				</button>
				<a className="btn b2 wide" href={paths.newThread(language, 'product', product.id)}>
					<Icon name="message-square" />
					{t('catalog:product.ask')}
				</a>
				<p className="hint">{t('catalog:product.askHint')}</p>
			</form>
		</k-calculator>
	)
}
