/** Refunds: never more than what was charged and not yet given back. */
import type { ApiRequest } from './api.ts'
import { toDecimal } from './currencies.ts'
import { expanded, expandOf } from './expand.ts'
import { newestFirst, page, PAGE_PARAMS } from './lists.ts'
import { hash, integer, metadata, oneOf, readParams, text } from './params.ts'
import { badParam, noSuch, refused } from './problem.ts'
import { recordEvent, type Simulator } from './simulator.ts'
import { findRow, type SettleOutcome } from './state.ts'
import { type Cause, NO_CALL, type WireCharge, type WireRefund } from './wire.ts'

const createParams = hash(
	{},
	{
		amount: integer({ min: 1 }),
		charge: text(),
		expand: expandOf('refund'),
		metadata: metadata(),
		payment_intent: text(),
		reason: oneOf('duplicate', 'fraudulent', 'requested_by_customer'),
	},
)
const getParams = hash({}, { expand: expandOf('refund') })
const listParams = hash({}, { ...PAGE_PARAMS, charge: text(), payment_intent: text(), expand: expandOf('refund', 'list') })

export function createRefund(sim: Simulator, request: ApiRequest) {
	const given = readParams(request.params, createParams)
	const charge = chargeToRefund(sim, given)
	const left = charge.amount_captured - charge.amount_refunded
	if (left === 0) throw refused('charge_already_refunded', `Charge ${charge.id} has already been refunded.`)
	const amount = given.amount ?? left
	if (amount > left) {
		const [asked, there] = [amount, left].map((minor) => `${toDecimal(minor)} ${charge.currency}`)
		throw refused(undefined, `Refund amount (${asked}) is greater than unrefunded amount on charge (${there})`, 'amount')
	}
	const refund = newRefund(sim, charge, { amount, metadata: given.metadata ?? {}, reason: given.reason ?? null })
	sim.state.refunds[refund.id] = refund
	const previous = { amount_refunded: charge.amount_refunded, refunded: charge.refunded }
	changeRefunded(charge, amount)
	recordEvent(sim, { type: 'refund.created', object: refund, cause: request.cause })
	recordEvent(sim, { type: 'charge.refunded', object: charge, previous, cause: request.cause })
	return expanded(sim, 'refund', refund, given.expand)
}

export function getRefund(sim: Simulator, request: ApiRequest) {
	const { expand } = readParams(request.params, getParams)
	const refund = findRow(sim.state.refunds, request.id)
	if (!refund) throw noSuch('refund', request.id)
	return expanded(sim, 'refund', refund, expand)
}

export function listRefunds(sim: Simulator, request: ApiRequest) {
	const params = readParams(request.params, listParams)
	const rows = newestFirst(sim.state.refunds)
		.filter((refund) => !params.charge || refund.charge === params.charge)
		.filter((refund) => !params.payment_intent || refund.payment_intent === params.payment_intent)
	return expanded(sim, 'refund', page(rows, { kind: 'refund', url: '/v1/refunds', params }), params.expand)
}

/** A pending refund arrives, or comes back from the bank: then the money is ours again and the charge shows it. */
export function settleRefund(
	sim: Simulator,
	refund: WireRefund,
	as: SettleOutcome,
	cause: Cause = NO_CALL,
): { ok: true } | { ok: false; problem: 'not-pending' } {
	const charge = findRow(sim.state.charges, refund.charge)
	const mayFail = as === 'failed' && refund.status === 'succeeded'
	if (!charge || (refund.status !== 'pending' && !mayFail)) return { ok: false, problem: 'not-pending' }
	const previous = { status: refund.status }
	refund.status = as
	if (as === 'failed') {
		refund.failure_reason = 'expired_or_canceled_card'
		refund.failure_balance_transaction = sim.newId('txn_3', 23)
		changeRefunded(charge, -refund.amount)
	}
	recordEvent(sim, { type: 'refund.updated', object: refund, previous, cause })
	if (as === 'failed') recordEvent(sim, { type: 'refund.failed', object: refund, cause })
	return { ok: true }
}

function chargeToRefund(sim: Simulator, given: { charge?: string; payment_intent?: string }): WireCharge {
	if (!given.charge && !given.payment_intent) {
		throw badParam('payment_intent', 'One of the following params should be provided for this request: payment_intent or charge.')
	}
	const intent = given.payment_intent ? findRow(sim.state.intents, given.payment_intent) : undefined
	if (given.payment_intent && !intent) throw noSuch('payment_intent', given.payment_intent, 'payment_intent')
	const charge = findRow(sim.state.charges, given.charge ?? intent?.latest_charge ?? null)
	if (given.charge && !charge) throw noSuch('charge', given.charge, 'charge')
	if (intent && given.charge && charge?.payment_intent !== intent.id) {
		throw refused(undefined, 'The charge does not belong to this PaymentIntent.', 'charge')
	}
	if (!charge?.paid) {
		const what = intent ? `This PaymentIntent (${intent.id})` : `This Charge (${charge?.id})`
		throw refused('payment_intent_unexpected_state', `${what} does not have a successful charge to refund.`)
	}
	const isHeld = Object.values(sim.state.disputes).some((dispute) => dispute.charge === charge.id && dispute.status !== 'won')
	if (isHeld) throw refused('charge_disputed', `Charge ${charge.id} has been charged back; cannot issue a refund.`)
	return charge
}

function changeRefunded(charge: WireCharge, by: number): void {
	charge.amount_refunded += by
	charge.refunded = charge.amount_refunded === charge.amount_captured
}

function newRefund(
	sim: Simulator,
	charge: WireCharge,
	given: { amount: number; metadata: Record<string, string>; reason: WireRefund['reason'] },
): WireRefund {
	return {
		id: sim.newId('re_3', 23),
		object: 'refund',
		amount: given.amount,
		balance_transaction: sim.newId('txn_3', 23),
		charge: charge.id,
		created: sim.nowSeconds(),
		currency: charge.currency,
		customer: null,
		customer_account: null,
		metadata: given.metadata,
		payment_intent: charge.payment_intent,
		payment_method: charge.payment_method,
		reason: given.reason,
		receipt_number: null,
		source_transfer_reversal: null,
		status: sim.settings.refundStatus,
		transfer_reversal: null,
	} satisfies WireRefund
}
