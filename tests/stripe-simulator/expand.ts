/** Replaces ids by their objects where `expand[]` asks for it, on a copy; what may not be expanded is refused before any work. */
import { newestFirst } from './lists.ts'
import { expandParam, type Reader } from './params.ts'
import { badParam } from './problem.ts'
import type { Simulator } from './simulator.ts'
import { findRow } from './state.ts'
import type { WireList } from './wire.ts'

type Loose = Record<string, unknown>

interface Expandable {
	/** The kind that stands there, for names further down. */
	to?: Kind
	/** Absent where the simulator always answers null. */
	find?(sim: Simulator, holder: Loose): unknown
}

export type Kind = 'checkout.session' | 'payment_intent' | 'charge' | 'refund'

const EXPANDABLE: Record<Kind, Record<string, Expandable>> = {
	'checkout.session': {
		payment_intent: { to: 'payment_intent', find: (sim, session) => findRow(sim.state.intents, toId(session.payment_intent)) },
		line_items: { find: (sim, session) => lineItemsOf(sim, String(session.id)) },
		customer: {},
		invoice: {},
		setup_intent: {},
		subscription: {},
	},
	payment_intent: {
		latest_charge: { to: 'charge', find: (sim, intent) => findRow(sim.state.charges, toId(intent.latest_charge)) },
		customer: {},
		review: {},
	},
	charge: {
		payment_intent: { to: 'payment_intent', find: (sim, charge) => findRow(sim.state.intents, toId(charge.payment_intent)) },
		refunds: { find: (sim, charge) => refundsOf(sim, String(charge.id)) },
		customer: {},
	},
	refund: {
		charge: { to: 'charge', find: (sim, refund) => findRow(sim.state.charges, toId(refund.charge)) },
		payment_intent: { to: 'payment_intent', find: (sim, refund) => findRow(sim.state.intents, toId(refund.payment_intent)) },
	},
}

const MAX_DEPTH = 4

/** Reads `expand[]` for answers of this kind; on a list every path begins with `data`. */
export function expandOf(kind: Kind, of: 'object' | 'list' = 'object'): Reader<string[][]> {
	return (value, param) => expandParam(value, param).map((path) => toNames(path, kind, of))
}

/** @param paths as read by `expandOf` of the same kind */
export function expanded<T extends object>(sim: Simulator, kind: Kind, answer: T, paths: string[][] = []): T {
	if (paths.length === 0) return answer
	const copy = structuredClone(answer)
	const holders = 'data' in copy && Array.isArray(copy.data) ? (copy.data as Loose[]) : [copy as Loose]
	for (const holder of holders) {
		for (const names of paths) expandIn(sim, kind, holder, names)
	}
	return copy
}

function toNames(path: string, root: Kind, of: 'object' | 'list'): string[] {
	const all = path.split('.')
	const names = of === 'list' && all[0] === 'data' ? all.slice(1) : all
	if (names.length > MAX_DEPTH) throw badParam('expand', `You cannot expand more than ${MAX_DEPTH} levels of a property. Property: ${path}`)
	let kind: Kind | undefined = root
	if (names.length === 0 || (of === 'list' && all[0] !== 'data')) kind = undefined
	for (const name of names) {
		const place: Expandable | undefined = kind && Object.hasOwn(EXPANDABLE[kind], name) ? EXPANDABLE[kind][name] : undefined
		if (!place) throw badParam('expand', `This property cannot be expanded (${path}).`)
		kind = place.to
	}
	if (names.length === 0) throw badParam('expand', `This property cannot be expanded (${path}).`)
	return names
}

function expandIn(sim: Simulator, kind: Kind, holder: Loose, [name, ...rest]: string[]): void {
	const place = name === undefined ? undefined : EXPANDABLE[kind][name]
	if (!place || name === undefined) return
	if (typeof holder[name] !== 'object') holder[name] = structuredClone(place.find?.(sim, holder) ?? null)
	const inner = holder[name]
	if (place.to && rest.length > 0 && inner !== null) expandIn(sim, place.to, inner as Loose, rest)
}

function toId(value: unknown): string | null {
	return typeof value === 'string' ? value : null
}

/** An expanded list holds its first ten only, like the first page of the list itself. */
function firstPage<T>(rows: T[], url: string): WireList<T> {
	return { object: 'list', data: rows.slice(0, 10), has_more: rows.length > 10, url }
}

function lineItemsOf(sim: Simulator, sessionId: string) {
	const row = findRow(sim.state.sessions, sessionId)
	return row && firstPage(row.lineItems, `/v1/checkout/sessions/${sessionId}/line_items`)
}

function refundsOf(sim: Simulator, chargeId: string) {
	const refunds = newestFirst(sim.state.refunds).filter((refund) => refund.charge === chargeId)
	return firstPage(refunds, `/v1/charges/${chargeId}/refunds`)
}
