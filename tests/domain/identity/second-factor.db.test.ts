import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findSession } from '#db/queries/viewer.server.ts'
import { findBrokenAudit, listAudit } from '#db/queries/audit.server.ts'
import { deliveries } from '#db/schema/index.server.ts'
import { passSecondFactor } from '#app/domain/identity/pass-second-factor.server.ts'
import { showDemoCode } from '#app/domain/identity/show-demo-code.server.ts'
import { signIn } from '#app/domain/identity/sign-in.server.ts'
import { hashToken } from '#app/domain/identity/token.server.ts'
import { codeOfStep, stepOf } from '#app/domain/identity/totp.server.ts'
import { type TestConnection, testConnection } from '#tests/support/database.ts'
import { asViewer, testCtx, type TestCtx } from '#tests/support/factories.ts'
import { aPersonWithPassword, browser, PASSWORD } from './support.ts'

let connection: TestConnection
let ctx: TestCtx
beforeEach(async () => {
	connection = await testConnection()
	ctx = testCtx({ db: connection.db })
})
afterEach(() => connection.close())

const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

async function signedInStaff() {
	const { user, contact } = await aPersonWithPassword(ctx.db, { staffRole: 'moderator', totpSecret: SECRET, demo: true })
	const signed = await signIn(ctx, { contact, password: PASSWORD, browser: browser() })
	if (!signed.ok) throw new Error(signed.problem)
	const found = await findSession(ctx.db, hashToken(signed.session.token), ctx.now())
	return { user, token: signed.session.token, session: signed.session, viewer: { ...asViewer(user), sessionId: found!.session.id } }
}

const codeNow = (shift = 0) => codeOfStep(SECRET, stepOf(ctx.now()) + shift)

describe('the second factor of staff', () => {
	test('makes the codes of RFC 6238', () => {
		const codes = [59, 1111111109, 1111111111, 1234567890, 2000000000].map((s) => codeOfStep(SECRET, stepOf(new Date(s * 1000))))
		expect(codes).toEqual(['287082', '081804', '050471', '005924', '279037'])
	})

	test('is asked for after the password, and gives the session a new token', async () => {
		const { viewer, session, token } = await signedInStaff()
		expect(session.needsSecondFactor).toBe(true)
		const passed = await passSecondFactor(ctx, { viewer, code: codeNow() })
		if (!passed.ok) throw new Error(passed.problem)
		expect(await findSession(ctx.db, hashToken(token), ctx.now())).toBeUndefined()
		expect((await findSession(ctx.db, hashToken(passed.token), ctx.now()))?.session.secondFactorAt).toEqual(ctx.now())
		expect((await listAudit(ctx.db)).map((row) => row.act)).toEqual(['staff.signed-in'])
		expect(await findBrokenAudit(ctx.db)).toBeUndefined()
	})

	test('refuses a code that was used, also in another session, and one that is older than the last used', async () => {
		const { viewer } = await signedInStaff()
		const code = codeNow()
		expect((await passSecondFactor(ctx, { viewer, code })).ok).toBe(true)
		expect(await passSecondFactor(ctx, { viewer, code })).toEqual({ ok: false, problem: 'wrong-code' })
		expect(await passSecondFactor(ctx, { viewer, code: codeNow(-1) })).toEqual({ ok: false, problem: 'wrong-code' })
		expect((await passSecondFactor(ctx, { viewer, code: codeNow(1) })).ok).toBe(true)
	})

	test('takes one of several simultaneous uses of a code', async () => {
		const { viewer } = await signedInStaff()
		const answers = await Promise.all([1, 2, 3, 4].map(() => passSecondFactor(ctx, { viewer, code: codeNow() })))
		expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
	})

	test('takes a clock that is half a minute off, not more', async () => {
		const { viewer } = await signedInStaff()
		expect((await passSecondFactor(ctx, { viewer, code: codeNow(-2) })).ok).toBe(false)
		expect((await passSecondFactor(ctx, { viewer, code: codeNow(2) })).ok).toBe(false)
		expect((await passSecondFactor(ctx, { viewer, code: codeNow(-1) })).ok).toBe(true)
	})

	test('is not guessed: after five wrong codes the right one is refused too', async () => {
		const { viewer } = await signedInStaff()
		for (let i = 0; i < 5; i++) await passSecondFactor(ctx, { viewer, code: codeNow(5 + i) })
		expect(await passSecondFactor(ctx, { viewer, code: codeNow() })).toMatchObject({ problem: 'rate-limited' })
	})

	test('is nothing that a person who is not staff could pass', async () => {
		const { user } = await aPersonWithPassword(ctx.db, { totpSecret: SECRET })
		expect(await passSecondFactor(ctx, { viewer: asViewer(user), code: codeNow() })).toMatchObject({ problem: 'wrong-code' })
	})

	test('is shown in the outbox for demo accounts only, always a code that still works', async () => {
		const { viewer } = await signedInStaff()
		const show = async (userId: number) => {
			await showDemoCode(ctx, { userId, write: (code) => ({ subject: '', body: code }) })
			return (await ctx.db.select().from(deliveries)).at(-1)?.body
		}
		expect((await passSecondFactor(ctx, { viewer, code: (await show(viewer.userId))! })).ok).toBe(true)
		expect((await passSecondFactor(ctx, { viewer, code: (await show(viewer.userId))! })).ok).toBe(true)
		const before = await ctx.db.$count(deliveries)
		const { user } = await aPersonWithPassword(ctx.db, { staffRole: 'moderator', totpSecret: SECRET, demo: false })
		await show(user.id)
		expect(await ctx.db.$count(deliveries)).toBe(before)
	})
})
