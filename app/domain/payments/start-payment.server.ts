/** Opens a hosted checkout for what is still to pay of an order group, or leads back to the one that is open. */
import { isUniqueViolation } from '#db/errors.server.ts'
import { listSellers } from '#db/queries/cart.server.ts'
import { findGroup, type GroupRow, listGroupOrders, type OrderRow } from '#db/queries/orders.server.ts'
import { findPayerEmail, insertPayment, listPayments, movePayment, type PaymentRow } from '#db/queries/payments.server.ts'
import type { Language } from '#app/domain/i18n/languages.ts'
import { mayBuy, type Viewer } from '#app/domain/identity/viewer.ts'
import { isCurrency } from '#app/domain/money/currency.ts'
import { isPaid } from '#app/domain/orders/order-state.ts'
import { SESSION_LIFE_MS } from '#app/domain/orders/place-order.server.ts'
import { LEAST_PER_CHARGE, MOST_PER_CHARGE } from '#app/domain/orders/preview-cart.server.ts'
import { closePayment } from './close-payment.server.ts'
import type { PayCtx } from './settle-payment.server.ts'

export interface StartPayment {
	viewer: Viewer
	groupNumber: string
	language: Language
	/** Where the provider sends the buyer back to. */
	successUrl: string
	cancelUrl: string
}

export type StartedPayment =
	| { ok: true; paymentId: string; url: string }
	| {
			ok: false
			problem: 'not-found' | 'forbidden' | 'already-done' | 'expired' | 'in-progress' | 'above-cap' | 'below-charge' | 'unavailable'
			params?: Record<string, number>
	  }

/** How long before its end an open session is still handed out. */
const LAST_MINUTES_MS = 2 * 60_000

export async function startPayment(ctx: PayCtx, input: StartPayment): Promise<StartedPayment> {
	const { viewer } = input
	const group = viewer.company && (await findGroup(ctx.db, input.groupNumber, viewer.company.id))
	if (!group) return { ok: false, problem: 'not-found' }
	if (!mayBuy(viewer)) return { ok: false, problem: 'forbidden' }

	for (let round = 1; ; round++) {
		const orders = await listGroupOrders(ctx.db, group.id)
		const unpaid = orders.filter((order) => order.state === 'placed')
		if (unpaid.length === 0) return { ok: false, problem: orders.some((order) => isPaid(order.state)) ? 'already-done' : 'expired' }
		const amount = unpaid.reduce((sum, order) => sum + order.total, 0)
		if (amount > MOST_PER_CHARGE) return { ok: false, problem: 'above-cap', params: { max: MOST_PER_CHARGE } }
		if (amount < LEAST_PER_CHARGE) return { ok: false, problem: 'below-charge', params: { min: LEAST_PER_CHARGE } }

		const payments = await listPayments(ctx.db, group.id)
		const running = payments.find((payment) => payment.state === 'open' || payment.state === 'created')
		if (running) {
			const left = running.expiresAt.getTime() - ctx.now().getTime()
			if (running.amount === amount && left > LAST_MINUTES_MS) return open(ctx, input, group, running, unpaid)
			// Too late, or for a sum that is no longer right: it must be dead at the provider before there is another.
			try {
				if (round > 3 || !(await closePayment(ctx, running))) return { ok: false, problem: 'in-progress' }
			} catch (error) {
				ctx.log.error({ err: error, payment: running.id }, 'an open session could not be ended')
				return { ok: false, problem: 'unavailable' }
			}
			continue
		}
		const now = ctx.now()
		if (now.getTime() + SESSION_LIFE_MS > group.payBy.getTime()) return { ok: false, problem: 'expired' }
		const payment: PaymentRow = {
			id: ctx.newId(),
			groupId: group.id,
			milestone: 'full',
			attempt: (payments[0]?.attempt ?? 0) + 1,
			amount,
			currency: group.currency,
			state: 'created',
			stripeSessionId: null,
			stripePaymentIntentId: null,
			stripeRefundId: null,
			payUrl: null,
			createdAt: now,
			updatedAt: now,
			expiresAt: new Date(now.getTime() + SESSION_LIFE_MS),
		}
		try {
			await insertPayment(ctx.db, payment)
		} catch (error) {
			// The other half of a double click was first; take its attempt.
			if (!isUniqueViolation(error) || round > 3) throw error
			continue
		}
		return open(ctx, input, group, payment, unpaid)
	}
}

/** The session is made outside of any transaction; its idempotency key is the payment's id, so asking twice gives one. */
async function open(ctx: PayCtx, input: StartPayment, group: GroupRow, payment: PaymentRow, orders: OrderRow[]): Promise<StartedPayment> {
	if (payment.payUrl) return { ok: true, paymentId: payment.id, url: payment.payUrl }
	if (!isCurrency(payment.currency)) throw new Error(`payment ${payment.id} is in ${payment.currency}`)
	const sellers = new Map(
		(await listSellers(ctx.db, [...new Set(orders.map((order) => order.merchantCompanyId))])).map((seller) => [
			seller.companyId,
			seller.name,
		]),
	)
	let session
	try {
		session = await ctx.gateway.createCheckout({
			paymentId: payment.id,
			groupNumber: group.number,
			currency: payment.currency,
			lines: orders.map((order) => ({ name: `${order.number} · ${sellers.get(order.merchantCompanyId) ?? ''}`, amount: order.total })),
			email: await findPayerEmail(ctx.db, group.id),
			// The hosted page does not speak Kazakh (DOMAIN.md, Stripe).
			locale: input.language === 'kk' ? 'ru' : input.language,
			successUrl: input.successUrl,
			cancelUrl: input.cancelUrl,
			expiresAt: payment.expiresAt,
		})
	} catch (error) {
		ctx.log.error({ err: error, payment: payment.id }, 'no checkout session could be made')
		// Nobody was given the address of a session that may exist all the same, so nobody can pay it.
		await movePayment(ctx.db, payment.id, ['created'], { state: 'failed' }, ctx.now())
		return { ok: false, problem: 'unavailable' }
	}
	if (!session) {
		// The other half of a double click makes it; where it leads is known once that is written down.
		const url = (await listPayments(ctx.db, group.id)).find((one) => one.id === payment.id)?.payUrl
		return url ? { ok: true, paymentId: payment.id, url } : { ok: false, problem: 'in-progress' }
	}
	const moved = await movePayment(
		ctx.db,
		payment.id,
		['created', 'open'],
		{ state: 'open', stripeSessionId: session.id, payUrl: session.url },
		ctx.now(),
	)
	if (!moved || !session.url) return { ok: false, problem: 'in-progress' }
	return { ok: true, paymentId: payment.id, url: session.url }
}
