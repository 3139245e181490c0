/** Every URL of the API that the simulator serves; transfers, accounts and account links would stand here with a file of their own each. */
import type { ApiRequest } from './api.ts'
import { createSession, expireSessionNow, getSession, listLineItems, listSessions } from './checkout-sessions.ts'
import { getEvent, listEvents } from './event-endpoints.ts'
import { getBalance, getCharge, getDispute, getIntent, listCharges, listIntents } from './payment-endpoints.ts'
import { createRefund, getRefund, listRefunds } from './refunds.ts'
import type { Simulator } from './simulator.ts'

export type Endpoint = (sim: Simulator, request: ApiRequest) => object

const ROUTES: [method: 'GET' | 'POST', path: string, endpoint: Endpoint][] = [
	['POST', '/v1/checkout/sessions', createSession],
	['GET', '/v1/checkout/sessions', listSessions],
	['GET', '/v1/checkout/sessions/:id', getSession],
	['POST', '/v1/checkout/sessions/:id/expire', expireSessionNow],
	['GET', '/v1/checkout/sessions/:id/line_items', listLineItems],
	['GET', '/v1/payment_intents', listIntents],
	['GET', '/v1/payment_intents/:id', getIntent],
	['GET', '/v1/charges', listCharges],
	['GET', '/v1/charges/:id', getCharge],
	['GET', '/v1/disputes/:id', getDispute],
	['POST', '/v1/refunds', createRefund],
	['GET', '/v1/refunds', listRefunds],
	['GET', '/v1/refunds/:id', getRefund],
	['GET', '/v1/events', listEvents],
	['GET', '/v1/events/:id', getEvent],
	['GET', '/v1/balance', getBalance],
]

const COMPILED = ROUTES.map(([method, path, endpoint]) => ({
	method,
	endpoint,
	pattern: new RegExp(`^${path.replace(':id', '([A-Za-z0-9_.-]{1,255})')}$`),
}))

export function findEndpoint(method: string, path: string): { endpoint: Endpoint; id: string } | undefined {
	for (const route of COMPILED) {
		const match = route.method === method ? route.pattern.exec(path) : null
		if (match) return { endpoint: route.endpoint, id: match[1] ?? '' }
	}
	return undefined
}
