/** What was paid to a merchant in the last seven days, day by day. */
import { formatMoney, formatNumber } from '#app/domain/i18n/format.ts'
import type { SalesWeek } from '#app/http/merchant-today.server.ts'
import { BarChart } from '../chart.tsx'
import { useWords } from '../words.tsx'

export function SalesBox({ week }: { week: SalesWeek }) {
	const { t, language } = useWords()
	const thousands = (fen: number) => formatNumber(fen / 100_000, language, { decimals: 1 })
	const sentence = week.days.map((day) => `${day.label}: ${formatMoney(day.amount, 'CNY', language)}`).join('; ')
	return (
		<section className="box">
			<h2>{t('sell:sales.title')}</h2>
			<p>
				<b className="price">{formatMoney(week.amount, 'CNY', language)}</b>{' '}
				<span className="s m">{t('sell:sales.orders', { count: week.orders })}</span>
			</p>
			{week.orders > 0 && (
				<>
					<BarChart
						sentence={`${t('sell:sales.title')}. ${sentence}`}
						bars={week.days.map((day, index) => ({
							label: day.label,
							value: day.amount,
							text: day.amount === 0 ? '' : thousands(day.amount),
							now: index === week.days.length - 1,
						}))}
					/>
					<p className="xs m">{t('sell:sales.unit')}</p>
				</>
			)}
		</section>
	)
}
