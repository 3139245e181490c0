/** What the public pages share: cards for the reader, halls by name. */
import { listHalls } from '#db/queries/markets.server.ts'
import type { CardRow } from '#db/queries/catalog.server.ts'
import { type CardData, toCard } from '#app/domain/catalog/product-card.server.ts'
import { ratesNow } from '#app/domain/catalog/rates.server.ts'
import { type Language, pickText, type Texts } from '#app/domain/i18n/languages.ts'
import type { App } from './context.server.ts'
import { readCurrency } from './session.server.ts'

export async function cardsFor(app: App, request: Request, language: Language, rows: CardRow[]): Promise<CardData[]> {
	const rates = await ratesNow(app.db)
	const currency = readCurrency(request)
	const now = app.now()
	return rows.map((row) => toCard(row, language, currency, rates, now))
}

export const nameIn = (texts: Texts, language: Language) => pickText(texts, language)?.text ?? ''

/** The halls that a list of goods comes from, the fullest first. */
export async function hallsOf(app: App, language: Language, counts: { id: number; count: number }[]) {
	const halls = new Map((await listHalls(app.db)).map((hall) => [hall.id, hall]))
	return counts.flatMap(({ id, count }) => {
		const hall = halls.get(id)
		return hall ? [{ id, letter: hall.letter, name: nameIn(hall.names, language), count }] : []
	})
}
