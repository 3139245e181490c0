import { afterEach, beforeEach, expect, it } from 'vitest'
import { isFormKept, keepForm, type RefusedForm, takeForm } from '#app/domain/identity/kept-form.server.ts'
import { endOtherSessions } from '#app/domain/identity/end-session.server.ts'
import { startSession } from '#app/domain/identity/start-session.server.ts'
import { keptForms } from '#db/schema/index.server.ts'
import { type TestConnection, testConnection } from '#tests/support/database.ts'
import { asViewer, aUser, testCtx, type TestCtx, type User } from '#tests/support/factories.ts'
import { browser } from './support.ts'

let connection: TestConnection
let ctx: TestCtx
let user: User
let sessionToken: string
beforeEach(async () => {
	connection = await testConnection()
	ctx = testCtx({ db: connection.db })
	user = await aUser(ctx.db)
	sessionToken = (await startSession(ctx, ctx.db, user, browser())).token
	await endOtherSessions(ctx, { viewer: { ...asViewer(user), sessionId: 'none' } })
})
afterEach(() => connection.close())

const path = '/kk/sell/products/new'
const typed = { 'texts.kk.title': 'Тостаған', sku: 'A\0B\ud800C' }
const keep = (change: Partial<RefusedForm> = {}) =>
	keepForm(ctx, { path, typed, withFiles: true, network: '203.0.113.7', sessionTokens: [sessionToken], ...change })

it('what was typed comes back to the same person, once', async () => {
	const token = (await keep())!
	expect(await isFormKept(ctx, token)).toBe(true)
	expect(await takeForm(ctx, { token, userId: user.id, path })).toEqual({
		typed: { 'texts.kk.title': 'Тостаған', sku: 'ABC' },
		withFiles: true,
	})
	expect(await takeForm(ctx, { token, userId: user.id, path })).toBeUndefined()
	expect(await isFormKept(ctx, token)).toBe(false)
})

it('another person at the same browser, another page and another token get nothing, and it still waits', async () => {
	const token = (await keep())!
	const other = await aUser(ctx.db)
	expect(await takeForm(ctx, { token, userId: other.id, path })).toBeUndefined()
	expect(await takeForm(ctx, { token, userId: user.id, path: '/kk/sell/products/1' })).toBeUndefined()
	expect(await takeForm(ctx, { token: 'guessed', userId: user.id, path })).toBeUndefined()
	expect(await takeForm(ctx, { token, userId: user.id, path })).toBeDefined()
})

it('a browser that no longer knows whose session it was gives it to whoever signs in there', async () => {
	const token = (await keep({ sessionTokens: [] }))!
	expect(await takeForm(ctx, { token, userId: (await aUser(ctx.db)).id, path })).toBeDefined()
})

it('an hour later it is gone', async () => {
	const token = (await keep())!
	ctx.pass(3_600_001)
	expect(await isFormKept(ctx, token)).toBe(false)
	expect(await takeForm(ctx, { token, userId: user.id, path })).toBeUndefined()
})

it('too much, and too often are not kept', async () => {
	expect(await keep({ typed: { note: 'x'.repeat(150_000) } })).toBeUndefined()
	expect(await keep({ path: `/${'x'.repeat(2000)}` })).toBeUndefined()
	for (let i = 0; i < 40; i++) await keep()
	expect(await ctx.db.$count(keptForms)).toBe(30)
})
