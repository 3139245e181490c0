/** The objects as they travel: the SDK's own types, with references as ids and decimals as text. */
import type Stripe from 'stripe'

type Ids<T, K extends keyof T> = Omit<T, K> & { [P in K]: Extract<T[P], string | null> }

export type WireSession = Ids<Stripe.Checkout.Session, 'payment_intent'>
export type WireIntent = Ids<Stripe.PaymentIntent, 'latest_charge' | 'payment_method'>
export type WireCharge = Ids<Stripe.Charge, 'payment_intent' | 'balance_transaction'>
export type WireRefund = Ids<Stripe.Refund, 'payment_intent' | 'charge' | 'balance_transaction'>
export type WireDispute = Ids<Stripe.Dispute, 'charge' | 'payment_intent'>
export type WirePrice = Omit<Stripe.Price, 'unit_amount_decimal'> & { unit_amount_decimal: string | null }
export type WireLineItem = Omit<Stripe.LineItem, 'price'> & { price: WirePrice | null }
export type WireEvent = Omit<Stripe.EventBase, 'data' | 'type'> & {
	type: string
	data: { object: WireObject; previous_attributes?: Record<string, unknown> }
}

/** What an event may carry. */
export type WireObject = { object: string } & Record<string, unknown>

export interface WireList<T> {
	object: 'list'
	data: T[]
	has_more: boolean
	url: string
}

/** Which call of the API caused an event; both null when the pay page, the clock or a test did. */
export interface Cause {
	id: string | null
	idempotency_key: string | null
}

export const NO_CALL: Cause = { id: null, idempotency_key: null }
