/** The endpoints that only read payments: payment intents, charges, disputes and the balance. */
import type Stripe from 'stripe'
import type { ApiRequest } from './api.ts'
import { expanded, expandOf } from './expand.ts'
import { newestFirst, page, PAGE_PARAMS } from './lists.ts'
import { hash, readParams, text } from './params.ts'
import { noSuch } from './problem.ts'
import type { Simulator } from './simulator.ts'
import { findRow } from './state.ts'

const getIntentParams = hash({}, { expand: expandOf('payment_intent'), client_secret: text() })
const listIntentParams = hash({}, { ...PAGE_PARAMS, customer: text(), expand: expandOf('payment_intent', 'list') })
const getChargeParams = hash({}, { expand: expandOf('charge') })
const listChargeParams = hash({}, { ...PAGE_PARAMS, payment_intent: text(), transfer_group: text(), expand: expandOf('charge', 'list') })
const nothing = hash({}, {})

export function getIntent(sim: Simulator, request: ApiRequest) {
	const { expand } = readParams(request.params, getIntentParams)
	const intent = findRow(sim.state.intents, request.id)
	if (!intent) throw noSuch('payment_intent', request.id, 'intent')
	return expanded(sim, 'payment_intent', intent, expand)
}

export function listIntents(sim: Simulator, request: ApiRequest) {
	const params = readParams(request.params, listIntentParams)
	const rows = newestFirst(sim.state.intents).filter((intent) => !params.customer || intent.customer === params.customer)
	return expanded(sim, 'payment_intent', page(rows, { kind: 'payment_intent', url: '/v1/payment_intents', params }), params.expand)
}

export function getCharge(sim: Simulator, request: ApiRequest) {
	const { expand } = readParams(request.params, getChargeParams)
	const charge = findRow(sim.state.charges, request.id)
	if (!charge) throw noSuch('charge', request.id)
	return expanded(sim, 'charge', charge, expand)
}

export function listCharges(sim: Simulator, request: ApiRequest) {
	const params = readParams(request.params, listChargeParams)
	const rows = newestFirst(sim.state.charges)
		.filter((charge) => !params.payment_intent || charge.payment_intent === params.payment_intent)
		.filter((charge) => !params.transfer_group || charge.transfer_group === params.transfer_group)
	return expanded(sim, 'charge', page(rows, { kind: 'charge', url: '/v1/charges', params }), params.expand)
}

export function getDispute(sim: Simulator, request: ApiRequest) {
	readParams(request.params, nothing)
	const dispute = findRow(sim.state.disputes, request.id)
	if (!dispute) throw noSuch('dispute', request.id, 'dispute')
	return dispute
}

/** What was charged and not given back, by currency; the simulator takes no fees. */
export function getBalance(sim: Simulator, request: ApiRequest): Stripe.Balance {
	readParams(request.params, nothing)
	const available: Record<string, number> = {}
	const pending: Record<string, number> = {}
	for (const charge of Object.values(sim.state.charges)) {
		const disputed = Object.values(sim.state.disputes).some((dispute) => dispute.charge === charge.id && dispute.status !== 'won')
		if (charge.status === 'succeeded') add(available, charge.currency, charge.amount_captured - charge.amount_refunded)
		if (charge.status === 'pending') add(pending, charge.currency, charge.amount)
		if (disputed) add(available, charge.currency, -charge.amount)
	}
	return {
		object: 'balance',
		available: Object.entries(available).map(([currency, amount]) => ({ amount, currency, source_types: { card: amount } })),
		livemode: false,
		pending: Object.entries(pending).map(([currency, amount]) => ({ amount, currency, source_types: { card: amount } })),
	} satisfies Stripe.Balance
}

function add(sums: Record<string, number>, currency: string, amount: number): void {
	sums[currency] = (sums[currency] ?? 0) + amount
}
