/** A company's listings for its programs. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { createProduct, productOf } from '#app/http/api-products.server.ts'
import { PageQuery, ProductInput } from '#app/http/api-schemas.server.ts'
import { answerApi, fromCursor, json, queryOf, readBody, readValue, toCursor, wrongCursor } from '#app/http/api.server.ts'
import { listListingsAfter } from '#db/queries/api.server.ts'

const answer = (args: LoaderFunctionArgs) =>
	answerApi(args, {
		async GET({ app, url, viewer }) {
			const query = readValue(PageQuery, queryOf(url))
			if (!query.ok) return query.response
			const cursor = fromCursor(query.value.cursor, /^\d{1,9}$/)
			if (cursor === null) return wrongCursor()
			const limit = Number(query.value.limit ?? 50)
			const rows = await listListingsAfter(app.db, { companyId: viewer.company.id, after: Number(cursor?.[0] ?? 0), limit: limit + 1 })
			const items = rows.slice(0, limit).map(productOf)
			return json({ items, nextCursor: rows.length > limit ? toCursor(items.at(-1)!.id) : null })
		},
		async POST(call) {
			const body = await readBody(call.request, ProductInput)
			return body.ok ? createProduct(call, body.value) : body.response
		},
	})

export const loader = (args: LoaderFunctionArgs) => answer(args)
export const action = (args: ActionFunctionArgs) => answer(args)
