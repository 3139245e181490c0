/** One act of a buyer or a merchant on an order: confirm, ready, dispatch, accept, cancel; by the table of order-state.ts. */
import type { Ctx } from '#app/domain/ctx.ts'
import type { Db } from '#db/client.server.ts'
import {
	book,
	dispatchStock,
	findOrder,
	insertEvents,
	insertHistory,
	insertMovements,
	listOrderLines,
	moveOrder,
	type OrderRow,
} from '#db/queries/orders.server.ts'
import { mayBuy, maySell, type Viewer } from '#app/domain/identity/viewer.ts'
import { findTransition, type OrderAct, type Transition } from './order-state.ts'
import { releaseOrder } from './release-order.server.ts'

export const COMPANY_ACTS = ['confirm', 'ready', 'dispatch', 'accept', 'cancel'] as const

export interface ChangeOrder {
	viewer: Viewer
	number: string
	act: (typeof COMPANY_ACTS)[number]
	/** Read by the other side. */
	reason?: string
}

export type ChangedOrder = { ok: true; order: OrderRow } | { ok: false; problem: 'not-found' | 'forbidden' | 'wrong-state' | 'required' }

export async function changeOrder(ctx: Ctx, { viewer, number, act, reason }: ChangeOrder): Promise<ChangedOrder> {
	const found = viewer.company && (await findOrder(ctx.db, number, viewer.company.id))
	if (!found || !viewer.company) return { ok: false, problem: 'not-found' }
	const { order } = found
	const actorKind = order.buyerCompanyId === viewer.company.id ? 'buyer' : 'merchant'
	if (actorKind === 'buyer' ? !mayBuy(viewer) : !maySell(viewer)) return { ok: false, problem: 'forbidden' }
	const transition = findTransition(act as OrderAct, order.state, actorKind)
	if (!transition) return { ok: false, problem: 'wrong-state' }
	const why = reason?.trim() || null
	if (transition.needsReason.includes(actorKind) && !why) return { ok: false, problem: 'required' }
	const at = ctx.now()
	return ctx.db.transaction(
		async (tx): Promise<ChangedOrder> => {
			const moved = await moveOrder(tx, order.id, transition.from, transition.to, at)
			if (!moved) return { ok: false, problem: 'wrong-state' }
			const actor = { actorKind, actorUserId: viewer.userId, reason: why, at } as const
			if (transition.to === 'cancelled') await releaseOrder(tx, { order: moved, from: transition.from, act: 'cancel', ...actor })
			else await advance(tx, moved, transition, actor)
			return { ok: true, order: moved }
		},
		{ isolation: 'hot' },
	)
}

interface Actor {
	actorKind: 'buyer' | 'merchant'
	actorUserId: number
	reason: string | null
	at: Date
}

async function advance(tx: Db, order: OrderRow, { act, from, to }: Transition, { actorKind, actorUserId, reason, at }: Actor) {
	if (to === 'dispatched') {
		const lines = await listOrderLines(tx, [order.id])
		await dispatchStock(tx, lines)
		await insertMovements(
			tx,
			lines.map((line) => ({
				variantId: line.variantId,
				stockDelta: 0,
				reservedDelta: -line.quantity,
				reason: 'dispatched' as const,
				orderId: order.id,
				actorUserId,
				at,
			})),
		)
	}
	if (to === 'accepted') {
		// From now on the money is the merchant's; until then it was only held.
		const entry = {
			journal: `order:${order.id}:accepted`,
			orderId: order.id,
			groupId: order.groupId,
			companyId: order.merchantCompanyId,
			currency: order.currency,
			at,
		}
		await book(tx, [
			{ ...entry, account: 'held-funds', amount: order.total },
			{ ...entry, account: 'merchant-payable', amount: -order.total },
		])
	}
	await insertHistory(tx, [{ orderId: order.id, act, fromState: from, toState: to, actorKind, actorUserId, reason, at }])
	await insertEvents(tx, [
		{ type: `order.${to}`, subjectId: order.id, payload: { number: order.number, groupId: order.groupId, from, by: actorKind }, at },
	])
}
