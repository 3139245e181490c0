/** Orders that a company bought or sold, for its programs. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { PageQuery } from '#app/http/api-schemas.server.ts'
import { orderOf } from '#app/http/api-orders.server.ts'
import { answerApi, fromCursor, json, queryOf, readValue, toCursor, wrongCursor } from '#app/http/api.server.ts'
import { listOrdersAfter } from '#db/queries/api.server.ts'

const answer = (args: LoaderFunctionArgs) =>
	answerApi(args, {
		async GET({ app, url, viewer }) {
			const query = readValue(PageQuery, queryOf(url))
			if (!query.ok) return query.response
			const cursor = fromCursor(query.value.cursor, /^(\d{1,13}) (KR-\d{2}-\d{6,9})$/)
			if (cursor === null) return wrongCursor()
			const after = cursor && { placedAt: new Date(Number(cursor[1])), number: cursor[2]! }
			const limit = Number(query.value.limit ?? 50)
			const rows = await listOrdersAfter(app.db, { companyId: viewer.company.id, after, limit: limit + 1 })
			const page = rows.slice(0, limit)
			const last = page.at(-1)
			return json({
				items: page.map((row) => orderOf(row, viewer.company.id)),
				nextCursor: rows.length > limit ? toCursor(`${last!.placedAt.getTime()} ${last!.number}`) : null,
			})
		},
	})

export const loader = (args: LoaderFunctionArgs) => answer(args)
export const action = (args: ActionFunctionArgs) => answer(args)
