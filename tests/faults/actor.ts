/** A process of its own that does what its parent asks on a shared database: several of them race. */
import { setTimeout as sleep } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import pino from 'pino'
import { type Connection, connect } from '#db/client.server.ts'
import { findListing } from '#db/queries/listings.server.ts'
import { orders, stockMovements, variants } from '#db/schema/index.server.ts'
import { newId } from '#app/http/context.server.ts'
import type { Viewer } from '#app/domain/identity/viewer.ts'
import { changePriceAndStock } from '#app/domain/catalog/change-price-and-stock.server.ts'
import { decideListing } from '#app/domain/moderation/decide-listing.server.ts'
import { changeOrder, type ChangeOrder } from '#app/domain/orders/change-order.server.ts'
import { placeOrder, type PlaceOrder } from '#app/domain/orders/place-order.server.ts'
import { previewCart } from '#app/domain/orders/preview-cart.server.ts'
import { expirePayments } from '#app/domain/payments/expire-payments.server.ts'
import type { CheckoutSession, Gateway } from '#app/domain/payments/gateway.ts'
import { payRefunds } from '#app/domain/payments/pay-refunds.server.ts'
import { type PayCtx, settlePayment } from '#app/domain/payments/settle-payment.server.ts'
import { startPayment } from '#app/domain/payments/start-payment.server.ts'
import { ADDRESS, RETURNS } from '#tests/support/trade.ts'

export type Act =
	| { kind: 'place'; viewer: Viewer; cartId: string }
	| { kind: 'place-seen'; input: PlaceOrder }
	| { kind: 'change'; input: ChangeOrder }
	| { kind: 'settle'; session: CheckoutSession }
	| { kind: 'start-payment'; viewer: Viewer; groupNumber: string }
	| { kind: 'correct-stock'; viewer: Viewer; productId: number; variantId: number; delta: number }
	| { kind: 'decide'; viewer: Viewer; revisionId: number }
	| { kind: 'expire' }
	| { kind: 'refund' }
	/** Control: looks first and writes afterwards, outside of any transaction. */
	| { kind: 'take-carelessly'; variantId: number; quantity: number }

export interface Asked {
	id: number
	url: string
	/** Milliseconds since 1970. */
	now: number
	acts: Act[]
}

/** Names sessions and refunds after what they are for, as the provider does by idempotency keys. */
const gateway: Gateway = {
	createCheckout: ({ paymentId, lines, currency }) =>
		Promise.resolve({
			id: `cs_${paymentId}`,
			url: `https://pay.test/${paymentId}`,
			status: 'open',
			paymentStatus: 'unpaid',
			amount: lines.reduce((sum, line) => sum + line.amount, 0),
			currency,
			paymentId,
			paymentIntentId: null,
		}),
	findCheckout: () => Promise.resolve(undefined),
	expireCheckout: () => Promise.resolve(undefined),
	refund: ({ paymentId, refundKey }) => Promise.resolve({ id: `re_${refundKey ?? paymentId}` }),
	readEvent: () => undefined,
}

let open: { url: string; connection: Connection } | undefined
async function databaseAt(url: string) {
	if (open?.url !== url) {
		await open?.connection.close()
		open = { url, connection: connect(url) }
	}
	return open.connection.db
}

async function act(ctx: PayCtx, one: Act): Promise<unknown> {
	switch (one.kind) {
		case 'place': {
			const preview = await previewCart(ctx.db, { cartId: one.cartId, buyerCompanyId: one.viewer.company?.id })
			const { cartKey, total } = preview!
			return placeOrder(ctx, { viewer: one.viewer, cartId: one.cartId, cartKey, seenTotal: total, address: ADDRESS, note: '' })
		}
		case 'place-seen':
			return placeOrder(ctx, one.input)
		case 'change':
			return changeOrder(ctx, one.input)
		case 'settle':
			return settlePayment(ctx, one.session)
		case 'start-payment':
			return startPayment(ctx, { ...RETURNS, viewer: one.viewer, groupNumber: one.groupNumber })
		case 'correct-stock': {
			const listing = await findListing(ctx.db, one.productId, one.viewer.company!.id)
			const stock = [{ variantId: one.variantId, delta: one.delta }]
			return changePriceAndStock(ctx, { viewer: one.viewer, productId: one.productId, version: listing!.product.version, stock })
		}
		case 'decide':
			return decideListing(ctx, { viewer: one.viewer, revisionId: one.revisionId, decision: 'approve' })
		case 'expire':
			return expirePayments(ctx)
		case 'refund':
			return payRefunds(ctx)
		case 'take-carelessly': {
			const [variant] = await ctx.db.select().from(variants).where(eq(variants.id, one.variantId))
			await sleep(1)
			if (variant!.stock < one.quantity) return { ok: false }
			const [, reserved] = [variant!.stock - one.quantity, variant!.reserved + one.quantity]
			await ctx.db
				.update(variants)
				.set({ stock: variant!.stock - one.quantity, reserved })
				.where(eq(variants.id, one.variantId))
			const [order] = await ctx.db.select({ id: orders.id }).from(orders).limit(1)
			await ctx.db.insert(stockMovements).values({
				variantId: one.variantId,
				stockDelta: -one.quantity,
				reservedDelta: one.quantity,
				reason: 'reserved',
				orderId: order?.id ?? null,
				actorUserId: null,
				at: ctx.now(),
			})
			return { ok: true }
		}
	}
}

process.on('message', async ({ id, url, now, acts }: Asked) => {
	const db = await databaseAt(url)
	const ctx: PayCtx = { db, now: () => new Date(now), newId, gateway, log: pino({ level: 'silent' }) }
	const answers = await Promise.all(
		acts.map((one) => act(ctx, one).catch((error: Error) => ({ threw: `${error.message} ${String(error.cause ?? '')}` }))),
	)
	process.send!({ id, answers })
})
process.on('disconnect', () => process.exit(0))
process.send!('ready')
