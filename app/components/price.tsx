/** A price with its unit, and below it in grey what that is about in the reader's currency. */
import { formatEstimate, formatMoney } from '#app/domain/i18n/format.ts'
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
export function moneyText({ from, to, currency }: Money, language: Language): string {
	return joined(formatMoney(from, currency, language), to === undefined || to === from ? undefined : formatMoney(to, currency, language))
}

/** `≈ 1 245–1 557 ₸` */
export function estimateText({ from, to, currency }: Money, language: Language): string {
	return joined(
		formatEstimate(from, currency, language),
		to === undefined || to === from ? undefined : formatEstimate(to, currency, language),
	)
}

function joined(low: string, high: string | undefined): string {
	return high === undefined || high === low ? low : `${low.replace(/\D+$/, '')}–${high.replace(/^\D+/, '')}`
}

export interface PriceProps {
	/** Absent: the price is asked for. */
	amount: Money | undefined
	estimate?: Money | undefined
	unit?: Unit | undefined
	/** The one total of a screen. */
	big?: boolean | undefined
}

/** The estimate never stands alone and is left out where it would repeat the currency of the price. */
export function Price({ amount, estimate, unit, big }: PriceProps) {
	const { t, language } = useWords()
	if (!amount) return <p className="price m">{t('common:price.onRequest')}</p>
	return (
		<>
			<p className={big ? 'big' : 'price'}>
				<bdi>{moneyText(amount, language)}</bdi>
				{unit && <small> / {t(`common:unit.${unit}`)}</small>}
			</p>
			{estimate && estimate.currency !== amount.currency && (
				<p className="est">
					<bdi>{estimateText(estimate, language)}</bdi>
				</p>
			)}
		</>
	)
}
