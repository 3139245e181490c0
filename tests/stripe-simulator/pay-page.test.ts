/** The hosted pay page works by links and plain forms, in the buyer's language. */
import { describe, expect, it } from 'vitest'
import { aBench, aLine, aSession } from './test-bench.ts'

type Bench = Awaited<ReturnType<typeof aBench>>

async function anOpenPage(change: Parameters<typeof aSession>[0] = {}, bench?: Bench) {
	const { stripe, control } = bench ?? (await aBench())
	const session = await stripe.checkout.sessions.create(aSession(change))
	const url = session.url!
	const get = async () => (await fetch(url)).text()
	const post = (fields: Record<string, string>, path = '') =>
		fetch(url + path, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ ...GOOD, ...fields }) })
	return { stripe, control, session, url, get, post, state: () => stripe.checkout.sessions.retrieve(session.id) }
}

const GOOD = { method: 'card', card_number: '4242 4242 4242 4242', card_expiry: '12/34', card_cvc: '123' }

describe('the pay page', () => {
	it.each([
		['zh', '<html lang="zh">', '不会发生真实资金往来', '¥1,840.50'],
		['ru', '<html lang="ru">', 'настоящие деньги не движутся', '1\u00a0840,50\u00a0¥'],
		['en', '<html lang="en">', 'no real money moves', '¥1,840.50'],
		['de', '<html lang="en">', 'no real money moves', '¥1,840.50'],
	] as const)('speaks %s, shows lines and total, and says that no real money moves', async (locale, tag, banner, total) => {
		const { get } = await anOpenPage({ locale })
		const text = await get()
		for (const part of [tag, banner, total, 'Заказ K-1 · 保温杯', 'value="4242 4242 4242 4242"']) expect(text).toContain(part)
		expect(text).not.toMatch(/<script|undefined|\[object|NaN/)
	})

	it('asks the browser when the session has no language, and escapes what others wrote', async () => {
		const { url } = await anOpenPage({ locale: 'auto', line_items: [aLine('<img src=x onerror=1>"\'&', 5_000)] })
		const response = await fetch(url, { headers: { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' } })
		const text = await response.text()
		expect(text).toContain('<html lang="zh">')
		expect(text).toContain('&#60;img src=x onerror=1&#62;&#34;&#39;&#38;')
		expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
		expect(response.headers.get('content-security-policy')).toContain("form-action 'self' http://localhost:3000;")
	})

	it('pays, leads to the shop with the id of the session, and a second click pays nothing more', async () => {
		const { session, post, state, control, get } = await anOpenPage()
		const answers = await Promise.all([post({}), post({})])
		for (const answer of answers) {
			expect(answer.status).toBe(303)
			expect(answer.headers.get('location')).toBe(`http://localhost:3000/ru/checkout/done?session=${session.id}`)
		}
		expect(await state()).toMatchObject({ status: 'complete', payment_status: 'paid' })
		expect(Object.keys(control.dump().state.charges)).toHaveLength(1)
		expect(await get()).toContain('Оплачено')
	})

	it('says that a card was declined, and then takes another', async () => {
		const { post, state } = await anOpenPage()
		const declined = await post({ card_number: '4000 0000 0000 0002' })
		expect(declined.status).toBe(402)
		expect(await declined.text()).toContain('Платёж не прошёл. Деньги не списаны.')
		expect((await state()).status).toBe('open')
		expect((await post({ card_number: '４２４２４２４２４２４２４２４２' })).status).toBe(303)
	})

	it('takes no real card, keeps none, and names each wrong field', async () => {
		const { post, state, control } = await anOpenPage({ customer_email: undefined })
		const answer = await post({
			card_number: '4111 1111 1111 1111',
			card_expiry: '01/20',
			card_cvc: '1',
			email: 'a@b',
			card_name: 'Айгүл "A"',
		})
		const text = await answer.text()
		expect(answer.status).toBe(422)
		for (const name of ['card_number', 'card_expiry', 'card_cvc', 'email'])
			expect(text).toContain(`aria-describedby="${hinted(name)}${name}-error" aria-invalid="true"`)
		expect(text).toContain('value="a@b"')
		expect(text).toContain('Айгүл &#34;A&#34;')
		expect(text).not.toContain('4111')
		expect(JSON.stringify(control.dump())).not.toContain('4111')
		expect((await state()).status).toBe('open')
		expect((await post({ method: 'cash' })).status).toBe(422)
	})

	it('offers a payment that arrives later or bounces', async () => {
		const bench = await aBench()
		const later = await anOpenPage({}, bench)
		const bounced = await anOpenPage({}, bench)
		expect((await later.post({ method: 'customer_balance/succeeded', card_number: '' })).status).toBe(303)
		expect((await bounced.post({ method: 'customer_balance/failed' })).status).toBe(303)
		expect(await later.state()).toMatchObject({ status: 'complete', payment_status: 'unpaid' })
		expect(await later.get()).toContain('Платёж в обработке')
		bench.control.advance({ seconds: 61 })
		expect(await later.state()).toMatchObject({ payment_status: 'paid' })
		expect(await bounced.state()).toMatchObject({ payment_status: 'unpaid' })
		expect(await bounced.get()).toContain('Деньги не поступили')
	})

	it('leads back on cancel and leaves the session open', async () => {
		const { post, state, control, session, get } = await anOpenPage()
		const cancelled = await post({}, '/cancel')
		expect([cancelled.status, cancelled.headers.get('location')]).toEqual([303, 'http://localhost:3000/ru/cart'])
		expect((await state()).status).toBe('open')
		control.expire({ session: session.id })
		expect(await get()).toContain('Срок оплаты истёк')
		expect((await post({})).status).toBe(200)
		expect((await state()).status).toBe('expired')
	})

	it('says so when there is no such page', async () => {
		const { simulator } = await aBench()
		for (const path of ['/', '/pay/cs_test_none', '/pay/__proto__', '/pay/cs_test_none/cancel']) {
			expect((await fetch(simulator.url + path)).status).toBe(404)
		}
	})
})

function hinted(name: string): string {
	return name === 'card_number' || name === 'email' ? `${name}-hint ` : ''
}
