/** What a buyer's payment does: a session is completed at most once, whoever presses the button and how often. */
import { type PaidBy, newCharge, newIntent, outcome, paymentError } from './payment-objects.ts'
import { type CardDecline, GOOD_CARD, type MethodType, METHODS, tryCard } from './payment-methods.ts'
import { customerDetails, toSession } from './session-object.ts'
import { recordEvent, type Simulator } from './simulator.ts'
import type { SessionRow, SettleOutcome } from './state.ts'
import { type Cause, NO_CALL, type WireCharge, type WireIntent } from './wire.ts'

export interface Attempt {
	method: MethodType
	/** Digits of a test card. */
	card?: string
	email?: string | null
	name?: string | null
	/** For a delayed method: how it ends by itself. */
	settleAs?: SettleOutcome
}

export type AttemptResult =
	| { ok: true }
	| { ok: false; problem: 'not-open' | 'unknown-card' | 'method-not-offered' }
	| { ok: false; problem: 'declined'; decline: CardDecline }

export function attemptPayment(sim: Simulator, row: SessionRow, attempt: Attempt): AttemptResult {
	const { session } = row
	if (session.status !== 'open') return { ok: false, problem: 'not-open' }
	if (!session.payment_method_types.includes(attempt.method)) return { ok: false, problem: 'method-not-offered' }
	const card = attempt.card ?? GOOD_CARD
	const tried = attempt.method === 'card' ? tryCard(card) : { known: true as const, decline: null }
	if (!tried.known) return { ok: false, problem: 'unknown-card' }
	const email = session.customer_email ?? attempt.email ?? null
	const by: PaidBy = { type: attempt.method, last4: attempt.method === 'card' ? card.slice(-4) : null, email, name: attempt.name ?? null }
	const intent = row.intentId ? sim.state.intents[row.intentId]! : newIntent(sim, row)
	const charge = newCharge(sim, intent, by)
	row.intentId = intent.id
	sim.state.intents[intent.id] = intent
	sim.state.charges[charge.id] = charge
	intent.latest_charge = charge.id
	intent.payment_method = charge.payment_method
	if (tried.decline) {
		failCharge(sim, intent, charge, tried.decline, by.type)
		return { ok: false, problem: 'declined', decline: tried.decline }
	}
	session.status = 'complete'
	session.payment_intent = intent.id
	session.customer_details = customerDetails(by.email, by.name)
	intent.last_payment_error = null
	if (METHODS[by.type].delayed) {
		intent.status = 'processing'
		recordEvent(sim, { type: 'payment_intent.processing', object: intent, cause: NO_CALL })
		const after = sim.settings.settleAfterSeconds
		if (after !== null) row.settles = { at: sim.nowSeconds() + after, outcome: attempt.settleAs ?? 'succeeded' }
	} else {
		session.payment_status = 'paid'
		succeed(sim, intent, charge)
	}
	recordEvent(sim, { type: 'checkout.session.completed', object: toSession(sim, row), cause: NO_CALL })
	return { ok: true }
}

/** A delayed payment arrives or bounces. */
export function settleDelayed(sim: Simulator, row: SessionRow, as: SettleOutcome): { ok: true } | { ok: false; problem: 'not-processing' } {
	const intent = row.intentId ? sim.state.intents[row.intentId] : undefined
	const charge = intent?.latest_charge ? sim.state.charges[intent.latest_charge] : undefined
	if (!intent || !charge || intent.status !== 'processing') return { ok: false, problem: 'not-processing' }
	row.settles = null
	if (as === 'succeeded') {
		row.session.payment_status = 'paid'
		succeed(sim, intent, charge)
	} else {
		const bounce = {
			code: 'payment_method_provider_decline',
			declineCode: 'insufficient_funds',
			message: 'The bank account has insufficient funds.',
		}
		failCharge(sim, intent, charge, bounce, charge.payment_method_details?.type as MethodType)
	}
	recordEvent(sim, { type: `checkout.session.async_payment_${as}`, object: toSession(sim, row), cause: NO_CALL })
	return { ok: true }
}

export function expireSession(sim: Simulator, row: SessionRow, cause: Cause): { ok: true } | { ok: false; problem: 'not-open' } {
	if (row.session.status !== 'open') return { ok: false, problem: 'not-open' }
	row.session.status = 'expired'
	const intent = row.intentId ? sim.state.intents[row.intentId] : undefined
	if (intent) {
		intent.status = 'canceled'
		intent.canceled_at = sim.nowSeconds()
		intent.cancellation_reason = 'automatic'
		recordEvent(sim, { type: 'payment_intent.canceled', object: intent, cause })
	}
	recordEvent(sim, { type: 'checkout.session.expired', object: toSession(sim, row), cause })
	return { ok: true }
}

/**
 * Lets time act: sessions past their end expire, delayed payments settle.
 *
 * @returns whether anything changed
 */
export function letTimePass(sim: Simulator): boolean {
	const now = sim.nowSeconds()
	let changed = false
	for (const row of Object.values(sim.state.sessions)) {
		if (row.session.status === 'open' && row.session.expires_at <= now) changed = expireSession(sim, row, NO_CALL).ok || changed
		if (row.settles && row.settles.at <= now) changed = settleDelayed(sim, row, row.settles.outcome).ok || changed
	}
	return changed
}

function succeed(sim: Simulator, intent: WireIntent, charge: WireCharge): void {
	charge.status = 'succeeded'
	charge.paid = true
	charge.captured = true
	charge.amount_captured = charge.amount
	charge.balance_transaction = sim.newId('txn_3', 23)
	charge.outcome = outcome(null)
	intent.status = 'succeeded'
	intent.amount_received = intent.amount
	recordEvent(sim, { type: 'charge.succeeded', object: charge, cause: NO_CALL })
	recordEvent(sim, { type: 'payment_intent.succeeded', object: intent, cause: NO_CALL })
}

function failCharge(sim: Simulator, intent: WireIntent, charge: WireCharge, decline: CardDecline, type: MethodType): void {
	charge.status = 'failed'
	charge.failure_code = decline.code
	charge.failure_message = decline.message
	charge.outcome = outcome(decline)
	intent.status = 'requires_payment_method'
	intent.payment_method = null
	intent.last_payment_error = paymentError(decline, charge, type)
	recordEvent(sim, { type: 'charge.failed', object: charge, cause: NO_CALL })
	recordEvent(sim, { type: 'payment_intent.payment_failed', object: intent, cause: NO_CALL })
}
