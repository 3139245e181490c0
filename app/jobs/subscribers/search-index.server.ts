/** The search index follows what is approved, changed and taken down. */
import { productTerms } from '#app/domain/search/product-terms.server.ts'
import { findIndexed, removeSearchEntry, saveSearchEntry } from '#db/queries/search-entries.server.ts'
import type { Subscriber } from '../run.server.ts'

export const subscribers: Subscriber[] = [
	{
		name: 'search index',
		types: ['listing.approved', 'listing.changed'],
		async run(app, event) {
			// Stock that is held or released changes no word.
			if (event.payload.stock) return
			const productId = Number(event.subjectId)
			const found = await findIndexed(app.db, productId)
			if (!found) return removeSearchEntry(app.db, productId)
			const terms = productTerms({ ...found, categoryNames: Object.values(found.categoryNames), shopNames: Object.values(found.shopNames) })
			await saveSearchEntry(app.db, productId, { terms, categoryId: found.categoryId, hallId: found.hallId })
		},
	},
]
