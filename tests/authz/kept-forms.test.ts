/** A form whose session has ended: the sign-in page says why, and what was typed is back on its page, for its own person only. */
import { eq, inArray, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACCESS } from '#app/http/access.server.ts'
import { attempts, keptForms, sessions, users } from '#db/schema/index.server.ts'
import { changed, stateOf } from '#tests/support/database-state.ts'
import { ask, type Asked, setCookie } from '#tests/support/http-client.ts'
import { aSession, aServedWorld, type Role, type World } from '#tests/support/served-world.ts'
import { ACTS, ADDRESS_FORM } from './acts.ts'

let world: World
beforeAll(async () => {
	world = await aServedWorld()
}, 60_000)
afterAll(() => world?.close())

const html = { accept: 'text/html' }
const personOf = (role: Role) =>
	({ buyer: world.buyer.user, otherBuyer: world.otherBuyer.user, merchant: world.merchant.owner, moderator: world.staff })[role as 'buyer']
const companyOf = (role: Role) => ({ buyer: world.buyer.company.id, merchant: world.merchant.company.id })[role as 'buyer'] ?? null
const live = (role: Role) => aSession(world.ctx, personOf(role).id, companyOf(role), role === 'moderator')
async function dead(role: Role) {
	const token = await live(role)
	await world.db.update(sessions).set({ endedAt: world.ctx.now() }).where(isNull(sessions.endedAt))
	return token
}

const forms = ACTS.filter(
	({ route, may }) =>
		ACCESS[route] !== 'public' && route !== 'routes/account/second-factor' && ['buyer', 'merchant', 'moderator'].includes(may[0]!),
)

describe.each(forms.map((act) => [`${act.route} ${act.name}`, act] as const))('%s', (_, act) => {
	test('is kept, shown again to its person, and sent by nobody', async () => {
		await world.db.delete(attempts)
		const role = act.may[0]!
		// The form of a report is on the page of that report.
		const path = act.route === 'routes/staff/reports' ? `/zh/staff/reports?report=${world.reportId}` : act.path(world)
		const sent = act.send(world)
		const before = await stateOf(world.db)
		const refused = await ask(world.url, path, { ...sent, token: await dead(role), headers: html })
		expect(refused.status).toBe(303)
		const to = new URL(refused.location!, world.url)
		expect([to.pathname, to.searchParams.get('next')]).toEqual(['/zh/account/sign-in', path])
		const k_kept = setCookie(refused, 'k_kept')!
		expect((await ask(world.url, refused.location!, { cookies: { k_kept } })).text).toContain('登录已失效')
		const cookies = { ...sent.cookies, k_kept }

		// Somebody else at this browser sees the page, if it is theirs to see, as it always is.
		const stranger = await aSession(world.ctx, world.otherMerchant.owner.id, world.otherMerchant.company.id)
		expect((await ask(world.url, path, { token: stranger, cookies, headers: html })).text).not.toContain('尚未提交')

		const page = await ask(world.url, path, { token: await live(role), cookies, headers: html })
		expect(page.status).toBe(200)
		expect(page.text.includes('尚未提交')).toBe(true)
		expect(setCookie(page, 'k_kept')).toBe('')
		for (const [name, value] of Object.entries(wordsOf(sent))) expect(page.text.includes(value), name).toBe(true)
		const again = await ask(world.url, path, { token: await live(role), cookies, headers: html })
		expect(again.text).not.toContain('尚未提交')
		const touched = changed(before, await stateOf(world.db)).filter((name) => !SEEING.has(name))
		expect(touched).toEqual([])
	})
})

/** What a page writes when it is looked at: who has read what, and whose cart a guest's has become. */
const SEEING = new Set(['sessions', 'thread_reads', 'audit_log', 'carts'])

/** What a person types in words, and a page shows as it is. */
function wordsOf({ form, multipart }: Asked): Record<string, string> {
	const fields = multipart ? [...multipart.entries()] : Object.entries(form ?? {})
	const words = fields.filter(
		([name, value]) => typeof value === 'string' && /\p{L}{2}/u.test(value) && !/^(act|nonce)$|password|[cC]ode/.test(name),
	)
	return Object.fromEntries(words.filter(([name]) => /title|text|reason$|reasonText|^name$|companyName|decision/i.test(name))) as Record<
		string,
		string
	>
}

test('passwords and codes are not kept', async () => {
	await world.db.delete(attempts)
	await world.db.delete(keptForms)
	const form = { act: 'password', current: 'secret-one', password: 'secret-two', contactCode: '123456', name: 'Айгүл' }
	await ask(world.url, '/zh/account', { token: await dead('buyer'), form, headers: html })
	const [kept] = await world.db.select().from(keptForms)
	expect(kept!.typed).toEqual({ act: 'password', name: 'Айгүл' })
})

test('after signing out in another tab it still belongs to the one who was signed in', async () => {
	await world.db.delete(attempts)
	const token = await live('buyer')
	const out = await ask(world.url, '/sign-out', { token, form: {} })
	const k_left = setCookie(out, 'k_left')!
	await world.db.delete(keptForms)
	await ask(world.url, '/zh/checkout', { form: ADDRESS_FORM, cookies: { k_left }, headers: html })
	expect((await world.db.select().from(keptForms))[0]).toMatchObject({ userId: world.buyer.user.id, path: '/zh/checkout' })
})

test('a script’s form, another site’s form and a form of no page are not kept', async () => {
	await world.db.delete(attempts)
	await world.db.delete(keptForms)
	const form = { act: 'send', text: '您好', nonce: 'nonce-of-test-9' }
	const path = `/zh/messages/${world.quietThread}`
	await ask(world.url, path, { form, headers: { accept: 'application/json' } })
	await ask(world.url, path, { form, headers: { ...html, origin: 'https://evil.example' } })
	await ask(world.url, '/messages/stream', { form, headers: html })
	expect(await world.db.$count(keptForms)).toBe(0)
})

test('who signs in with the form that waits is led to its page', async () => {
	await world.db.delete(attempts)
	const [person] = await world.db.select().from(users).where(eq(users.phone, world.signIn.contact))
	await world.db
		.update(sessions)
		.set({ endedAt: null })
		.where(inArray(sessions.userId, [person!.id]))
	const refused = await ask(world.url, '/zh/account', { form: { act: 'profile', name: 'Жаңа есім', language: 'kk' }, headers: html })
	const next = new URL(refused.location!, world.url).searchParams.get('next')!
	const signedIn = await ask(world.url, refused.location!, { form: { ...world.signIn, next } })
	expect(signedIn.location).toBe('/zh/account')
	const cookies = { k_kept: setCookie(refused, 'k_kept')! }
	const page = await ask(world.url, signedIn.location!, { token: setCookie(signedIn, 'k_session'), cookies, headers: html })
	expect(page.text).toContain('Жаңа есім')
})
