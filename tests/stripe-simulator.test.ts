/** The Stripe simulator answers the real SDK as Stripe does, call by call. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Stripe from 'stripe'
import { describe, expect, it, onTestFinished } from 'vitest'
import { aBench, aLine, anSdk, aSession, aSimulator, problemOf } from './stripe-simulator/test-bench.ts'

const HOUR = 3_600
const seconds = () => Math.floor(Date.now() / 1_000)

describe('checkout sessions', () => {
	it('are made, fetched, listed and expanded', async () => {
		const { stripe, simulator } = await aBench()
		const made = await stripe.checkout.sessions.create(aSession())
		expect(made).toMatchObject({ status: 'open', payment_status: 'unpaid', amount_total: 184_050, currency: 'cny', payment_intent: null })
		expect(made.url).toBe(`${simulator.url}/pay/${made.id}`)
		expect(made.expires_at - made.created).toBe(24 * HOUR)
		expect(made.lastResponse.requestId).toMatch(/^req_/)
		const found = await stripe.checkout.sessions.retrieve(made.id, { expand: ['line_items', 'payment_intent.latest_charge'] })
		expect(found.line_items?.data.map((line) => [line.description, line.quantity, line.amount_total])).toEqual([
			['Заказ K-1 · 保温杯', 1, 124_050],
			['Заказ K-2', 2, 60_000],
		])
		const lines = await stripe.checkout.sessions.listLineItems(made.id, { limit: 1 })
		expect(lines).toMatchObject({ has_more: true, data: [{ price: { unit_amount: 124_050 } }] })
		const second = await stripe.checkout.sessions.create(aSession())
		const list = await stripe.checkout.sessions.list({ limit: 1, status: 'open' })
		expect(list).toMatchObject({ has_more: true, data: [{ id: second.id }] })
		const all: string[] = []
		for await (const one of stripe.checkout.sessions.list({ limit: 1 })) all.push(one.id)
		expect(all).toEqual([second.id, made.id])
	})

	it('keep each language as it was written and 100 lines, not 101', async () => {
		const { stripe } = await aBench()
		const lines = Array.from({ length: 100 }, (_, index) => aLine(`Қазан 锅 ${index} & <b>`, 1_000))
		const made = await stripe.checkout.sessions.create(aSession({ line_items: lines }))
		const all = await stripe.checkout.sessions.listLineItems(made.id, { limit: 100 })
		expect(all.data.map((line) => line.description)).toEqual(lines.map((line) => line.price_data?.product_data?.name))
		const problem = await problemOf(stripe.checkout.sessions.create(aSession({ line_items: [...lines, aLine('one more', 1_000)] })))
		expect(problem).toMatchObject({ statusCode: 400, param: 'line_items' })
	})

	it.each<[string, Partial<Stripe.Checkout.SessionCreateParams>, string, string?]>([
		['an uppercase currency', { line_items: [aLine('x', 1_000, 1, 'USD')] }, 'line_items[0][price_data][currency]'],
		['an unknown currency', { line_items: [aLine('x', 1_000, 1, 'xxx')] }, 'line_items[0][price_data][currency]'],
		[
			'a fraction of a minor unit',
			{ line_items: [aLine('x', 1.5)] },
			'line_items[0][price_data][unit_amount]',
			'parameter_invalid_integer',
		],
		['a price of nothing', { line_items: [aLine('x', 0)] }, 'line_items[0][price_data][unit_amount]', 'parameter_invalid_integer'],
		['a negative quantity', { line_items: [aLine('x', 1_000, -1)] }, 'line_items[0][quantity]', 'parameter_invalid_integer'],
		['a total of 100,000,000', { line_items: [aLine('x', 50_000_000, 2)] }, 'line_items', 'amount_too_large'],
		['a total below about USD 0.50', { line_items: [aLine('x', 49, 1, 'usd')] }, 'line_items', 'amount_too_small'],
		['two currencies', { line_items: [aLine('x', 900), aLine('y', 900, 1, 'usd')] }, 'line_items[1][price_data][currency]'],
		['no line', { line_items: [] }, 'line_items', 'parameter_missing'],
		['the Kazakh locale', { locale: 'kk' }, 'locale'],
		['an end in 29 minutes', { expires_at: seconds() + 29 * 60 }, 'expires_at'],
		['an end in 25 hours', { expires_at: seconds() + 25 * HOUR }, 'expires_at'],
		['a relative success address', { success_url: '/done' }, 'success_url', 'url_invalid'],
		['a wrong e-mail', { customer_email: 'nobody' }, 'customer_email', 'email_invalid'],
		['an empty text', { client_reference_id: '' }, 'client_reference_id', 'parameter_invalid_empty'],
		['a metadata value of 501', { metadata: { note: 'x'.repeat(501) } }, 'metadata[note]'],
		['51 metadata keys', { metadata: Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`k${i}`, 'v'])) }, 'metadata'],
		['an unknown name', { surprise: 'x' } as never, 'surprise', 'parameter_unknown'],
		['an expansion that is none', { expand: ['payment_intent.secrets'] }, 'expand'],
	])('refuse %s', async (_what, change, param, code) => {
		const { stripe, control } = await aBench()
		const problem = await problemOf(stripe.checkout.sessions.create(aSession(change)))
		expect(problem).toMatchObject({ type: 'StripeInvalidRequestError', statusCode: 400, param })
		if (code) expect(problem.code).toBe(code)
		expect(Object.keys(control.dump().state.sessions)).toEqual([])
	})

	it('accept the limits themselves', async () => {
		const { stripe } = await aBench()
		const metadata = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`k${index}`, '字'.repeat(500)]))
		const made = await stripe.checkout.sessions.create(
			aSession({ line_items: [aLine('x', 99_999_999, 1, 'kzt')], metadata, expires_at: seconds() + 30 * 60 + 2, locale: 'zh' }),
		)
		expect(made).toMatchObject({ amount_total: 99_999_999, locale: 'zh', metadata })
	})

	it('expire on request once, and by the clock', async () => {
		const { stripe, control } = await aBench()
		const one = await stripe.checkout.sessions.create(aSession())
		const two = await stripe.checkout.sessions.create(aSession({ expires_at: seconds() + HOUR }))
		expect(await stripe.checkout.sessions.expire(one.id)).toMatchObject({ status: 'expired', url: null })
		expect(await problemOf(stripe.checkout.sessions.expire(one.id))).toMatchObject({
			statusCode: 400,
			message: expect.stringContaining('["open"]'),
		})
		control.advance({ seconds: HOUR - 60 })
		expect((await stripe.checkout.sessions.retrieve(two.id)).status).toBe('open')
		control.advance({ seconds: 61 })
		expect((await stripe.checkout.sessions.retrieve(two.id)).status).toBe('expired')
		expect(control.pay({ session: two.id })).toMatchObject({ ok: false, problem: 'not-open' })
	})
})

describe('payments', () => {
	it('by card complete the session, its intent and its charge', async () => {
		const { stripe, control } = await aBench()
		const { id } = await stripe.checkout.sessions.create(aSession())
		expect(control.pay({ session: id }).ok).toBe(true)
		const session = await stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent.latest_charge'] })
		const intent = session.payment_intent as Stripe.PaymentIntent
		expect(session).toMatchObject({
			status: 'complete',
			payment_status: 'paid',
			url: null,
			customer_details: { email: 'buyer@example.com' },
		})
		expect(intent).toMatchObject({
			status: 'succeeded',
			amount_received: 184_050,
			transfer_group: 'GROUP-1',
			metadata: { payment_id: 'payment-1' },
		})
		expect(intent.latest_charge).toMatchObject({ paid: true, amount_captured: 184_050, payment_intent: intent.id })
		const charge = await stripe.charges.retrieve((intent.latest_charge as Stripe.Charge).id)
		expect(charge.payment_method_details?.card?.last4).toBe('4242')
		expect((await stripe.paymentIntents.retrieve(intent.id)).latest_charge).toBe(charge.id)
		expect((await stripe.paymentIntents.list()).data.map((one) => one.id)).toEqual([intent.id])
		expect((await stripe.checkout.sessions.list({ payment_intent: intent.id })).data).toHaveLength(1)
		expect((await stripe.balance.retrieve()).available).toMatchObject([{ amount: 184_050, currency: 'cny' }])
	})

	it('that are declined leave the session open, and the next card pays', async () => {
		const { stripe, control } = await aBench()
		const { id } = await stripe.checkout.sessions.create(aSession())
		expect(control.fail({ session: id })).toMatchObject({
			ok: false,
			decline: { declineCode: 'generic_decline' },
			session: { status: 'open' },
		})
		const [failed] = (await stripe.paymentIntents.list()).data
		expect(failed).toMatchObject({ status: 'requires_payment_method', last_payment_error: { code: 'card_declined', type: 'card_error' } })
		expect((await stripe.checkout.sessions.retrieve(id)).payment_intent).toBeNull()
		expect(control.pay({ session: id }).ok).toBe(true)
		expect(await stripe.paymentIntents.retrieve(failed!.id)).toMatchObject({ status: 'succeeded', last_payment_error: null })
		expect(control.pay({ session: id })).toMatchObject({ ok: false, problem: 'not-open' })
		expect((await stripe.charges.list({ payment_intent: failed!.id })).data.map((one) => one.status)).toEqual(['succeeded', 'failed'])
	})

	it('that arrive later are complete and unpaid until they do', async () => {
		const { stripe, control } = await aBench()
		const ids = await Promise.all([1, 2, 3].map(async () => (await stripe.checkout.sessions.create(aSession())).id))
		const [good, bad, timed] = ids as [string, string, string]
		expect(control.payLater({ session: good })).toMatchObject({ status: 'complete', payment_status: 'unpaid' })
		control.payLater({ session: bad })
		control.pay({ session: timed, method: 'customer_balance' })
		expect((await stripe.balance.retrieve()).pending).toMatchObject([{ amount: 3 * 184_050 }])
		expect(control.settle({ session: good, as: 'succeeded' }).payment_status).toBe('paid')
		expect(control.settle({ session: bad, as: 'failed' })).toMatchObject({ status: 'complete', payment_status: 'unpaid' })
		control.advance({ seconds: 61 })
		expect((await stripe.checkout.sessions.retrieve(timed)).payment_status).toBe('paid')
		expect(() => control.settle({ session: bad, as: 'succeeded' })).toThrow('not-processing')
	})
})

describe('refunds', () => {
	it('never give back more than was paid', async () => {
		const { stripe, control } = await aBench()
		const { id } = await stripe.checkout.sessions.create(aSession())
		const unpaid = await problemOf(stripe.refunds.create({ payment_intent: 'pi_none' }))
		expect(unpaid).toMatchObject({ statusCode: 404, code: 'resource_missing' })
		const intent = control.pay({ session: id }).session.payment_intent!
		const first = await stripe.refunds.create({
			payment_intent: intent,
			amount: 100_000,
			reason: 'requested_by_customer',
			metadata: { claim: 'c1' },
		})
		expect(first).toMatchObject({
			status: 'succeeded',
			amount: 100_000,
			currency: 'cny',
			payment_intent: intent,
			metadata: { claim: 'c1' },
		})
		const over = await problemOf(stripe.refunds.create({ payment_intent: intent, amount: 84_051 }))
		expect(over).toMatchObject({ statusCode: 400, param: 'amount', message: expect.stringContaining('840.50 cny') })
		const rest = await stripe.refunds.create({ payment_intent: intent, expand: ['charge'] })
		expect(rest).toMatchObject({ amount: 84_050, charge: { refunded: true, amount_refunded: 184_050 } })
		expect(await problemOf(stripe.refunds.create({ payment_intent: intent }))).toMatchObject({
			statusCode: 400,
			code: 'charge_already_refunded',
		})
		expect((await stripe.refunds.list({ payment_intent: intent })).data.map((one) => one.id)).toEqual([rest.id, first.id])
		expect(await stripe.refunds.retrieve(first.id)).toMatchObject({ id: first.id })
	})

	it('that fail at the bank give the charge its money again', async () => {
		const { stripe, control } = await aBench()
		control.set({ refundStatus: 'pending' })
		const { id } = await stripe.checkout.sessions.create(aSession())
		const refund = await stripe.refunds.create({ payment_intent: control.pay({ session: id }).session.payment_intent! })
		expect(refund.status).toBe('pending')
		expect(control.settleRefund({ refund: refund.id, as: 'failed' }).status).toBe('failed')
		expect(await stripe.charges.retrieve(refund.charge as string)).toMatchObject({ refunded: false, amount_refunded: 0 })
	})

	it('are refused while the buyer’s bank disputes the charge', async () => {
		const { stripe, control } = await aBench()
		const { id } = await stripe.checkout.sessions.create(aSession())
		const intent = await stripe.paymentIntents.retrieve(control.pay({ session: id }).session.payment_intent!)
		const dispute = control.dispute({ charge: intent.latest_charge as string })
		expect(await problemOf(stripe.refunds.create({ payment_intent: intent.id }))).toMatchObject({ code: 'charge_disputed' })
		expect((await stripe.balance.retrieve()).available[0]?.amount).toBe(0)
		control.closeDispute({ dispute: dispute.id, as: 'won' })
		expect(await stripe.disputes.retrieve(dispute.id)).toMatchObject({ status: 'won', charge: intent.latest_charge })
		expect((await stripe.refunds.create({ payment_intent: intent.id })).amount).toBe(184_050)
	})
})

describe('the host', () => {
	it('takes test keys only and says what it does not serve', async () => {
		const { simulator, stripe } = await aBench()
		const live = await problemOf(anSdk(simulator, {}, ['sk', 'live', 'x'].join('_')).balance.retrieve())
		expect(live).toMatchObject({ type: 'StripeAuthenticationError', statusCode: 401 })
		expect((await fetch(`${simulator.url}/v1/balance`)).status).toBe(401)
		expect(await problemOf(stripe.balance.retrieve({}, { stripeAccount: 'acct_1' }))).toMatchObject({ statusCode: 403 })
		expect(await problemOf(stripe.customers.create({}))).toMatchObject({
			statusCode: 404,
			message: expect.stringContaining('/v1/customers'),
		})
		expect(await problemOf(stripe.checkout.sessions.retrieve('__proto__'))).toMatchObject({ statusCode: 404, code: 'resource_missing' })
		expect(await problemOf(stripe.events.retrieve('evt_none'))).toMatchObject({ statusCode: 404 })
	})

	it('keeps its state over a restart, whole in one file', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'stripe-simulator-'))
		onTestFinished(() => rmSync(folder, { recursive: true }))
		const stateFile = join(folder, 'deep', 'state.json')
		const first = await aSimulator({ stateFile })
		const made = await anSdk(first).checkout.sessions.create(aSession(), { idempotencyKey: 'checkout:1' })
		await first.close()
		const second = await aSimulator({ stateFile, publicOrigin: 'http://pay.localhost:1' })
		const stripe = anSdk(second)
		expect(await stripe.checkout.sessions.retrieve(made.id)).toMatchObject({ id: made.id, url: `http://pay.localhost:1/pay/${made.id}` })
		expect((await stripe.checkout.sessions.create(aSession(), { idempotencyKey: 'checkout:1' })).id).toBe(made.id)
		expect(second.control.pay({ session: made.id }).ok).toBe(true)
		expect(readdirSync(join(folder, 'deep'))).toEqual(['state.json'])
	})

	it('has a control plane that no foreign page can reach', async () => {
		const { simulator, stripe } = await aBench()
		const { id } = await stripe.checkout.sessions.create(aSession())
		const post = (name: string, body: string, type: string) =>
			fetch(`${simulator.url}/_sim/${name}`, { method: 'POST', body, headers: { 'content-type': type } })
		expect((await post('pay', JSON.stringify({ session: id }), 'text/plain')).status).toBe(415)
		expect((await stripe.checkout.sessions.retrieve(id)).status).toBe('open')
		expect(await (await post('pay', JSON.stringify({ session: id }), 'application/json')).json()).toMatchObject({
			ok: true,
			session: { id },
		})
		expect((await post('set', JSON.stringify({ rate42: 1 }), 'application/json')).status).toBe(400)
		expect((await post('nothing', '{}', 'application/json')).status).toBe(404)
		const dump = (await (await post('dump', '', 'application/json')).json()) as { calls: { path: string }[] }
		expect(dump.calls.map((call) => call.path)).toContain('/v1/checkout/sessions')
	})
})
