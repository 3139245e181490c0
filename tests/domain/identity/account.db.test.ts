import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findApiKey, findMembership, listMembers } from '#db/queries/companies.server.ts'
import { findUserByContact, listSessions } from '#db/queries/identity.server.ts'
import { findSession } from '#db/queries/viewer.server.ts'
import { companies, events, users } from '#db/schema/index.server.ts'
import { addMember } from '#app/domain/identity/add-member.server.ts'
import { changeMember } from '#app/domain/identity/change-member.server.ts'
import { changePassword } from '#app/domain/identity/change-password.server.ts'
import { createApiKey } from '#app/domain/identity/create-api-key.server.ts'
import { endApiKey } from '#app/domain/identity/end-api-key.server.ts'
import { endOtherSessions, endSession } from '#app/domain/identity/end-session.server.ts'
import { register, type Registration } from '#app/domain/identity/register.server.ts'
import { requestCode } from '#app/domain/identity/request-code.server.ts'
import { findResetLink, resetPassword } from '#app/domain/identity/reset-password.server.ts'
import { signIn } from '#app/domain/identity/sign-in.server.ts'
import { switchCompany } from '#app/domain/identity/switch-company.server.ts'
import { hashToken } from '#app/domain/identity/token.server.ts'
import { type TestConnection, testConnection } from '#tests/support/database.ts'
import { aBuyer, aMember, asViewer, testCtx, type TestCtx } from '#tests/support/factories.ts'
import { aPersonWithPassword, browser, deliverLatestRequest, PASSWORD } from './support.ts'

let connection: TestConnection
let ctx: TestCtx
beforeEach(async () => {
	connection = await testConnection()
	ctx = testCtx({ db: connection.db })
})
afterEach(() => connection.close())

const registration = (change: Partial<Registration> = {}): Registration => ({
	name: 'Айгүл',
	contact: { kind: 'phone', address: '+77011234567' },
	password: PASSWORD,
	language: 'kk',
	company: { name: 'ТОО «Сауда»', country: 'KZ', registrationNumber: '791028302728', isBuyer: true, isMerchant: false },
	browser: browser(),
	...change,
})

describe('registering', () => {
	test('makes a person, their company with them as owner, and signs them in', async () => {
		const result = await register(ctx, registration())
		if (!result.ok) throw new Error(result.problem)
		const found = await findSession(ctx.db, hashToken(result.session.token), ctx.now())
		expect(found?.session.companyId).toBe(result.companyId)
		expect(await findMembership(ctx.db, result.companyId, found!.user.id)).toMatchObject({ role: 'owner' })
		expect(found!.user.passwordHash).toMatch(/^\$argon2id\$/)
	})

	test('twice at once with one phone or one company makes one, and says which is taken', async () => {
		const answers = await Promise.all([1, 2, 3].map(() => register(ctx, registration())))
		expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
		expect(await ctx.db.$count(users)).toBe(1)
		const other = { kind: 'phone', address: '+77019999999' } as const
		expect(await register(ctx, registration({ contact: other }))).toEqual({ ok: false, problem: 'company-registered' })
		expect(await register(ctx, registration())).toEqual({ ok: false, problem: 'contact-taken' })
		expect([await ctx.db.$count(users), await ctx.db.$count(companies)]).toEqual([1, 1])
	})

	test('refuses a weak password, and a company that neither buys nor sells, and leaves nothing behind', async () => {
		expect(await register(ctx, registration({ password: '1234567890' }))).toMatchObject({ problem: 'weak-password' })
		const idle = { ...registration().company, isBuyer: false }
		expect(await register(ctx, registration({ company: idle }))).toEqual({ ok: false, problem: 'company-does-nothing' })
		expect([await ctx.db.$count(users), await ctx.db.$count(events)]).toEqual([0, 0])
	})

	test('can not be used to ask for ever which phones are taken', async () => {
		await register(ctx, registration())
		for (let i = 0; i < 19; i++) expect(await register(ctx, registration())).toMatchObject({ problem: 'contact-taken' })
		expect(await register(ctx, registration())).toMatchObject({ problem: 'rate-limited' })
	})
})

describe('resetting a password', () => {
	const FRESH = 'караван стоит у Хоргоса'

	async function aLink() {
		const person = await aPersonWithPassword(ctx.db)
		await requestCode(ctx, { contact: person.contact, purpose: 'reset', network: '203.0.113.7' })
		return { ...person, token: (await deliverLatestRequest(ctx))! }
	}

	test('works once, ends every session, and tells the person', async () => {
		const { user, contact, token } = await aLink()
		expect(await findResetLink(ctx, token)).toMatchObject({ user: { id: user.id } })
		const before = await signIn(ctx, { contact, password: PASSWORD, browser: browser() })
		if (!before.ok) throw new Error(before.problem)
		const result = await resetPassword(ctx, { token, password: FRESH, browser: browser() })
		if (!result.ok) throw new Error(result.problem)
		expect(await findSession(ctx.db, hashToken(before.session.token), ctx.now())).toBeUndefined()
		expect(await findSession(ctx.db, hashToken(result.session.token), ctx.now())).toBeDefined()
		expect(await resetPassword(ctx, { token, password: 'another one for me', browser: browser() })).toEqual({
			ok: false,
			problem: 'expired-link',
		})
		expect(await findResetLink(ctx, token)).toBeUndefined()
		expect((await signIn(ctx, { contact, password: PASSWORD, browser: browser() })).ok).toBe(false)
		expect((await signIn(ctx, { contact, password: FRESH, browser: browser() })).ok).toBe(true)
		expect(await ctx.db.select().from(events)).toContainEqual(
			expect.objectContaining({ type: 'identity.password-changed', subjectId: String(user.id) }),
		)
	})

	test('refuses a changed, an old and a made-up link, and one that signs in only', async () => {
		const { token } = await aLink()
		const change = (link: string) => resetPassword(ctx, { token: link, password: FRESH, browser: browser() })
		const last = token.endsWith('0') ? '1' : '0'
		for (const link of [token.slice(0, -1) + last, token.split('.')[0]!, '', '.', '1.1', 'request-1', token.replace('.', '\u0000')]) {
			expect(await change(link)).toEqual({ ok: false, problem: 'expired-link' })
			expect(await findResetLink(ctx, link)).toBeUndefined()
		}
		ctx.pass(61 * 60_000)
		expect(await change(token)).toEqual({ ok: false, problem: 'expired-link' })
		const { contact } = await aPersonWithPassword(ctx.db)
		await requestCode(ctx, { contact, purpose: 'sign-in', network: '203.0.113.7' })
		const code = (await deliverLatestRequest(ctx))!
		expect(await change(code)).toEqual({ ok: false, problem: 'expired-link' })
	})

	test('keeps the link good when the password is weak', async () => {
		const { token } = await aLink()
		expect(await resetPassword(ctx, { token, password: '1234567890', browser: browser() })).toMatchObject({ problem: 'weak-password' })
		expect((await resetPassword(ctx, { token, password: FRESH, browser: browser() })).ok).toBe(true)
	})
})

describe('sessions', () => {
	async function twice() {
		const { user, contact } = await aPersonWithPassword(ctx.db)
		const tokens: string[] = []
		for (let i = 0; i < 2; i++) {
			const signed = await signIn(ctx, { contact, password: PASSWORD, browser: browser() })
			if (signed.ok) tokens.push(signed.session.token)
		}
		const ids = await Promise.all(tokens.map(async (token) => (await findSession(ctx.db, hashToken(token), ctx.now()))!.session.id))
		return { user, tokens, ids, viewer: { ...asViewer(user), sessionId: ids[0]! } }
	}

	test('are listed, and stop working as soon as they are ended', async () => {
		const { user, viewer, tokens, ids } = await twice()
		expect(await listSessions(ctx.db, user.id, ctx.now())).toHaveLength(2)
		expect(await endSession(ctx, { viewer, id: ids[1]! })).toEqual({ ok: true })
		expect(await findSession(ctx.db, hashToken(tokens[1]!), ctx.now())).toBeUndefined()
		expect(await findSession(ctx.db, hashToken(tokens[0]!), ctx.now())).toBeDefined()
	})

	test('of other people are not found', async () => {
		const { ids, tokens } = await twice()
		const stranger = await aBuyer(ctx.db)
		expect(await endSession(ctx, { viewer: stranger.viewer, id: ids[0]! })).toEqual({ ok: false, problem: 'not-found' })
		expect(await findSession(ctx.db, hashToken(tokens[0]!), ctx.now())).toBeDefined()
	})

	test('end everywhere else when the person asks for it, or changes the password', async () => {
		const one = await twice()
		await endOtherSessions(ctx, one)
		const other = await twice()
		expect((await changePassword(ctx, { viewer: other.viewer, current: PASSWORD, password: 'караван стоит у Хоргоса' })).ok).toBe(true)
		for (const { tokens } of [one, other]) {
			expect(await findSession(ctx.db, hashToken(tokens[0]!), ctx.now())).toBeDefined()
			expect(await findSession(ctx.db, hashToken(tokens[1]!), ctx.now())).toBeUndefined()
		}
	})

	test('end by themselves: after thirty days for people, after half a day for staff', async () => {
		const person = await aPersonWithPassword(ctx.db)
		const staff = await aPersonWithPassword(ctx.db, { staffRole: 'admin', totpSecret: 'GEZDGNBVGY3TQOJQ' })
		const hours: number[] = []
		for (const { contact } of [person, staff]) {
			const signed = await signIn(ctx, { contact, password: PASSWORD, browser: browser() })
			if (signed.ok) hours.push(signed.session.maxAge / 3600)
		}
		expect(hours).toEqual([720, 12])
	})

	test('keep the password from being guessed by whoever sits at an open browser', async () => {
		const { viewer } = await twice()
		for (let i = 0; i < 5; i++) {
			const answer = await changePassword(ctx, { viewer, current: `guess ${i}`, password: 'караван стоит у Хоргоса' })
			expect(answer).toMatchObject({ problem: 'wrong-password' })
		}
		const right = await changePassword(ctx, { viewer, current: PASSWORD, password: 'караван стоит у Хоргоса' })
		expect(right).toMatchObject({ problem: 'rate-limited' })
	})
})

describe('a company', () => {
	test('takes in a person without an account, who is then reachable by that phone', async () => {
		const { company, viewer } = await aBuyer(ctx.db)
		const contact = { kind: 'phone', address: '+77015550001' } as const
		const added = await addMember(ctx, { viewer, name: 'Нұрлан', contact, role: 'purchaser', language: 'kk' })
		expect(added.ok).toBe(true)
		expect((await findUserByContact(ctx.db, contact))?.passwordHash).toBeNull()
		expect((await listMembers(ctx.db, company.id)).map((member) => member.role)).toEqual(['owner', 'purchaser'])
		expect(await addMember(ctx, { viewer, name: 'Нұрлан', contact, role: 'seller', language: 'kk' })).toEqual({
			ok: false,
			problem: 'already-member',
		})
	})

	test('takes in a person who has an account without changing it', async () => {
		const { viewer } = await aBuyer(ctx.db)
		const { user, contact } = await aPersonWithPassword(ctx.db)
		await addMember(ctx, { viewer, name: 'Somebody else', contact, role: 'purchaser', language: 'zh' })
		expect(await findUserByContact(ctx.db, contact)).toEqual(user)
	})

	test('lets only owners make owners and managers, and others nobody', async () => {
		const { company } = await aBuyer(ctx.db)
		const contact = { kind: 'phone', address: '+77015550002' } as const
		for (const [by, role] of [
			['manager', 'owner'],
			['manager', 'manager'],
			['purchaser', 'purchaser'],
			['seller', 'seller'],
			['accountant', 'accountant'],
		] as const) {
			const user = await aMember(ctx.db, { company, role: by })
			const answer = await addMember(ctx, { viewer: asViewer(user, company, by), name: 'Кто-то', contact, role, language: 'ru' })
			expect(answer).toEqual({ ok: false, problem: 'forbidden' })
		}
	})

	test('keeps an owner', async () => {
		const { company, user, viewer } = await aBuyer(ctx.db)
		expect(await changeMember(ctx, { viewer, userId: user.id, role: undefined })).toEqual({ ok: false, problem: 'last-owner' })
		expect(await changeMember(ctx, { viewer, userId: user.id, role: 'manager' })).toEqual({ ok: false, problem: 'last-owner' })
		await aMember(ctx.db, { company, role: 'owner' })
		expect(await changeMember(ctx, { viewer, userId: user.id, role: undefined })).toEqual({ ok: true })
	})

	test('does not let a manager touch an owner, nor anybody a member of another company', async () => {
		const { company, user } = await aBuyer(ctx.db)
		const manager = asViewer(await aMember(ctx.db, { company, role: 'manager' }), company, 'manager')
		expect(await changeMember(ctx, { viewer: manager, userId: user.id, role: 'seller' })).toEqual({ ok: false, problem: 'forbidden' })
		const stranger = await aBuyer(ctx.db)
		expect(await changeMember(ctx, { viewer: stranger.viewer, userId: user.id, role: undefined })).toEqual({
			ok: false,
			problem: 'not-found',
		})
	})

	test('is acted for only by its members', async () => {
		const { company } = await aBuyer(ctx.db)
		const stranger = await aBuyer(ctx.db)
		expect(await switchCompany(ctx, { viewer: stranger.viewer, companyId: company.id })).toEqual({ ok: false, problem: 'not-found' })
	})
})

describe('an API key', () => {
	test('works until it is ended, and is nowhere kept as it was shown', async () => {
		const { company, viewer } = await aBuyer(ctx.db)
		const made = await createApiKey(ctx, { viewer, name: 'склад' })
		if (!made.ok) throw new Error(made.problem)
		const found = await findApiKey(ctx.db, hashToken(made.key))
		expect(found?.company.id).toBe(company.id)
		expect(JSON.stringify(found)).not.toContain(made.key)
		expect(await endApiKey(ctx, { viewer, id: made.id })).toEqual({ ok: true })
		expect(await findApiKey(ctx.db, hashToken(made.key))).toBeUndefined()
		expect(await endApiKey(ctx, { viewer, id: made.id })).toEqual({ ok: false, problem: 'not-found' })
	})

	test('of another company can not be ended, and a purchaser makes none', async () => {
		const { company, viewer } = await aBuyer(ctx.db)
		const made = await createApiKey(ctx, { viewer, name: 'склад' })
		if (!made.ok) throw new Error(made.problem)
		const stranger = await aBuyer(ctx.db)
		expect(await endApiKey(ctx, { viewer: stranger.viewer, id: made.id })).toEqual({ ok: false, problem: 'not-found' })
		expect(await findApiKey(ctx.db, hashToken(made.key))).toBeDefined()
		const purchaser = asViewer(await aMember(ctx.db, { company, role: 'purchaser' }), company, 'purchaser')
		expect(await createApiKey(ctx, { viewer: purchaser, name: 'x' })).toEqual({ ok: false, problem: 'forbidden' })
		expect(await endApiKey(ctx, { viewer: purchaser, id: made.id })).toEqual({ ok: false, problem: 'forbidden' })
	})

	test('is one of at most twenty', async () => {
		const { viewer } = await aBuyer(ctx.db)
		for (let i = 0; i < 20; i++) expect((await createApiKey(ctx, { viewer, name: `key ${i}` })).ok).toBe(true)
		expect(await createApiKey(ctx, { viewer, name: 'one more' })).toMatchObject({ problem: 'too-many' })
	})
})
