/** Webhooks arrive signed, at least once, in no promised order. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { aBench, aReceiver, anSdk, aSession, aSimulator } from './test-bench.ts'

const PAID = ['charge.succeeded', 'checkout.session.completed', 'payment_intent.succeeded']

async function aSignedBench() {
	const receiver = await aReceiver()
	return { receiver, ...(await aBench({ webhookUrl: receiver.url })) }
}

describe('webhooks', () => {
	it('tell of a payment with the session as it became', async () => {
		const { receiver, stripe, control } = await aSignedBench()
		const { id } = await stripe.checkout.sessions.create(aSession())
		control.pay({ session: id })
		await control.idle()
		expect(receiver.types().sort()).toEqual(PAID)
		expect(receiver.refused).toBe(0)
		const completed = receiver.events.find((event) => event.type === 'checkout.session.completed')!
		expect(completed).toMatchObject({
			object: 'event',
			livemode: false,
			data: { object: { id, payment_status: 'paid', metadata: { payment_id: 'payment-1' } } },
		})
		expect(await stripe.events.retrieve(completed.id)).toMatchObject({ id: completed.id, pending_webhooks: 0 })
	})

	it('tell of expiry, declines, delayed payments, refunds and disputes', async () => {
		const { receiver, stripe, control } = await aSignedBench()
		control.set({ concurrency: 1 })
		const ids = await Promise.all([1, 2, 3, 4].map(async () => (await stripe.checkout.sessions.create(aSession())).id))
		const [expired, good, bad, card] = ids as [string, string, string, string]
		await stripe.checkout.sessions.expire(expired)
		control.payLater({ session: good })
		control.settle({ session: good, as: 'succeeded' })
		control.payLater({ session: bad })
		control.settle({ session: bad, as: 'failed' })
		control.fail({ session: card })
		const intent = await stripe.paymentIntents.retrieve(control.pay({ session: card }).session.payment_intent!)
		control.set({ refundStatus: 'pending' })
		const refund = await stripe.refunds.create({ payment_intent: intent.id, amount: 100 }, { idempotencyKey: 'refund:1' })
		control.settleRefund({ refund: refund.id, as: 'failed' })
		const dispute = control.dispute({ charge: intent.latest_charge as string })
		control.closeDispute({ dispute: dispute.id, as: 'lost' })
		await control.idle()
		expect(receiver.types()).toEqual([
			'checkout.session.expired',
			...['payment_intent.processing', 'checkout.session.completed'],
			...['charge.succeeded', 'payment_intent.succeeded', 'checkout.session.async_payment_succeeded'],
			...['payment_intent.processing', 'checkout.session.completed'],
			...['charge.failed', 'payment_intent.payment_failed', 'checkout.session.async_payment_failed'],
			...['charge.failed', 'payment_intent.payment_failed'],
			...['charge.succeeded', 'payment_intent.succeeded', 'checkout.session.completed'],
			...['refund.created', 'charge.refunded', 'refund.updated', 'refund.failed'],
			...['charge.dispute.created', 'charge.dispute.closed'],
		])
		const created = receiver.events.find((event) => event.type === 'refund.created')
		expect(created?.request).toEqual({ id: refund.lastResponse.requestId, idempotency_key: 'refund:1' })
	})

	it('wait while held, then come shuffled and in copies', async () => {
		const receiver = await aReceiver()
		const { stripe, control } = await aBench({ webhookUrl: receiver.url, chance: () => 0 })
		control.set({ hold: true, shuffle: true, duplicates: 3, concurrency: 1 })
		const { id } = await stripe.checkout.sessions.create(aSession())
		control.pay({ session: id })
		await control.idle()
		expect(receiver.events).toEqual([])
		expect((await stripe.events.list({ delivery_success: false })).data).toHaveLength(3)
		expect(await control.deliver()).toEqual({ delivered: 9, failed: 0 })
		const asMade = ['charge.succeeded', 'payment_intent.succeeded', 'checkout.session.completed'].flatMap((type) => [type, type, type])
		expect(receiver.types()).not.toEqual(asMade)
		expect(receiver.types().sort()).toEqual(asMade.sort())
		expect(new Set(receiver.events.map((event) => event.id)).size).toBe(3)
		expect(receiver.events).toHaveLength(9)
		expect(await control.deliver()).toEqual({ delivered: 0, failed: 0 })
		expect(await control.resend({ events: [receiver.events[0]!.id] })).toEqual({ delivered: 1, failed: 0 })
	})

	it('come again after a failure, when the clock says so', async () => {
		const { receiver, stripe, control } = await aSignedBench()
		receiver.status = () => 500
		const { id } = await stripe.checkout.sessions.create(aSession())
		control.expire({ session: id })
		await control.idle()
		expect(receiver.types()).toEqual(['checkout.session.expired'])
		expect(control.dump().state.deliveries).toMatchObject([{ attempts: 1, lastProblem: 'HTTP 500' }])
		control.advance({ seconds: 2 })
		await control.idle()
		expect(receiver.events).toHaveLength(1)
		receiver.status = () => 200
		control.advance({ seconds: 4 })
		await control.idle()
		expect(receiver.events).toHaveLength(2)
		expect(control.dump().state.deliveries).toEqual([])
	})

	it('are tried for three days and then given up, but the event can still be asked for', async () => {
		const { stripe, control } = await aBench()
		const { id } = await stripe.checkout.sessions.create(aSession())
		control.set({ hold: true })
		control.expire({ session: id })
		for (let attempt = 0; attempt < 11; attempt++) expect(await control.deliver()).toEqual({ delivered: 0, failed: 1 })
		expect(control.dump().state.deliveries).toEqual([])
		const since = Math.floor(Date.now() / 1_000) - 60
		const missed = await stripe.events.list({ types: ['checkout.session.expired', 'checkout.session.completed'], created: { gte: since } })
		expect(missed.data).toMatchObject([{ type: 'checkout.session.expired', data: { object: { id } } }])
		expect((await stripe.events.list({ created: { lt: since } })).data).toEqual([])
		expect((await stripe.events.list({ type: 'charge.*' })).data).toEqual([])
	})

	it('that wait are sent after a restart', async () => {
		const receiver = await aReceiver()
		const folder = mkdtempSync(join(tmpdir(), 'stripe-simulator-'))
		onTestFinished(() => rmSync(folder, { recursive: true }))
		const stateFile = join(folder, 'state.json')
		const first = await aSimulator({ stateFile })
		first.control.set({ hold: true })
		const { id } = await anSdk(first).checkout.sessions.create(aSession())
		first.control.pay({ session: id })
		await first.close()
		const second = await aSimulator({ stateFile, webhookUrl: receiver.url })
		await second.control.idle()
		expect(receiver.types().sort()).toEqual(PAID)
	})

	it('with an old signature are refused by the receiver, and an authentic one may carry anything', async () => {
		const { receiver, control } = await aSignedBench()
		control.set({ signatureSkewSeconds: -400 })
		control.emit({ type: 'checkout.session.completed', object: { id: 'cs_test_forged', object: 'checkout.session', amount_total: 1 } })
		await control.idle()
		expect(receiver).toMatchObject({ refused: 1, events: [] })
		control.set({ signatureSkewSeconds: 0 })
		expect(await control.deliver()).toEqual({ delivered: 1, failed: 0 })
		expect(receiver.events).toMatchObject([{ data: { object: { id: 'cs_test_forged', amount_total: 1 } } }])
	})
})
