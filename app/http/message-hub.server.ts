/** One look at new messages per process and commit, however many streams are open; each stream hears of its own company's only. */
import { lastMessageId, listNewMessages, type StreamRow } from '#db/queries/messages.server.ts'
import type { App } from './context.server.ts'

type Listener = (row: StreamRow) => void

/** Ids are given before commits, so a lower one may appear after a higher one: look back this far. */
const LOOK_BACK = 100
const BATCH = 500

class MessageHub {
	private readonly listeners = new Map<number, Set<Listener>>()
	private readonly told = new Set<number>()
	private highest = 0
	private looking: Promise<void> = Promise.resolve()
	private queued = false
	private off: (() => void) | undefined

	constructor(private readonly app: App) {}

	/** @returns the way to stop listening */
	async listen(companyId: number, listener: Listener): Promise<() => void> {
		if (!this.off) {
			this.off = this.app.onCommit(() => this.wake())
			this.highest = await lastMessageId(this.app.db)
			for (const row of await listNewMessages(this.app.db, this.highest - LOOK_BACK, BATCH)) this.told.add(row.id)
		}
		const own = this.listeners.get(companyId) ?? new Set()
		this.listeners.set(companyId, own.add(listener))
		return () => {
			own.delete(listener)
			if (own.size === 0 && this.listeners.get(companyId) === own) this.listeners.delete(companyId)
		}
	}

	private wake() {
		if (this.queued || this.listeners.size === 0) return
		this.queued = true
		this.looking = this.looking
			.then(() => ((this.queued = false), this.look()))
			.catch((error) => this.app.log.error({ err: error }, 'new messages could not be read'))
	}

	/** A stream that broke off must not keep the others waiting. */
	private tell(listener: Listener, row: StreamRow) {
		try {
			listener(row)
		} catch (error) {
			this.app.log.warn({ err: error }, 'a stream could not be told of a message')
		}
	}

	private async look() {
		for (;;) {
			const rows = await listNewMessages(this.app.db, this.highest - LOOK_BACK, BATCH)
			for (const row of rows) {
				if (this.told.has(row.id)) continue
				this.told.add(row.id)
				for (const companyId of [row.buyerCompanyId, row.merchantCompanyId])
					for (const listener of [...(this.listeners.get(companyId) ?? [])]) this.tell(listener, row)
			}
			this.highest = Math.max(this.highest, rows.at(-1)?.id ?? 0)
			for (const id of this.told) if (id <= this.highest - LOOK_BACK) this.told.delete(id)
			if (rows.length < BATCH) return
		}
	}
}

const hubs = new WeakMap<App, MessageHub>()

export function messageHub(app: App): MessageHub {
	let hub = hubs.get(app)
	if (!hub) hubs.set(app, (hub = new MessageHub(app)))
	return hub
}
