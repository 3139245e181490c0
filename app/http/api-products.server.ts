/** Listings between the machine API's JSON and the use cases behind the pages. */
import type { z } from 'zod'
import { findListing, type ListingRow } from '#db/queries/listings.server.ts'
import { contentOf } from '#app/domain/catalog/listing-content.ts'
import { type ListingInput, type ListingSaved, saveListing } from '#app/domain/catalog/save-listing.server.ts'
import type { TermsChanged } from '#app/domain/catalog/change-price-and-stock.server.ts'
import type { ProductChange, ProductInput } from './api-schemas.server.ts'
import { type ApiCall, json, problem } from './api.server.ts'

export function productOf(row: Pick<ListingRow, 'product' | 'texts' | 'variants' | 'ladder'>) {
	const { product } = row
	const { categoryId, originalLanguage, texts, unit, carton, hsCode, originCountry } = contentOf({ ...row, pictures: [] })
	const { id, version, status, sku, shipFrom, minimumOrder, orderMultiple, mixedBatch, leadTimeDays, samplePrice, stock } = product
	return {
		...{ id, version, status, sku, originalLanguage, texts, categoryId, unit, shipFrom, currency: 'CNY' as const },
		prices: row.ladder.map(({ fromQuantity, unitPrice }) => ({ fromQuantity, unitPrice })),
		...{ minimumOrder, orderMultiple, mixedBatch, leadTimeDays, samplePrice, carton, hsCode, originCountry, stock },
		variants: row.variants.map(({ id, sku, colour, size, stock, reserved, active }) => ({
			id,
			sku,
			colour,
			size,
			stock,
			reserved,
			active,
		})),
		updatedAt: product.updatedAt.toISOString(),
	}
}

type Fields = Omit<z.output<typeof ProductInput>, 'act'>

function toListing(fields: Fields, stored: ReadonlyMap<number, number>): ListingInput {
	const { sku, prices, minimumOrder, orderMultiple, mixedBatch, leadTimeDays, samplePrice, shipFrom, texts, variants, ...content } = fields
	return {
		sku,
		terms: { steps: prices, minimumOrder, orderMultiple, mixedBatch, leadTimeDays, samplePrice, shipFrom },
		texts,
		content,
		variants: variants.map(({ id = 0, ...variant }) => ({ ...variant, id, wasStock: stored.get(id) ?? 0 })),
	}
}

/** What a merchant's form would show: what waits for a moderator, else what is stored. */
function fieldsOf(row: ListingRow): Fields {
	const waiting = row.revision && ['pending', 'returned'].includes(row.revision.status) ? row.revision.content : undefined
	const { texts, variants, ...content } = { ...contentOf(row), ...waiting } as ReturnType<typeof contentOf>
	const { sku, minimumOrder, orderMultiple, mixedBatch, leadTimeDays, samplePrice, shipFrom } = row.product
	const byId = new Map(row.variants.map((variant) => [variant.id, variant]))
	return {
		...(content as unknown as Fields),
		...{ sku, minimumOrder, orderMultiple, mixedBatch, leadTimeDays, samplePrice, shipFrom, prices: row.ladder },
		texts: Object.fromEntries(Object.entries(texts).map(([language, { title, description }]) => [language, { title, description }])),
		variants: variants.flatMap(({ id, colour, size }) => {
			const variant = byId.get(id)
			return variant ? [{ id, colour, size, sku: variant.sku, stock: variant.stock }] : []
		}) as Fields['variants'],
	}
}

export async function createProduct({ app, viewer }: ApiCall, { act, ...fields }: z.output<typeof ProductInput>): Promise<Response> {
	return saved(await saveListing(app, { viewer, version: 0, act, listing: toListing(fields, new Map()) }), 201)
}

export async function changeProduct(
	{ app, viewer }: ApiCall,
	productId: number,
	change: z.output<typeof ProductChange>,
): Promise<Response> {
	const row = await findListing(app.db, productId, viewer.company.id)
	if (!row) return problem('not-found')
	const { version, act, texts, ...given } = change
	const before = fieldsOf(row)
	const fields = { ...before, ...given, texts: { ...before.texts, ...texts } } as Fields
	const stored = new Map(row.variants.map(({ id, stock }) => [id, stock]))
	return saved(await saveListing(app, { viewer, productId, version, act, listing: toListing(fields, stored) }), 200)
}

function saved(result: ListingSaved, status: number): Response {
	return result.ok ? json(result.value, status) : refusal(result)
}

export function refusal(result: Extract<ListingSaved | TermsChanged, { ok: false }>): Response {
	if (result.problem !== 'invalid') return problem(result.problem)
	const toField = (name: string) => name.replace(/^steps/, 'prices').replace(/^photos/, 'pictures')
	const errors = Object.entries(result.problems).map(([name, { code, params }]) => ({
		field: toField(name),
		code: code.replace(/^sell:problem\./, ''),
		...(params ? { params } : {}),
	}))
	return problem('invalid', { errors })
}
