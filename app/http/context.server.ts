/** What a request works with: database, clock, ids, files, gateway, and the person asking. Built once per process, then once per request. */
import { randomUUID } from 'node:crypto'
import type { Connection } from '#db/client.server.ts'
import type { Logger } from 'pino'
import type { Env } from './env.server.ts'
import type { Storage } from './storage.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import type { Gateway } from '#app/domain/payments/gateway.ts'

export interface App extends Ctx {
	env: Env
	origin: string
	log: Logger
	storage: Storage
	gateway: Gateway
	onCommit: Connection['onCommit']
}

export interface RequestContext {
	app: App
	/** Nonce of this response's Content-Security-Policy. */
	nonce: string
	/** Address of the other side, as far as it can be believed. */
	network: string
	/** Id that the log and the page of an error share. */
	requestId: string
	/** Of the request: after an action Remix asks the loaders with another one. */
	method: string
	/** A form that is shown again after its person has signed in; it is not sent. */
	kept?: { typed: Record<string, string>; withFiles: boolean }
	/** Why the server lets no page see this request. */
	refusal?: Refusal
}

export interface Refusal {
	status: 400 | 403 | 413
	/** Of the form that was sent; none when its address can't be read. */
	backHref?: string
	/** The most that may be sent to it. */
	maxMegabytes?: number
}

declare module '@remix-run/server-runtime' {
	interface AppLoadContext extends RequestContext {}
}

export const newId = () => randomUUID().replaceAll('-', '')
