/** The HTTP side, on loopback only: reads a request whole, gives it to the API, the pay page or the control plane, writes the answer. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AnswerCall } from './api.ts'
import type { SimulatorControl } from './control.ts'
import { answerPage } from './pay-endpoints.ts'
import { ApiProblem } from './problem.ts'
import type { Simulator } from './simulator.ts'

const MAX_BODY_BYTES = 1_000_000

interface Answer {
	status: number
	headers: Record<string, string>
	body: string
}

export function createSimulatorServer(sim: Simulator, answerCall: AnswerCall, control: SimulatorControl): Server {
	return createServer((request, response) => {
		answer(sim, answerCall, control, request).then(
			(result) => (result === 'dropped' ? request.socket.destroy() : write(response, result)),
			(error: unknown) => write(response, broken(error)),
		)
	})
}

async function answer(
	sim: Simulator,
	answerCall: AnswerCall,
	control: SimulatorControl,
	request: IncomingMessage,
): Promise<Answer | 'dropped'> {
	const method = request.method ?? 'GET'
	const target = request.url ?? '/'
	const [path = '/', query = ''] = [target.split('?')[0], target.split('?').slice(1).join('?')]
	const body = await readBody(request)
	if (body === undefined) return toJson(413, { error: { type: 'invalid_request_error', message: 'The request is too large.' } })
	if (path.startsWith('/v1/') || path.startsWith('/v2/')) {
		const { authorization } = request.headers
		const idempotencyKey = header(request, 'idempotency-key')
		const result = await answerCall({
			method,
			path,
			form: method === 'POST' ? body : query,
			authorization,
			idempotencyKey,
			account: header(request, 'stripe-account'),
		})
		if (result === 'dropped') return result
		return {
			...result,
			headers: { ...result.headers, 'content-type': 'application/json', 'stripe-version': header(request, 'stripe-version') ?? '' },
		}
	}
	if (path.startsWith('/_sim/')) return answerControl(control, request, path.slice('/_sim/'.length), body)
	if (path === '/favicon.ico') return { status: 204, headers: {}, body: '' }
	return answerPage(sim, { method, path, body, acceptLanguage: request.headers['accept-language'] })
}

/** Takes only JSON, which a page of another site cannot send without being asked first; we never agree to that question. */
async function answerControl(control: SimulatorControl, request: IncomingMessage, name: string, body: string): Promise<Answer> {
	if (request.method !== 'POST') return toJson(405, { error: 'Use POST with a JSON body' })
	if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return toJson(415, { error: 'Send application/json' })
	if (!Object.hasOwn(control, name)) return toJson(404, { error: `There is no ${name}` })
	try {
		const handle = control[name as keyof SimulatorControl] as (input: unknown) => unknown
		return toJson(200, (await handle(JSON.parse(body || '{}'))) ?? {})
	} catch (error) {
		if (error instanceof RangeError || error instanceof SyntaxError) return toJson(400, { error: error.message })
		throw error
	}
}

/** @returns undefined when there is more than 1 MB */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
	const chunks: Buffer[] = []
	let bytes = 0
	for await (const chunk of request as AsyncIterable<Buffer>) {
		bytes += chunk.length
		if (bytes <= MAX_BODY_BYTES) chunks.push(chunk)
	}
	return bytes <= MAX_BODY_BYTES ? Buffer.concat(chunks).toString('utf8') : undefined
}

function write(response: ServerResponse, { status, headers, body }: Answer): void {
	if (response.destroyed) return
	const common = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'strict-origin-when-cross-origin' }
	response.writeHead(status, { ...common, ...headers, 'content-length': Buffer.byteLength(body) }).end(body)
}

function toJson(status: number, value: unknown): Answer {
	return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }
}

function broken(error: unknown): Answer {
	const message =
		error instanceof ApiProblem ? error.message : `The simulator itself failed: ${error instanceof Error ? error.stack : String(error)}`
	return toJson(500, { error: { type: 'api_error', message } })
}

function header(request: IncomingMessage, name: string): string | undefined {
	const value = request.headers[name]
	return Array.isArray(value) ? value[0] : value
}
