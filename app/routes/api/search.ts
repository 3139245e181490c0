/** Published goods that a query finds, for programs. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { findGoods } from '#app/domain/search/find-goods.server.ts'
import { PAGE_SIZE, readFilters } from '#app/domain/search/filters.ts'
import { SearchQuery } from '#app/http/api-schemas.server.ts'
import { answerApi, fromCursor, json, queryOf, readValue, toCursor, wrongCursor } from '#app/http/api.server.ts'

/** The last page that pages of the site show too. */
const MAX_PAGE = 40

const answer = (args: LoaderFunctionArgs) =>
	answerApi(args, {
		async GET({ app, url }) {
			const query = readValue(SearchQuery, queryOf(url))
			if (!query.ok) return query.response
			const cursor = fromCursor(query.value.cursor, /^page (\d{1,2})$/)
			if (cursor === null || Number(cursor?.[1] ?? 1) > MAX_PAGE) return wrongCursor()
			const page = Number(cursor?.[1] ?? 1)
			const found = await findGoods(app.db, { ...readFilters(new URLSearchParams({ q: query.value.q })), page })
			const items = found.cards.map(({ id, texts, priceFrom, priceTo, minimumOrder, stock }) => ({
				...{ id, priceFrom, priceTo, currency: 'CNY', minimumOrder, stock },
				titles: Object.fromEntries(texts.map(({ language, title }) => [language, title])),
			}))
			const hasNext = page < MAX_PAGE && (found.isMore || page * PAGE_SIZE < found.count)
			return json({ items, nextCursor: hasNext ? toCursor(`page ${page + 1}`) : null })
		},
	})

export const loader = (args: LoaderFunctionArgs) => answer(args)
export const action = (args: ActionFunctionArgs) => answer(args)
