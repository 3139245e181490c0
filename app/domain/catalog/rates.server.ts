/** Today's exchange rates for estimates; kept in memory for a minute. */
import type { Db } from '#db/client.server.ts'
import { listRates } from '#db/queries/catalog.server.ts'
import { convert } from '#app/domain/money/convert.ts'
import type { Currency } from '#app/domain/money/currency.ts'

export interface Rates {
	/** Fen as minor units of `currency`, undefined when no rate is known. */
	estimate(fen: number, currency: Currency): number | undefined
	/** The rate itself, for pages that name it: units of `currency` for one CNY, its date (YYYY-MM-DD) and source. */
	of(currency: Currency): { rate: string; date: string; source: string } | undefined
}

const FRESH_MS = 60_000
const kept = new WeakMap<Db, { at: number; rates: Promise<Rates> }>()

export function ratesNow(db: Db): Promise<Rates> {
	const known = kept.get(db)
	if (known && performance.now() - known.at < FRESH_MS) return known.rates
	const rates = load(db)
	kept.set(db, { at: performance.now(), rates })
	rates.catch(() => kept.delete(db))
	return rates
}

async function load(db: Db): Promise<Rates> {
	const byCurrency = new Map((await listRates(db)).map((row) => [row.currency, row]))
	return {
		of: (currency) => byCurrency.get(currency),
		estimate(fen, currency) {
			const rate = byCurrency.get(currency)
			return rate && convert(fen, rate.rate)
		},
	}
}
