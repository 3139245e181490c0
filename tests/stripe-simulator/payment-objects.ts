/** Payment intents, charges and payment errors as Stripe writes them. */
import type Stripe from 'stripe'
import { type CardDecline, type MethodType } from './payment-methods.ts'
import type { Simulator } from './simulator.ts'
import type { SessionRow } from './state.ts'
import type { WireCharge, WireIntent } from './wire.ts'

export interface PaidBy {
	type: MethodType
	/** Never the whole number. */
	last4: string | null
	email: string | null
	name: string | null
}

export function newIntent(sim: Simulator, { session, intentData }: SessionRow): WireIntent {
	const id = sim.newId('pi_3', 23)
	return {
		id,
		object: 'payment_intent',
		allowed_payment_method_types: null,
		amount: session.amount_total ?? 0,
		amount_capturable: 0,
		amount_received: 0,
		application: null,
		application_fee_amount: null,
		automatic_payment_methods: null,
		canceled_at: null,
		cancellation_reason: null,
		capture_method: 'automatic_async',
		client_secret: `${id}_secret_${sim.newId('', 25)}`,
		confirmation_method: 'automatic',
		created: sim.nowSeconds(),
		currency: session.currency ?? '',
		customer: null,
		customer_account: null,
		description: intentData.description,
		excluded_payment_method_types: null,
		last_payment_error: null,
		latest_charge: null,
		livemode: false,
		managed_payments: null,
		metadata: { ...intentData.metadata },
		next_action: null,
		on_behalf_of: null,
		payment_method: null,
		payment_method_configuration_details: null,
		payment_method_options: {},
		payment_method_types: [...session.payment_method_types],
		payment_record: null,
		processing: null,
		receipt_email: intentData.receiptEmail,
		review: null,
		setup_future_usage: null,
		shipping: null,
		source: null,
		statement_descriptor: null,
		statement_descriptor_suffix: null,
		status: 'requires_payment_method',
		transfer_group: intentData.transferGroup,
	} satisfies WireIntent
}

export function newCharge(sim: Simulator, intent: WireIntent, by: PaidBy): WireCharge {
	return {
		id: sim.newId('ch_3', 23),
		object: 'charge',
		amount: intent.amount,
		amount_captured: 0,
		amount_refunded: 0,
		application: null,
		application_fee: null,
		application_fee_amount: null,
		balance_transaction: null,
		billing_details: { address: null, email: by.email, name: by.name, phone: null, tax_id: null },
		calculated_statement_descriptor: 'KERUEN TEST',
		captured: false,
		created: sim.nowSeconds(),
		currency: intent.currency,
		customer: null,
		description: intent.description,
		disputed: false,
		failure_balance_transaction: null,
		failure_code: null,
		failure_message: null,
		fraud_details: {},
		livemode: false,
		metadata: { ...intent.metadata },
		on_behalf_of: null,
		outcome: null,
		paid: false,
		payment_intent: intent.id,
		payment_method: sim.newId('pm_1'),
		payment_method_details: methodDetails(by, intent.amount),
		receipt_email: intent.receipt_email,
		receipt_number: null,
		receipt_url: null,
		refunded: false,
		review: null,
		shipping: null,
		source: null,
		source_transfer: null,
		statement_descriptor: null,
		statement_descriptor_suffix: null,
		status: 'pending',
		transfer_data: null,
		transfer_group: intent.transfer_group,
	} satisfies WireCharge
}

/** @param network what the bank said, or null when it agreed */
export function outcome(network: CardDecline | null): Stripe.Charge.Outcome {
	return {
		advice_code: null,
		network_advice_code: null,
		network_decline_code: null,
		network_status: network ? 'declined_by_network' : 'approved_by_network',
		reason: network?.declineCode ?? null,
		risk_level: 'normal',
		seller_message: network ? 'The bank did not return any further details with this decline.' : 'Payment complete.',
		type: network ? 'issuer_declined' : 'authorized',
	} satisfies Stripe.Charge.Outcome
}

export function paymentError(decline: CardDecline, charge: WireCharge, type: MethodType): Stripe.PaymentIntent.LastPaymentError {
	return {
		type: type === 'card' ? 'card_error' : 'invalid_request_error',
		charge: charge.id,
		code: decline.code as Stripe.PaymentIntent.LastPaymentError.Code,
		decline_code: decline.declineCode,
		message: decline.message,
		payment_method_type: type,
	} satisfies Stripe.PaymentIntent.LastPaymentError
}

function methodDetails(by: PaidBy, amount: number): Stripe.Charge.PaymentMethodDetails {
	if (by.type !== 'card') return { type: by.type, [by.type]: {} }
	return {
		type: 'card',
		card: {
			amount_authorized: amount,
			authorization_code: null,
			brand: by.last4 === '4444' ? 'mastercard' : 'visa',
			checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
			country: 'US',
			electronic_commerce_indicator: null,
			exp_month: 12,
			exp_year: 2034,
			funding: 'credit',
			installments: null,
			last4: by.last4,
			mandate: null,
			network: by.last4 === '4444' ? 'mastercard' : 'visa',
			network_transaction_id: null,
			regulated_status: 'unregulated',
			three_d_secure: null,
			transaction_link_id: null,
			wallet: null,
		},
	}
}
