/** The calculator of a product (a GET form that a custom element makes live) and the form that puts colours and sizes into the cart. */
import type { ProductData } from '#app/routes/public/product.tsx'
import { formatDate, formatEstimate, formatMoney, formatNumber } from '#app/domain/i18n/format.ts'
import { ASKED_PROBLEMS } from '#app/domain/orders/cart-quantity.ts'
import type { FormAnswer } from '#app/http/answer.server.ts'
import { paths, withQuery } from '#app/http/paths.ts'
import { CalculatorStrip } from '../figure-strip.tsx'
import { FieldNotes } from '../field-notes.tsx'
import { Icon } from '../icon.tsx'
import { problemText } from '../problem.ts'
import { manyOf, quantityForms, quantityText } from '../quantity.ts'
import { useWords } from '../words.tsx'
import { ABOUT_ALL, quantityName, variantName, Variants } from './variants.tsx'

export function OrderForm({ product, answer }: { product: ProductData; answer: FormAnswer | undefined }) {
	const words = useWords()
	const { t, language } = words
	const { worked, problem, typed, terms, currency, unit, variants } = product
	const asked = typed === String(product.least) ? undefined : typed
	const step = quantityText(words, terms.orderMultiple, unit)
	return (
		<k-calculator
			class="box stack loose"
			data-terms={JSON.stringify(terms)}
			data-stock={product.stock}
			data-rate={product.rate?.rate}
			data-currency={currency}
			data-language={language}
			data-words={JSON.stringify({
				missing: t('catalog:product.missing', { quantity: '{q}' }),
				next: t('catalog:product.next', { quantity: '{q}', cartons: '{c}', price: '{p}', saving: '{s}' }),
				lowest: t('catalog:product.lowest'),
				chosen: t('catalog:product.chosen', { quantity: '{q}' }),
				rounded: t('catalog:product.rounded', { quantity: '{q}' }),
				wrong: Object.fromEntries(ASKED_PROBLEMS.map((one) => [one.code, problemText(words, one)])),
				less: t('common:quantityField.less', { step }),
				more: t('common:quantityField.more', { step }),
				units: quantityForms(words, unit),
				cartons: quantityForms(words, 'carton'),
			})}
		>
			<form className="stack" id="calculator" action={paths.product(language, product.slug)}>
				<h2>{t('catalog:product.calc')}</h2>
				<div>
					<div className="row low">
						<div className="f">
							<label htmlFor="quantity">{t('catalog:product.howMany', { unit: manyOf(words, unit) })}</label>
							<input
								id="quantity"
								name="quantity"
								inputMode="numeric"
								defaultValue={typed}
								maxLength={9}
								aria-invalid={problem ? true : undefined}
								aria-describedby={terms.orderMultiple > 1 ? 'quantity-wrong quantity-hint' : 'quantity-wrong'}
								autoComplete="off"
							/>
						</div>
						<button className="btn b2">{t('catalog:product.recalc')}</button>
					</div>
					<div aria-live="polite">
						<p className="err" id="quantity-wrong" data-out="wrong" hidden={!problem}>
							<Icon name="triangle-alert" />
							<span>{problem && problemText(words, problem)}</span>
						</p>
					</div>
				</div>
				{terms.orderMultiple > 1 && (
					<p className="hint" id="quantity-hint">
						{t('catalog:product.step', { quantity: step })}
					</p>
				)}
				<div aria-live="polite" className="stack" data-out="sums" hidden={problem !== undefined}>
					<p className="s" data-out="rounded" hidden={!worked.roundedUp}>
						{t('catalog:product.rounded', { quantity: quantityText(words, worked.quantity, unit) })}
					</p>
					<p className="row base">
						<span className="big" data-out="total">
							{formatMoney(worked.total, 'CNY', language)}
						</span>
						{product.totalEstimate !== undefined && (
							<span className="est" data-out="estimate">
								{formatEstimate(product.totalEstimate, currency, language)}
							</span>
						)}
					</p>
					<CalculatorStrip
						unitPrice={worked.unitPrice}
						currency="CNY"
						cartons={worked.cartons}
						grossGrams={worked.grossGrams}
						cubicCm={worked.cubicCm}
						density={worked.density}
					/>
					<NextStep product={product} />
					<p className="note warn" data-out="beyond" hidden={product.stock === 0 || worked.quantity <= product.stock}>
						<Icon name="triangle-alert" />
						<span>{t('catalog:product.beyond', { quantity: quantityText(words, product.stock, unit) })}</span>
					</p>
				</div>
				{product.rate && (
					<p className="hint">
						{t('catalog:product.rate', {
							rate: formatNumber(Number(product.rate.rate), language, { decimals: 2 }),
							currency,
							date: formatDate(new Date(product.rate.date), language),
						})}
					</p>
				)}
			</form>
			<form className="stack" id="order" method="post" action={withQuery(paths.product(language, product.slug), { quantity: asked })}>
				<h3 id="spread">{variants.length > 1 ? t(`catalog:product.${spreadOver(product)}`) : t('catalog:product.oneVariant')}</h3>
				<Variants product={product} answer={answer} />
				<FieldNotes id={ABOUT_ALL} problem={answer?.problems.form} />
				<p className="s" data-out="chosen" aria-live="polite" hidden />
				{product.stock > 0 ? (
					<button className="btn wide" name="act" value="add">
						<Icon name="shopping-cart" />
						{t('catalog:product.toCart')}
					</button>
				) : (
					<>
						<p className="note warn">
							<Icon name="triangle-alert" />
							<span>
								{t('catalog:product.outOfStock')}
								{product.leadTimeDays > 0 && ` · ${t('catalog:product.leadDays', { count: product.leadTimeDays })}`}
							</span>
						</p>
						<a className="btn wide" href={paths.newThread(language, 'product', product.id)}>
							<Icon name="message-square" />
							{t('catalog:product.ask')}
						</a>
					</>
				)}
			</form>
		</k-calculator>
	)
}

/** What the fields of the colours and sizes are called, by their names. */
export const fieldNames = ({ variants, sku }: ProductData) =>
	Object.fromEntries(variants.map((variant) => [quantityName(variant), variantName(variant, sku)]))

function spreadOver({ variants }: ProductData) {
	const has = (part: 'colour' | 'size') => variants.some((variant) => variant[part])
	return has('colour') && has('size') ? 'spread' : has('size') ? 'spreadSize' : 'spreadColour'
}

/** What lacks to the minimum, or to the next price. */
function NextStep({ product: { worked, unit } }: { product: ProductData }) {
	const words = useWords()
	const { t, language } = words
	const money = (minor: number) => formatMoney(minor, 'CNY', language)
	return (
		<p className={`note ${worked.missing > 0 ? 'warn' : worked.next ? 'info' : 'ok'}`} data-out="note">
			<Icon name={worked.missing > 0 ? 'triangle-alert' : 'info'} />
			<span>
				{worked.missing > 0
					? t('catalog:product.missing', { quantity: quantityText(words, worked.missing, unit) })
					: worked.next
						? t('catalog:product.next', {
								quantity: quantityText(words, worked.next.missing, unit),
								cartons: quantityText(words, worked.next.cartons, 'carton'),
								price: money(worked.next.unitPrice),
								saving: money(worked.next.savingPerUnit),
							})
						: t('catalog:product.lowest')}
			</span>
		</p>
	)
}

/** On a phone the price at hand and the way to the order stay at the thumb. */
export function OrderDock({ product: { worked, unit, problem } }: { product: ProductData }) {
	const words = useWords()
	const { t, language } = words
	return (
		<div className="dock only-s">
			<span data-out="dock" hidden={problem !== undefined}>
				<b data-out="dockPrice">{formatMoney(worked.unitPrice, 'CNY', language)}</b>
				<br />
				<span className="xs m" data-out="dockTotal">
					{quantityText(words, worked.quantity, unit)} = {formatMoney(worked.total, 'CNY', language)}
				</span>
			</span>
			<a className="btn" href="#order">
				{t('catalog:product.toOrder')}
			</a>
		</div>
	)
}
