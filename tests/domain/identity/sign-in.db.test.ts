import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findSession } from '#db/queries/viewer.server.ts'
import { deliveries, events, sessions } from '#db/schema/index.server.ts'
import { signInWithCode } from '#app/domain/identity/sign-in-with-code.server.ts'
import { signIn } from '#app/domain/identity/sign-in.server.ts'
import { requestCode } from '#app/domain/identity/request-code.server.ts'
import { hashToken } from '#app/domain/identity/token.server.ts'
import { type TestConnection, testConnection } from '#tests/support/database.ts'
import { aCompany, aMember, testCtx, type TestCtx } from '#tests/support/factories.ts'
import { aPersonWithPassword, browser, deliverLatestRequest, PASSWORD } from './support.ts'

let connection: TestConnection
let ctx: TestCtx
beforeEach(async () => {
	connection = await testConnection()
	ctx = testCtx({ db: connection.db })
})
afterEach(() => connection.close())

const MINUTE = 60_000
const nobody = { kind: 'email', address: 'nobody@example.com' } as const

describe('signing in by password', () => {
	test('starts a session whose token only the browser has', async () => {
		const { user, contact } = await aPersonWithPassword(ctx.db)
		const result = await signIn(ctx, { contact, password: PASSWORD, browser: browser() })
		if (!result.ok) throw new Error(result.problem)
		const found = await findSession(ctx.db, hashToken(result.session.token), ctx.now())
		expect(found?.user.id).toBe(user.id)
		expect(JSON.stringify(await ctx.db.select().from(sessions))).not.toContain(result.session.token)
	})

	test('answers the same for a wrong password, an unknown account, one without a password and a disabled one', async () => {
		const known = await aPersonWithPassword(ctx.db)
		const without = await aPersonWithPassword(ctx.db, { passwordHash: null })
		const disabled = await aPersonWithPassword(ctx.db, { disabledAt: ctx.now() })
		const answers = [
			await signIn(ctx, { contact: known.contact, password: 'not this one', browser: browser() }),
			await signIn(ctx, { contact: nobody, password: PASSWORD, browser: browser() }),
			await signIn(ctx, { contact: without.contact, password: PASSWORD, browser: browser() }),
			await signIn(ctx, { contact: without.contact, password: 'nobody has this password', browser: browser() }),
			await signIn(ctx, { contact: disabled.contact, password: PASSWORD, browser: browser() }),
		]
		for (const answer of answers) expect(answer).toEqual({ ok: false, problem: 'wrong-credentials' })
	})

	test('works on the password of an unknown account as long as on that of a known one', async () => {
		const { contact } = await aPersonWithPassword(ctx.db)
		const cpu = async (who: typeof contact | typeof nobody, network: string) => {
			const start = process.cpuUsage()
			await signIn(ctx, { contact: who, password: 'not this one', browser: browser(network) })
			return process.cpuUsage(start).user
		}
		await cpu(nobody, '198.51.100.1')
		const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]!
		const [known, unknown]: [number[], number[]] = [[], []]
		for (let i = 0; i < 5; i++) {
			known.push(await cpu(contact, `198.51.100.${10 + i}`))
			unknown.push(await cpu(nobody, `198.51.100.${30 + i}`))
		}
		expect(median(unknown) / median(known)).toBeGreaterThan(0.5)
		expect(median(unknown) / median(known)).toBeLessThan(2)
	})

	test('stops after five failures for a quarter of an hour, known account or not, and then even for the right password', async () => {
		const { contact } = await aPersonWithPassword(ctx.db)
		for (const who of [contact, nobody]) {
			for (let i = 0; i < 5; i++) {
				expect(await signIn(ctx, { contact: who, password: 'wrong', browser: browser() })).toMatchObject({ problem: 'wrong-credentials' })
			}
			expect(await signIn(ctx, { contact: who, password: PASSWORD, browser: browser() })).toEqual({
				ok: false,
				problem: 'rate-limited',
				params: { minutes: 15 },
			})
		}
		expect((await signIn(ctx, { contact, password: PASSWORD, browser: browser('192.0.2.50') })).ok).toBe(true)
		ctx.pass(15 * MINUTE)
		expect((await signIn(ctx, { contact, password: PASSWORD, browser: browser() })).ok).toBe(true)
	})

	test('lets no more than five of forty simultaneous guesses through', async () => {
		const { contact } = await aPersonWithPassword(ctx.db)
		const answers = await Promise.all(Array.from({ length: 40 }, () => signIn(ctx, { contact, password: 'wrong', browser: browser() })))
		expect(answers.filter((answer) => !answer.ok && answer.problem === 'wrong-credentials')).toHaveLength(5)
	})

	test('stops a network after twenty failures with different accounts', async () => {
		const { contact } = await aPersonWithPassword(ctx.db)
		for (let i = 0; i < 20; i++) {
			await signIn(ctx, { contact: { kind: 'email', address: `guess-${i}@example.com` }, password: 'wrong', browser: browser() })
		}
		expect(await signIn(ctx, { contact, password: PASSWORD, browser: browser() })).toMatchObject({ problem: 'rate-limited' })
	})

	test('does not count those who get it right: a bazaar behind one address may sign in all day', async () => {
		const { contact } = await aPersonWithPassword(ctx.db)
		for (let i = 0; i < 25; i++) expect((await signIn(ctx, { contact, password: PASSWORD, browser: browser() })).ok).toBe(true)
	})

	test('ends the session that the browser had before, and acts again for the company chosen last', async () => {
		const { user, contact } = await aPersonWithPassword(ctx.db)
		const [, second] = [await aCompany(ctx.db), await aCompany(ctx.db)]
		await aMember(ctx.db, { company: second!, user })
		const first = await signIn(ctx, { contact, password: PASSWORD, browser: browser() })
		if (!first.ok) throw new Error(first.problem)
		await ctx.db.update(sessions).set({ companyId: second!.id })
		ctx.pass(MINUTE)
		const again = await signIn(ctx, { contact, password: PASSWORD, browser: { ...browser(), previousToken: first.session.token } })
		if (!again.ok) throw new Error(again.problem)
		expect(await findSession(ctx.db, hashToken(first.session.token), ctx.now())).toBeUndefined()
		expect((await findSession(ctx.db, hashToken(again.session.token), ctx.now()))?.session.companyId).toBe(second!.id)
	})
})

describe('signing in by code', () => {
	test('sends six digits in the language of the account, good once', async () => {
		const { user, contact } = await aPersonWithPassword(ctx.db)
		await requestCode(ctx, { contact, purpose: 'sign-in', network: '203.0.113.7' })
		const code = (await deliverLatestRequest(ctx))!
		expect(code).toMatch(/^\d{6}$/)
		expect((await ctx.db.select().from(deliveries))[0]).toMatchObject({
			channel: 'mail',
			address: contact.address,
			language: user.language,
		})
		expect((await signInWithCode(ctx, { contact, code, browser: browser() })).ok).toBe(true)
		expect(await signInWithCode(ctx, { contact, code, browser: browser() })).toEqual({ ok: false, problem: 'wrong-code' })
	})

	test('asks and answers alike for an account that there is not; no message is sent', async () => {
		const { contact } = await aPersonWithPassword(ctx.db)
		const known = await requestCode(ctx, { contact, purpose: 'sign-in', network: '203.0.113.7' })
		const unknown = await requestCode(ctx, { contact: nobody, purpose: 'sign-in', network: '203.0.113.7' })
		expect(unknown).toEqual(known)
		expect(await ctx.db.$count(events)).toBe(2)
		expect(await deliverLatestRequest(ctx)).toBeUndefined()
		expect(await signInWithCode(ctx, { contact: nobody, code: '123456', browser: browser() })).toEqual({ ok: false, problem: 'wrong-code' })
	})

	test('refuses an old code, a code after ten minutes, and any code after five guesses from wherever', async () => {
		const { contact } = await aPersonWithPassword(ctx.db)
		const ask = async () => {
			await requestCode(ctx, { contact, purpose: 'sign-in', network: '203.0.113.7' })
			return (await deliverLatestRequest(ctx))!
		}
		const old = await ask()
		ctx.pass(1000)
		const fresh = await ask()
		if (old !== fresh) expect((await signInWithCode(ctx, { contact, code: old, browser: browser() })).ok).toBe(false)
		ctx.pass(10 * MINUTE)
		expect((await signInWithCode(ctx, { contact, code: fresh, browser: browser() })).ok).toBe(false)
		ctx.pass(15 * MINUTE)
		const guessed = await ask()
		for (let i = 0; i < 5; i++) {
			const wrong = String((Number(guessed) + 1 + i) % 1_000_000).padStart(6, '0')
			await signInWithCode(ctx, { contact, code: wrong, browser: browser(`192.0.2.${i}`) })
		}
		expect(await signInWithCode(ctx, { contact, code: guessed, browser: browser('192.0.2.99') })).toMatchObject({ ok: false })
	})

	test('gives one session for a code that is sent twice at once', async () => {
		const { contact } = await aPersonWithPassword(ctx.db)
		await requestCode(ctx, { contact, purpose: 'sign-in', network: '203.0.113.7' })
		const code = (await deliverLatestRequest(ctx))!
		const answers = await Promise.all([1, 2, 3].map(() => signInWithCode(ctx, { contact, code, browser: browser() })))
		expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
	})

	test('makes one code of a request that is worked on twice', async () => {
		const { contact } = await aPersonWithPassword(ctx.db)
		await requestCode(ctx, { contact, purpose: 'sign-in', network: '203.0.113.7' })
		expect(await deliverLatestRequest(ctx)).toBeDefined()
		expect(await deliverLatestRequest(ctx)).toBeUndefined()
	})

	test('sends nobody more than four messages in a quarter of an hour', async () => {
		const ask = () => requestCode(ctx, { contact: nobody, purpose: 'sign-in', network: '203.0.113.7' })
		for (let i = 0; i < 4; i++) expect((await ask()).ok).toBe(true)
		expect(await ask()).toMatchObject({ problem: 'rate-limited' })
	})
})
