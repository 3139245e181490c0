/** Requests that are wrong as such: slow, too long, chunked, odd methods, made-up addresses; and calls of the machine API. */
import fc from 'fast-check'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attempts } from '#db/schema/index.server.ts'
import { changed, stateOf } from '#tests/support/database-state.ts'
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
const head = (line: string, ...headers: string[]) => [line, `Host: ${new URL(world.url).host}`, `Origin: ${world.url}`, 'Sec-Fetch-Site: same-origin', ...headers, '', ''].join('\r\n')
const FORM = 'Content-Type: application/x-www-form-urlencoded'

test('slow clients are let go within their time, and others do not wait for them', async () => {
	const drip = (start: string, each: string) =>
		raw((send) => {
			send(start)
			const timer = setInterval(() => send(each) || clearInterval(timer), 1000)
			setTimeout(() => clearInterval(timer), 30_000)
		}, 30_000)
	const slow = Array.from({ length: 100 }, () => drip('GET /zh HTTP/1.1\r\nHost: localhost\r\n', 'X-A: b\r\n'))
	const bodies = Array.from({ length: 50 }, () => raw((send) => send(head('POST /settings HTTP/1.1', FORM, 'Content-Length: 1000') + 'a='), 8000))
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
		const call = (bytes: number) => ask(world.url, '/api/v1/products', { key: world.keys.merchant, method: 'POST', json: { sku: 'a'.repeat(bytes) } })
		expect((await call(MIB + 10)).status).toBe(413)
		expect((await call(MIB - 100)).status).toBe(400)
	})
	test('and so are lengths and methods that are none', async () => {
		for (const length of ['-1', 'abc', '1e3', '9'.repeat(30)]) expect(await raw((send) => send(head('POST /settings HTTP/1.1', FORM, `Content-Length: ${length}`)), 3000), length).toMatch(/^HTTP\/1.1 4\d\d/)
		for (const [method, status] of [['TRACE', 405], ['OPTIONS', 405], ['PROPFIND', 405], ['CONNECT', 0], ['QUERY', 405], ['FOO', 400]] as const)
			expect(await raw((send) => send(head(`${method} /zh HTTP/1.1`, 'Connection: close')), 3000), method).toMatch(status ? new RegExp(`^HTTP/1.1 ${status}`) : /^(|HTTP\/1.1 4\d\d.*)/)
		expect(await raw((send) => send(head('GET http://evil.example/zh HTTP/1.1', 'Connection: close')), 3000)).toMatch(/^HTTP\/1.1 400/)
		expect(await raw((send) => send(head('POST /zh/cart HTTP/1.1', FORM, 'X-Forwarded-Host: evil.example', 'Content-Length: 7', 'Connection: close') + 'act=add'), 3000)).toMatch(/^HTTP\/1.1 400/)
	})
})

test('2,000 made-up addresses: no fault of ours, no stack, no other site', async () => {
	const names = ['zh', 'kk', 'xx', 'products', 'categories', 'search', 'orders', 'sell', 'staff', 'messages', 'account', 'api', 'v1', 'files', 'shops', 'markets', 'cart', 'listings', 'new', 'stream', '_root.data']
	const odd = ['%00', '%E0%A4%A', '%2e%2e', '..%2f', '__proto__', 'constructor', '%F0%9F%A7%A8', '-1', '1e21', '0', '9'.repeat(40), '%0d%0aX:y', "'", '%22', '<script>', '\\', '%5c', '%', '.data', 'x.data', '%D2%9B', 'a'.repeat(3000), ';', '*', '%7B%7B', 'x-1', 'x-99999999999']
	const keys = ['q', 'page', 'sort', 'min', 'max', 'next', 'lang', 'after', 'before', 'kind', 'id', 'report', 's', 'token', 'cursor', 'limit', '_data', '_routes', 'hall', 'floor', 'added', 'show', 'stock', '__proto__', 'index']
	const piece = fc.oneof(fc.constantFrom(...names), fc.constantFrom(...odd), fc.webSegment({ size: 'small' }))
	const query = fc.array(fc.tuple(fc.constantFrom(...keys), fc.oneof(fc.constantFrom(...odd), fc.webQueryParameters({ size: 'small' }))), { maxLength: 3 })
	const address = fc.tuple(fc.constantFrom('/', '/zh/', '/ru/', '/api/v1/', '//'), fc.array(piece, { maxLength: 4 }), query).map(([start, parts, pairs]) => start + parts.join('/') + (pairs.length ? `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}` : ''))
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

describe('the machine API', () => {
	const BAD = [undefined, null, '', ' ', 'abc', -1, 0, 0.5, 1e21, '1e21', 1e400, '６０', '\0', '\ud800', '\u202e', 'ж'.repeat(10_000), [], {}, [[]], true, { $gt: 0 }]
	const listing = () => ({
		...{ sku: 'API-1', originalLanguage: 'zh', texts: { zh: { title: '碗', description: '' } }, categoryId: world.merchant.categoryId, unit: 'piece', shipFrom: 'yiwu' },
		...{ prices: [{ fromQuantity: 60, unitPrice: 480 }], minimumOrder: 60, hsCode: '392410', carton: { pieces: 60, lengthMm: 520, widthMm: 380, heightMm: 340, grossGrams: 15_200, netGrams: 13_800 } },
		variants: [{ sku: 'API-1-1', stock: 10 }],
	})
	const isProblem = (answer: { status: number; headers: Headers; text: string }, what: string) => {
		expect(answer.status, `${what} ${answer.text.slice(0, 200)}`).toBeGreaterThanOrEqual(400)
		expect(answer.status, what).toBeLessThan(500)
		expect(answer.headers.get('content-type'), what).toBe('application/problem+json')
		expect(JSON.parse(answer.text), what).toMatchObject({ status: answer.status, type: expect.stringMatching(/^urn:keruen:problem:/) })
	}
	test('each field of a listing with each bad value', async () => {
		const before = await stateOf(world.db)
		const fields = ['sku', 'originalLanguage', 'texts', 'categoryId', 'unit', 'shipFrom', 'prices', 'minimumOrder', 'hsCode', 'carton', 'variants']
		for (const name of fields) {
			await world.db.delete(attempts)
			for (const bad of BAD) {
				if ((name === 'sku' && ['abc', '６０', '1e21', '\u202e'].includes(bad as string))) continue
				const answer = await ask(world.url, '/api/v1/products', { key: world.keys.merchant, method: 'POST', json: { ...listing(), act: 'submit', [name]: bad } })
				isProblem(answer, `${name} ${JSON.stringify(bad)?.slice(0, 30)}`)
				expect(answer.status).not.toBe(429)
			}
		}
		for (const name of ['fromQuantity', 'unitPrice'])
			for (const bad of BAD) isProblem(await ask(world.url, '/api/v1/products', { key: world.keys.merchant, method: 'POST', json: { ...listing(), prices: [{ fromQuantity: 60, unitPrice: 480, [name]: bad }] } }), `prices.${name}`)
		expect(changed(before, await stateOf(world.db))).toEqual([])
	}, 90_000)
	test('stock, changes, pages and whole bodies that are wrong; the variant and the product of others; an old version', async () => {
		await world.db.delete(attempts)
		const { product, variant } = world.merchant
		const before = await stateOf(world.db)
		const put = (json: unknown, id: number | string = product.id) => ask(world.url, `/api/v1/products/${id}/stock`, { key: world.keys.merchant, method: 'PUT', json })
		for (const bad of BAD.filter((one) => one !== 0)) isProblem(await put({ version: 2, variants: [{ id: variant.id, stock: bad }] }), `stock ${JSON.stringify(bad)?.slice(0, 30)}`)
		for (const bad of BAD) isProblem(await put({ version: bad, variants: [{ id: variant.id, stock: 1 }] }), 'version')
		isProblem(await put({ version: 2, variants: [{ id: world.otherMerchant.variant.id, stock: 1 }] }), 'a variant of another company')
		isProblem(await put({ version: 2, variants: [{ id: variant.id, stock: 1 }] }, world.otherMerchant.product.id), 'a product of another company')
		expect((await put({ version: 1, variants: [{ id: variant.id, stock: 1 }] })).status).toBe(409)
		isProblem(await put({ version: 2, variants: [{ id: variant.id, stock: 1 }, { id: variant.id, stock: 2 }] }), 'twice')
		for (const id of ['0', '-1', '1e3', 'abc', '%00', '９', '99999999999999999999']) expect((await put({ version: 2, variants: [{ id: variant.id, stock: 1 }] }, id)).status, id).toBeLessThan(500)
		for (const body of ['', '{', 'null', '[]', '"x"', '{"__proto__":{"x":1}}', '['.repeat(50_000), '\ufeff{}', '{"sku":"\\ud800"}'])
			isProblem(await ask(world.url, '/api/v1/products', { key: world.keys.merchant, method: 'POST', body, headers: { 'content-type': 'application/json' } }), body.slice(0, 20))
		for (const query of ['limit=0', 'limit=-1', 'limit=1e3', 'limit=９', 'cursor=%00', 'cursor=x', 'x=1', 'limit=1&limit=abc']) isProblem(await ask(world.url, `/api/v1/orders?${query}`, { key: world.keys.merchant }), query)
		for (const key of ['a b', 'я'.normalize(), 'a'.repeat(201)]) {
			const answer = await ask(world.url, '/api/v1/products', { key: world.keys.merchant, method: 'POST', json: listing(), headers: { 'idempotency-key': encodeURI(key).replace('%20', ' ') } }).catch(() => undefined)
			if (answer && !/^[\x21-\x7e]{1,200}$/.test(encodeURI(key).replace('%20', ' '))) isProblem(answer, 'idempotency key')
		}
		expect(changed(before, await stateOf(world.db)).filter((name) => !['products', 'product_texts', 'variants', 'price_steps', 'stock_movements'].includes(name))).toEqual([])
	})
	test('a webhook without Stripe’s signature is refused', async () => {
		const before = await stateOf(world.db)
		for (const headers of [{ 'stripe-signature': null }, { 'stripe-signature': '' }, { 'stripe-signature': 't=1,v1=00' }, { 'stripe-signature': `t=${Math.floor(Date.now() / 1000)},v1=${'0'.repeat(64)}` }])
			expect((await ask(world.url, '/webhooks/stripe', { body: '{"id":"evt_1","type":"checkout.session.completed"}', headers: { 'content-type': 'application/json', ...headers } })).status).toBe(400)
		expect(changed(before, await stateOf(world.db))).toEqual([])
	})
})
