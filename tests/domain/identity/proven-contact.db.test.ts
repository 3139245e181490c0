import { eq } from 'drizzle-orm'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findUser } from '#db/queries/identity.server.ts'
import { listRecipients } from '#db/queries/orders.server.ts'
import { deliveries, events, members, users } from '#db/schema/index.server.ts'
import { addMember } from '#app/domain/identity/add-member.server.ts'
import type { Contact } from '#app/domain/identity/contact.server.ts'
import { proveContact } from '#app/domain/identity/prove-contact.server.ts'
import { register } from '#app/domain/identity/register.server.ts'
import { requestCode } from '#app/domain/identity/request-code.server.ts'
import { resetPassword } from '#app/domain/identity/reset-password.server.ts'
import { sendContactCode } from '#app/domain/identity/send-contact-code.server.ts'
import { signInWithCode } from '#app/domain/identity/sign-in-with-code.server.ts'
import type { App } from '#app/http/context.server.ts'
import { readEnv } from '#app/http/env.server.ts'
import { runEvents } from '#app/jobs/run.server.ts'
import { subscribers } from '#app/jobs/subscribers/identity.server.ts'
import { type TestConnection, testConnection } from '#tests/support/database.ts'
import { aBuyer, asViewer, testCtx, type TestCtx } from '#tests/support/factories.ts'
import { aPersonWithPassword, browser, deliverLatestRequest, PASSWORD } from './support.ts'

let connection: TestConnection
let ctx: TestCtx
beforeEach(async () => {
	connection = await testConnection()
	ctx = testCtx({ db: connection.db })
})
afterEach(() => connection.close())

const MINUTE = 60_000
const network = '203.0.113.7'
const phone: Contact = { kind: 'phone', address: '+77011234567' }

async function aRegistered(contact = phone) {
	const company = { name: 'ТОО «Сауда»', country: 'KZ', registrationNumber: '791028302728', isBuyer: true, isMerchant: false } as const
	const result = await register(ctx, { name: 'Айгүл', contact, password: PASSWORD, language: 'kk', company, browser: browser() })
	if (!result.ok) throw new Error(result.problem)
	return result
}

/** Somebody with an e-mail that is not proven, the code that was sent there, and one that is none. */
async function anUnproven() {
	const { user, contact } = await aPersonWithPassword(ctx.db, { phone: null, phoneProvenAt: null, emailProvenAt: null })
	const viewer = asViewer(user)
	expect(await sendContactCode(ctx, { viewer, kind: 'email', network })).toEqual({ ok: true })
	const code = (await deliverLatestRequest(ctx))!
	const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0')
	return { user, contact, viewer, code, wrong, prove: (typed: string) => proveContact(ctx, { viewer, kind: 'email', code: typed }) }
}

const provenAt = async (id: number) => {
	const user = await findUser(ctx.db, id)
	return { phone: user?.phoneProvenAt ?? null, email: user?.emailProvenAt ?? null }
}

const setContact = (id: number, change: Partial<typeof users.$inferInsert>) => ctx.db.update(users).set(change).where(eq(users.id, id))

const REFUSED = { ok: false, problem: 'wrong-code' }

describe('registering', () => {
	test('sends a code to the contact, which proves it and nothing else', async () => {
		const { session } = await aRegistered()
		expect(await provenAt(session.userId)).toEqual({ phone: null, email: null })
		const app = { ...ctx, env: readEnv({ MODE: 'demo' }), origin: 'https://keruen.test', log: pino({ level: 'silent' }) }
		await runEvents({ ...app, onCommit: connection.onCommit } as unknown as App, subscribers)
		const [sms] = await ctx.db.select().from(deliveries)
		expect(sms).toMatchObject({ channel: 'sms', address: phone.address, language: 'kk' })
		expect(sms!.body).toContain('https://keruen.test/kk/account\n')
		const code = /\d{6}/.exec(sms!.body)![0]
		expect(await signInWithCode(ctx, { contact: phone, code, browser: browser() })).toEqual(REFUSED)
		const viewer = asViewer((await findUser(ctx.db, session.userId))!)
		expect(await proveContact(ctx, { viewer, kind: 'email', code })).toEqual(REFUSED)
		expect(await proveContact(ctx, { viewer, kind: 'phone', code })).toEqual({ ok: true })
		expect(await provenAt(session.userId)).toEqual({ phone: ctx.now(), email: null })
	})

	test('works for somebody whose phone has had its messages of this quarter of an hour, without one more', async () => {
		for (let i = 0; i < 4; i++) await requestCode(ctx, { contact: phone, purpose: 'sign-in', network })
		await aRegistered()
		expect((await ctx.db.select().from(events)).filter((event) => event.subjectId === 'verify')).toEqual([])
		const viewer = asViewer((await findUser(ctx.db, 1))!)
		expect(await sendContactCode(ctx, { viewer, kind: 'phone', network })).toMatchObject({ problem: 'rate-limited' })
		ctx.pass(15 * MINUTE)
		expect(await sendContactCode(ctx, { viewer, kind: 'phone', network })).toEqual({ ok: true })
		expect(await deliverLatestRequest(ctx)).toMatch(/^\d{6}$/)
	})
})

describe('a code for a contact', () => {
	test('is refused when it is wrong, and is good afterwards', async () => {
		const { user, prove, code, wrong } = await anUnproven()
		expect(await prove(wrong)).toEqual(REFUSED)
		expect((await provenAt(user.id)).email).toBeNull()
		expect(await prove(code)).toEqual({ ok: true })
		expect((await provenAt(user.id)).email).toEqual(ctx.now())
	})

	test('is over after ten minutes, and when a newer one was sent', async () => {
		const { user, viewer, prove, code } = await anUnproven()
		ctx.pass(10 * MINUTE)
		expect(await prove(code)).toEqual(REFUSED)
		await sendContactCode(ctx, { viewer, kind: 'email', network })
		const second = (await deliverLatestRequest(ctx))!
		ctx.pass(1000)
		await sendContactCode(ctx, { viewer, kind: 'email', network })
		const third = (await deliverLatestRequest(ctx))!
		if (second !== third) expect(await prove(second)).toEqual(REFUSED)
		expect((await provenAt(user.id)).email).toBeNull()
		expect(await prove(third)).toEqual({ ok: true })
	})

	test('is good once: it proves no other address that the person has later', async () => {
		const { user, viewer, prove, code } = await anUnproven()
		expect(await prove(code)).toEqual({ ok: true })
		await setContact(user.id, { email: 'other@example.com', emailProvenAt: null })
		expect(await prove(code)).toEqual(REFUSED)
		await setContact(user.id, { email: user.email!, emailProvenAt: null })
		expect(await proveContact(ctx, { viewer, kind: 'email', code })).toEqual(REFUSED)
	})

	test('that went to an address which the person has given up proves nothing', async () => {
		const { user, prove, code } = await anUnproven()
		await setContact(user.id, { email: 'other@example.com' })
		expect(await prove(code)).toEqual(REFUSED)
		expect((await provenAt(user.id)).email).toBeNull()
	})

	test('of one person is no use to another', async () => {
		const [one, other] = [await anUnproven(), await anUnproven()]
		if (one.code !== other.code) expect(await other.prove(one.code)).toEqual(REFUSED)
		expect([(await provenAt(one.user.id)).email, (await provenAt(other.user.id)).email]).toEqual([null, null])
	})

	test('is dead after five guesses, also when the limit of the quarter of an hour has passed', async () => {
		const { user, prove, code, wrong } = await anUnproven()
		for (let i = 0; i < 5; i++) expect(await prove(wrong)).toEqual(REFUSED)
		expect(await prove(code)).toMatchObject({ problem: 'rate-limited' })
		ctx.pass(16 * MINUTE)
		expect(await prove(code)).toEqual(REFUSED)
		expect((await provenAt(user.id)).email).toBeNull()
	})

	test('lets no more than five of twenty guesses at once be looked at', async () => {
		const { prove, wrong } = await anUnproven()
		const answers = await Promise.all(Array.from({ length: 20 }, () => prove(wrong)))
		expect(answers.filter((answer) => !answer.ok && answer.problem === 'wrong-code')).toHaveLength(5)
	})

	test('sent twice at once proves, and is told so both times', async () => {
		const { user, prove, code } = await anUnproven()
		const answers = await Promise.all([1, 2, 3].map(() => prove(code)))
		expect(answers.filter((answer) => answer.ok).length).toBeGreaterThan(0)
		expect(await prove(code)).toEqual({ ok: true })
		expect((await provenAt(user.id)).email).toEqual(ctx.now())
	})

	test('is not sent for what is proven or not there', async () => {
		const { user } = await aPersonWithPassword(ctx.db, { email: null, emailProvenAt: null })
		for (const kind of ['phone', 'email'] as const) {
			expect(await sendContactCode(ctx, { viewer: asViewer(user), kind, network })).toEqual({ ok: true })
		}
		expect(await ctx.db.$count(events)).toBe(0)
	})
})

describe('what else proves a contact', () => {
	const both = { phoneProvenAt: null, emailProvenAt: null }

	test('signing in by code proves the one that the code went to, whichever was typed with it', async () => {
		const { user, contact } = await aPersonWithPassword(ctx.db, both)
		await requestCode(ctx, { contact, purpose: 'sign-in', network })
		const code = (await deliverLatestRequest(ctx))!
		const typed: Contact = { kind: 'phone', address: user.phone! }
		expect((await signInWithCode(ctx, { contact: typed, code, browser: browser() })).ok).toBe(true)
		expect(await provenAt(user.id)).toEqual({ phone: null, email: ctx.now() })
	})

	test('a new password by a link proves the one that the link went to', async () => {
		const { user } = await aPersonWithPassword(ctx.db, both)
		await requestCode(ctx, { contact: { kind: 'phone', address: user.phone! }, purpose: 'reset', network })
		const token = (await deliverLatestRequest(ctx))!
		expect((await resetPassword(ctx, { token, password: 'караван стоит у Хоргоса', browser: browser() })).ok).toBe(true)
		expect(await provenAt(user.id)).toEqual({ phone: ctx.now(), email: null })
	})

	test('being added to a company by somebody else does not', async () => {
		const { viewer } = await aBuyer(ctx.db)
		const added = await addMember(ctx, { viewer, name: 'Нұрлан', contact: phone, role: 'purchaser', language: 'kk' })
		if (!added.ok) throw new Error(added.problem)
		expect(await provenAt(added.userId)).toEqual({ phone: null, email: null })
	})
})

test('mail about orders knows only proven addresses', async () => {
	const { company } = await aBuyer(ctx.db)
	const { user } = await aPersonWithPassword(ctx.db, { emailProvenAt: null })
	await ctx.db.insert(members).values({ companyId: company.id, userId: user.id, role: 'purchaser', createdAt: ctx.now() })
	const [owner, purchaser] = await listRecipients(ctx.db, [company.id])
	expect(owner!.email).toMatch(/@example\.com$/)
	expect(purchaser).toMatchObject({ userId: user.id, email: null, phone: user.phone })
})
