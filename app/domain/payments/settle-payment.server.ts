/**
 * Books what the provider says about a checkout session. Called for each webhook, for the page that a buyer comes back to and by the
 * clock, in any order and any number of times: the session is read anew, states only go forward, each fact is booked once.
 */
import type { Ctx, Log } from '#app/domain/ctx.ts'
import type { Db } from '#db/client.server.ts'
import { book, insertEvents, insertHistory, listGroupOrders, moveOrder, type OrderRow } from '#db/queries/orders.server.ts'
import {
	findPayment,
	findPaymentBySession,
	hasEvent,
	hasStripeEvent,
	insertStripeEvent,
	movePayment,
	type PaymentRow,
	type PaymentState,
} from '#db/queries/payments.server.ts'
import type { CheckoutSession, Gateway, GatewayEvent } from './gateway.ts'

export type PayCtx = Ctx & { gateway: Gateway; log: Log }

export interface Settled {
	/** Where the payment stands now; undefined when no payment of ours is meant. */
	state: PaymentState | undefined
}

/** Money that arrives is taken in whatever we thought before: only what is paid or given back stays as it is. */
const UNPAID: readonly PaymentState[] = ['created', 'open', 'failed', 'expired']

/** @param event the webhook that told of it; it is kept in the same transaction as its effect, and a second one has none */
export async function settlePayment(ctx: PayCtx, session: CheckoutSession, event?: GatewayEvent): Promise<Settled> {
	return ctx.db.transaction(
		async (tx): Promise<Settled> => {
			const now = ctx.now()
			const isNew = !event || (await insertStripeEvent(tx, { id: event.id, type: event.type, objectId: session.id }, now))
			const payment = (await findPaymentBySession(tx, session.id)) ?? (await findUnknownSession(tx, session))
			if (!payment) {
				ctx.log.warn({ session: session.id }, 'a checkout session without a payment of ours')
				return { state: undefined }
			}
			if (!isNew) return { state: payment.state }
			if (session.paymentStatus === 'paid') return { state: await takeIn(tx, ctx, payment, session, now) }
			const next = session.status === 'expired' ? 'expired' : event?.type === 'checkout.session.async_payment_failed' ? 'failed' : undefined
			if (!next) return { state: payment.state }
			const moved = await movePayment(tx, payment.id, ['created', 'open'], { state: next, stripeSessionId: session.id }, now)
			if (moved)
				await insertEvents(tx, [{ type: `payment.${next}`, subjectId: payment.id, payload: { groupId: payment.groupId }, at: now }])
			return { state: moved?.state ?? payment.state }
		},
		{ isolation: 'hot' },
	)
}

/** A session whose id we never learned, since our process died before it was written down. */
async function findUnknownSession(tx: Db, session: CheckoutSession): Promise<PaymentRow | undefined> {
	const payment = session.paymentId ? await findPayment(tx, session.paymentId) : undefined
	return payment && (payment.stripeSessionId === null || payment.stripeSessionId === session.id) ? payment : undefined
}

async function takeIn(tx: Db, ctx: PayCtx, payment: PaymentRow, session: CheckoutSession, now: Date): Promise<PaymentState> {
	if (
		session.amount !== payment.amount ||
		session.currency !== payment.currency ||
		(session.paymentId !== null && session.paymentId !== payment.id)
	) {
		ctx.log.error(
			{ payment: payment.id, session: session.id, amount: session.amount, currency: session.currency },
			'a paid session does not match its payment',
		)
		if (!(await hasEvent(tx, 'payment.mismatch', payment.id))) {
			const payload = {
				groupId: payment.groupId,
				session: session.id,
				amount: session.amount,
				currency: session.currency,
				wanted: payment.amount,
			}
			await insertEvents(tx, [{ type: 'payment.mismatch', subjectId: payment.id, payload, at: now }])
		}
		return payment.state
	}
	const paid = await movePayment(
		tx,
		payment.id,
		UNPAID,
		{ state: 'paid', stripeSessionId: session.id, stripePaymentIntentId: session.paymentIntentId },
		now,
	)
	if (!paid) return payment.state

	const covered: OrderRow[] = []
	for (const order of await listGroupOrders(tx, payment.groupId)) {
		const moved = order.state === 'placed' ? await moveOrder(tx, order.id, 'placed', 'paid', now) : undefined
		if (moved) covered.push(moved)
	}
	const surplus = payment.amount - covered.reduce((sum, order) => sum + order.total, 0)
	if (surplus < 0) throw new Error(`payment ${payment.id} is less than the orders that it is for`)
	await bookReceipt(tx, payment, covered, surplus, now)
	await insertHistory(
		tx,
		covered.map((order) => ({
			orderId: order.id,
			act: 'pay',
			fromState: 'placed',
			toState: 'paid',
			actorKind: 'system' as const,
			actorUserId: null,
			reason: null,
			at: now,
		})),
	)
	await insertEvents(tx, [
		{
			type: 'payment.paid',
			subjectId: payment.id,
			payload: { groupId: payment.groupId, amount: payment.amount, currency: payment.currency },
			at: now,
		},
		...covered.map((order) => ({
			type: 'order.paid',
			subjectId: order.id,
			payload: { number: order.number, groupId: order.groupId },
			at: now,
		})),
		...(surplus > 0 ? [{ type: 'refund.due', subjectId: payment.id, payload: { groupId: payment.groupId }, at: now }] : []),
	])
	return 'paid'
}

/** Money for orders that were given up meanwhile is owed back at once. */
async function bookReceipt(tx: Db, payment: PaymentRow, covered: OrderRow[], surplus: number, at: Date) {
	const entry = { groupId: payment.groupId, currency: payment.currency, at }
	await book(tx, [
		...covered.flatMap((order) => {
			const own = { ...entry, journal: `payment:${payment.id}:paid`, orderId: order.id }
			return [
				{ ...own, account: 'stripe-clearing' as const, companyId: null, amount: order.total },
				{ ...own, account: 'buyer-receivable' as const, companyId: order.buyerCompanyId, amount: -order.total },
				{ ...own, account: 'order-obligation' as const, companyId: order.merchantCompanyId, amount: order.total },
				{ ...own, account: 'held-funds' as const, companyId: order.merchantCompanyId, amount: -order.total },
			]
		}),
		{ ...entry, journal: `payment:${payment.id}:surplus`, account: 'stripe-clearing', companyId: null, orderId: null, amount: surplus },
		{ ...entry, journal: `payment:${payment.id}:surplus`, account: 'refund-due', companyId: null, orderId: null, amount: -surplus },
	])
}

export type ReceivedWebhook = { ok: true } | { ok: false; problem: 'bad-signature' }

/** @param body the request's body as it came, since the signature is over its bytes */
export async function receiveWebhook(
	ctx: PayCtx,
	{ body, signature }: { body: string; signature: string | null },
): Promise<ReceivedWebhook> {
	const event = ctx.gateway.readEvent(body, signature)
	if (!event) return { ok: false, problem: 'bad-signature' }
	if (await hasStripeEvent(ctx.db, event.id)) return { ok: true }
	const session = event.sessionId ? await ctx.gateway.findCheckout(event.sessionId) : undefined
	if (session) await settlePayment(ctx, session, event)
	else await insertStripeEvent(ctx.db, { id: event.id, type: event.type, objectId: event.sessionId ?? '' }, ctx.now())
	return { ok: true }
}
