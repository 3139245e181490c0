/** Checks before any page runs: where an unsafe request comes from, how long its body is; and the headers of each answer. */
import type { IncomingMessage } from 'node:http'

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])
/** Machines send no Origin; they prove themselves by a key or a signature and never by a cookie. */
const BY_MACHINES = /^\/(api\/v1|webhooks)\//

/** True when a request that changes something comes from a page of this site: by Sec-Fetch-Site and by Origin, whichever it has. */
export function comesFromHere(method: string, path: string, headers: IncomingMessage['headers'], host: string): boolean {
	if (!UNSAFE.has(method) || BY_MACHINES.test(path)) return true
	const site = headers['sec-fetch-site']
	if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
	if (headers.origin === undefined) return site !== undefined
	return URL.canParse(headers.origin) && new URL(headers.origin).host === host
}

const MIB = 1024 * 1024
/** The most bytes that a body may have, by path. */
export function bodyLimit(path: string): number {
	if (/^\/(zh|kk|ru|en)\/sell\/products\//.test(path)) return 40 * MIB
	return MIB
}

/** Reads a body whole, or says that it is too long; never keeps more than the limit. */
export function readBody(incoming: IncomingMessage, limit: number): Promise<Buffer | 'too-large'> {
	if (Number(incoming.headers['content-length'] ?? 0) > limit) return Promise.resolve('too-large')
	return new Promise((resolve, reject) => {
		const chunks: Buffer[] = []
		let size = 0
		incoming.on('data', (chunk: Buffer) => {
			size += chunk.length
			if (size > limit) {
				incoming.removeAllListeners('data')
				incoming.resume()
				resolve('too-large')
			} else chunks.push(chunk)
		})
		incoming.on('end', () => resolve(Buffer.concat(chunks)))
		incoming.on('error', reject)
		incoming.on('aborted', () => reject(new Error('aborted')))
	})
}

/** Waits until a body that nobody wants has arrived, or more than `most` of it. */
export function drain(incoming: IncomingMessage, most: number): Promise<void> {
	return new Promise((resolve) => {
		if (incoming.readableEnded || incoming.destroyed) return resolve()
		let size = 0
		incoming.on('data', (chunk: Buffer) => {
			if ((size += chunk.length) > most) resolve()
		})
		for (const end of ['end', 'error', 'close']) incoming.once(end, () => resolve())
	})
}

/** @param formTargets other origins that a form of ours may lead to: the hosted pay page */
export function securityHeaders(nonce: string | undefined, secure: boolean, formTargets: string[]): Record<string, string> {
	const script = nonce ? `'self' 'nonce-${nonce}'` : "'self'"
	return {
		'content-security-policy': [
			"default-src 'none'",
			`script-src ${script}`,
			"style-src 'self'",
			"img-src 'self' data: blob:",
			"font-src 'self'",
			"connect-src 'self'",
			"manifest-src 'self'",
			`form-action ${["'self'", ...formTargets].join(' ')}`,
			"frame-ancestors 'none'",
			"base-uri 'none'",
		].join('; '),
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'strict-origin-when-cross-origin',
		'permissions-policy': 'camera=(), microphone=(), geolocation=()',
		'cross-origin-opener-policy': 'same-origin',
		...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
	}
}

/** The other side's address: the socket's, or the proxy's last word when a proxy of ours stands in front. IPv6 by /64. */
export function networkOf(incoming: IncomingMessage, trustProxy: boolean): string {
	const forwarded = trustProxy
		? String(incoming.headers['x-forwarded-for'] ?? '')
				.split(',')
				.at(-1)
				?.trim()
		: undefined
	const address = (forwarded || incoming.socket.remoteAddress || 'unknown').replace(/^::ffff:/, '')
	return address.includes(':') ? address.split(':').slice(0, 4).join(':') + '::/64' : address
}
