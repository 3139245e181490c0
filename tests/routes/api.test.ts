/** The machine API: who is let in, what is refused and how, what is done once, and that its document tells the truth. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { apiDocument } from '#app/http/api-document.server.ts'
import { createApiKey } from '#app/domain/identity/create-api-key.server.ts'
import { stockMovements, variants } from '#db/schema/index.server.ts'
import * as companies from '../../app/routes/api/companies.ts'
import * as order from '../../app/routes/api/order.ts'
import * as orders from '../../app/routes/api/orders.ts'
import * as product from '../../app/routes/api/product.ts'
import * as products from '../../app/routes/api/products.ts'
import * as search from '../../app/routes/api/search.ts'
import * as stock from '../../app/routes/api/stock.ts'
import { type TestConnection, testConnection } from '../support/database.ts'
import { aShopWithProducts } from '../support/factories.ts'
import { aPlacedGroup, payCtx, type Shop, type TestPayCtx } from '../support/trade.ts'

let connection: TestConnection
let ctx: TestPayCtx
let shop: Shop
let key: string
beforeEach(async () => {
	connection = await testConnection()
	ctx = payCtx(connection.db)
	shop = await aShopWithProducts(ctx.db, { count: 3 })
	key = await keyOf(shop.viewer)
})
afterEach(() => connection.close())

async function keyOf(viewer: Shop['viewer']) {
	const made = await createApiKey(ctx, { viewer, name: 'ERP' })
	if (!made.ok) throw new Error(made.problem)
	return made.key
}

const ROUTES = [
	[/^\/api\/v1\/companies$/, companies],
	[/^\/api\/v1\/products$/, products],
	[/^\/api\/v1\/products\/(?<id>[^/]+)$/, product],
	[/^\/api\/v1\/products\/(?<id>[^/]+)\/stock$/, stock],
	[/^\/api\/v1\/search$/, search],
	[/^\/api\/v1\/orders$/, orders],
	[/^\/api\/v1\/orders\/(?<number>[^/]+)$/, order],
] as const

async function call(method: string, path: string, { body, as = key, once }: { body?: unknown; as?: string; once?: string } = {}) {
	const url = new URL(`/api/v1${path}`, 'https://keruen.test')
	const [pattern, module] = ROUTES.find(([one]) => one.test(url.pathname))!
	const headers = { authorization: `Bearer ${as}`, ...(once ? { 'idempotency-key': once } : {}) }
	const request = new Request(url, {
		method,
		headers,
		body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
	})
	const args = { request, params: { ...pattern.exec(url.pathname)!.groups }, context: { app: ctx } } as unknown as LoaderFunctionArgs
	const response = await (method === 'GET' ? module.loader(args) : module.action(args))
	return {
		status: response.status,
		type: response.headers.get('content-type'),
		headers: response.headers,
		body: (await response.json()) as any,
	}
}

const aListing = (change: object = {}) => ({
	sku: 'API-1',
	originalLanguage: 'zh',
	texts: { zh: { title: '加厚塑料碗', description: '食品级' } },
	categoryId: shop.categoryId,
	unit: 'piece',
	shipFrom: 'yiwu',
	prices: [{ fromQuantity: 60, unitPrice: 480 }],
	minimumOrder: 60,
	carton: { pieces: 60, lengthMm: 520, widthMm: 380, heightMm: 340, grossGrams: 15_200, netGrams: 13_800 },
	hsCode: '392410',
	variants: [{ sku: 'API-1-1', stock: 500 }],
	...change,
})

test('a wrong key, an ended key and no key get a problem', async () => {
	for (const as of ['', 'kr_wrong', `${key}x`]) {
		const answer = await call('GET', '/products', { as })
		expect(answer).toMatchObject({ status: 401, type: 'application/problem+json', body: { type: 'urn:keruen:problem:unauthorized' } })
	}
	expect((await call('GET', '/companies')).body).toMatchObject({ id: shop.company.id, isMerchant: true })
})

test("another company's listing, stock and order are not there", async () => {
	const other = await aShopWithProducts(ctx.db)
	const { orders: placed } = await aPlacedGroup(ctx)
	const id = other.product.id
	expect((await call('GET', `/products/${id}`)).status).toBe(404)
	expect((await call('PATCH', `/products/${id}`, { body: { version: 1, minimumOrder: 1 } })).status).toBe(404)
	expect((await call('GET', `/products/${id}/stock`)).status).toBe(404)
	expect(
		(await call('PUT', `/products/${id}/stock`, { body: { version: 1, variants: [{ id: other.variant.id, stock: 1 }] } })).status,
	).toBe(404)
	expect((await call('GET', `/orders/${placed[0]!.number}`)).status).toBe(404)
	for (const odd of ['0', '-1', '1e21', '99999999999', '１', 'x']) expect((await call('GET', `/products/${odd}`)).status).toBe(404)
})

test('bad values are named and change nothing', async () => {
	const before = await ctx.db.select().from(variants)
	for (const bad of ['12', '１２', -1, 1.5, 1e21, null, true, [], {}, 10_000_000]) {
		const put = await call('PUT', `/products/${shop.product.id}/stock`, {
			body: { version: 1, variants: [{ id: shop.variant.id, stock: bad }] },
		})
		expect(put).toMatchObject({ status: 400, type: 'application/problem+json', body: { errors: [{ field: 'variants[0].stock' }] } })
		const post = await call('POST', '/products', { body: aListing({ minimumOrder: bad }) })
		expect(post).toMatchObject({ status: 400, body: { errors: [{ field: 'minimumOrder' }] } })
	}
	for (const [change, field] of [
		[{ sku: 'A\u0000B' }, 'sku'],
		[{ sku: 'A\ud800B' }, 'sku'],
		[{ extra: 1 }, 'extra'],
		[{ texts: { zh: { title: '碗', description: 'a\u0000' } } }, 'texts.zh.description'],
		[{ texts: { ru: { title: 'Миска', description: '' } } }, 'texts.zh.title'],
		[{ categoryId: 999_999 }, 'categoryId'],
		[{ hsCode: '39 24' }, 'hsCode'],
	] as const)
		expect(await call('POST', '/products', { body: aListing(change) }), field).toMatchObject({ status: 400, body: { errors: [{ field }] } })
	for (const body of ['', '{', '[]', 'null', '{"a":'.repeat(50)]) expect((await call('POST', '/products', { body })).status).toBe(400)
	for (const query of ['?limit=0', '?limit=1e21', '?limit=１', '?cursor=%00', '?cursor=x', '?other=1']) {
		expect((await call('GET', `/products${query}`)).status, query).toBe(400)
		expect((await call('GET', `/orders${query}`)).status, query).toBe(400)
	}
	for (const query of ['', '?q=', '?q=%00', '?q=x&cursor=x']) expect((await call('GET', `/search${query}`)).status, query).toBe(400)
	expect(await ctx.db.select().from(variants)).toEqual(before)
	expect((await call('GET', '/products')).body.items).toHaveLength(3)
})

test('a listing is made, read, changed by its version, and its stock set', async () => {
	const made = await call('POST', '/products', { body: aListing() })
	expect(made).toMatchObject({ status: 201, body: { waits: false } })
	const path = `/products/${made.body.id}`
	const read = (await call('GET', path)).body
	expect(read).toMatchObject({ sku: 'API-1', stock: 500, version: 1, status: 'draft', prices: [{ fromQuantity: 60, unitPrice: 480 }] })
	expect((await call('PATCH', path, { body: { version: 1, act: 'draft', minimumOrder: 120 } })).status).toBe(200)
	expect((await call('PATCH', path, { body: { version: 1, act: 'draft', minimumOrder: 180 } })).body.code).toBe('stale')
	const { version } = (await call('GET', path)).body
	const set = await call('PUT', `${path}/stock`, { body: { version, variants: [{ id: read.variants[0].id, stock: 320 }] } })
	expect(set).toMatchObject({ status: 200, body: { variants: [{ stock: 320, reserved: 0 }] } })
	expect((await call('GET', path)).body).toMatchObject({ minimumOrder: 120, stock: 320 })
	expect((await call('DELETE', path)).status).toBe(405)
})

test('a repeated idempotency key replays the answer, and refuses another body', async () => {
	const first = await call('POST', '/products', { body: aListing(), once: 'one' })
	const moved = await ctx.db.$count(stockMovements)
	const again = await call('POST', '/products', { body: aListing(), once: 'one' })
	expect([again.status, again.body, again.headers.get('idempotency-replayed')]).toEqual([201, first.body, 'true'])
	expect(await ctx.db.$count(stockMovements)).toBe(moved)
	expect((await call('POST', '/products', { body: aListing({ sku: 'API-2' }), once: 'one' })).status).toBe(422)
	const both = await Promise.all(
		[1, 2].map(() =>
			call('POST', '/products', { body: aListing({ sku: 'API-3', variants: [{ sku: 'API-3-1', stock: 1 }] }), once: 'two' }),
		),
	)
	for (const { status } of both) expect([201, 409]).toContain(status)
	expect((await call('GET', '/products')).body.items).toHaveLength(5)
})

test('what is done under a key and the answer that is kept are one commit', async () => {
	const path = `/products/${shop.product.id}/stock`
	const { version, variants: before } = (await call('GET', path)).body
	const body = { version, variants: [{ id: before[0].id, stock: before[0].stock + 40 }] }
	const { db } = ctx
	// The process dies after everything was written and before it was committed.
	const dying: typeof db.transaction = (work, options) =>
		db.transaction(async (tx) => {
			const result = await work(tx)
			if (result instanceof Response) throw new Error('died')
			return result
		}, options)
	ctx.db = new Proxy(db, { get: (target, name) => (name === 'transaction' ? dying : (Reflect.get(target, name) as unknown)) })
	await expect(call('PUT', path, { body, once: 'three' })).rejects.toThrow('died')
	ctx.db = db
	expect((await call('GET', path)).body).toEqual({ productId: shop.product.id, version, variants: before })
	expect(await call('PUT', path, { body, once: 'three' })).toMatchObject({
		status: 200,
		body: { variants: [{ stock: before[0].stock + 40 }] },
	})
	const moved = await db.$count(stockMovements)
	for (let i = 0; i < 2; i++)
		expect(await call('PUT', path, { body, once: 'four' })).toMatchObject({ status: 409, body: { code: 'stale' } })
	expect(await db.$count(stockMovements)).toBe(moved)
})

test('a walk by cursor meets each listing and each order once', async () => {
	const walk = async (path: string, as: string, name: string) => {
		const met: unknown[] = []
		for (let cursor: string | null = ''; cursor !== null;) {
			const { body } = await call('GET', `${path}?limit=1${cursor && `&cursor=${cursor}`}`, { as })
			met.push(...body.items.map((item: Record<string, unknown>) => item[name]))
			cursor = body.nextCursor
		}
		return met
	}
	expect(await walk('/products', key, 'id')).toEqual(shop.products.map((one) => one.product.id))
	const { buyer, orders: placed } = await aPlacedGroup(ctx)
	const as = await keyOf(buyer.viewer as Shop['viewer'])
	expect((await walk('/orders', as, 'number')).sort()).toEqual(placed.map((one) => one.number))
	expect((await call('GET', `/orders/${placed[0]!.number}`, { as })).body).toMatchObject({ side: 'buyer', lines: [{ quantity: 240 }] })
})

test('the 601st request of a minute waits', async () => {
	for (let i = 0; i < 600; i++) await call('GET', '/companies')
	const answer = await call('GET', '/companies')
	expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60'])
	ctx.pass(60_000)
	expect((await call('GET', '/companies')).status).toBe(200)
})

test('each documented path and method answers', async () => {
	const document = apiDocument('https://keruen.test')
	expect(document.openapi).toBe('3.1.0')
	expect(Object.keys(document.paths!)).toHaveLength(ROUTES.length)
	for (const [path, methods] of Object.entries(document.paths!))
		for (const method of Object.keys(methods)) {
			const real = path.replace('/api/v1', '').replace('{id}', String(shop.product.id)).replace('{number}', 'KR-26-999999')
			const { status } = await call(method.toUpperCase(), real + (path.endsWith('search') ? '?q=bowl' : ''), {
				body: method === 'get' ? undefined : {},
			})
			expect(status, `${method} ${path}`).toBe(path.endsWith('{number}') ? 404 : method === 'get' ? 200 : 400)
		}
})
