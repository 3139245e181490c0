/** One of a company's listings for its programs. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { changeProduct, productOf } from '#app/http/api-products.server.ts'
import { ProductChange } from '#app/http/api-schemas.server.ts'
import { answerApi, idOf, json, problem, readBody } from '#app/http/api.server.ts'
import { findListing } from '#db/queries/listings.server.ts'

const answer = (args: LoaderFunctionArgs) =>
	answerApi(args, {
		async GET({ app, viewer }) {
			const id = idOf(args.params.id)
			const listing = id && (await findListing(app.db, id, viewer.company.id))
			return listing ? json(productOf(listing)) : problem('not-found')
		},
		async PATCH(call) {
			const id = idOf(args.params.id)
			if (!id) return problem('not-found')
			const body = await readBody(call.request, ProductChange)
			return body.ok ? changeProduct(call, id, body.value) : body.response
		},
	})

export const loader = (args: LoaderFunctionArgs) => answer(args)
export const action = (args: ActionFunctionArgs) => answer(args)
