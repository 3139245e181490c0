/** The handles of tests: a buyer's hand, the clock, faults, webhooks. Each is also `POST /_sim/<name>` with its input as JSON. */
import { closeDispute, openDispute } from './disputes.ts'
import { FAULT_KINDS, type Fault, type FaultKind } from './faults.ts'
import { type Attempt, attemptPayment, type AttemptResult, expireSession, letTimePass, settleDelayed } from './payments.ts'
import { DECLINED_CARD, METHODS, type MethodType } from './payment-methods.ts'
import { settleRefund } from './refunds.ts'
import { toSession } from './session-object.ts'
import { changeSettings, defaultSettings, type Settings } from './settings.ts'
import { type Call, recordEvent, type Simulator } from './simulator.ts'
import { emptyState, findRow, type SettleOutcome, type State } from './state.ts'
import type { DeliveryReport, Webhooks } from './webhooks.ts'
import { NO_CALL, type WireDispute, type WireRefund, type WireSession } from './wire.ts'

export interface Dump {
	state: State
	settings: Settings
	faults: Fault[]
	/** The last 1,000 calls of the API. */
	calls: Call[]
}

export interface SimulatorControl {
	/** Pays as on the page, 4242 by default. @returns the session, or the decline */
	pay(input: { session: string } & Partial<Attempt>): AttemptResult & { session: WireSession }
	/** A declined card; the session stays open. */
	fail(input: { session: string; card?: string }): AttemptResult & { session: WireSession }
	/** A delayed method: complete and unpaid, until `settle`. */
	payLater(input: { session: string }): WireSession
	settle(input: { session: string; as: SettleOutcome }): WireSession
	/** Ends the session now, without moving the clock. */
	expire(input: { session: string }): WireSession
	settleRefund(input: { refund: string; as: SettleOutcome }): WireRefund
	dispute(input: { charge: string; reason?: string }): WireDispute
	closeDispute(input: { dispute: string; as: 'won' | 'lost' }): WireDispute
	set(change: Partial<Settings>): Settings
	/** Moves the clock on, and lets it act. */
	advance(input: { seconds: number }): { now: number }
	/** The next calls that match fail; see `faults.ts`. */
	faultNext(input: { kind: FaultKind; times?: number; method?: 'GET' | 'POST'; path?: string }): Fault[]
	/** Sends an authentic event with any content, for receivers that must not trust it. @returns the event's id */
	emit(input: { type: string; object: object }): { event: string }
	/** Sends what waits, held or not, each once. */
	deliver(input?: { events?: string[] }): Promise<DeliveryReport>
	/** Sends events again that were already delivered. */
	resend(input: { events: string[] }): Promise<DeliveryReport>
	idle(): Promise<void>
	dump(): Dump
	/** Forgets everything, turns every setting and fault back. */
	reset(): void
}

export function createControl(sim: Simulator, webhooks: Webhooks): SimulatorControl {
	const webhookUrl = sim.settings.webhookUrl
	const rowOf = (id: string) => must(findRow(sim.state.sessions, id), `session ${id}`)
	const sessionAfter = <T>(id: string, result: T): T & { session: WireSession } => ({ ...result, session: toSession(sim, rowOf(id)) })
	const pay = ({ session, ...attempt }: { session: string } & Partial<Attempt>) =>
		sessionAfter(session, attemptPayment(sim, rowOf(session), { method: 'card', ...attempt }))
	const control: SimulatorControl = {
		pay,
		fail: ({ session, card = DECLINED_CARD }) => pay({ session, card }),
		payLater({ session }) {
			const row = rowOf(session)
			const method = row.session.payment_method_types.find((type) => METHODS[type as MethodType].delayed) as MethodType | undefined
			requireOk(attemptPayment(sim, row, { method: must(method, `delayed method of ${session}`) }))
			row.settles = null
			return toSession(sim, row)
		},
		settle({ session, as }) {
			requireOk(settleDelayed(sim, rowOf(session), as))
			return toSession(sim, rowOf(session))
		},
		expire({ session }) {
			requireOk(expireSession(sim, rowOf(session), NO_CALL))
			return toSession(sim, rowOf(session))
		},
		settleRefund({ refund, as }) {
			const row = must(findRow(sim.state.refunds, refund), `refund ${refund}`)
			requireOk(settleRefund(sim, row, as))
			return row
		},
		dispute({ charge, reason = 'product_not_received' }) {
			const result = openDispute(sim, must(findRow(sim.state.charges, charge), `charge ${charge}`), reason)
			requireOk(result)
			return result.dispute
		},
		closeDispute({ dispute, as }) {
			const row = must(findRow(sim.state.disputes, dispute), `dispute ${dispute}`)
			requireOk(closeDispute(sim, row, as))
			return row
		},
		set: (change) => changeSettings(sim.settings, change),
		advance({ seconds }) {
			changeSettings(sim.settings, { clockOffsetSeconds: sim.settings.clockOffsetSeconds + seconds })
			letTimePass(sim)
			return { now: sim.nowSeconds() }
		},
		faultNext({ kind, times = 1, method, path }) {
			if (!FAULT_KINDS.includes(kind)) throw new RangeError(`There is no fault ${kind}`)
			sim.faults.push({ kind, times, method, path })
			return sim.faults
		},
		emit: ({ type, object }) => ({ event: recordEvent(sim, { type, object, cause: NO_CALL }) }),
		deliver: (input) => webhooks.deliver(input),
		resend({ events }) {
			for (const id of events) {
				must(findRow(sim.state.events, id), `event ${id}`)
				sim.state.deliveries.push({ id: sim.newId('whd_'), eventId: id, attempts: 0, dueAt: sim.nowMs(), lastProblem: null })
			}
			return webhooks.deliver({ events })
		},
		idle: () => webhooks.idle(),
		dump: () => structuredClone({ state: sim.state, settings: sim.settings, faults: sim.faults, calls: sim.calls }),
		reset() {
			sim.state = emptyState()
			sim.faults.length = 0
			sim.calls.length = 0
			Object.assign(sim.settings, defaultSettings(webhookUrl))
		},
	}
	return savingAfterEach(sim, webhooks, control)
}

/** Whatever a handle did is on disk and its webhooks are on their way when it returns. */
function savingAfterEach(sim: Simulator, webhooks: Webhooks, control: SimulatorControl): SimulatorControl {
	const wrapped = Object.entries(control).map(([name, handle]: [string, (input: never) => unknown]) => {
		const call = (input: never) => {
			const result = handle(input)
			sim.save()
			webhooks.wake()
			return result
		}
		return [name, name === 'dump' || name === 'idle' ? handle : call]
	})
	return Object.fromEntries(wrapped) as SimulatorControl
}

function must<T>(found: T | undefined, what: string): T {
	if (found === undefined) throw new RangeError(`There is no ${what}`)
	return found
}

function requireOk<T extends { ok: boolean }>(result: T): asserts result is Extract<T, { ok: true }> {
	if (!result.ok) throw new RangeError(`Not possible now: ${(result as { problem?: string }).problem}`)
}
