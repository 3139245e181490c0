/** The payment provider as a small model in memory: sessions, payments, refunds and the events it would send. */
import type { CheckoutRequest, CheckoutSession, Gateway, GatewayEvent } from '#app/domain/payments/gateway.ts'

export interface FakeGateway extends Gateway {
	sessions: Map<string, CheckoutSession>
	requests: CheckoutRequest[]
	refunds: Map<string, { paymentIntentId: string; amount: number }>
	/** Everything that was sent so far, in the true order. */
	events: GatewayEvent[]
	/** The buyer pays by card. */
	pay(sessionId: string): void
	/** The buyer chooses a slow method: complete, but not paid yet. */
	payLater(sessionId: string): void
	/** The slow method brings the money, or does not. */
	arrive(sessionId: string): void
	fail(sessionId: string): void
	/** The session's time runs out. */
	lapse(sessionId: string): void
	/** Does not answer, until told otherwise. */
	down: boolean
}

export function fakeGateway(): FakeGateway {
	let count = 0
	const byKey = new Map<string, CheckoutSession>()
	const change = (sessionId: string, type: string | undefined, patch: Partial<CheckoutSession>) => {
		const session = gateway.sessions.get(sessionId)
		if (!session) throw new Error(`no session ${sessionId}`)
		gateway.sessions.set(sessionId, { ...session, ...patch })
		if (type) gateway.events.push({ id: `evt_${++count}`, type: `checkout.session.${type}`, sessionId })
	}
	const awake = () => {
		if (gateway.down) throw new Error('the provider does not answer')
	}
	const gateway: FakeGateway = {
		sessions: new Map(),
		requests: [],
		refunds: new Map(),
		events: [],
		down: false,
		async createCheckout(request) {
			awake()
			gateway.requests.push(request)
			const known = byKey.get(request.paymentId)
			if (known) return gateway.sessions.get(known.id)!
			const id = `cs_${++count}`
			const session: CheckoutSession = {
				id,
				url: `https://pay.example/${id}`,
				status: 'open',
				paymentStatus: 'unpaid',
				amount: request.lines.reduce((sum, line) => sum + line.amount, 0),
				currency: request.currency,
				paymentId: request.paymentId,
				paymentIntentId: null,
			}
			byKey.set(request.paymentId, session)
			gateway.sessions.set(id, session)
			return session
		},
		async findCheckout(sessionId) {
			awake()
			return gateway.sessions.get(sessionId)
		},
		async expireCheckout(sessionId) {
			awake()
			if (gateway.sessions.get(sessionId)?.status === 'open') gateway.lapse(sessionId)
			return gateway.sessions.get(sessionId)
		},
		async refund({ paymentIntentId, amount, refundKey, paymentId }) {
			awake()
			const key = refundKey ?? paymentId
			const known = gateway.refunds.get(key)
			if (known && (known.amount !== amount || known.paymentIntentId !== paymentIntentId))
				throw new Error(`the key ${key} was used for another refund`)
			gateway.refunds.set(key, { paymentIntentId, amount })
			return { id: `re_${key}` }
		},
		readEvent(body, signature) {
			return signature === 'good' ? (JSON.parse(body) as GatewayEvent) : undefined
		},
		pay: (id) => change(id, 'completed', { status: 'complete', paymentStatus: 'paid', paymentIntentId: `pi_${id}` }),
		payLater: (id) => change(id, 'completed', { status: 'complete', paymentIntentId: `pi_${id}` }),
		arrive: (id) => change(id, 'async_payment_succeeded', { paymentStatus: 'paid' }),
		fail: (id) => change(id, 'async_payment_failed', {}),
		lapse: (id) => change(id, 'expired', { status: 'expired' }),
	}
	return gateway
}
