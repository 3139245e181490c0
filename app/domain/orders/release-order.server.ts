/** What ends an order before its goods leave: the goods go back to the stock, the books are turned. For use inside a transaction. */
import type { Db } from '#db/client.server.ts'
import {
	book,
	insertEvents,
	insertHistory,
	insertMovements,
	listOrderLines,
	type OrderRow,
	releaseStock,
} from '#db/queries/orders.server.ts'
import { type OrderActor, type OrderState, isPaid } from './order-state.ts'

export interface Release {
	/** The order after it was moved to `cancelled` or `expired`. */
	order: OrderRow
	from: OrderState
	act: 'cancel' | 'expire'
	actorKind: OrderActor
	actorUserId: number | null
	reason: string | null
	at: Date
}

export async function releaseOrder(tx: Db, { order, from, act, actorKind, actorUserId, reason, at }: Release): Promise<void> {
	const lines = await listOrderLines(tx, [order.id])
	await releaseStock(tx, lines)
	await insertMovements(
		tx,
		lines.map((line) => ({
			variantId: line.variantId,
			stockDelta: line.quantity,
			reservedDelta: -line.quantity,
			reason: 'released' as const,
			orderId: order.id,
			actorUserId,
			at,
		})),
	)
	const paid = isPaid(from)
	const entry = { journal: `order:${order.id}:${order.state}`, orderId: order.id, groupId: order.groupId, currency: order.currency, at }
	await book(
		tx,
		paid
			? [
					{ ...entry, account: 'held-funds' as const, companyId: order.merchantCompanyId, amount: order.total },
					{ ...entry, account: 'refund-due' as const, companyId: order.buyerCompanyId, amount: -order.total },
				]
			: [
					{ ...entry, account: 'buyer-receivable' as const, companyId: order.buyerCompanyId, amount: -order.total },
					{ ...entry, account: 'order-obligation' as const, companyId: order.merchantCompanyId, amount: order.total },
				],
	)
	await insertHistory(tx, [{ orderId: order.id, act, fromState: from, toState: order.state, actorKind, actorUserId, reason, at }])
	const payload = { number: order.number, groupId: order.groupId, from, by: actorKind }
	await insertEvents(tx, [
		{ type: `order.${order.state}`, subjectId: order.id, payload, at },
		...(paid ? [{ type: 'refund.due', subjectId: order.id, payload, at }] : []),
		...[...new Set(lines.map((line) => line.productId))].map((productId) => ({
			type: 'listing.changed',
			subjectId: String(productId),
			payload: { stock: true },
			at,
		})),
	])
}
