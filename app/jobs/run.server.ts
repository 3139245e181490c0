/** Runs what follows from events after their commit, and what the clock asks for. */
import { giveEventBack, listWaitingEvents, markEventDone, takeEvent } from '#db/queries/events.server.ts'
import type { App } from '#app/http/context.server.ts'
import { subscribers, timers } from './list.server.ts'

export interface Event {
	id: number
	type: string
	subjectId: string
	payload: Record<string, unknown>
	at: Date
}

/** Runs once or more often for each event of its types, so it must be idempotent. */
export interface Subscriber {
	name: string
	types: readonly string[]
	run(app: App, event: Event): Promise<void>
}

export interface Timer {
	name: string
	everyMs: number
	run(app: App): Promise<unknown>
}

const BATCH = 50
const MAX_ATTEMPTS = 8
/** Longer than any subscriber works on one event. */
const LEASE_MS = 120_000
const SWEEP_MS = 5000

/** Acts on all waiting events that no other process has taken. @returns how many were done */
export async function runEvents(app: App, list: readonly Subscriber[] = subscribers): Promise<number> {
	let done = 0
	for (;;) {
		const waiting = await listWaitingEvents(app.db, { now: app.now(), maxAttempts: MAX_ATTEMPTS, limit: BATCH })
		let progress = false
		for (const event of waiting) {
			const now = app.now()
			const taken = await takeEvent(app.db, event.id, { now, until: new Date(now.getTime() + LEASE_MS), maxAttempts: MAX_ATTEMPTS })
			if (!taken) continue
			try {
				for (const subscriber of list) if (subscriber.types.includes(event.type)) await subscriber.run(app, event)
				await markEventDone(app.db, event.id, app.now())
				progress = true
				done++
			} catch (error) {
				app.log.error({ err: error, event: event.id, type: event.type }, 'a subscriber failed')
				await giveEventBack(app.db, event.id)
			}
		}
		if (waiting.length < BATCH || !progress) return done
	}
}

export function startJobs(app: App): { stop(): Promise<void> } {
	let running: Promise<unknown> = Promise.resolve()
	let queued = false
	let stopped = false
	const wake = () => {
		if (queued || stopped) return
		queued = true
		running = running
			.then(() => ((queued = false), runEvents(app)))
			.catch((error) => app.log.error({ err: error }, 'events could not be read'))
	}
	const off = app.onCommit(wake)
	const handles = [
		setInterval(wake, SWEEP_MS),
		...timers.map((timer) =>
			setInterval(() => {
				running = running.then(() => timer.run(app)).catch((error) => app.log.error({ err: error, timer: timer.name }, 'a timer failed'))
			}, timer.everyMs),
		),
	]
	for (const handle of handles) handle.unref()
	wake()
	return {
		async stop() {
			stopped = true
			off()
			handles.forEach(clearInterval)
			await running
		},
	}
}
