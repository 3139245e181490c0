/** Finds what no webhook told: asks the provider about open payments, and pays back what the books owe. */
import { listOpenPayments, listPayments, touchPayment } from '#db/queries/payments.server.ts'
import { type PayCtx, settlePayment } from './settle-payment.server.ts'

/** @returns how many payments changed */
export async function reconcilePayments(ctx: PayCtx): Promise<number> {
	let changed = 0
	for (const payment of await listOpenPayments(ctx.db)) {
		if (!payment.stripeSessionId) continue
		try {
			if (await ask(ctx, payment.stripeSessionId, payment.state)) changed++
			else await touchPayment(ctx.db, payment.id, ctx.now())
		} catch (error) {
			ctx.log.error({ err: error, payment: payment.id }, 'a payment could not be looked up at the provider')
		}
	}
	return changed
}

/** For the page that a buyer comes back to: asks once about what is still open of their group. A silent provider changes nothing. */
export async function reconcileGroup(ctx: PayCtx, groupId: string): Promise<void> {
	for (const payment of await listPayments(ctx.db, groupId)) {
		if (payment.state !== 'open' || !payment.stripeSessionId) continue
		try {
			await ask(ctx, payment.stripeSessionId, payment.state)
		} catch (error) {
			ctx.log.error({ err: error, payment: payment.id }, 'a payment could not be looked up at the provider')
		}
	}
}

async function ask(ctx: PayCtx, sessionId: string, before: string): Promise<boolean> {
	const session = await ctx.gateway.findCheckout(sessionId)
	return session !== undefined && (await settlePayment(ctx, session)).state !== before
}
