/** The payment gateway on Stripe's own SDK; the same code talks to Stripe and to the simulator. */
import Stripe from 'stripe'
import type { CheckoutSession, Gateway } from '#app/domain/payments/gateway.ts'

const TOLERANCE_S = 300

export function stripeGateway({ key, webhookSecret, apiBase }: { key: string; webhookSecret: string; apiBase?: string }): Gateway {
	const base = apiBase ? new URL(apiBase) : undefined
	const stripe = new Stripe(key, {
		maxNetworkRetries: 2,
		timeout: 15_000,
		telemetry: false,
		...(base && { host: base.hostname, port: base.port || undefined, protocol: base.protocol === 'http:' ? 'http' : 'https' }),
	})
	return {
		async createCheckout(request) {
			const currency = request.currency.toLowerCase()
			const metadata = { payment_id: request.paymentId, group_number: request.groupNumber }
			const making = stripe.checkout.sessions.create(
				{
					mode: 'payment',
					client_reference_id: request.paymentId,
					line_items: request.lines.map((line) => ({
						quantity: 1,
						price_data: { currency, unit_amount: line.amount, product_data: { name: line.name.slice(0, 250) } },
					})),
					...(request.email && { customer_email: request.email }),
					metadata,
					payment_intent_data: { transfer_group: request.groupNumber, metadata },
					success_url: request.successUrl,
					cancel_url: request.cancelUrl,
					expires_at: Math.floor(request.expiresAt.getTime() / 1000),
					locale: request.locale,
				},
				{ idempotencyKey: `checkout:${request.paymentId}` },
			)
			return making.then(toSession, undefinedIfMadeAlready)
		},
		async findCheckout(sessionId) {
			return stripe.checkout.sessions.retrieve(sessionId).then(toSession, undefinedIfMissing)
		},
		async expireCheckout(sessionId) {
			return stripe.checkout.sessions
				.expire(sessionId)
				.then(toSession, () => stripe.checkout.sessions.retrieve(sessionId).then(toSession, undefinedIfMissing))
		},
		async refund({ paymentId, paymentIntentId, amount, refundKey }) {
			return stripe.refunds.create(
				{ payment_intent: paymentIntentId, amount, metadata: { payment_id: paymentId } },
				{ idempotencyKey: `refund:${refundKey ?? paymentId}` },
			)
		},
		readEvent(body, signature) {
			if (!signature) return undefined
			try {
				const event = stripe.webhooks.constructEvent(body, signature, webhookSecret, TOLERANCE_S)
				if (event.created > Date.now() / 1000 + TOLERANCE_S) return undefined
				const object = event.data.object as { id?: string; object?: string }
				return { id: event.id, type: event.type, sessionId: object.object === 'checkout.session' ? object.id : undefined }
			} catch {
				return undefined
			}
		},
	}
}

/** The key was used with other words a moment ago. */
function undefinedIfMadeAlready(error: unknown): undefined {
	if (error instanceof Stripe.errors.StripeIdempotencyError) return undefined
	throw error
}

function undefinedIfMissing(error: unknown): undefined {
	if (error instanceof Stripe.errors.StripeInvalidRequestError && error.statusCode === 404) return undefined
	throw error
}

function toSession(session: Stripe.Checkout.Session): CheckoutSession {
	return {
		id: session.id,
		url: session.url,
		status: (session.status ?? 'open') as CheckoutSession['status'],
		paymentStatus: session.payment_status as CheckoutSession['paymentStatus'],
		amount: session.amount_total ?? 0,
		currency: (session.currency ?? '').toUpperCase(),
		paymentId: session.client_reference_id,
		paymentIntentId: typeof session.payment_intent === 'string' ? session.payment_intent : (session.payment_intent?.id ?? null),
	}
}
