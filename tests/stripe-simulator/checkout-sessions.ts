/** The endpoints of Checkout Sessions. */
import type { ApiRequest } from './api.ts'
import { createSessionParams } from './checkout-params.ts'
import { expanded, expandOf } from './expand.ts'
import { newestFirst, page, PAGE_PARAMS } from './lists.ts'
import { hash, oneOf, readParams, text } from './params.ts'
import { expireSession } from './payments.ts'
import { noSuch, refused } from './problem.ts'
import { newSessionRow, toSession } from './session-object.ts'
import type { Simulator } from './simulator.ts'
import { findRow, type SessionRow } from './state.ts'

const KIND = 'checkout.session'

const justExpand = hash({}, { expand: expandOf(KIND) })

const listParams = hash(
	{},
	{
		...PAGE_PARAMS,
		expand: expandOf(KIND, 'list'),
		customer: text(),
		customer_details: hash({ email: text(800) }, {}),
		payment_intent: text(),
		status: oneOf('complete', 'expired', 'open'),
	},
)

const lineListParams = hash({}, { limit: PAGE_PARAMS.limit, starting_after: text(), ending_before: text() })

export function createSession(sim: Simulator, request: ApiRequest) {
	const given = readParams(request.params, createSessionParams(sim.nowSeconds()))
	const row = newSessionRow(sim, given)
	sim.state.sessions[row.session.id] = row
	return expanded(sim, KIND, toSession(sim, row), given.expand)
}

export function getSession(sim: Simulator, request: ApiRequest) {
	const { expand } = readParams(request.params, justExpand)
	return expanded(sim, KIND, toSession(sim, findSession(sim, request)), expand)
}

export function listSessions(sim: Simulator, request: ApiRequest) {
	const params = readParams(request.params, listParams)
	const email = params.customer_details?.email
	const rows = newestFirst(sim.state.sessions)
		.map((row) => toSession(sim, row))
		.filter((session) => !params.status || session.status === params.status)
		.filter((session) => !params.payment_intent || session.payment_intent === params.payment_intent)
		.filter((session) => !params.customer || session.customer === params.customer)
		.filter((session) => !email || session.customer_details?.email === email)
	return expanded(sim, KIND, page(rows, { kind: KIND, url: '/v1/checkout/sessions', params }), params.expand)
}

export function listLineItems(sim: Simulator, request: ApiRequest) {
	const params = readParams(request.params, lineListParams)
	const { session, lineItems } = findSession(sim, request)
	return page(lineItems, { kind: 'item', url: `/v1/checkout/sessions/${session.id}/line_items`, params })
}

export function expireSessionNow(sim: Simulator, request: ApiRequest) {
	const { expand } = readParams(request.params, justExpand)
	const row = findSession(sim, request)
	if (!expireSession(sim, row, request.cause).ok) {
		const message = `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${row.session.status}\`.`
		throw refused(undefined, message)
	}
	return expanded(sim, KIND, toSession(sim, row), expand)
}

function findSession(sim: Simulator, { id }: ApiRequest): SessionRow {
	const row = findRow(sim.state.sessions, id)
	if (!row) throw noSuch(KIND, id, 'session')
	return row
}
