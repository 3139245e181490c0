/** Requests that are wrong as such: slow, too long, chunked, odd methods, made-up addresses. */
import fc from 'fast-check'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '#tests/support/http-client.ts'
import { aServedWorld, type World } from '#tests/support/served-world.ts'

let world: World
beforeAll(async () => {
	world = await aServedWorld()
}, 60_000)
afterAll(() => world?.close())

/** Writes as told and hears what comes back until the other side closes. */
function raw(write: (send: (text: string) => boolean) => void, limitMs: number): Promise<string> {
	return new Promise((resolve) => {
		const socket = connect(Number(new URL(world.url).port), '127.0.0.1')
		let heard = ''
		const end = () => (clearTimeout(limit), socket.destroy(), resolve(heard))
		const limit = setTimeout(end, limitMs)
		socket.on('data', (chunk: Buffer) => (heard += chunk.toString('latin1')))
		socket.on('close', end)
		socket.on('error', end)
		socket.on('connect', () => write((text) => !socket.destroyed && socket.write(text)))
	})
}
const head = (line: string, ...headers: string[]) =>
	[line, `Host: ${new URL(world.url).host}`, `Origin: ${world.url}`, 'Sec-Fetch-Site: same-origin', ...headers, '', ''].join('\r\n')
const FORM = 'Content-Type: application/x-www-form-urlencoded'

test('slow clients are let go within their time, and others do not wait for them', async () => {
	const drip = (start: string, each: string) =>
		raw((send) => {
			send(start)
			const timer = setInterval(() => send(each) || clearInterval(timer), 1000)
			setTimeout(() => clearInterval(timer), 30_000)
		}, 30_000)
	const slow = Array.from({ length: 100 }, () => drip('GET /zh HTTP/1.1\r\nHost: localhost\r\n', 'X-A: b\r\n'))
	const bodies = Array.from({ length: 50 }, () =>
		raw((send) => send(head('POST /settings HTTP/1.1', FORM, 'Content-Length: 1000') + 'a='), 8000),
	)
	const times: number[] = []
	for (let index = 0; index < 40; index++) {
		const from = performance.now()
		expect((await ask(world.url, '/healthz')).status).toBe(200)
		times.push(performance.now() - from)
		await new Promise((resolve) => setTimeout(resolve, 50))
	}
	expect(times.sort((a, b) => a - b)[36]!).toBeLessThan(500)
	for (const answer of await Promise.all(slow)) expect(answer === '' || answer.startsWith('HTTP/1.1 408')).toBe(true)
	// A slow body is waited for longer than this test: it has got nothing yet.
	for (const answer of await Promise.all(bodies)) expect(answer).toBe('')
}, 60_000)

describe('a body over the limit is refused', () => {
	const MIB = 1024 * 1024
	test('by its declared length, before it is sent', async () => {
		expect(await raw((send) => send(head('POST /settings HTTP/1.1', FORM, `Content-Length: ${2 * MIB}`)), 4000)).toMatch(/^HTTP\/1.1 413/)
	})
	test('when it is sent in pieces without a length', async () => {
		const piece = 'a'.repeat(64 * 1024)
		const answer = await raw((send) => {
			send(head('POST /settings HTTP/1.1', FORM, 'Transfer-Encoding: chunked'))
			for (let index = 0; index < 40; index++) send(`${piece.length.toString(16)}\r\n${piece}\r\n`)
		}, 20_000)
		// Who goes on sending may be cut off before the answer arrives; taken in it is not, and others are served.
		expect(answer).toMatch(/^(HTTP\/1.1 413|$)/)
		expect((await ask(world.url, '/healthz')).status).toBe(200)
	})
	test('in the machine API too, and just below it is read', async () => {
		const call = (bytes: number) =>
			ask(world.url, '/api/v1/products', { key: world.keys.merchant, method: 'POST', json: { sku: 'a'.repeat(bytes) } })
		expect((await call(MIB + 10)).status).toBe(413)
		expect((await call(MIB - 100)).status).toBe(400)
	})
	test('and so are lengths and methods that are none', async () => {
		for (const length of ['-1', 'abc', '1e3', '9'.repeat(30)])
			expect(await raw((send) => send(head('POST /settings HTTP/1.1', FORM, `Content-Length: ${length}`)), 3000), length).toMatch(
				/^HTTP\/1.1 4\d\d/,
			)
		for (const [method, status] of [
			['TRACE', 405],
			['OPTIONS', 405],
			['PROPFIND', 405],
			['CONNECT', 0],
			['QUERY', 405],
			['FOO', 400],
		] as const)
			expect(await raw((send) => send(head(`${method} /zh HTTP/1.1`, 'Connection: close')), 3000), method).toMatch(
				status ? new RegExp(`^HTTP/1.1 ${status}`) : /^(|HTTP\/1.1 4\d\d.*)/,
			)
		expect(await raw((send) => send(head('GET http://evil.example/zh HTTP/1.1', 'Connection: close')), 3000)).toMatch(/^HTTP\/1.1 400/)
		expect(
			await raw(
				(send) =>
					send(
						head('POST /zh/cart HTTP/1.1', FORM, 'X-Forwarded-Host: evil.example', 'Content-Length: 7', 'Connection: close') + 'act=add',
					),
				3000,
			),
		).toMatch(/^HTTP\/1.1 400/)
	})
})

test('2,000 made-up addresses: no fault of ours, no stack, no other site', async () => {
	const names = [
		'zh',
		'kk',
		'xx',
		'products',
		'categories',
		'search',
		'orders',
		'sell',
		'staff',
		'messages',
		'account',
		'api',
		'v1',
		'files',
		'shops',
		'markets',
		'cart',
		'listings',
		'new',
		'stream',
		'_root.data',
	]
	const odd = [
		'%00',
		'%E0%A4%A',
		'%2e%2e',
		'..%2f',
		'__proto__',
		'constructor',
		'%F0%9F%A7%A8',
		'-1',
		'1e21',
		'0',
		'9'.repeat(40),
		'%0d%0aX:y',
		"'",
		'%22',
		'<script>',
		'\\',
		'%5c',
		'%',
		'.data',
		'x.data',
		'%D2%9B',
		'a'.repeat(3000),
		';',
		'*',
		'%7B%7B',
		'x-1',
		'x-99999999999',
	]
	const keys = [
		'q',
		'page',
		'sort',
		'min',
		'max',
		'next',
		'lang',
		'after',
		'before',
		'kind',
		'id',
		'report',
		's',
		'token',
		'cursor',
		'limit',
		'_data',
		'_routes',
		'hall',
		'floor',
		'added',
		'show',
		'stock',
		'__proto__',
		'index',
	]
	const piece = fc.oneof(fc.constantFrom(...names), fc.constantFrom(...odd), fc.webSegment({ size: 'small' }))
	const query = fc.array(fc.tuple(fc.constantFrom(...keys), fc.oneof(fc.constantFrom(...odd), fc.webQueryParameters({ size: 'small' }))), {
		maxLength: 3,
	})
	const address = fc
		.tuple(fc.constantFrom('/', '/zh/', '/ru/', '/api/v1/', '//'), fc.array(piece, { maxLength: 4 }), query)
		.map(
			([start, parts, pairs]) =>
				start + parts.join('/') + (pairs.length ? `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}` : ''),
		)
	const tokens = [undefined, world.token.buyer, world.token.merchant, world.token.moderator]
	await fc.assert(
		fc.asyncProperty(address, fc.constantFrom(...tokens), async (path, token) => {
			// As a browser must write it: what no request line can hold is not sent.
			const sent = path.replace(/[\s<>"\\#]/g, encodeURIComponent)
			const answer = await ask(world.url, sent, { token, key: path.startsWith('/api/') ? world.keys.merchant : undefined })
			expect(answer.status, path).toBeLessThan(500)
			expect(answer.text).not.toMatch(/node_modules|\bat \S+ \(|server-build|SQLITE|drizzle/)
			if (answer.location) expect(new URL(answer.location, world.url).origin).toBe(world.url)
		}),
		{ numRuns: 2000 },
	)
}, 90_000)
