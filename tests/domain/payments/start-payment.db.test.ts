/** Two requests at once for the same payment, each in a language of its own. */
import { expect, test } from 'vitest'
import { listPayments } from '#db/queries/payments.server.ts'
import { startPayment } from '#app/domain/payments/start-payment.server.ts'
import { testConnection } from '#tests/support/database.ts'
import { aPlacedGroup, payCtx, RETURNS } from '#tests/support/trade.ts'

test('who asks to pay while the session is being made is told so, and the session stays good', async () => {
	const connection = await testConnection()
	const ctx = payCtx(connection.db)
	const { buyer, group } = await aPlacedGroup(ctx)
	const ask = (gateway: typeof ctx.gateway) =>
		startPayment({ ...ctx, gateway }, { viewer: buyer.viewer, groupNumber: group.number, ...RETURNS })
	const busy = { ...ctx.gateway, createCheckout: () => Promise.resolve(undefined) }
	expect(await ask(busy)).toEqual({ ok: false, problem: 'in-progress' })
	const started = await ask(ctx.gateway)
	expect(started).toMatchObject({ ok: true, url: expect.stringContaining('pay.example') })
	expect((await listPayments(ctx.db, group.id)).map((one) => one.state)).toEqual(['open'])

	// The other half had written down its address by the time that the provider said no.
	const late = await aPlacedGroup(ctx)
	const slow = {
		...ctx.gateway,
		async createCheckout() {
			await startPayment(ctx, { viewer: late.buyer.viewer, groupNumber: late.group.number, ...RETURNS })
			return undefined
		},
	}
	expect(
		await startPayment({ ...ctx, gateway: slow }, { viewer: late.buyer.viewer, groupNumber: late.group.number, ...RETURNS }),
	).toMatchObject({ ok: true })
	await connection.close()
})
