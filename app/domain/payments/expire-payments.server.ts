/** Gives up order groups that were not paid in time, but only once the provider can no longer take money for them. */
import { listGroupOrders, listOverdueGroups, moveOrder } from '#db/queries/orders.server.ts'
import { listPayments } from '#db/queries/payments.server.ts'
import { releaseOrder } from '#app/domain/orders/release-order.server.ts'
import { closePayment } from './close-payment.server.ts'
import type { PayCtx } from './settle-payment.server.ts'

/** @returns how many orders were given up */
export async function expirePayments(ctx: PayCtx): Promise<number> {
	let expired = 0
	for (const group of await listOverdueGroups(ctx.db, ctx.now())) {
		try {
			expired += await expireGroup(ctx, group.id)
		} catch (error) {
			ctx.log.error({ err: error, group: group.number }, 'an overdue order group could not be given up')
		}
	}
	return expired
}

async function expireGroup(ctx: PayCtx, groupId: string): Promise<number> {
	for (const payment of await listPayments(ctx.db, groupId)) {
		const mayBePaid = payment.state === 'open' || payment.state === 'created'
		if (mayBePaid && !(await closePayment(ctx, payment))) return 0
	}
	const at = ctx.now()
	return ctx.db.transaction(
		async (tx) => {
			let count = 0
			for (const order of await listGroupOrders(tx, groupId)) {
				const moved = order.state === 'placed' ? await moveOrder(tx, order.id, 'placed', 'expired', at) : undefined
				if (!moved) continue
				await releaseOrder(tx, { order: moved, from: 'placed', act: 'expire', actorKind: 'system', actorUserId: null, reason: null, at })
				count++
			}
			return count
		},
		{ isolation: 'hot' },
	)
}
