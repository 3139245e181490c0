/** The life of an order as data: who may move it from which state to which, and when a reason must be given. */

export const ORDER_STATES = ['placed', 'paid', 'confirmed', 'ready', 'dispatched', 'accepted', 'cancelled', 'expired'] as const
export type OrderState = (typeof ORDER_STATES)[number]
export type OrderActor = 'buyer' | 'merchant' | 'staff' | 'system'
export type OrderAct = 'pay' | 'expire' | 'confirm' | 'ready' | 'dispatch' | 'accept' | 'cancel'

export interface Transition {
	act: OrderAct
	from: OrderState
	to: OrderState
	by: readonly OrderActor[]
	/** The act is refused without a reason, which the other side reads. */
	needsReason: readonly OrderActor[]
}

const step = (act: OrderAct, from: OrderState, to: OrderState, by: OrderActor[], needsReason: OrderActor[] = []): Transition => ({ act, from, to, by, needsReason })

export const TRANSITIONS: readonly Transition[] = [
	step('pay', 'placed', 'paid', ['system']),
	step('expire', 'placed', 'expired', ['system']),
	step('confirm', 'paid', 'confirmed', ['merchant']),
	step('ready', 'confirmed', 'ready', ['merchant']),
	step('dispatch', 'ready', 'dispatched', ['merchant']),
	step('accept', 'dispatched', 'accepted', ['buyer']),
	step('cancel', 'placed', 'cancelled', ['buyer', 'merchant'], ['merchant']),
	step('cancel', 'paid', 'cancelled', ['buyer', 'merchant'], ['merchant']),
	step('cancel', 'confirmed', 'cancelled', ['merchant'], ['merchant']),
	step('cancel', 'ready', 'cancelled', ['merchant'], ['merchant']),
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
export const holdsStock = (state: OrderState) => state !== 'dispatched' && state !== 'accepted' && state !== 'cancelled' && state !== 'expired'

/** True for states whose money was received and is held. */
export const isPaid = (state: OrderState) => state === 'paid' || state === 'confirmed' || state === 'ready' || state === 'dispatched' || state === 'accepted'

/** @throws Error when the table contradicts itself: a state that no road leads to, or two rows for one act of one actor */
export function checkTransitions(table: readonly Transition[] = TRANSITIONS): void {
	const reached = new Set<OrderState>(['placed', ...table.map((one) => one.to)])
	for (const state of ORDER_STATES) if (!reached.has(state)) throw new Error(`no road leads to ${state}`)
	const seen = new Set<string>()
	for (const one of table)
		for (const actor of one.by) {
			const key = `${one.act} ${one.from} ${actor}`
			if (seen.has(key)) throw new Error(`two rows for ${key}`)
			seen.add(key)
		}
}

checkTransitions()
