/** Makes sure that a payment can no longer be paid: its session is ended at the provider, or what became of it is booked. */
import { movePayment, type PaymentRow } from '#db/queries/payments.server.ts'
import { type PayCtx, settlePayment } from './settle-payment.server.ts'

/** @returns false while the provider may still bring money for it */
export async function closePayment(ctx: PayCtx, payment: PaymentRow): Promise<boolean> {
	if (!payment.stripeSessionId) {
		// No session is known, so no buyer was ever sent to one.
		return (await movePayment(ctx.db, payment.id, ['created'], { state: 'failed' }, ctx.now())) !== undefined
	}
	const session = await ctx.gateway.expireCheckout(payment.stripeSessionId)
	if (!session) {
		ctx.log.error({ payment: payment.id }, 'the provider does not know a session of ours')
		return (await movePayment(ctx.db, payment.id, ['created', 'open'], { state: 'failed' }, ctx.now())) !== undefined
	}
	const { state } = await settlePayment(ctx, session)
	return state !== 'open' && state !== 'created'
}
