/** The server: one process that answers pages, files, the API and webhooks, and runs the jobs. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { randomBytes } from 'node:crypto'
import type { ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/router'
import { sendResponse } from '@mjackson/node-fetch-server'
import sirv from 'sirv'
import { isLanguage } from '#app/domain/i18n/languages.ts'
import { isUnavailable } from '#db/errors.server.ts'
import { ACCESS, refuse } from './access.server.ts'
import { problem } from './api.server.ts'
import type { App, Refusal, RequestContext } from './context.server.ts'
import { isHydrated, type PageHandle } from './handle.ts'
import { branchHandlers } from './branch-handlers.server.ts'
import { keepRefused, showingKept, takeKept } from './kept-form.server.ts'
import { cacheKey, currentRound, findPage, forgetPages, keepPage, sendKept } from './page-cache.server.ts'
import { keepPagesFresh } from './page-freshness.server.ts'
import { startProbes } from './probes.server.ts'
import { bodyLimit, comesFromHere, drain, networkOf, readBody, securityHeaders } from './security.server.ts'
import { readCookie, readCountry, readCurrency } from './session.server.ts'
import { openApp } from './start.server.ts'
import { RETRY_AFTER_S, toleratingOutages } from './unavailable.server.ts'
import { findViewer } from './viewer.server.ts'

const MIB = 1024 * 1024
const MOST_DRAINED = 200 * MIB
const SHORT: Record<Refusal['status'], string> = { 400: 'Bad request', 403: 'Forbidden', 413: 'Too large' }
/** An address of a page, not one that a script asks for data. */
const PAGE = /^\/(zh|kk|ru|en)(?=[/?]|$)(?!.*\.data(\?|$))/
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'])

interface RouteNode {
	id: string
	path?: string
	index?: boolean
	caseSensitive?: boolean
	handle?: PageHandle
	hasPage: boolean
	takesForms: boolean
	children?: RouteNode[]
}

/** Builds the tree that `matchRoutes` reads from the flat manifest; refuses a route that no row of ACCESS names. */
function routeTree(build: ServerBuild): RouteNode[] {
	const nodes = new Map<string | undefined, RouteNode[]>()
	for (const route of Object.values(build.routes)) {
		if (!route) continue
		if (!ACCESS[route.id]) throw new Error(`Nobody says who may use the route ${route.id}: add it to app/http/access.server.ts`)
		const node = {
			id: route.id,
			path: route.path,
			index: route.index,
			caseSensitive: route.caseSensitive,
			handle: route.module.handle as PageHandle | undefined,
			hasPage: route.module.default !== undefined,
			takesForms: route.module.action !== undefined,
		} as RouteNode
		nodes.set(route.parentId, [...(nodes.get(route.parentId) ?? []), node])
	}
	const below = (parentId: string | undefined): RouteNode[] =>
		(nodes.get(parentId) ?? []).map((node) => ({ ...node, children: below(node.id) }))
	return below(undefined)
}

/** What is served: built once, or, while developing, as the sources are now. */
export interface Source {
	/** The same object as long as nothing has changed. */
	build(): ServerBuild | Promise<ServerBuild>
	assets: (incoming: IncomingMessage, outgoing: ServerResponse, next: () => void) => void
}

const built = (build: ServerBuild): Source => ({
	build: () => build,
	assets: sirv('build/client', { etag: true, immutable: false, brotli: true, gzip: true, setHeaders: cacheAssets }),
})

export async function serve(
	first: ServerBuild,
	{ build, assets }: Source = built(first),
): Promise<{ app: App; url: string; close(): Promise<void> }> {
	const started = await openApp()
	const { app } = started
	let current = understood(first)
	const probe = startProbes(app)
	const stopFreshness = keepPagesFresh(app)
	const secure = app.origin.startsWith('https:')
	let host = new URL(app.origin).host

	function understood(build: ServerBuild) {
		return { build, routes: routeTree(build), handlerOf: branchHandlers(toleratingOutages(showingKept(build), app.log)) }
	}

	async function understandAnew(latest: ServerBuild | Promise<ServerBuild>) {
		const changed = await latest
		if (changed === current.build) return
		current = understood(changed)
		forgetPages()
	}

	async function answer(incoming: IncomingMessage, outgoing: ServerResponse) {
		const method = incoming.method ?? 'GET'
		const requestId = randomBytes(6).toString('hex')
		const nonce = randomBytes(16).toString('base64')
		const context: RequestContext = { app, nonce, network: networkOf(incoming, app.env.TRUST_PROXY), requestId, method }
		let url: URL
		try {
			url = new URL(incoming.url ?? '/', app.origin)
			// PostgreSQL keeps no NUL in text; a backslash and a double slash in front make the router read a host. No address of ours has one.
			if (/[\0\\]|^\/\//.test(decodeURIComponent(url.pathname))) throw new URIError('not ours')
			// `//host/path` and `http://host/path` name another site. `_data` is an older way of Remix to ask for one loader alone, past the table of access.
			if (url.host !== host || url.searchParams.has('_data')) throw new URIError('not ours')
		} catch {
			return sayRefused(outgoing, incoming, context, { status: 400 })
		}
		if (!METHODS.has(method)) {
			outgoing.setHeader('allow', [...METHODS].join(', '))
			return plain(outgoing, 405, 'Method not allowed')
		}
		if (await probe(url.pathname, outgoing)) return
		const latest = build()
		if (latest !== current.build) await understandAnew(latest)
		const { routes, handlerOf } = current
		const reader = method === 'GET' ? readerOf(incoming) : undefined
		const key = reader && cacheKey(url, reader)
		const round = currentRound()
		if (!comesFromHere(method, url.pathname, incoming.headers, incoming.headers.host ?? host)) {
			return sayRefused(outgoing, incoming, context, { status: 403, backHref: url.pathname })
		}
		const limit = bodyLimit(url.pathname)
		const body = method === 'GET' || method === 'HEAD' ? undefined : await readBody(incoming, limit)
		if (body === 'too-large') {
			outgoing.setHeader('connection', 'close')
			if (isApi(url.pathname)) return sendResponse(outgoing, problem('too-large'))
			return sayRefused(outgoing, incoming, context, { status: 413, backHref: url.pathname, maxMegabytes: limit / MIB })
		}

		const request = toRequest(incoming, outgoing, url, method, body)
		const matches = matchRoutes(
			routes as Parameters<typeof matchRoutes>[0],
			url.pathname.replace(/^\/_root\.data$/, '/').replace(/\.data$/, ''),
		)
		const leaf = matches?.at(-1)?.route as RouteNode | undefined
		const access = leaf && ACCESS[leaf.id]!
		if (access) {
			const viewer = access === 'public' ? undefined : await findViewer(app, request)
			const refused = access === 'public' ? undefined : refuse(access, viewer, request, app.env.MODE)
			if (refused && !viewer && method === 'POST' && leaf.hasPage && leaf.takesForms) {
				const kept = await keepRefused(app, request, context.network)
				if (kept) refused.headers.append('set-cookie', kept)
			}
			if (refused?.status === 404) return send(outgoing, await missing(request, context), context, incoming)
			if (refused) return send(outgoing, refused, context, incoming)
		}

		const branch = matches?.map((match) => match.route as RouteNode)
		const handler = handlerOf(branch && !isHydrated(branch) ? branch.map((route) => route.id) : undefined)
		const kept = access !== 'public' && leaf?.takesForms ? await takeKept(app, request) : undefined
		const response = kept
			? await handler(kept.request, { ...context, method: 'POST', kept: kept.form })
			: await handler(request, { ...context })
		if (kept) response.headers.append('set-cookie', kept.setCookie)
		response.headers.set('x-request-id', requestId)
		if (response.status === 503) response.headers.set('retry-after', String(RETRY_AFTER_S))
		if (key && access === 'public' && leaf?.handle?.cache && response.status === 200 && !response.headers.has('set-cookie')) {
			const headers = pageHeaders(response, undefined)
			return sendKept(outgoing, await keepPage(key, round, headers, Buffer.from(await response.arrayBuffer())), incoming)
		}
		return send(outgoing, response, context, incoming)
	}

	/** The page that says that there is nothing, for what exists and is not for the one who asks. */
	function missing(request: Request, context: RequestContext): Promise<Response> {
		const segment = new URL(request.url).pathname.split('/')[1]
		const url = new URL(`/${isLanguage(segment ?? '') ? segment : 'kk'}/-`, request.url)
		return current.handlerOf(undefined)(new Request(url, { headers: request.headers, signal: request.signal }), { ...context })
	}

	/** In the reader's language where the address has one; for addresses that programs use, a few words. */
	async function sayRefused(outgoing: ServerResponse, incoming: IncomingMessage, context: RequestContext, refusal: Refusal) {
		const language = PAGE.exec(incoming.url ?? '')?.[1]
		if (!language) return plain(outgoing, refusal.status, SHORT[refusal.status])
		// A browser that is still sending reads no answer.
		if (refusal.status === 413) await drain(incoming, MOST_DRAINED)
		const address = new URL(refusal.backHref ?? `/${language}`, app.origin)
		const request = new Request(address, { headers: { cookie: incoming.headers.cookie ?? '' } })
		const response = await current.handlerOf(['root', 'routes/public/missing'])(request, { ...context, refusal })
		return send(outgoing, response, context, incoming)
	}

	function pageHeaders(response: Response, nonce: string | undefined): [string, string][] {
		const all = new Map([...response.headers].filter(([name]) => name !== 'set-cookie' && name !== 'x-nonce'))
		for (const [name, value] of Object.entries(securityHeaders(nonce, secure, started.formTargets)))
			if (!all.has(name)) all.set(name, value)
		if (!all.has('cache-control')) all.set('cache-control', 'private, no-cache')
		return [...all]
	}

	async function send(outgoing: ServerResponse, response: Response, context: RequestContext, incoming: IncomingMessage) {
		const headers = new Headers(pageHeaders(response, response.headers.has('x-nonce') ? context.nonce : undefined))
		for (const value of response.headers.getSetCookie()) headers.append('set-cookie', value)
		const { compressed } = await import('./compress.server.ts')
		await sendResponse(
			outgoing,
			await compressed(new Response(response.body, { status: response.status, headers }), incoming.headers['accept-encoding']),
		)
	}

	/** A kept page goes out before anything else is worked out: only what everybody may see is kept. */
	function answerKept(incoming: IncomingMessage, outgoing: ServerResponse): boolean {
		if (incoming.method !== 'GET' || build() !== current.build) return false
		const reader = readerOf(incoming)
		const page = reader && findPage(`${incoming.url}${reader}`)
		if (page) sendKept(outgoing, page, incoming)
		return Boolean(page)
	}

	const server = createServer({ connectionsCheckingInterval: 5000 }, (incoming, outgoing) => {
		if (answerKept(incoming, outgoing)) return
		assets(incoming, outgoing, () => {
			answer(incoming, outgoing).catch((error) => {
				if (incoming.destroyed || outgoing.destroyed) return
				app.log.error({ err: error, path: incoming.url }, 'request failed')
				if (outgoing.headersSent) return outgoing.destroy()
				if (isUnavailable(error)) {
					outgoing.setHeader('retry-after', String(RETRY_AFTER_S))
					return plain(outgoing, 503, 'Try again soon')
				}
				plain(outgoing, 500, 'Internal error')
			})
		})
	})
	server.headersTimeout = 15_000
	server.requestTimeout = 60_000
	// Longer than a reader looks at a page: the next one needs no new connection over a slow network.
	server.keepAliveTimeout = 30_000
	server.maxConnections = 2000
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject)
		server.listen(app.env.PORT, app.env.MODE === 'demo' ? '127.0.0.1' : undefined, resolve)
	})
	const address = server.address()
	const port = typeof address === 'object' && address ? address.port : app.env.PORT
	await started.listening(port)
	host = new URL(app.origin).host
	return {
		app,
		url: app.origin,
		async close() {
			server.close()
			server.closeAllConnections()
			stopFreshness()
			await started.close()
		},
	}
}

const isApi = (path: string) => path.startsWith('/api/v1/')

function toRequest(incoming: IncomingMessage, outgoing: ServerResponse, url: URL, method: string, body: Buffer | undefined): Request {
	const headers = new Headers()
	for (const [name, value] of Object.entries(incoming.headers)) {
		// Where the form came from is checked by now; Remix would believe a host that anybody may name.
		if (name.startsWith(':') || name === 'x-forwarded-host') continue
		if (Array.isArray(value)) for (const one of value) headers.append(name, one)
		else if (value !== undefined) headers.set(name, value)
	}
	const gone = new AbortController()
	outgoing.on('close', () => outgoing.writableFinished || gone.abort())
	return new Request(url, { method, headers, body: body && body.length > 0 ? new Uint8Array(body) : undefined, signal: gone.signal })
}

/** What readers who see the same page have in common; undefined for one who is told something once. */
function readerOf({ headers }: IncomingMessage): string | undefined {
	const reader = { headers: { get: (name: 'cookie') => headers[name] ?? null } }
	return readCookie(reader, 'k_flash') ? undefined : `|${readCurrency(reader)}|${readCountry(reader)}`
}

function plain(outgoing: ServerResponse, status: number, text: string) {
	outgoing.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' }).end(text)
}

function cacheAssets(outgoing: ServerResponse, path: string) {
	outgoing.setHeader('cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600')
	outgoing.setHeader('x-content-type-options', 'nosniff')
}
