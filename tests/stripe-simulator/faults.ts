/** Faults of the API on request: the next calls that match fail in a named way. */
import type { Settings } from './settings.ts'

/**
 * - `drop-before`: the connection breaks before any work
 * - `drop-after`: the work is done and remembered, the answer never arrives
 * - `429`, `503`: refused before any work, nothing remembered
 * - `500`: fails in the work, nothing done, remembered under the idempotency key
 * - `500-after`: the work is done, the answer is a 500, remembered
 */
export const FAULT_KINDS = ['drop-before', 'drop-after', '429', '503', '500', '500-after'] as const
export type FaultKind = (typeof FAULT_KINDS)[number]

export interface Fault {
	kind: FaultKind
	times: number
	/** Only calls of this method. */
	method?: 'GET' | 'POST'
	/** Only calls whose path begins so, like `/v1/refunds`. */
	path?: string
}

/** Takes one planned fault, or throws the dice of the settings. */
export function takeFault(
	faults: Fault[],
	settings: Settings,
	chance: () => number,
	call: { method: string; path: string },
): FaultKind | undefined {
	const index = faults.findIndex(
		(fault) => (!fault.method || fault.method === call.method) && (!fault.path || call.path.startsWith(fault.path)),
	)
	const planned = faults[index]
	if (planned) {
		planned.times -= 1
		if (planned.times <= 0) faults.splice(index, 1)
		return planned.kind
	}
	if (settings.rate429 > 0 && chance() < settings.rate429) return '429'
	if (settings.rate500 > 0 && chance() < settings.rate500) return '500'
	return undefined
}
