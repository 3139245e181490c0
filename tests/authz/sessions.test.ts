/** A session is good as long as it should be and for what it should be, and the way back never leads to another site. */
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { attempts, events, members, sessions, users } from '#db/schema/index.server.ts'
import { codeOfStep, stepOf } from '#app/domain/identity/totp.server.ts'
import { SESSION_COOKIE } from '#app/http/session.server.ts'
import { type Answer, ask, setCookie } from '#tests/support/http-client.ts'
import { aSession, aServedWorld, TOTP_SECRET, type World } from '#tests/support/served-world.ts'

let world: World
beforeAll(async () => {
	world = await aServedWorld()
}, 60_000)
beforeEach(async () => {
	await world.db.delete(attempts)
})
afterAll(() => world?.close())

async function signIn(next?: string): Promise<Answer> {
	await world.db.delete(attempts)
	return ask(world.url, '/zh/account/sign-in', { form: { ...world.signIn, ...(next !== undefined && { next }) } })
}
const isSignedIn = async (token: string | undefined) => (await ask(world.url, '/zh/account/sessions', { token })).status === 200

describe('a session is dead at once', () => {
	test('after signing out, also for whoever kept its cookie', async () => {
		const token = setCookie(await signIn(), SESSION_COOKIE)
		expect(await isSignedIn(token)).toBe(true)
		const out = await ask(world.url, '/sign-out', { token, form: {} })
		expect(setCookie(out, SESSION_COOKIE)).toBe('')
		expect(await isSignedIn(token)).toBe(false)
	})
	test('after it was ended from another browser, and only its own person can end it', async () => {
		const [first, second] = [setCookie(await signIn(), SESSION_COOKIE), setCookie(await signIn(), SESSION_COOKIE)]
		const page = await ask(world.url, '/zh/account/sessions', { token: first })
		const ids = [...page.text.matchAll(/name="id" value="([0-9a-f]+)"/g)].map((match) => match[1]!)
		expect(ids.length).toBeGreaterThan(0)
		for (const id of ids) await ask(world.url, '/zh/account/sessions', { token: world.token.otherBuyer, form: { act: 'end', id } })
		expect([await isSignedIn(first), await isSignedIn(second)]).toEqual([true, true])
		for (const id of ids) await ask(world.url, '/zh/account/sessions', { token: first, form: { act: 'end', id } })
		expect([await isSignedIn(first), await isSignedIn(second)]).toEqual([true, false])
	})
	test('in the other browsers after the password was changed', async () => {
		const [first, second] = [setCookie(await signIn(), SESSION_COOKIE), setCookie(await signIn(), SESSION_COOKIE)]
		const password = 'Өзен жағасы 31 тал'
		await ask(world.url, '/zh/account', { token: first, form: { act: 'password', current: world.signIn.password, password } })
		expect([await isSignedIn(first), await isSignedIn(second)]).toEqual([true, false])
		expect((await signIn()).status).toBe(400)
		world.signIn.password = password
	})
	test('when its time is over, and when the person was locked out', async () => {
		const token = await aSession(world.ctx, world.accountant.id)
		expect(await isSignedIn(token)).toBe(true)
		await world.db.update(users).set({ disabledAt: new Date() }).where(eq(users.id, world.accountant.id))
		expect(await isSignedIn(token)).toBe(false)
		await world.db.update(users).set({ disabledAt: null }).where(eq(users.id, world.accountant.id))
		await world.db
			.update(sessions)
			.set({ expiresAt: new Date(Date.now() - 1000) })
			.where(eq(sessions.userId, world.accountant.id))
		expect(await isSignedIn(token)).toBe(false)
	})
	test('for what a role allowed, as soon as the role is another one or the membership over', async () => {
		const { company, owner } = world.otherMerchant
		const token = await aSession(world.ctx, owner.id, company.id)
		const mine = and(eq(members.userId, owner.id), eq(members.companyId, company.id))
		const status = async () => (await ask(world.url, '/zh/sell/products/new', { token })).status
		expect(await status()).toBe(200)
		await world.db.update(members).set({ role: 'accountant' }).where(mine)
		expect(await status()).toBe(303)
		await world.db.delete(members).where(mine)
		expect(await status()).toBe(303)
		await world.db.insert(members).values({ companyId: company.id, userId: owner.id, role: 'owner', createdAt: new Date() })
	})
	test('when signing in again, so that a planted one is of no use', async () => {
		const planted = setCookie(await signIn(), SESSION_COOKIE)
		const again = await ask(world.url, '/zh/account/sign-in', { token: planted, form: world.signIn })
		expect(setCookie(again, SESSION_COOKIE)).not.toBe(planted)
		expect(await isSignedIn(planted)).toBe(false)
	})
})

test('staff are let in by a code once, with a new session; the old one and the same code are worth nothing', async () => {
	const half = await aSession(world.ctx, world.staff.id)
	const code = codeOfStep(TOTP_SECRET, stepOf(new Date()))
	const passed = await ask(world.url, '/zh/account/second-factor', { token: half, form: { code } })
	const whole = setCookie(passed, SESSION_COOKIE)
	expect((await ask(world.url, '/zh/staff', { token: whole })).status).toBe(200)
	expect((await ask(world.url, '/zh/staff', { token: half })).status).toBe(303)
	const other = await aSession(world.ctx, world.staff.id)
	expect((await ask(world.url, '/zh/account/second-factor', { token: other, form: { code } })).status).toBe(400)
	expect((await ask(world.url, '/zh/staff', { token: other })).status).toBe(303)
})

test('guessing is stopped: the sixth try is not looked at, even with the right password', async () => {
	for (let index = 0; index < 5; index++)
		expect((await ask(world.url, '/ru/account/sign-in', { form: { ...world.signIn, password: `not it ${index}` } })).status).toBe(400)
	const answer = await ask(world.url, '/ru/account/sign-in', { form: world.signIn, headers: { 'x-forwarded-for': '203.0.113.9' } })
	expect(answer.status).toBe(429)
	expect(answer.headers.getSetCookie()).toEqual([])
	expect(answer.text).toContain('Слишком много попыток')
})

test('who has an account and who has not is not told by signing in or by asking for a code', async () => {
	for (const path of ['/zh/account/sign-in-code', '/zh/account/reset']) {
		const plain = (text: string) => text.replaceAll(/\+\d+|[0-9a-f]{12,}/g, '')
		const [known, unknown] = [
			await ask(world.url, path, { form: { contact: world.signIn.contact } }),
			await ask(world.url, path, { form: { contact: '+77770000001' } }),
		]
		expect([unknown.status, plain(unknown.text).length]).toEqual([known.status, plain(known.text).length])
	}
	const [wrong, nobody] = [
		{ ...world.signIn, password: 'x' },
		{ contact: '+77770000001', password: 'x' },
	]
	const answers = [
		await ask(world.url, '/zh/account/sign-in', { form: wrong }),
		await ask(world.url, '/zh/account/sign-in', { form: nobody }),
	]
	expect(
		answers.map((one) => one.text.match(/role="alert"[^]*?<\/ul>/)?.[0]).every((text, _, all) => text !== undefined && text === all[0]),
	).toBe(true)
})

describe('the way back stays on this site', () => {
	const AWAY = [
		...[
			'//evil.example',
			'///evil.example',
			'/\\evil.example',
			'\\\\evil.example',
			'/\t/evil.example',
			'/\n/evil.example',
			'\t//evil.example',
			' //evil.example',
		],
		...[
			'https://evil.example',
			'https:evil.example',
			'http:/\\evil.example',
			'javascript:alert(1)',
			' javascript:alert(1)',
			'data:text/html,x',
			'//evil.example/zh/account',
		],
		...[
			'/%2f/evil.example',
			'%2f%2fevil.example',
			'/%5cevil.example',
			'/%09/evil.example',
			'/.//evil.example',
			'/..//evil.example',
			'/zh/..//evil.example',
			'/./\\evil.example',
		],
		...[
			'/zh@evil.example',
			'//evil.example%2f@localhost',
			'/\r\nset-cookie: a=b',
			'/\u0000/evil.example',
			'/\u2028/evil.example',
			'／／evil.example',
			`/${'a'.repeat(5000)}`,
		],
	]
	const staysHere = (answer: Answer, what: string) => {
		expect(answer.headers.get('set-cookie') ?? '', what).not.toContain('a=b')
		if (!answer.location) return
		// Twice: an address that is here by itself may lead away when it is read again.
		const first = new URL(answer.location, `${world.url}/zh/account/sign-in`)
		expect(first.origin, `${what} → ${answer.location}`).toBe(new URL(world.url).origin)
		expect(new URL(first.pathname + first.search, world.url).origin, `${what} → ${answer.location}`).toBe(new URL(world.url).origin)
	}
	test.each(AWAY.map((next) => [JSON.stringify(next.slice(0, 40)), next] as const))('%s', async (_, next) => {
		await world.db.delete(attempts)
		const query = encodeURIComponent(next)
		for (const path of ['sign-in', 'sign-in-code', 'register', 'second-factor'])
			for (const token of [undefined, world.token.buyer, world.token.halfModerator, world.token.moderator]) {
				const answer = await ask(world.url, `/zh/account/${path}?next=${query}`, { token })
				staysHere(answer, path)
				expect(answer.status).toBeLessThan(500)
				for (const [, shown] of answer.text.matchAll(/name="next" value="([^"]*)"/g))
					expect(new URL(shown!, world.url).origin, shown).toBe(new URL(world.url).origin)
			}
		staysHere(await signIn(next), 'sign-in')
		staysHere(await ask(world.url, '/settings', { form: { returnTo: next, currency: 'KZT' } }), 'settings')
		staysHere(await ask(world.url, '/sign-out', { form: { returnTo: next } }), 'sign-out')
		staysHere(
			await ask(world.url, '/zh/account/second-factor', { token: world.token.halfModerator, form: { act: 'send', next } }),
			'second factor',
		)
	})
})

test('a code of one person is of no use to another, and a link is good once', async () => {
	await ask(world.url, '/zh/account/reset', { form: { contact: world.signIn.contact } })
	const link = await eventually(async () => (await ask(world.url, '/en/outbox')).text.match(/token=([\w.]+)/)?.[1])
	const password = 'Бұлақ басы 62 бие'
	for (const forged of [`${link}0`, link.replace(/^\d+/, (id) => String(Number(id) + 1)), link.slice(0, -1), `${link} `, `${link}\0`])
		expect((await ask(world.url, '/zh/account/reset', { form: { token: forged, password } })).status).toBe(400)
	await world.db.delete(attempts)
	expect((await ask(world.url, '/zh/account/reset', { form: { token: link, password } })).status).toBe(303)
	expect((await ask(world.url, '/zh/account/reset', { form: { token: link, password: `${password} 2` } })).status).toBe(400)
	expect(await world.db.$count(events, eq(events.type, 'identity.password-changed'))).toBeGreaterThan(0)
})

/** Messages are written a moment after they were asked for. */
async function eventually(find: () => Promise<string | undefined>): Promise<string> {
	for (let tries = 0; tries < 50; tries++) {
		const found = await find()
		if (found) return found
		await new Promise((resolve) => setTimeout(resolve, 100))
	}
	throw new Error('no message came')
}
