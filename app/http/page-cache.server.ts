/** Keeps finished public pages, compressed, until something that the public sees has changed. */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

export interface KeptPage {
	status: number
	headers: [string, string][]
	etag: string
	plain: Buffer
	br: Buffer
	gzip: Buffer
}

const MIB = 1024 * 1024
const TTL_MS = 60_000
/** Only these take part in the key; a page asked for with others is made anew each time. */
const KNOWN_QUERY = new Set(['q', 'sort', 'page', 'min', 'max', 'minimum', 'stock', 'hall', 'lead', 'from', 'quantity', 'floor', 'show'])

const kept = new LRUCache<string, KeptPage>({ maxSize: 64 * MIB, sizeCalculation: (page) => page.plain.length + page.br.length + page.gzip.length + 500, ttl: TTL_MS })

/** @returns undefined when this address must not be kept */
export function cacheKey(url: URL, currency: string, country: string): string | undefined {
	if (url.search.length > 300) return undefined
	for (const name of url.searchParams.keys()) if (!KNOWN_QUERY.has(name)) return undefined
	return `${url.pathname}${url.search}|${currency}|${country}`
}

export const findPage = (key: string) => kept.get(key)
export const forgetPages = () => kept.clear()

const br = promisify(brotliCompress)
const gz = promisify(gzip)

export async function keepPage(key: string, status: number, headers: [string, string][], plain: Buffer): Promise<KeptPage> {
	const page = await toPage(status, headers, plain)
	kept.set(key, page)
	return page
}

async function toPage(status: number, headers: [string, string][], plain: Buffer): Promise<KeptPage> {
	const [b, g] = await Promise.all([
		br(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } }),
		gz(plain, { level: 6 }),
	])
	return { status, headers, etag: `"${createHash('sha1').update(plain).digest('base64url')}"`, plain, br: b, gzip: g }
}
