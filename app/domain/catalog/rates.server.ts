/** Today's exchange rates for estimates; kept in memory for a minute. */
import { keptForAMinute } from '#db/kept.server.ts'
import { listRates } from '#db/queries/catalog.server.ts'
import { convert } from '#app/domain/money/convert.ts'
import type { Currency } from '#app/domain/money/currency.ts'

export interface Rates {
	/** Fen as minor units of `currency`, undefined when no rate is known. */
	estimate(fen: number, currency: Currency): number | undefined
	/** The rate itself, for pages that name it: units of `currency` for one CNY, its date (YYYY-MM-DD) and source. */
	of(currency: Currency): { rate: string; date: string; source: string } | undefined
}

export const ratesNow = keptForAMinute(async (db): Promise<Rates> => {
	const byCurrency = new Map((await listRates(db)).map((row) => [row.currency, row]))
	return {
		of: (currency) => byCurrency.get(currency),
		estimate(fen, currency) {
			const rate = byCurrency.get(currency)
			return rate && convert(fen, rate.rate)
		},
	}
})
