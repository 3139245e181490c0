/** Fills the database that DATABASE_URL names: goods, an order that is paid, one that is cancelled, one that waits, an audit row. */
import { connect } from '#db/client.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { events } from '#db/schema/index.server.ts'
import { appendAudit } from '#db/queries/audit.server.ts'
import { changeOrder } from '#app/domain/orders/change-order.server.ts'
import { settlePayment } from '#app/domain/payments/settle-payment.server.ts'
import { A_MOMENT } from '#tests/support/factories.ts'
import { aGroupBeingPaid, aPlacedGroup, payCtx } from '#tests/support/trade.ts'

await migrate()
const { db, close } = connect()
const ctx = payCtx(db)
const paid = await aGroupBeingPaid(ctx)
ctx.gateway.pay(paid.sessionId)
await settlePayment(ctx, ctx.gateway.sessions.get(paid.sessionId)!)
const waiting = await aPlacedGroup(ctx)
await changeOrder(ctx, { viewer: waiting.buyer.viewer, number: waiting.orders[0]!.number, act: 'cancel' })
await db.transaction((tx) =>
	appendAudit(tx, { at: A_MOMENT, actorUserId: null, act: 'test', subjectKind: 'x', subjectId: '1', detail: { b: 1, a: 'й' } }),
)
await db.update(events).set({ doneAt: A_MOMENT })
await close()
