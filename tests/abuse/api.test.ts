/** The machine API with bad input: a problem with the right status, never a failure of the server, and nothing changed. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attempts } from '#db/schema/index.server.ts'
import { changed, stateOf } from '#tests/support/database-state.ts'
import { ask, type Asked } from '#tests/support/http-client.ts'
import { aServedWorld, type World } from '#tests/support/served-world.ts'

let world: World
beforeAll(async () => {
	world = await aServedWorld()
}, 90_000)
afterAll(() => world?.close())

/** Asks with the merchant's key. Every refusal is problem+json that repeats its status. */
async function refused(path: string, asked: Asked, statuses: number[], what: string) {
	const answer = await ask(world.url, `/api/v1/${path}`, { key: world.keys.merchant, ...asked })
	expect(statuses, `${what}: ${answer.status} ${answer.text.slice(0, 200)}`).toContain(answer.status)
	expect(answer.headers.get('content-type'), what).toBe('application/problem+json')
	expect(JSON.parse(answer.text), what).toMatchObject({
		status: answer.status,
		title: expect.any(String),
		type: expect.stringMatching(/^urn:keruen:problem:/),
	})
	expect(answer.text, what).not.toMatch(/node_modules|\.server\.ts|Sqlite/)
	return answer
}

async function unchanged(work: () => Promise<void>) {
	await world.db.delete(attempts)
	const before = await stateOf(world.db)
	await work()
	expect(changed(before, await stateOf(world.db))).toEqual([])
}

const listing = () => ({
	sku: 'API-9',
	originalLanguage: 'zh',
	texts: { zh: { title: '碗', description: '' } },
	categoryId: world.merchant.categoryId,
	unit: 'piece',
	shipFrom: 'yiwu',
	prices: [{ fromQuantity: 60, unitPrice: 480 }],
	minimumOrder: 60,
	carton: { pieces: 60, lengthMm: 520, widthMm: 380, heightMm: 340, grossGrams: 15_200, netGrams: 13_800 },
	hsCode: '392410',
	variants: [{ sku: 'API-9-1', stock: 500 }],
})
/** The second product: no change of it waits. */
const quiet = () => world.merchant.products[1]!
const stockBody = () => ({ version: quiet().product.version, variants: [{ id: quiet().variants[0]!.id, stock: 7 }] })

/** A change of it; its texts and prices are those of a new listing. */
const changeBody = () => {
	const { sku: _, variants: __, ...rest } = listing()
	return { version: quiet().product.version, ...rest }
}

/** Wrong for every field that a listing must have. */
const WRONG: [string, unknown][] = [
	['null', null],
	['-1', -1],
	['0.5', 0.5],
	['1e21', 1e21],
	['huge', 99_999_999_999_999],
	['NUL', 'a\u0000b'],
	['half a letter', 'a\ud800'],
	['true', true],
	['10,000 letters', 'я'.repeat(10_000)],
	['a list of lists', [[]]],
	['a tree', { $gt: '' }],
]

/** Wrong for a field of this type only. */
const wrongFor = (good: unknown): [string, unknown][] => {
	if (typeof good === 'number') return ['', ' ', 'abc', '1e21', '６０', '60', {}, []].map((bad) => [JSON.stringify(bad), bad])
	if (typeof good === 'string') return [7, {}, []].map((bad) => [JSON.stringify(bad), bad])
	return ['', 'abc', 7].map((bad) => [JSON.stringify(bad), bad])
}

/** Paths of all leaves and inner nodes of a value. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
	const below =
		value !== null && typeof value === 'object'
			? Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, Array.isArray(value) ? Number(key) : key]))
			: []
	return path.length > 0 ? [path, ...below] : below
}

const valueAt = (value: unknown, path: (string | number)[]) => path.reduce<any>((node, key) => node[key], value)

function withAt(value: unknown, path: (string | number)[], put: unknown): unknown {
	const copy = structuredClone(value) as Record<string | number, any>
	const parent = path.slice(0, -1).reduce((node, key) => node[key], copy)
	if (put === undefined) delete parent[path.at(-1)!]
	else parent[path.at(-1)!] = put
	return copy
}

test('each field of a new listing and of a stock: missing, of a wrong type, too large', async () => {
	const calls: [string, string, object][] = [
		['products', 'POST', listing()],
		[`products/${quiet().product.id}/stock`, 'PUT', stockBody()],
		[`products/${quiet().product.id}`, 'PATCH', changeBody()],
	]
	for (const [path, method, good] of calls)
		await unchanged(async () => {
			for (const at of pathsOf(good)) {
				await world.db.delete(attempts)
				const isOptional = method === 'PATCH' && at.length === 1 && at[0] !== 'version'
				const missing: [string, unknown][] = isOptional ? [] : [['missing', undefined]]
				const all = [...missing, ...WRONG, ...wrongFor(valueAt(good, at))].map(async ([how, bad]) => {
					const what = `${method} ${path} ${at.join('.')} ${how}`
					const answer = await refused(path, { method, json: withAt(good, at, bad) }, [400, 409], what)
					if (answer.status === 400) expect(JSON.parse(answer.text).errors?.length, what).toBeGreaterThan(0)
				})
				await Promise.all(all)
			}
		})
})

test('bodies that are no such JSON', async () => {
	const deep = '['.repeat(1000) + ']'.repeat(1000)
	const bodies: [string, BodyInit, number[]][] = [
		['nothing', '', [400]],
		['half', '{"sku":', [400]],
		['a word', 'NaN', [400]],
		['a number', '1', [400]],
		['null', 'null', [400]],
		['a list', '[]', [400]],
		['no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]) as unknown as BodyInit, [400]],
		['a prototype', '{"__proto__":{"sku":"x"},"constructor":{}}', [400]],
		['depth 1,000', deep, [400]],
		['depth 1,000 in a field', `{"texts":${'{"zh":'.repeat(1000)}1${'}'.repeat(1001)}`, [400]],
		['depth 100,000', '['.repeat(100_000), [400]],
		['behind a mark', '\ufeff{}', [400]],
		['half a letter', '{"sku":"\\ud800"}', [400]],
		['60,000 unknown fields', JSON.stringify(Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`x${at}`, 1]))), [400]],
	]
	const paths: [string, string][] = [
		['products', 'POST'],
		[`products/${quiet().product.id}`, 'PATCH'],
		[`products/${quiet().product.id}/stock`, 'PUT'],
	]
	await unchanged(async () => {
		for (const [path, method] of paths)
			for (const [what, body, statuses] of bodies) {
				const { text } = await refused(
					path,
					{ method, body, headers: { 'content-type': 'application/json' } },
					statuses,
					`${method} ${path} ${what}`,
				)
				expect(text.length, `${what}: the answer is short`).toBeLessThan(30_000)
			}
	})
})

test('2 MB are refused before they are read', async () => {
	await unchanged(async () => {
		// Who goes on sending may be cut off before the answer arrives.
		const sent = refused('products', { json: { sku: 'x'.repeat(2 * 1024 * 1024) } }, [413], '2 MB')
		await sent.catch((error: Error) => expect(error.message).toBe('fetch failed'))
		expect((await ask(world.url, '/healthz')).status).toBe(200)
	})
})

test('what belongs to another company, and addresses that name nothing', async () => {
	const { product, variant } = world.otherMerchant
	await unchanged(async () => {
		for (const id of [product.id, 0, -1, '1e21', '99999999999999', '１２', 'x', '%27', '..%2f1', 'null', '1.0', `1${'0'.repeat(2000)}`]) {
			await refused(`products/${id}`, {}, [404], `GET ${id}`)
			await refused(`products/${id}`, { method: 'PATCH', json: { version: 1, minimumOrder: 60 } }, [404], `PATCH ${id}`)
			await refused(`products/${id}/stock`, { method: 'PUT', json: stockBody() }, [404], `PUT ${id}`)
			await refused(`orders/${id}`, {}, [404], `order ${id}`)
		}
		await refused(
			`products/${quiet().product.id}/stock`,
			{ method: 'PUT', json: { ...stockBody(), variants: [{ id: variant.id, stock: 1 }] } },
			[400],
			'foreign variant',
		)
		await refused('products', { json: { ...listing(), pictures: [world.publicPicture, 'no-such'] } }, [400], 'no picture')
		await refused('products', { json: { ...listing(), categoryId: 999_999 } }, [400], 'no category')
	})
})

test('an old version, and one of the future', async () => {
	await unchanged(async () => {
		for (const version of [quiet().product.version + 5, 999_999_999]) {
			await refused(`products/${quiet().product.id}/stock`, { method: 'PUT', json: { ...stockBody(), version } }, [409], `stock ${version}`)
			await refused(
				`products/${quiet().product.id}`,
				{ method: 'PATCH', json: { version, minimumOrder: 120 } },
				[409],
				`product ${version}`,
			)
		}
	})
})

test('pages: limits and cursors that are none, parameters twice', async () => {
	const odd = ['-1', '0', '1e9', '1000000000', '0.5', '１０', '%00', 'x', '', '1;drop', '0x10']
	const cursors = [
		'x',
		'%00',
		'-1',
		Buffer.from('9'.repeat(40)).toString('base64url'),
		Buffer.from("1' or 1").toString('base64url'),
		Buffer.from('9999999999999 KR-26-000001x').toString('base64url'),
		'a'.repeat(5000),
	]
	await unchanged(async () => {
		for (const path of ['products?', 'orders?']) {
			for (const limit of odd) await refused(`${path}limit=${limit}`, {}, [400], `${path}limit=${limit}`)
			for (const cursor of cursors) await refused(`${path}cursor=${cursor}`, {}, [400], `${path}cursor=${cursor.slice(0, 40)}`)
			await refused(`${path}nothing=1`, {}, [400], `${path}nothing`)
		}
		for (const cursor of cursors) await refused(`search?q=x&cursor=${cursor}`, {}, [400], `search ${cursor.slice(0, 40)}`)
		await refused('search', {}, [400], 'search for nothing')
		await refused(`search?q=${'я'.repeat(2000)}`, {}, [400], 'a long search')
		// The last moment that a cursor can write is none of this world; it is read as what comes after it.
		const late = Buffer.from('9999999999999 KR-26-000001').toString('base64url')
		expect((await ask(world.url, `/api/v1/orders?cursor=${late}`, { key: world.keys.merchant })).status).toBeLessThan(500)
		for (const q of ['%00', '%F0%9F%98%80', '"*', 'a OR NEAR(', "') --", '%E2%80%AE', '٣'])
			expect((await ask(world.url, `/api/v1/search?q=${q}`, { key: world.keys.merchant })).status, q).toBeLessThan(500)
	})
})

test('an idempotency key that no header may be, and one used again for something else', async () => {
	const path = `products/${quiet().product.id}/stock`
	await unchanged(async () => {
		for (const key of ['', 'x'.repeat(201), 'a b', 'ключ'.slice(0, 0) + '\u00e9'])
			await refused(path, { method: 'PUT', json: stockBody(), headers: { 'idempotency-key': key } }, [400], `key ${key.slice(0, 10)}`)
	})
	// Remembered for each company alone.
	const asOther = { method: 'PUT', json: stockBody(), headers: { 'idempotency-key': 'abuse-1' } }
	await unchanged(async () => {
		await refused(path, { ...asOther, key: world.keys.otherMerchant }, [404], 'another company')
	})
	const first = await ask(world.url, `/api/v1/${path}`, {
		key: world.keys.merchant,
		method: 'PUT',
		json: stockBody(),
		headers: { 'idempotency-key': 'abuse-1' },
	})
	expect(first.status, first.text).toBe(200)
	await unchanged(async () => {
		const other = { ...stockBody(), variants: [{ id: quiet().variants[0]!.id, stock: 8 }] }
		await refused(path, { method: 'PUT', json: other, headers: { 'idempotency-key': 'abuse-1' } }, [422], 'another body')
		await refused('products', { json: listing(), headers: { 'idempotency-key': 'abuse-1' } }, [422], 'another address')
		const again = await ask(world.url, `/api/v1/${path}`, {
			key: world.keys.merchant,
			method: 'PUT',
			json: stockBody(),
			headers: { 'idempotency-key': 'abuse-1' },
		})
		expect(again.status).toBe(200)
		expect(again.text).toBe(first.text)
	})
})

test('a webhook without Stripe’s signature is refused', async () => {
	const before = await stateOf(world.db)
	for (const headers of [
		{ 'stripe-signature': null },
		{ 'stripe-signature': '' },
		{ 'stripe-signature': 't=1,v1=00' },
		{ 'stripe-signature': `t=${Math.floor(Date.now() / 1000)},v1=${'0'.repeat(64)}` },
	])
		expect(
			(
				await ask(world.url, '/webhooks/stripe', {
					body: '{"id":"evt_1","type":"checkout.session.completed"}',
					headers: { 'content-type': 'application/json', ...headers },
				})
			).status,
		).toBe(400)
	expect(changed(before, await stateOf(world.db))).toEqual([])
})

test('an address that is none is a problem in every method, with and without a key', async () => {
	await unchanged(async () => {
		for (const path of ['nothing-here', 'products/1/nothing', 'orders/1/2/3', 'companies/'.repeat(40)])
			for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])
				for (const key of [world.keys.merchant, undefined])
					await refused(path, { key, method, ...(method !== 'GET' && { json: {} }) }, [404], `${method} ${path}`)
		await refused('openapi.json', { method: 'POST', json: {} }, [405], 'POST openapi.json')
	})
})
