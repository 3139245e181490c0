/** Price by quantity: a real table, the row of the chosen quantity is marked. */
import { formatEstimate, formatMoney } from '#app/domain/i18n/format.ts'
import type { Currency } from '#app/domain/money/currency.ts'
import { quantityText, type Unit } from './quantity.ts'
import { useWords } from './words.tsx'

export interface LadderStep {
	fromQuantity: number
	/** Minor units of the price currency. */
	unitPrice: number
	/** Minor units of the reader's currency. */
	estimate?: number | undefined
}

export interface LadderProps {
	/** Ascending by quantity. */
	steps: readonly LadderStep[]
	currency: Currency
	estimateCurrency?: Currency | undefined
	unit: Unit
	/** The quantity at hand; its row is marked. */
	quantity?: number | undefined
}

/** The rows carry `data-from` and `data-price` (minor units), from which the calculator works. */
export function Ladder({ steps, currency, estimateCurrency, unit, quantity }: LadderProps) {
	const words = useWords()
	const { t, language } = words
	const guess = estimateCurrency !== undefined && estimateCurrency !== currency && steps.some((step) => step.estimate !== undefined)
	const current = quantity === undefined ? -1 : steps.filter((step) => quantity >= step.fromQuantity).length - 1
	return (
		<table className="ladder">
			<caption>{t('common:ladder.caption', { per: t(`common:perUnit.${unit}`) })}</caption>
			<thead>
				<tr>
					<th scope="col">{t('common:ladder.quantity')}</th>
					<th scope="col" className="e">
						{t('common:ladder.price')}
					</th>
					{guess && (
						<th scope="col" className="e">
							{t('common:ladder.estimate')}
						</th>
					)}
				</tr>
			</thead>
			<tbody>
				{steps.map((step, index) => {
					const next = steps[index + 1]
					return (
						<tr
							key={step.fromQuantity}
							data-from={step.fromQuantity}
							data-price={step.unitPrice}
							aria-current={index === current ? 'true' : undefined}
						>
							<th scope="row">
								<bdi>
									{next
										? quantityText(
												words,
												step.fromQuantity,
												unit,
												next.fromQuantity - 1 > step.fromQuantity ? next.fromQuantity - 1 : undefined,
											)
										: t('common:ladder.from', { quantity: quantityText(words, step.fromQuantity, unit) })}
								</bdi>
							</th>
							<td className="e p n">{formatMoney(step.unitPrice, currency, language)}</td>
							{guess && (
								<td className="e m n">{step.estimate === undefined ? '' : formatEstimate(step.estimate, estimateCurrency, language)}</td>
							)}
						</tr>
					)
				})}
			</tbody>
		</table>
	)
}
