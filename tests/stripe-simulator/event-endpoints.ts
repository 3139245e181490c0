/** The endpoints of events: what a receiver that missed webhooks asks for. */
import type { ApiRequest } from './api.ts'
import { newestFirst, page, PAGE_PARAMS } from './lists.ts'
import { bool, hash, list, readParams, text } from './params.ts'
import { badParam, noSuch } from './problem.ts'
import type { Simulator } from './simulator.ts'
import { findRow } from './state.ts'
import type { WireEvent } from './wire.ts'

const listParams = hash({}, { ...PAGE_PARAMS, delivery_success: bool(), type: text(), types: list(text(), { max: 20 }) })
const nothing = hash({}, {})

export function getEvent(sim: Simulator, request: ApiRequest) {
	readParams(request.params, nothing)
	const event = findRow(sim.state.events, request.id)
	if (!event) throw noSuch('event', request.id)
	return withPending(event, pendingByEvent(sim))
}

export function listEvents(sim: Simulator, request: ApiRequest) {
	const params = readParams(request.params, listParams)
	if (params.type && params.types) throw badParam('type', 'You may only specify one of these parameters: type, types.')
	const patterns = params.types ?? (params.type ? [params.type] : undefined)
	const pending = pendingByEvent(sim)
	const rows = newestFirst(sim.state.events)
		.filter((event) => !patterns || patterns.some((pattern) => isOfType(event.type, pattern)))
		.filter((event) => params.delivery_success === undefined || params.delivery_success === !pending.has(event.id))
		.map((event) => withPending(event, pending))
	return page(rows, { kind: 'event', url: '/v1/events', params })
}

/** How many webhooks of each event still wait. */
function pendingByEvent(sim: Simulator): Map<string, number> {
	const pending = new Map<string, number>()
	for (const { eventId } of sim.state.deliveries) pending.set(eventId, (pending.get(eventId) ?? 0) + 1)
	return pending
}

function withPending(event: WireEvent, pending: Map<string, number>): WireEvent {
	return { ...event, pending_webhooks: pending.get(event.id) ?? 0 }
}

/** `charge.*` names all events of charges. */
function isOfType(type: string, pattern: string): boolean {
	return pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern
}
