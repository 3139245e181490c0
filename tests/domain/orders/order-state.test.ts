import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
	actsOf,
	checkTransitions,
	FINAL_STATES,
	findTransition,
	holdsStock,
	isPaid,
	ORDER_ACTORS,
	ORDER_ACTS,
	ORDER_STATES,
	type OrderState,
	ROAD,
	type Transition,
	TRANSITIONS,
} from '#app/domain/orders/order-state.ts'
import { orderHistory, ORDER_STATES as STORED_STATES } from '#db/schema/trade.server.ts'

const act = fc.constantFrom(...ORDER_ACTS)
const actor = fc.constantFrom(...ORDER_ACTORS)

describe('an order', () => {
	it('goes its road from placed to accepted through each hand', () => {
		const hands = [
			['pay', 'system'],
			['confirm', 'merchant'],
			['ready', 'merchant'],
			['dispatch', 'merchant'],
			['accept', 'buyer'],
		] as const
		for (const [index, [what, who]] of hands.entries()) expect(findTransition(what, ROAD[index]!, who)?.to).toBe(ROAD[index + 1])
	})

	it('is paid and expires by nobody by hand', () => {
		for (const state of ORDER_STATES)
			for (const who of ['buyer', 'merchant', 'staff'] as const)
				for (const what of ['pay', 'expire'] as const) expect(findTransition(what, state, who)).toBeUndefined()
	})

	it('expires only while nothing is paid', () => {
		for (const state of ORDER_STATES) expect(findTransition('expire', state, 'system') !== undefined).toBe(state === 'placed')
	})

	it('is cancelled by its merchant and by staff before dispatch, with a reason; by its buyer until the merchant has confirmed', () => {
		for (const state of ORDER_STATES) {
			for (const who of ['merchant', 'staff'] as const) {
				const row = findTransition('cancel', state, who)
				expect(row !== undefined).toBe(holdsStock(state))
				if (row) expect(row.needsReason).toContain(who)
			}
			const row = findTransition('cancel', state, 'buyer')
			expect(row !== undefined).toBe(state === 'placed' || state === 'paid')
			if (row) expect(row.needsReason).not.toContain('buyer')
		}
	})

	it('is accepted by staff in the place of its buyer only with a reason', () => {
		expect(findTransition('accept', 'dispatched', 'staff')?.needsReason).toContain('staff')
		expect(findTransition('accept', 'dispatched', 'buyer')?.needsReason).not.toContain('buyer')
		expect(findTransition('accept', 'dispatched', 'merchant')).toBeUndefined()
	})

	it('allows each act of each actor exactly where the table has it', () => {
		for (const state of ORDER_STATES)
			for (const what of ORDER_ACTS)
				for (const who of ORDER_ACTORS) {
					const rows = TRANSITIONS.filter((row) => row.act === what && row.from === state && row.by.includes(who))
					expect(rows.length).toBeLessThanOrEqual(1)
					expect(findTransition(what, state, who)).toBe(rows[0])
					expect(actsOf(state, who).filter((row) => row.act === what)).toEqual(rows)
				}
	})

	it('has somebody who can move it on in every state that is not final, and nobody after', () => {
		for (const state of ORDER_STATES) expect(ORDER_ACTORS.some((who) => actsOf(state, who).length > 0)).toBe(!FINAL_STATES.includes(state))
	})

	it('never takes stock back that it gave up, nor loses a payment except by being cancelled, in any run of acts', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(act, actor), { maxLength: 40 }), (acts) => {
				let state: OrderState = 'placed'
				for (const [what, who] of acts) {
					const row = findTransition(what, state, who)
					if (!row) continue
					if (!holdsStock(state)) expect(holdsStock(row.to)).toBe(false)
					if (isPaid(state)) expect(isPaid(row.to) || row.to === 'cancelled').toBe(true)
					state = row.to
				}
			}),
		)
	})

	it('has the states and actors that the database stores', () => {
		expect([...ORDER_STATES]).toEqual([...STORED_STATES])
		expect(orderHistory.actorKind.enumValues).toEqual([...ORDER_ACTORS])
	})
})

describe('the check of the table', () => {
	const row = (over: Partial<Transition>): Transition => ({
		act: 'pay',
		from: 'placed',
		to: 'paid',
		by: ['system'],
		needsReason: [],
		...over,
	})

	it('finds a dead end, a lost state, a way out of the end, two answers and rows for nobody', () => {
		expect(() => checkTransitions(TRANSITIONS)).not.toThrow()
		expect(() => checkTransitions(TRANSITIONS.filter((one) => one.from !== 'dispatched'))).toThrow('no road leads on from dispatched')
		expect(() =>
			checkTransitions([...TRANSITIONS.filter((one) => one.from !== 'dispatched'), row({ act: 'accept', to: 'accepted', by: ['staff'] })]),
		).toThrow('no road leads on from dispatched')
		expect(() => checkTransitions(TRANSITIONS.filter((one) => one.act !== 'dispatch'))).toThrow('no road leads to dispatched')
		expect(() => checkTransitions([...TRANSITIONS, row({ from: 'expired' })])).toThrow('must not lead from expired')
		expect(() => checkTransitions([...TRANSITIONS, row({ from: 'paid' })])).toThrow('must not lead from paid to paid')
		expect(() => checkTransitions([...TRANSITIONS, row({ to: 'confirmed' })])).toThrow('two rows for pay placed system')
		expect(() => checkTransitions([...TRANSITIONS, row({ by: [] })])).toThrow('by nobody')
		expect(() => checkTransitions([...TRANSITIONS, row({ by: ['staff'], needsReason: ['buyer'] })])).toThrow('by nobody')
	})
})
