/** The stock of a listing for a company's programs. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { changePriceAndStock } from '#app/domain/catalog/change-price-and-stock.server.ts'
import { refusal } from '#app/http/api-products.server.ts'
import { StockInput } from '#app/http/api-schemas.server.ts'
import { answerApi, type ApiCall, idOf, json, problem, readBody } from '#app/http/api.server.ts'
import { findListing } from '#db/queries/listings.server.ts'

async function show({ app, viewer }: ApiCall, id: number | undefined): Promise<Response> {
	const listing = id && (await findListing(app.db, id, viewer.company.id))
	if (!listing) return problem('not-found')
	const variants = listing.variants.map(({ id, sku, stock, reserved }) => ({ id, sku, stock, reserved }))
	return json({ productId: id, version: listing.product.version, variants })
}

const answer = (args: LoaderFunctionArgs) =>
	answerApi(args, {
		GET: (call) => show(call, idOf(args.params.id)),
		async PUT(call) {
			const { app, viewer } = call
			const productId = idOf(args.params.id)
			const listing = productId && (await findListing(app.db, productId, viewer.company.id))
			if (!listing) return problem('not-found')
			const body = await readBody(call.request, StockInput)
			if (!body.ok) return body.response
			const { version, variants } = body.value
			const stored = new Map(listing.variants.map(({ id, stock }) => [id, stock]))
			const seen = new Set<number>()
			for (const [index, { id }] of variants.entries()) {
				if (!stored.has(id) || seen.has(id))
					return problem('invalid', { errors: [{ field: `variants[${index}].id`, code: 'unknown-choice' }] })
				seen.add(id)
			}
			// What orders take between the reading and the writing stays taken.
			const stock = variants.map((variant) => ({ variantId: variant.id, delta: variant.stock - stored.get(variant.id)! }))
			const changed = await changePriceAndStock(app, { viewer, productId: listing.product.id, version, stock })
			return changed.ok ? show(call, productId) : refusal(changed)
		},
	})

export const loader = (args: LoaderFunctionArgs) => answer(args)
export const action = (args: ActionFunctionArgs) => answer(args)
