/** The port to the payment provider: what the product asks of Stripe, in the product's words. */
import type { Currency } from '#app/domain/money/currency.ts'

export interface CheckoutRequest {
	/** Our payment row's id: it makes the idempotency key, so that asking twice gives one session. */
	paymentId: string
	groupNumber: string
	currency: Currency
	/** One line per merchant order; amounts in minor units. */
	lines: { name: string; amount: number }[]
	email: string | undefined
	/** A language that the hosted page speaks. */
	locale: 'zh' | 'ru' | 'en'
	successUrl: string
	cancelUrl: string
	expiresAt: Date
}

export interface CheckoutSession {
	id: string
	url: string | null
	status: 'open' | 'complete' | 'expired'
	paymentStatus: 'unpaid' | 'paid' | 'no_payment_required'
	/** Minor units. */
	amount: number
	/** Upper-case ISO 4217. */
	currency: string
	paymentId: string | null
	paymentIntentId: string | null
}

export interface GatewayEvent {
	id: string
	type: string
	/** The checkout session that it is about, if it is about one. */
	sessionId: string | undefined
}

export interface Gateway {
	/** @returns undefined while the same payment's session is being made for another request, in another language perhaps */
	createCheckout(request: CheckoutRequest): Promise<CheckoutSession | undefined>
	findCheckout(sessionId: string): Promise<CheckoutSession | undefined>
	expireCheckout(sessionId: string): Promise<CheckoutSession | undefined>
	/** @param request.refundKey names the debt that is paid back; a payment may be given back in parts, each part once */
	refund(request: { paymentId: string; paymentIntentId: string; amount: number; refundKey?: string }): Promise<{ id: string }>
	/** Checks the signature of a webhook. @returns undefined when it is not from the provider, or too old */
	readEvent(body: string, signature: string | null): GatewayEvent | undefined
}
