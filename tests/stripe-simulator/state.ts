/** Everything the simulator remembers, as plain JSON, and its file: written beside and renamed, so a crash leaves the old or the new, never half. */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { WireCharge, WireDispute, WireEvent, WireIntent, WireLineItem, WireRefund, WireSession } from './wire.ts'

export interface SessionRow {
	session: WireSession
	lineItems: WireLineItem[]
	intentData: { description: string | null; metadata: Record<string, string>; transferGroup: string | null; receiptEmail: string | null }
	/** The payment intent of the first attempt; the session shows it once an attempt was accepted. */
	intentId: string | null
	/** A delayed method that settles by itself; `at` in seconds since 1970. */
	settles: { at: number; outcome: SettleOutcome } | null
}

export type SettleOutcome = 'succeeded' | 'failed'

export interface Delivery {
	id: string
	eventId: string
	attempts: number
	/** Milliseconds since 1970 by the simulator's clock. */
	dueAt: number
	lastProblem: string | null
}

export interface SavedAnswer {
	/** Method, path and parameters: the same key with another one is an error. */
	request: string
	status: number
	body: string
	requestId: string
	/** Seconds since 1970. */
	savedAt: number
}

export interface State {
	version: 1
	sessions: Record<string, SessionRow>
	intents: Record<string, WireIntent>
	charges: Record<string, WireCharge>
	refunds: Record<string, WireRefund>
	disputes: Record<string, WireDispute>
	events: Record<string, WireEvent>
	deliveries: Delivery[]
	answers: Record<string, SavedAnswer>
}

const KEYS_KEPT_SECONDS = 24 * 3_600
const EVENTS_KEPT_SECONDS = 30 * 24 * 3_600

export function emptyState(): State {
	return { version: 1, sessions: {}, intents: {}, charges: {}, refunds: {}, disputes: {}, events: {}, deliveries: [], answers: {} }
}

/** @throws Error when the file was written by another version or by something else */
export function loadState(file: string | undefined): State {
	if (!file || !existsSync(file)) return emptyState()
	let state: unknown
	try {
		state = JSON.parse(readFileSync(file, 'utf8'))
	} catch (cause) {
		throw new Error(`The state of the Stripe simulator in ${file} is not readable. Delete the file to begin anew.`, { cause })
	}
	if ((state as State | null)?.version !== 1) {
		throw new Error(`The state of the Stripe simulator in ${file} is of another version. Delete the file to begin anew.`)
	}
	return { ...emptyState(), ...(state as State) }
}

export function saveState(file: string, state: State): void {
	const target = resolve(file)
	mkdirSync(dirname(target), { recursive: true })
	const beside = `${target}.${process.pid}.new`
	const descriptor = openSync(beside, 'w', 0o600)
	try {
		writeSync(descriptor, JSON.stringify(state))
		fsyncSync(descriptor)
	} finally {
		closeSync(descriptor)
	}
	renameSync(beside, target)
}

/** As Stripe does: keys are kept a day, events a month. */
export function forgetOld(state: State, nowSeconds: number): void {
	for (const [key, answer] of Object.entries(state.answers)) {
		if (answer.savedAt < nowSeconds - KEYS_KEPT_SECONDS) delete state.answers[key]
	}
	const awaited = new Set(state.deliveries.map((delivery) => delivery.eventId))
	for (const [id, event] of Object.entries(state.events)) {
		if (event.created < nowSeconds - EVENTS_KEPT_SECONDS && !awaited.has(id)) delete state.events[id]
	}
}

/** Looks only at what was put in, so that an id like `__proto__` finds nothing. */
export function findRow<T>(rows: Record<string, T>, id: string | null): T | undefined {
	return id !== null && Object.hasOwn(rows, id) ? rows[id] : undefined
}
