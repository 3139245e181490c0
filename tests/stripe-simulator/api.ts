/** One call of the API from key to answer: authentication, faults, idempotency, the endpoint, and what is remembered of it. */
import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { type FaultKind, takeFault } from './faults.ts'
import { canonicalForm, decodeForm, type FormTree } from './form-encoding.ts'
import { letTimePass } from './payments.ts'
import { ApiProblem, badParam } from './problem.ts'
import { findEndpoint } from './routes.ts'
import type { Simulator } from './simulator.ts'
import { findRow, type SavedAnswer } from './state.ts'
import type { Cause } from './wire.ts'

/** What an endpoint gets. */
export interface ApiRequest {
	/** From the path; empty where it has none. */
	id: string
	params: FormTree
	cause: Cause
}

export interface ApiCall {
	method: string
	/** Without the query. */
	path: string
	/** Of a GET the query, of a POST the body. */
	form: string
	authorization: string | undefined
	idempotencyKey: string | undefined
	/** Header `Stripe-Account`: on whose behalf. */
	account: string | undefined
}

export interface ApiAnswer {
	status: number
	headers: Record<string, string>
	body: string
}

interface Outcome {
	status: number
	body: string
	/** Kept under the idempotency key. */
	keep: boolean
}

const CALLS_KEPT = 1_000

export type AnswerCall = (call: ApiCall) => Promise<ApiAnswer | 'dropped'>

export function createApi(sim: Simulator): AnswerCall {
	const inFlight = new Set<string>()
	return async (call) => {
		const requestId = sim.newId('req_', 14)
		const log = { fault: undefined as FaultKind | undefined, replayed: false }
		const answer = await answerCall(sim, inFlight, call, requestId, log)
		const status = answer === 'dropped' ? answer : answer.status
		const { method, path, idempotencyKey = null } = call
		const at = new Date(sim.nowMs()).toISOString()
		sim.calls.push({ at, method, path, status, idempotencyKey, replayed: log.replayed, fault: log.fault ?? null })
		if (sim.calls.length > CALLS_KEPT) sim.calls.shift()
		return answer
	}
}

async function answerCall(
	sim: Simulator,
	inFlight: Set<string>,
	call: ApiCall,
	requestId: string,
	log: { fault: FaultKind | undefined; replayed: boolean },
): Promise<ApiAnswer | 'dropped'> {
	const problem = keyProblem(call)
	if (problem) return toAnswer(call, requestId, toOutcome(problem))
	const fault = takeFault(sim.faults, sim.settings, sim.chance, call)
	log.fault = fault
	if (fault === 'drop-before') return 'dropped'
	if (fault === '429') return toAnswer(call, requestId, toOutcome(RATE_LIMITED))
	if (fault === '503') return toAnswer(call, requestId, toOutcome(UNAVAILABLE))

	const key = call.method === 'POST' ? call.idempotencyKey : undefined
	const slot = key === undefined ? undefined : `key ${key}`
	const request = createHash('sha256')
		.update(`${call.method} ${call.path}\n${canonicalForm(call.form)}`)
		.digest('base64')
	const saved = slot === undefined ? undefined : findRow(sim.state.answers, slot)
	if (key !== undefined && saved) {
		log.replayed = saved.request === request
		return log.replayed ? toReplay(call, requestId, saved) : toAnswer(call, requestId, toOutcome(otherParams(key)))
	}
	if (key !== undefined && slot !== undefined && inFlight.has(slot)) return toAnswer(call, requestId, toOutcome(inUse(key)))
	if (slot !== undefined) inFlight.add(slot)
	try {
		if (sim.settings.latencyMs > 0) await wait(sim.settings.latencyMs, undefined, { ref: false })
		const outcome = runEndpoint(sim, call, { id: requestId, idempotency_key: key ?? null }, fault)
		if (slot !== undefined && outcome.keep) {
			sim.state.answers[slot] = { request, status: outcome.status, body: outcome.body, requestId, savedAt: sim.nowSeconds() }
		}
		if (call.method === 'POST') sim.save()
		return fault === 'drop-after' ? 'dropped' : toAnswer(call, requestId, outcome)
	} finally {
		if (slot !== undefined) inFlight.delete(slot)
	}
}

function runEndpoint(sim: Simulator, call: ApiCall, cause: Cause, fault: FaultKind | undefined): Outcome {
	try {
		if (fault === '500') throw BROKEN
		const found = findEndpoint(call.method, call.path)
		if (!found) throw unknownUrl(call)
		letTimePass(sim)
		const body = found.endpoint(sim, { id: found.id, params: decodeForm(call.form), cause })
		if (fault === '500-after') throw BROKEN
		return { status: 200, body: JSON.stringify(body, null, 2), keep: true }
	} catch (error) {
		if (error instanceof ApiProblem) return toOutcome(error)
		throw error
	}
}

/** Only test keys: a live key that strays here is refused, and named in no log. */
function keyProblem({ authorization, idempotencyKey, account }: ApiCall): ApiProblem | undefined {
	const key = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1]
	if (!key)
		return new ApiProblem(
			401,
			{ message: 'You did not provide an API key. Provide it in the Authorization header, as Bearer sk_test_….' },
			false,
		)
	if (!/^[rs]k_test_\w+$/.test(key))
		return new ApiProblem(401, { message: 'Invalid API Key provided: the simulator takes only test keys, sk_test_….' }, false)
	if (account !== undefined) {
		const message = `The provided key does not have access to account '${account}': the simulator has no connected accounts.`
		return new ApiProblem(403, { code: 'account_invalid', message }, false)
	}
	if (idempotencyKey !== undefined && (idempotencyKey === '' || idempotencyKey.length > 255)) {
		return badParam('idempotency_key', 'Idempotency keys must be from 1 to 255 characters.')
	}
	return undefined
}

const RATE_LIMITED = new ApiProblem(
	429,
	{ type: 'rate_limit_error', code: 'rate_limit', message: 'Too many requests. Back off and try again.' },
	false,
)
const UNAVAILABLE = new ApiProblem(503, { type: 'api_error', message: 'The service is unavailable for a moment.' }, false)
const BROKEN = new ApiProblem(500, { type: 'api_error', message: 'An unknown error occurred.' }, true)

function unknownUrl({ method, path }: ApiCall): ApiProblem {
	return new ApiProblem(
		404,
		{ message: `Unrecognized request URL (${method}: ${path}). The simulator serves only part of Stripe's API.` },
		false,
	)
}

function otherParams(key: string): ApiProblem {
	const message = `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`
	return new ApiProblem(400, { type: 'idempotency_error', message }, false)
}

function inUse(key: string): ApiProblem {
	const message = `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`
	return new ApiProblem(409, { type: 'idempotency_error', code: 'idempotency_key_in_use', message }, false)
}

function toOutcome({ status, detail, begun }: ApiProblem): Outcome {
	const error = { ...detail, type: detail.type ?? 'invalid_request_error' }
	return { status, body: JSON.stringify({ error }, null, 2), keep: begun }
}

function toAnswer(call: ApiCall, requestId: string, { status, body, keep }: Outcome): ApiAnswer {
	const headers: Record<string, string> = { 'request-id': requestId }
	if (call.idempotencyKey !== undefined) headers['idempotency-key'] = call.idempotencyKey
	if (status === 409 || status === 503) headers['stripe-should-retry'] = 'true'
	// A kept 500 would only be replayed, so a retry with the same key is of no use.
	if (status === 500 && keep && call.idempotencyKey !== undefined) headers['stripe-should-retry'] = 'false'
	return { status, headers, body }
}

function toReplay(call: ApiCall, requestId: string, saved: SavedAnswer): ApiAnswer {
	const answer = toAnswer(call, requestId, { status: saved.status, body: saved.body, keep: true })
	return { ...answer, headers: { ...answer.headers, 'idempotent-replayed': 'true', 'original-request': saved.requestId } }
}
