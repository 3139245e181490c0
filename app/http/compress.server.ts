/** Compresses an answer that is text; streams of events stay as they are. */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const br = promisify(brotliCompress)
const gz = promisify(gzip)
const TEXT = /^(text\/(?!event-stream)|application\/(json|problem\+json|xml|javascript))/
const SMALL = 1000

export async function compressed(response: Response, accepts: string | string[] | undefined): Promise<Response> {
	const type = response.headers.get('content-type') ?? ''
	if (!response.body || !TEXT.test(type) || response.headers.has('content-encoding')) return response
	const bytes = Buffer.from(await response.arrayBuffer())
	const headers = new Headers(response.headers)
	headers.append('vary', 'accept-encoding')
	const coding =
		bytes.length < SMALL ? undefined : /\bbr\b/.test(String(accepts)) ? 'br' : /\bgzip\b/.test(String(accepts)) ? 'gzip' : undefined
	const body =
		coding === 'br'
			? await br(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
			: coding === 'gzip'
				? await gz(bytes, { level: 6 })
				: bytes
	if (coding) headers.set('content-encoding', coding)
	headers.set('content-length', String(body.length))
	return new Response(new Uint8Array(body), { status: response.status, headers })
}
