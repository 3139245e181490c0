/** Repeated, broken and refused calls: an idempotency key does its work once. */
import { describe, expect, it } from 'vitest'
import { aBench, anSdk, aSession, problemOf } from './test-bench.ts'

describe('idempotency keys', () => {
	it('replay the first answer, and the SDK is told so', async () => {
		const { stripe, control } = await aBench()
		const first = await stripe.checkout.sessions.create(aSession(), { idempotencyKey: 'checkout:1' })
		const again = await stripe.checkout.sessions.create(aSession(), { idempotencyKey: 'checkout:1' })
		expect(again.id).toBe(first.id)
		expect(again.lastResponse.headers['idempotent-replayed']).toBe('true')
		expect(Object.keys(control.dump().state.sessions)).toEqual([first.id])
		control.advance({ seconds: 25 * 3_600 })
		const later = await stripe.checkout.sessions.create(aSession(), { idempotencyKey: 'checkout:1' })
		expect(later.id).not.toBe(first.id)
	})

	it('are refused for other parameters and for another endpoint', async () => {
		const { stripe } = await aBench()
		await stripe.checkout.sessions.create(aSession(), { idempotencyKey: 'k' })
		const other = await problemOf(stripe.checkout.sessions.create(aSession({ client_reference_id: 'x' }), { idempotencyKey: 'k' }))
		expect(other).toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 })
		expect(await problemOf(stripe.refunds.create({ payment_intent: 'pi_1' }, { idempotencyKey: 'k' }))).toMatchObject({ statusCode: 400 })
		const long = await problemOf(stripe.refunds.create({ payment_intent: 'pi_1' }, { idempotencyKey: 'k'.repeat(256) }))
		expect(long).toMatchObject({ statusCode: 400 })
	})

	it('stay free after a refusal of parameters', async () => {
		const { stripe } = await aBench()
		await problemOf(stripe.checkout.sessions.create(aSession({ locale: 'kk' }), { idempotencyKey: 'k' }))
		expect((await stripe.checkout.sessions.create(aSession(), { idempotencyKey: 'k' })).status).toBe('open')
	})

	it('conflict while the first call is still at work, and the SDK waits for its answer', async () => {
		const { simulator, stripe, control } = await aBench()
		control.set({ latencyMs: 100 })
		const calls = [1, 2, 3].map(() => stripe.checkout.sessions.create(aSession(), { idempotencyKey: 'k' }).catch((error: unknown) => error))
		const outcomes = await Promise.all(calls)
		expect(outcomes.filter((one) => 'status' in (one as object))).toHaveLength(1)
		expect(outcomes.filter((one) => (one as { statusCode?: number }).statusCode === 409)).toHaveLength(2)
		const patient = anSdk(simulator, { maxNetworkRetries: 2 })
		const both = await Promise.all([1, 2].map(() => patient.checkout.sessions.create(aSession(), { idempotencyKey: 'k2' })))
		expect(both[0]!.id).toBe(both[1]!.id)
	})

	it('keep a 500 and replay it, and the SDK does not try in vain', async () => {
		const { simulator, control } = await aBench()
		const stripe = anSdk(simulator, { maxNetworkRetries: 2 })
		control.faultNext({ kind: '500', path: '/v1/checkout' })
		expect(await problemOf(stripe.checkout.sessions.create(aSession(), { idempotencyKey: 'k' }))).toMatchObject({ statusCode: 500 })
		expect(await problemOf(stripe.checkout.sessions.create(aSession(), { idempotencyKey: 'k' }))).toMatchObject({ statusCode: 500 })
		expect(control.dump().calls.map((call) => [call.status, call.replayed])).toEqual([
			[500, false],
			[500, true],
		])
		expect((await stripe.checkout.sessions.create(aSession(), { idempotencyKey: 'k2' })).status).toBe('open')
	})
})

describe('faults', () => {
	it('an answer lost after the work gives one session, as the SDK asks again with the same key', async () => {
		const { simulator, control } = await aBench()
		control.faultNext({ kind: 'drop-after' })
		const made = await anSdk(simulator, { maxNetworkRetries: 2 }).checkout.sessions.create(aSession())
		const { state, calls } = control.dump()
		expect(Object.keys(state.sessions)).toEqual([made.id])
		expect(calls.map((call) => [call.status, call.replayed])).toEqual([
			['dropped', false],
			[200, true],
		])
	})

	it('without a key the same loss makes two sessions, so the fault is a real one', async () => {
		const { simulator, control } = await aBench()
		const create = () =>
			fetch(`${simulator.url}/v1/checkout/sessions`, {
				method: 'POST',
				headers: { authorization: 'Bearer sk_test_x', 'content-type': 'application/x-www-form-urlencoded' },
				body: 'mode=payment&line_items[0][quantity]=1&line_items[0][price_data][currency]=usd&line_items[0][price_data][unit_amount]=900&line_items[0][price_data][product_data][name]=x&success_url=http%3A%2F%2Flocalhost%2F',
			})
		control.faultNext({ kind: 'drop-after' })
		await expect(create()).rejects.toThrow()
		expect((await create()).status).toBe(200)
		expect(Object.keys(control.dump().state.sessions)).toHaveLength(2)
	})

	it('a connection lost before the work leaves nothing, and the retry does it once', async () => {
		const { simulator, control } = await aBench()
		control.faultNext({ kind: 'drop-before' })
		const made = await anSdk(simulator, { maxNetworkRetries: 1 }).checkout.sessions.create(aSession())
		expect(Object.keys(control.dump().state.sessions)).toEqual([made.id])
		expect(control.dump().calls.map((call) => call.replayed)).toEqual([false, false])
	})

	it('a lost answer to a refund is asked again without refunding twice', async () => {
		const { simulator, stripe, control } = await aBench()
		const { id } = await stripe.checkout.sessions.create(aSession())
		const intent = control.pay({ session: id }).session.payment_intent!
		control.faultNext({ kind: 'drop-after', path: '/v1/refunds' })
		const refund = await anSdk(simulator, { maxNetworkRetries: 2 }).refunds.create({ payment_intent: intent, amount: 100_000 })
		const { state } = control.dump()
		expect(Object.keys(state.refunds)).toEqual([refund.id])
		expect(state.charges[refund.charge as string]?.amount_refunded).toBe(100_000)
	})

	it('rates refuse by chance, before and in the work', async () => {
		const { stripe, control } = await aBench({ chance: () => 0.2 })
		control.set({ rate429: 0.25 })
		expect(await problemOf(stripe.balance.retrieve())).toMatchObject({ type: 'StripeRateLimitError', statusCode: 429 })
		control.set({ rate429: 0.1, rate500: 0.25 })
		expect(await problemOf(stripe.balance.retrieve())).toMatchObject({ statusCode: 500 })
		control.set({ rate500: 0 })
		control.faultNext({ kind: '500-after', method: 'POST' })
		expect((await stripe.balance.retrieve()).object).toBe('balance')
		expect(await problemOf(stripe.checkout.sessions.create(aSession()))).toMatchObject({ statusCode: 500 })
		expect((await stripe.checkout.sessions.list()).data).toHaveLength(1)
	})

	it('a slow answer meets the timeout of the SDK', async () => {
		const { simulator, control } = await aBench()
		control.set({ latencyMs: 5_000 })
		const impatient = anSdk(simulator, { timeout: 100 })
		expect(await problemOf(impatient.balance.retrieve())).toMatchObject({ type: 'StripeConnectionError' })
	})
})
