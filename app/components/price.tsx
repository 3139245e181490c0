/** A price with its unit, and below it in grey what that is about in the reader's currency. */
import { formatEstimateRange, formatMoneyRange } from '#app/domain/i18n/format.ts'
import type { Language } from '#app/domain/i18n/languages.ts'
import type { Currency } from '#app/domain/money/currency.ts'
import type { Unit } from './quantity.ts'
import { useWords } from './words.tsx'

/** Minor units. `to` only where prices differ. */
export interface Money {
	from: number
	to?: number | undefined
	currency: Currency
}

/** `17,20–21,50 ¥`, `¥17.20–21.50`: the currency is written once. */
export function moneyText({ from, to = from, currency }: Money, language: Language): string {
	return formatMoneyRange(from, to, currency, language)
}

/** `≈ 1 245–1 557 ₸` */
export function estimateText({ from, to = from, currency }: Money, language: Language): string {
	return formatEstimateRange(from, to, currency, language)
}

export interface PriceProps {
	/** Absent: the price is asked for. */
	amount: Money | undefined
	estimate?: Money | undefined
	unit?: Unit | undefined
	/** The one total of a screen. */
	big?: boolean | undefined
}

/** The estimate is left out where it would repeat the currency of the price. */
export function Price({ amount, estimate, unit, big }: PriceProps) {
	const { language } = useWords()
	return (
		<WrittenPrice
			price={amount && moneyText(amount, language)}
			estimate={amount && estimate && estimate.currency !== amount.currency ? estimateText(estimate, language) : undefined}
			unit={unit}
			big={big}
		/>
	)
}

export interface WrittenPriceProps {
	/** Absent: the price is asked for. */
	price: string | undefined
	estimate?: string | undefined
	unit?: Unit | undefined
	big?: boolean | undefined
}

/** The same for amounts that are already written. The estimate never stands alone. */
export function WrittenPrice({ price, estimate, unit, big }: WrittenPriceProps) {
	const { t } = useWords()
	if (!price) return <p className="price m">{t('common:price.onRequest')}</p>
	return (
		<>
			<p className={big ? 'big' : 'price'}>
				<bdi>{price}</bdi>
				{unit && <small> / {t(`common:unit.${unit}`)}</small>}
			</p>
			{estimate && (
				<p className="est">
					<bdi>{estimate}</bdi>
				</p>
			)}
		</>
	)
}
