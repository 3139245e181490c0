/** Keeps finished public pages, compressed, until something that the public sees has changed. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

interface Body {
	/** Names and values in turn, as `writeHead` takes them. */
	headers: string[]
	bytes: Buffer
}

export interface KeptPage {
	etag: string
	plain: Body
	br: Body
	gzip: Body
}

const MIB = 1024 * 1024
const TTL_MS = 60_000
/** Only these take part in the key; a page asked for with others is made anew each time. */
const KNOWN_QUERY = new Set([
	'q',
	'sort',
	'page',
	'min',
	'max',
	'minimum',
	'stock',
	'hall',
	'lead',
	'from',
	'quantity',
	'floor',
	'stall',
	'category',
	'show',
])

const kept = new LRUCache<string, KeptPage>({
	maxSize: 64 * MIB,
	sizeCalculation: (page) => page.plain.bytes.length + page.br.bytes.length + page.gzip.bytes.length + 2000,
	ttl: TTL_MS,
})

/**
 * The address and what its readers have in common, one after the other.
 * @returns undefined when this address must not be kept
 */
export function cacheKey(url: URL, reader: string): string | undefined {
	if (url.search.length > 300) return undefined
	for (const name of url.searchParams.keys()) if (!KNOWN_QUERY.has(name)) return undefined
	return `${url.pathname}${url.search}${reader}`
}

export const findPage = (key: string) => kept.get(key)

/** Counts how often everything was forgotten. */
let round = 0
export const currentRound = () => round
export function forgetPages() {
	round++
	kept.clear()
}

const br = promisify(brotliCompress)
const gz = promisify(gzip)

/**
 * Keeps a page that was answered with 200.
 * @param madeIn the round in which its making began: what was read before everything was forgotten may be old by now
 */
export async function keepPage(key: string, madeIn: number, headers: [string, string][], plain: Buffer): Promise<KeptPage> {
	const page = await toPage(headers, plain)
	if (madeIn === round) kept.set(key, page)
	return page
}

async function toPage(headers: [string, string][], plain: Buffer): Promise<KeptPage> {
	const [b, g] = await Promise.all([
		br(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } }),
		gz(plain, { level: 6 }),
	])
	const etag = `"${createHash('sha1').update(plain).digest('base64url')}"`
	const all = new Map([
		...headers,
		['etag', etag],
		['vary', 'accept-encoding, cookie'],
		['cache-control', 'public, max-age=0, must-revalidate'],
	])
	const body = (bytes: Buffer, coding?: string): Body => ({
		headers: [...all, ...(coding ? [['content-encoding', coding]] : []), ['content-length', String(bytes.length)]].flat(),
		bytes,
	})
	return { etag, plain: body(plain), br: body(b, 'br'), gzip: body(g, 'gzip') }
}

export function sendKept(outgoing: ServerResponse, page: KeptPage, { headers, method }: IncomingMessage) {
	const accepts = String(headers['accept-encoding'] ?? '')
	const body = page[/\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : 'plain']
	if (headers['if-none-match'] === page.etag) return outgoing.writeHead(304, body.headers.slice(0, -2)).end()
	outgoing.writeHead(200, body.headers).end(method === 'HEAD' ? undefined : body.bytes)
}
