/** What merchants are called in a reader's language: as at their stall, else by their company's name. */
import type { Db } from '#db/client.server.ts'
import { type Language, pickText, type Texts } from '#app/domain/i18n/languages.ts'
import { listSellers } from '#db/queries/cart.server.ts'

export const sellerName = (seller: { names: Texts | null; name: string }, language: Language): string =>
	(seller.names && pickText(seller.names, language)?.text) || seller.name

/** By company id. */
export async function sellerNames(db: Db, companyIds: number[], language: Language): Promise<Map<number, string>> {
	const sellers = await listSellers(db, [...new Set(companyIds)])
	return new Map(sellers.map((seller) => [seller.companyId, sellerName(seller, language)]))
}
