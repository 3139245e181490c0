/** The life of an order as data: who may move it from which state to which, and when a reason must be given. */

export const ORDER_STATES = ['placed', 'paid', 'confirmed', 'ready', 'dispatched', 'accepted', 'cancelled', 'expired'] as const
export type OrderState = (typeof ORDER_STATES)[number]
export const FINAL_STATES: readonly OrderState[] = ['accepted', 'cancelled', 'expired']

export const ORDER_ACTORS = ['buyer', 'merchant', 'staff', 'system'] as const
export type OrderActor = (typeof ORDER_ACTORS)[number]
export const ORDER_ACTS = ['pay', 'expire', 'confirm', 'ready', 'dispatch', 'accept', 'cancel'] as const
export type OrderAct = (typeof ORDER_ACTS)[number]

export interface Transition {
	act: OrderAct
	from: OrderState
	to: OrderState
	by: readonly OrderActor[]
	/** The act is refused without a reason, which the other side reads. */
	needsReason: readonly OrderActor[]
}

const step = (act: OrderAct, from: OrderState, to: OrderState, by: OrderActor[], needsReason: OrderActor[] = []): Transition => ({
	act,
	from,
	to,
	by,
	needsReason,
})

/**
 * Money moves an order only by `pay`, which nobody does by hand. After dispatch there is nothing to cancel: what went wrong on the road is
 * a claim. Staff accept in the buyer's place when the goods are known to have arrived.
 */
export const TRANSITIONS: readonly Transition[] = [
	step('pay', 'placed', 'paid', ['system']),
	step('expire', 'placed', 'expired', ['system']),
	step('confirm', 'paid', 'confirmed', ['merchant']),
	step('ready', 'confirmed', 'ready', ['merchant']),
	step('dispatch', 'ready', 'dispatched', ['merchant']),
	step('accept', 'dispatched', 'accepted', ['buyer', 'staff'], ['staff']),
	step('cancel', 'placed', 'cancelled', ['buyer', 'merchant', 'staff'], ['merchant', 'staff']),
	step('cancel', 'paid', 'cancelled', ['buyer', 'merchant', 'staff'], ['merchant', 'staff']),
	step('cancel', 'confirmed', 'cancelled', ['merchant', 'staff'], ['merchant', 'staff']),
	step('cancel', 'ready', 'cancelled', ['merchant', 'staff'], ['merchant', 'staff']),
]

/** The road that an order takes when nothing goes wrong. */
export const ROAD: readonly OrderState[] = ['placed', 'paid', 'confirmed', 'ready', 'dispatched', 'accepted']

export function findTransition(act: OrderAct, from: OrderState, actor: OrderActor): Transition | undefined {
	return TRANSITIONS.find((one) => one.act === act && one.from === from && one.by.includes(actor))
}

/** What `actor` may do with an order in this state. */
export function actsOf(state: OrderState, actor: OrderActor): Transition[] {
	return TRANSITIONS.filter((one) => one.from === state && one.by.includes(actor))
}

/** True for states whose goods are still held for the order. */
export const holdsStock = (state: OrderState) =>
	state !== 'dispatched' && state !== 'accepted' && state !== 'cancelled' && state !== 'expired'

/** True for states whose money was received and is held. */
export const isPaid = (state: OrderState) =>
	state === 'paid' || state === 'confirmed' || state === 'ready' || state === 'dispatched' || state === 'accepted'

/**
 * Refuses a table in which an order could get stuck or lost.
 *
 * @throws Error when no road leads to a state, or on from one that is not final, or two rows answer one act of one actor
 */
export function checkTransitions(table: readonly Transition[] = TRANSITIONS): void {
	const seen = new Set<string>()
	for (const { act, from, to, by, needsReason } of table) {
		if (by.length === 0 || needsReason.some((actor) => !by.includes(actor))) throw new Error(`${act} from ${from} is by nobody`)
		if (from === to || FINAL_STATES.includes(from)) throw new Error(`${act} must not lead from ${from} to ${to}`)
		for (const actor of by) {
			const key = `${act} ${from} ${actor}`
			if (seen.has(key)) throw new Error(`two rows for ${key}`)
			seen.add(key)
		}
	}
	const reached = closure(['placed'], (state) => table.filter((one) => one.from === state).map((one) => one.to))
	const ending = closure(FINAL_STATES, (state) => table.filter((one) => one.to === state).map((one) => one.from))
	for (const state of ORDER_STATES) {
		if (!reached.has(state)) throw new Error(`no road leads to ${state}`)
		if (!ending.has(state)) throw new Error(`no road leads on from ${state}`)
	}
}

function closure(start: readonly OrderState[], next: (state: OrderState) => OrderState[]): Set<OrderState> {
	const found = new Set(start)
	for (const state of found) for (const other of next(state)) found.add(other)
	return found
}

checkTransitions()
