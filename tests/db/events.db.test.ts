/** Events are acted on by whichever process is there: each by one at a time, none for ever by one that died. */
import { sql } from 'drizzle-orm'
import pino from 'pino'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { connect } from '#db/client.server.ts'
import { insertEvent, listWaitingEvents } from '#db/queries/events.server.ts'
import { runEvents, type Subscriber } from '#app/jobs/run.server.ts'
import type { App } from '#app/http/context.server.ts'
import { testConnection, type TestConnection } from '#tests/support/database.ts'

const START = new Date('2026-11-24T08:00:00Z')
const WAITING = { maxAttempts: 8, limit: 100 }
let first: TestConnection
let clock: Date

beforeEach(async () => {
	first = await testConnection()
	clock = START
	for (let n = 1; n <= 20; n++) await insertEvent(first.db, { type: 'listing.changed', subjectId: String(n), payload: {}, at: START })
})
afterEach(() => first.close())

const appOn = (db: App['db']) => ({ db, now: () => clock, log: pino({ level: 'silent' }) }) as unknown as App

it('two processes at once act on each event exactly once', async () => {
	const second = connect(first.url)
	const seen: string[] = []
	const subscriber: Subscriber = {
		name: 'counts',
		types: ['listing.changed'],
		async run(app, event) {
			await app.db.rows(sql`select 1`)
			seen.push(event.subjectId)
		},
	}
	await Promise.all([runEvents(appOn(first.db), [subscriber]), runEvents(appOn(second.db), [subscriber])])
	await second.close()
	expect(seen.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
	expect(await listWaitingEvents(first.db, { now: clock, ...WAITING })).toEqual([])
})

it('an event that a process took with it into death comes back by the clock, one that failed at once', async () => {
	const dies: Subscriber = { name: 'dies', types: ['listing.changed'], run: (_, event) => (event.subjectId === '1' ? new Promise(() => undefined) : Promise.resolve()) }
	void runEvents(appOn(first.db), [dies])
	await expect.poll(async () => (await listWaitingEvents(first.db, { now: clock, ...WAITING })).length).toBe(19)
	clock = new Date(START.getTime() + 121_000)
	expect(await listWaitingEvents(first.db, { now: clock, ...WAITING })).toHaveLength(20)
	let failures = 0
	const failsOnce: Subscriber = {
		name: 'fails once',
		types: ['listing.changed'],
		async run(_, event) {
			if (event.subjectId === '1' && failures++ === 0) throw new Error('once')
		},
	}
	await runEvents(appOn(first.db), [failsOnce])
	expect((await listWaitingEvents(first.db, { now: clock, ...WAITING })).map((event) => event.subjectId)).toEqual(['1'])
	await runEvents(appOn(first.db), [failsOnce])
	expect(failures).toBe(2)
	expect(await listWaitingEvents(first.db, { now: clock, ...WAITING })).toEqual([])
})
