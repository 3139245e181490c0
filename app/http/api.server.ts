/** The machine API's manners: keys, limits, problem+json, cursors, remembered answers. */
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { claimAnswer, findApiKey, forgetAnswer, keepAnswer, touchApiKey } from '#db/queries/api.server.ts'
import type { Db } from '#db/client.server.ts'
import { countAttempt } from '#db/queries/limits.server.ts'
import type { Language } from '#app/domain/i18n/languages.ts'
import type { Viewer, ViewerCompany } from '#app/domain/identity/viewer.ts'
import type { App } from './context.server.ts'
import { hashToken } from './viewer.server.ts'

const MINUTE_MS = 60_000
export const REQUESTS_A_MINUTE = 600
/** After this long without an answer a request with an idempotency key was abandoned. */
const ABANDONED_MS = 5 * MINUTE_MS

const TITLES = {
	'bad-request': [400, 'The request cannot be read'],
	invalid: [400, 'Some fields are wrong'],
	unauthorized: [401, 'A valid API key is needed'],
	forbidden: [403, 'The key may not do this'],
	'not-found': [404, 'There is nothing here'],
	'method-not-allowed': [405, 'The method is not possible here'],
	stale: [409, 'It was changed in the meantime'],
	'wrong-state': [409, 'Its state does not allow this'],
	'in-progress': [409, 'A request with this idempotency key is being worked on'],
	'too-large': [413, 'The body is larger than 1 MB'],
	'key-reused': [422, 'The idempotency key was used for another request'],
	'rate-limited': [429, 'Too many requests'],
	unavailable: [503, 'The database refuses for now; the same request may succeed in a moment'],
} as const
export type ApiCode = keyof typeof TITLES
export interface FieldProblem {
	field: string
	code: string
	detail?: string
	params?: Record<string, string | number>
}

/** RFC 9457. `type` and `code` stay the same for ever; titles may be reworded. */
export function problem(
	code: ApiCode,
	more: { detail?: string; errors?: FieldProblem[]; headers?: Record<string, string> } = {},
): Response {
	const [status, title] = TITLES[code]
	const { headers, ...body } = more
	return new Response(JSON.stringify({ type: `urn:keruen:problem:${code}`, title, status, code, ...body }), {
		status,
		headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
	})
}

export const json = (body: unknown, status = 200): Response =>
	new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', 'cache-control': 'no-store' } })

export type ApiViewer = Viewer & { company: ViewerCompany }
export interface ApiCall {
	app: App
	request: Request
	url: URL
	viewer: ApiViewer
}

/** Answers one request of a company's program. Changes made with an `Idempotency-Key` are made once. */
export async function answerApi(
	{ request, context: { app } }: { request: Request; context: { app: App } },
	handlers: Partial<Record<string, (call: ApiCall) => Promise<Response>>>,
): Promise<Response> {
	const token = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(request.headers.get('authorization') ?? '')?.[1]
	const found = token ? await findApiKey(app.db, hashToken(token)) : undefined
	if (!found) return problem('unauthorized', { headers: { 'www-authenticate': 'Bearer realm="Keruen"' } })
	const now = app.now()
	const until = await countAttempt(app.db, [{ key: `api:${found.key.id}`, max: REQUESTS_A_MINUTE, windowMs: MINUTE_MS }], now)
	if (until) return problem('rate-limited', { headers: { 'retry-after': String(Math.max(1, Math.ceil((+until - +now) / 1000))) } })
	if (!found.key.lastUsedAt || +now - +found.key.lastUsedAt > MINUTE_MS) await touchApiKey(app.db, found.key.id, now)
	const method = request.method === 'HEAD' ? 'GET' : request.method
	const handler = Object.hasOwn(handlers, method) ? handlers[method] : undefined
	if (!handler) return problem('method-not-allowed', { headers: { allow: Object.keys(handlers).join(', ') } })
	const { company, user, role } = found
	const viewer: ApiViewer = {
		userId: user.id,
		name: user.name,
		language: user.language as Language,
		sessionId: `api-${found.key.id}`,
		staffRole: null,
		needsSecondFactor: false,
		company: { id: company.id, name: company.name, role, isBuyer: company.isBuyer, isMerchant: company.isMerchant },
		memberships: [{ companyId: company.id, name: company.name, role }],
	}
	const call = { app, request, url: new URL(request.url), viewer }
	const key = request.headers.get('idempotency-key')
	return key === null || method === 'GET' ? handler(call) : once(call, key, handler)
}

async function once(call: ApiCall, key: string, handler: (call: ApiCall) => Promise<Response>): Promise<Response> {
	const { app, request, url, viewer } = call
	if (!/^[\x21-\x7e]{1,200}$/.test(key))
		return problem('invalid', { errors: [{ field: 'Idempotency-Key', code: 'invalid', detail: '1 to 200 visible ASCII characters' }] })
	const companyId = viewer.company.id
	const bytes = Buffer.from(await request.clone().arrayBuffer())
	const requestHash = createHash('sha256').update(`${request.method} ${url.pathname}${url.search}\n`).update(bytes).digest('hex')
	const at = app.now()
	const known = await claimAnswer(app.db, { companyId, key, requestHash, at, abandonedBefore: new Date(+at - ABANDONED_MS) })
	if (known && known.requestHash !== requestHash) return problem('key-reused')
	if (known && known.status === null) return problem('in-progress', { headers: { 'retry-after': '1' } })
	if (known) {
		const type = known.status! < 400 ? 'application/json' : 'application/problem+json'
		const headers = { 'content-type': type, 'cache-control': 'no-store', 'idempotency-replayed': 'true' }
		return new Response(JSON.stringify(known.body), { status: known.status!, headers })
	}
	const keep = async (db: Db, response: Response) => {
		await keepAnswer(db, { companyId, key, status: response.status, body: await response.clone().json() })
		return response
	}
	try {
		// One commit for what is done and for the word that it was done: a crash leaves both or neither.
		return await app.db.transaction(async (tx) => {
			const again = new Request(request.url, { method: request.method, headers: request.headers, body: bytes })
			const response = await handler({ ...call, request: again, app: { ...app, db: tx } })
			if (!response.ok) throw new NothingDone(response)
			return keep(tx, response)
		})
	} catch (error) {
		if (error instanceof NothingDone) return keep(app.db, error.response)
		await forgetAnswer(app.db, companyId, key)
		throw error
	}
}

/** Undoes the transaction of a request that was refused half-way. */
class NothingDone extends Error {
	constructor(readonly response: Response) {
		super('refused')
	}
}

const MOST_ERRORS = 50

/** The body or the query by its schema, or the answer that names each wrong field. */
export function readValue<S extends z.ZodType>(
	schema: S,
	value: unknown,
): { ok: true; value: z.output<S> } | { ok: false; response: Response } {
	const parsed = schema.safeParse(value)
	if (parsed.success) return { ok: true, value: parsed.data }
	const errors = parsed.error.issues.slice(0, MOST_ERRORS).flatMap((issue): FieldProblem[] => {
		const path = issue.path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')
		const names =
			issue.code === 'unrecognized_keys' ? issue.keys.slice(0, MOST_ERRORS).map((name) => `${path}.${name.slice(0, 80)}`) : [path]
		// Of unknown names the message lists all, and a body has room for 100,000.
		const detail = issue.message.slice(0, 300)
		return names.map((name) => ({ field: name.replace(/^\./, ''), code: issue.code.replaceAll('_', '-'), detail }))
	})
	const firstOfEach = errors.slice(0, MOST_ERRORS).filter((one, index) => errors.findIndex(({ field }) => field === one.field) === index)
	return { ok: false, response: problem('invalid', { errors: firstOfEach }) }
}

export async function readBody<S extends z.ZodType>(request: Request, schema: S) {
	let value: unknown
	try {
		value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await request.arrayBuffer()))
	} catch {
		return { ok: false as const, response: problem('bad-request', { detail: 'The body must be JSON in UTF-8.' }) }
	}
	return readValue(schema, value)
}

export const queryOf = (url: URL) => Object.fromEntries(url.searchParams)
export const toCursor = (last: string | number) => Buffer.from(String(last)).toString('base64url')
/** @returns undefined when there is none, null when it is none of ours */
export function fromCursor(cursor: string | undefined, pattern: RegExp): RegExpExecArray | null | undefined {
	return cursor === undefined ? undefined : pattern.exec(Buffer.from(cursor, 'base64url').toString())
}
export const wrongCursor = () => problem('invalid', { errors: [{ field: 'cursor', code: 'invalid' }] })
export const idOf = (text: string | undefined) => (/^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : undefined)
