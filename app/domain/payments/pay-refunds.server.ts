/** Pays back through the provider what the books owe to buyers, each debt once, and books it. */
import { isUniqueViolation } from '#db/errors.server.ts'
import { book, insertEvents } from '#db/queries/orders.server.ts'
import { findPayingPayment, listDueRefunds, movePayment, sumRefunded } from '#db/queries/payments.server.ts'
import type { PayCtx } from './settle-payment.server.ts'

/** @returns how many debts were paid */
export async function payRefunds(ctx: PayCtx): Promise<number> {
	let paid = 0
	for (const debt of await listDueRefunds(ctx.db)) {
		try {
			if (await payBack(ctx, debt)) paid++
		} catch (error) {
			ctx.log.error({ err: error, journal: debt.journal }, 'a refund could not be paid')
		}
	}
	return paid
}

type Debt = Awaited<ReturnType<typeof listDueRefunds>>[number]

async function payBack(ctx: PayCtx, debt: Debt): Promise<boolean> {
	const payment = await findPayingPayment(ctx.db, debt)
	if (!payment?.stripePaymentIntentId) throw new Error(`no payment is known that brought the money of ${debt.journal}`)
	// The key names the debt, so that a repeated request, or one from another process, pays it once.
	const refund = await ctx.gateway.refund({
		paymentId: payment.id,
		paymentIntentId: payment.stripePaymentIntentId,
		amount: debt.amount,
		refundKey: debt.journal,
	})
	const at = ctx.now()
	try {
		await ctx.db.transaction(
			async (tx) => {
				const entry = {
					journal: `${debt.journal}:refunded`,
					groupId: debt.groupId,
					orderId: debt.orderId,
					companyId: null,
					currency: debt.currency,
					at,
				}
				await book(tx, [
					{ ...entry, account: 'refund-due', amount: debt.amount },
					{ ...entry, account: 'stripe-clearing', amount: -debt.amount },
				])
				const whole = (await sumRefunded(tx, payment.id)) >= payment.amount
				await movePayment(
					tx,
					payment.id,
					['paid', 'refunded'],
					{ stripeRefundId: refund.id, ...(whole && { state: 'refunded' as const }) },
					at,
				)
				await insertEvents(tx, [
					{
						type: 'payment.refunded',
						subjectId: payment.id,
						payload: { groupId: debt.groupId, amount: debt.amount, currency: debt.currency },
						at,
					},
				])
			},
			{ isolation: 'hot' },
		)
		return true
	} catch (error) {
		if (isUniqueViolation(error)) return false
		throw error
	}
}
