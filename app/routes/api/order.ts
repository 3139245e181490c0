/** One order that a company bought or sold, for its programs. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { isNumber } from '#app/domain/orders/order-number.ts'
import { orderOf } from '#app/http/api-orders.server.ts'
import { answerApi, json, problem } from '#app/http/api.server.ts'
import { findOrder, listOrderLines } from '#db/queries/orders.server.ts'

const answer = (args: LoaderFunctionArgs) =>
	answerApi(args, {
		async GET({ app, viewer }) {
			const number = args.params.number ?? ''
			const found = isNumber('order', number) ? await findOrder(app.db, number, viewer.company.id) : undefined
			if (!found) return problem('not-found')
			const lines = await listOrderLines(app.db, [found.order.id])
			return json({
				...orderOf(found.order, viewer.company.id),
				lines: lines.map(({ productId, variantId, sku, titles, unit, quantity, unitPrice, amount }) => ({
					...{ productId, variantId, sku, titles, unit, quantity, unitPrice, amount },
				})),
			})
		},
	})

export const loader = (args: LoaderFunctionArgs) => answer(args)
export const action = (args: ActionFunctionArgs) => answer(args)
