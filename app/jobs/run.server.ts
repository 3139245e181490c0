/** Runs what follows from events after their commit, and what the clock asks for. */
import { and, asc, eq, isNull, lt } from 'drizzle-orm'
import { events } from '#db/schema/index.server.ts'
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
const SWEEP_MS = 5000

/** Acts on all waiting events. @returns how many were done */
export async function runEvents(app: App, list: readonly Subscriber[] = subscribers): Promise<number> {
	let done = 0
	for (;;) {
		const waiting = await app.db
			.select()
			.from(events)
			.where(and(isNull(events.doneAt), lt(events.attempts, MAX_ATTEMPTS)))
			.orderBy(asc(events.id))
			.limit(BATCH)
		let progress = false
		for (const event of waiting) {
			try {
				for (const subscriber of list) if (subscriber.types.includes(event.type)) await subscriber.run(app, event)
				await app.db.update(events).set({ doneAt: app.now() }).where(eq(events.id, event.id))
				progress = true
				done++
			} catch (error) {
				app.log.error({ err: error, event: event.id, type: event.type }, 'a subscriber failed')
				await app.db
					.update(events)
					.set({ attempts: event.attempts + 1 })
					.where(eq(events.id, event.id))
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
