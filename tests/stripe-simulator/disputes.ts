/** A buyer's bank takes a payment back, and gives it again when the seller wins. */
import type Stripe from 'stripe'
import { recordEvent, type Simulator } from './simulator.ts'
import { NO_CALL, type WireCharge, type WireDispute } from './wire.ts'

const ANSWER_WITHIN_SECONDS = 9 * 24 * 3_600

export function openDispute(
	sim: Simulator,
	charge: WireCharge,
	reason: string,
): { ok: true; dispute: WireDispute } | { ok: false; problem: 'not-disputable' } {
	if (!charge.paid || charge.disputed) return { ok: false, problem: 'not-disputable' }
	charge.disputed = true
	const dispute: WireDispute = {
		id: sim.newId('du_1'),
		object: 'dispute',
		amount: charge.amount,
		balance_transactions: [],
		charge: charge.id,
		created: sim.nowSeconds(),
		currency: charge.currency,
		enhanced_eligibility_types: [],
		evidence: noEvidence(charge.billing_details.email),
		evidence_details: {
			due_by: sim.nowSeconds() + ANSWER_WITHIN_SECONDS,
			enhanced_eligibility: {},
			has_evidence: false,
			past_due: false,
			submission_count: 0,
			submission_method: 'manual',
		},
		intended_submission_method: null,
		is_charge_refundable: false,
		livemode: false,
		metadata: {},
		payment_intent: charge.payment_intent,
		reason,
		status: 'needs_response',
	}
	sim.state.disputes[dispute.id] = dispute
	recordEvent(sim, { type: 'charge.dispute.created', object: dispute, cause: NO_CALL })
	return { ok: true, dispute }
}

export function closeDispute(
	sim: Simulator,
	dispute: WireDispute,
	status: 'won' | 'lost',
): { ok: true } | { ok: false; problem: 'already-closed' } {
	if (dispute.status === 'won' || dispute.status === 'lost') return { ok: false, problem: 'already-closed' }
	dispute.status = status
	recordEvent(sim, { type: 'charge.dispute.closed', object: dispute, cause: NO_CALL })
	return { ok: true }
}

function noEvidence(email: string | null): Stripe.Dispute.Evidence {
	return {
		access_activity_log: null,
		billing_address: null,
		cancellation_policy: null,
		cancellation_policy_disclosure: null,
		cancellation_rebuttal: null,
		customer_communication: null,
		customer_email_address: email,
		customer_name: null,
		customer_purchase_ip: null,
		customer_signature: null,
		duplicate_charge_documentation: null,
		duplicate_charge_explanation: null,
		duplicate_charge_id: null,
		enhanced_evidence: {},
		product_description: null,
		receipt: null,
		refund_policy: null,
		refund_policy_disclosure: null,
		refund_refusal_explanation: null,
		service_date: null,
		service_documentation: null,
		shipping_address: null,
		shipping_carrier: null,
		shipping_date: null,
		shipping_documentation: null,
		shipping_tracking_number: null,
		uncategorized_file: null,
		uncategorized_text: null,
	}
}
