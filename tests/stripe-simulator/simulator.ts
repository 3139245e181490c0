/** The heart that every part holds: clock, ids, memory, settings, and the one way to record an event. */
import { randomBytes } from 'node:crypto'
import Stripe from 'stripe'
import type { Fault } from './faults.ts'
import { defaultSettings, type Settings } from './settings.ts'
import { forgetOld, loadState, saveState, type State } from './state.ts'
import type { Cause, WireObject } from './wire.ts'

export interface SimulatorOptions {
	webhookUrl: string
	webhookSecret: string
	/** Without it the state lives in memory only. */
	stateFile?: string
	now?: () => Date
	/** Random numbers from 0 to 1, for rates and shuffles. */
	chance?: () => number
	/** Shown at the head of the pay page. */
	businessName?: string
}

export interface Simulator {
	state: State
	settings: Settings
	faults: Fault[]
	/** The last API calls, newest last. */
	calls: Call[]
	readonly webhookSecret: string
	readonly businessName: string
	/** Where a buyer's browser finds the pay page. */
	origin: string
	chance(): number
	nowMs(): number
	nowSeconds(): number
	/** @param prefix like `pi_3` */
	newId(prefix: string, length?: number): string
	/** Set by the server: webhooks wait to be sent. */
	onEvent: () => void
	/** Something changed that is not on disk yet and may be lost: a webhook that arrived is then sent again. */
	isDirty: boolean
	save(): void
}

export interface Call {
	at: string
	method: string
	path: string
	status: number | 'dropped'
	idempotencyKey: string | null
	replayed: boolean
	fault: string | null
}

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

export function createSimulator(options: SimulatorOptions): Simulator {
	const now = options.now ?? (() => new Date())
	const sim: Simulator = {
		state: loadState(options.stateFile),
		settings: defaultSettings(options.webhookUrl),
		faults: [],
		calls: [],
		webhookSecret: options.webhookSecret,
		businessName: options.businessName ?? 'Keruen',
		origin: '',
		chance: options.chance ?? Math.random,
		nowMs: () => now().getTime() + sim.settings.clockOffsetSeconds * 1_000,
		nowSeconds: () => Math.floor(sim.nowMs() / 1_000),
		newId: (prefix, length = 24) => prefix + Array.from(randomBytes(length), (byte) => LETTERS[byte % LETTERS.length]).join(''),
		onEvent: () => {},
		isDirty: false,
		save() {
			sim.isDirty = false
			forgetOld(sim.state, sim.nowSeconds())
			if (options.stateFile) saveState(options.stateFile, sim.state)
		},
	}
	return sim
}

/** Records what happened with a snapshot of the object as it is now, and plans its webhooks. */
export function recordEvent(
	sim: Simulator,
	{ type, object, previous, cause }: { type: string; object: object; previous?: Record<string, unknown>; cause: Cause },
): string {
	const id = sim.newId('evt_1')
	sim.state.events[id] = {
		id,
		object: 'event',
		api_version: Stripe.API_VERSION,
		created: sim.nowSeconds(),
		data: { object: structuredClone(object) as WireObject, ...(previous && { previous_attributes: previous }) },
		livemode: false,
		pending_webhooks: 0,
		request: { ...cause },
		type,
	}
	for (let copy = 0; copy < sim.settings.duplicates; copy++) {
		const dueAt = sim.nowMs() + sim.settings.delayMs
		sim.state.deliveries.push({ id: sim.newId('whd_'), eventId: id, attempts: 0, dueAt, lastProblem: null })
	}
	sim.onEvent()
	return id
}
