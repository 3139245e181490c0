/** One product in the cart: its variants with quantities, price, packing, and what is missing to its minimum. */
import { formatCubicMetres, formatKg, formatMoney, formatNumber } from '#app/domain/i18n/format.ts'
import type { Currency } from '#app/domain/money/currency.ts'
import type { ListingView } from '#app/http/cart-view.server.ts'
import { paths } from '#app/http/paths.ts'
import { Button } from '../buttons.tsx'
import { QuantityField } from '../fields.tsx'
import { Icon } from '../icon.tsx'
import { joined } from '../joined.ts'
import type { Problem } from '../problem.ts'
import { Price } from '../price.tsx'
import { ProgressBar } from '../progress-bar.tsx'
import { manyOf, quantityText } from '../quantity.ts'
import { useWords } from '../words.tsx'

export interface CartListingProps {
	listing: ListingView
	currency: Currency
	problems: Record<string, Problem>
	typed: Record<string, string>
}

export function CartListing({ listing, currency, problems, typed }: CartListingProps) {
	const words = useWords()
	const { t, language } = words
	const { packing, unit } = listing
	const several = listing.lines.length > 1
	return (
		<li className="it" id={`p${listing.productId}`}>
			{listing.picture ? (
				<img src={paths.file(listing.picture)} width="72" height="72" alt="" loading="lazy" />
			) : (
				<span className="no-pic">
					<Icon name="image" />
				</span>
			)}
			<div>
				<h3>
					<a href={paths.product(language, listing.slug)} lang={listing.titleLanguage}>
						{listing.title}
					</a>
				</h3>
				<p className="s m">
					{several ? '' : `${listing.lines[0]!.name} · `}
					{t(`orders:shipFrom.${listing.shipFrom}`)}
				</p>
			</div>
			<div className="stack near">
				{listing.lines.map((line) => {
					const name = `quantity[${line.variantId}]`
					const problem = problems[name] ?? toProblem(line.problem, (count) => quantityText(words, count, unit))
					const short = line.problem?.problem === 'below-minimum'
					return (
						<div key={line.variantId}>
							<div className="row sp qp">
								<QuantityField
									name={name}
									label={
										several
											? joined(words, [line.name, manyOf(words, unit)], 'pause')
											: t('orders:cart.quantity', { unit: manyOf(words, unit) })
									}
									value={typed[name] ?? line.quantity}
									step={listing.step}
									stepName={`step[${line.variantId}]`}
									product={several ? joined(words, [listing.title, line.name], 'pause') : listing.title}
									problem={problem}
									hint={
										line.changed
											? t('orders:cart.changedLine', {
													from: formatMoney(line.seenUnitPrice, 'CNY', language),
													to: formatMoney(line.unitPrice, 'CNY', language),
												})
											: undefined
									}
								/>
								<div className="e">
									<p className="s">
										{formatMoney(line.unitPrice, 'CNY', language)} / {t(`common:unit.${unit}`)}
									</p>
									<Button
										kind="quiet"
										name={`remove[${line.variantId}]`}
										value="1"
										label={t('orders:cart.removeLine', { product: joined(words, [listing.title, line.name], 'pause') })}
									>
										{t('common:action.remove')}
									</Button>
								</div>
							</div>
							{short && (
								<ProgressBar
									label={t('orders:cart.have', {
										have: formatNumber(line.quantity, language),
										need: quantityText(words, listing.minimum, unit),
									})}
									value={line.quantity}
									whole={listing.minimum}
								/>
							)}
						</div>
					)
				})}
				<div className="e">
					<Price
						amount={{ from: listing.amount, currency: 'CNY' }}
						estimate={listing.estimate === undefined ? undefined : { from: listing.estimate, currency }}
					/>
				</div>
				<p className="xs m">
					{quantityText(words, packing.cartons, 'carton')} · {formatKg(packing.grossGrams, language)} ·{' '}
					{formatCubicMetres(packing.cubicCm, language)}
				</p>
				<Minimum listing={listing} />
			</div>
		</li>
	)
}

/** Line problems become the field's, in the words of the cart, with the unit of what is missing. */
function toProblem(problem: ListingView['lines'][number]['problem'], quantity: (count: number) => string): Problem | undefined {
	if (!problem) return undefined
	const { problem: code, variantId: _, ...params } = problem
	if (code === 'below-minimum') return { code: 'orders:cart.missing', params: { quantity: quantity(params.missing ?? 0) } }
	return { code: code === 'own-goods' ? 'orders:problem.own-goods' : code, params }
}

function Minimum({ listing }: { listing: ListingView }) {
	const words = useWords()
	const { t, language } = words
	const { minimum, quantity, unit, next } = listing
	const missing = listing.problems.find((one) => one.problem === 'below-minimum')?.missing
	const multiple = listing.problems.find((one) => one.problem === 'not-multiple')
	return (
		<>
			{missing !== undefined && (
				<>
					<p className="err">
						<Icon name="triangle-alert" />
						<span>{t('orders:cart.missing', { quantity: quantityText(words, missing, unit) })}</span>
					</p>
					<ProgressBar
						label={t('orders:cart.have', { have: formatNumber(quantity, language), need: quantityText(words, minimum, unit) })}
						value={quantity}
						whole={minimum}
					/>
				</>
			)}
			{multiple && (
				<p className="err">
					<Icon name="triangle-alert" />
					<span>
						{t('orders:cart.multiple', {
							multiple: quantityText(words, multiple.multiple ?? 1, unit),
							missing: quantityText(words, multiple.missing ?? 0, unit),
						})}
					</span>
				</p>
			)}
			{!listing.ready && <p className="s">{t('orders:cart.staysInCart')}</p>}
			{listing.ready && (
				<p className="mark ok s">
					<Icon name="circle-check" />
					{t('orders:cart.minimumMet', { quantity: quantityText(words, minimum, unit) })}
				</p>
			)}
			{listing.ready && next && (
				<p className="s">
					{t('orders:cart.next', {
						quantity: quantityText(words, next.missing, unit),
						price: formatMoney(next.unitPrice, 'CNY', language),
					})}
				</p>
			)}
		</>
	)
}
