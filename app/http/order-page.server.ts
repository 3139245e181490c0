/** What the order's page of either side loads and does; the two differ only in their words and acts. */
import { data } from '@remix-run/node'
import { z } from 'zod'
import type { Problem } from '#app/components/problem.ts'
import { formatDateTime } from '#app/domain/i18n/format.ts'
import type { Language } from '#app/domain/i18n/languages.ts'
import { mayBuy, maySell, type Viewer } from '#app/domain/identity/viewer.ts'
import type { Currency } from '#app/domain/money/currency.ts'
import { changeOrder, COMPANY_ACTS } from '#app/domain/orders/change-order.server.ts'
import { actsOf } from '#app/domain/orders/order-state.ts'
import { findOrder, findOrderForMail, listHistory, listOrderLines } from '#db/queries/orders.server.ts'
import { listSellers } from '#db/queries/cart.server.ts'
import type { App } from './context.server.ts'
import { lines, parseForm } from './form.server.ts'
import { linesView, packingOfLines, roadView } from './order-view.server.ts'
import { orNotFound } from './page.server.ts'
import { safeRedirect } from './redirect.server.ts'
import { sellerName } from './seller-names.server.ts'

type Side = 'buyer' | 'merchant'
const sideOf = (order: { buyerCompanyId: number; merchantCompanyId: number }, side: Side) =>
	side === 'buyer' ? order.buyerCompanyId : order.merchantCompanyId

/** @throws Response 404 for an order that the viewer's company has no part in on this side */
export async function loadOrder(app: App, viewer: Viewer, number: string | undefined, side: Side, language: Language) {
	const found = orNotFound(viewer.company && (await findOrder(app.db, number ?? '', viewer.company.id)))
	const { order, group } = found
	orNotFound(sideOf(order, side) === viewer.company?.id || undefined)
	const [lineRows, history, names, [seller]] = await Promise.all([
		listOrderLines(app.db, [order.id]),
		listHistory(app.db, order.id),
		findOrderForMail(app.db, order.id),
		listSellers(app.db, [order.merchantCompanyId]),
	])
	const may = side === 'buyer' ? mayBuy(viewer) : maySell(viewer)
	return {
		id: order.id,
		number: order.number,
		groupNumber: group.number,
		state: order.state,
		wasPaid: history.some((row) => row.toState === 'paid'),
		currency: order.currency as Currency,
		total: order.total,
		shipFrom: order.shipFrom,
		placedAt: formatDateTime(order.placedAt, language),
		payBy: formatDateTime(group.payBy, language),
		buyer: names?.buyer ?? '',
		merchant: {
			name: seller ? sellerName(seller, language) : (names?.merchant ?? ''),
			slug: seller?.slug ?? undefined,
		},
		address: group.address,
		note: group.note,
		lines: linesView(lineRows, language),
		packing: packingOfLines(lineRows),
		road: roadView(order, history, language),
		acts: may ? actsOf(order.state, side).map((one) => one.act) : [],
	}
}

export type OrderData = Awaited<ReturnType<typeof loadOrder>>

const Act = z.object({ act: z.enum(COMPANY_ACTS), reason: lines(500, 0).optional() })

/** Does the act that a form names and comes back to the page; what cannot be done is said beside it. */
export async function actOnOrder(app: App, viewer: Viewer, number: string | undefined, side: Side, request: Request, page: string) {
	const found = viewer.company && (await findOrder(app.db, number ?? '', viewer.company.id))
	orNotFound(found && sideOf(found.order, side) === viewer.company?.id ? found : undefined)
	const form = await parseForm(request, Act)
	const refused = (problem: Problem, name: string, typed: Record<string, string>, status: number) =>
		data({ problems: { [name]: problem } as Record<string, Problem>, typed }, { status })
	if (!form.ok) return refused(form.problems.reason ?? { code: 'invalid' }, form.problems.reason ? 'reason' : 'form', form.typed, 400)
	const changed = await changeOrder(app, { viewer, number: number ?? '', ...form.value })
	if (changed.ok) return safeRedirect(page, page)
	if (changed.problem === 'not-found') throw new Response(null, { status: 404 })
	return refused(
		{ code: changed.problem },
		changed.problem === 'required' ? 'reason' : 'form',
		form.typed,
		changed.problem === 'required' ? 400 : 409,
	)
}

export interface ActAnswer {
	problems: Record<string, Problem>
	typed: Record<string, string>
}
