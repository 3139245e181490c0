/** Everything that can be asked to be done: by whom it is done, and that nobody else, no other site and no extra field does more. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { ProductChange } from '#app/http/api-schemas.server.ts'
import { changed, columnNames, type DatabaseState, stateOf, TABLES } from '#tests/support/database-state.ts'
import { ask, type Asked } from '#tests/support/http-client.ts'
import { aServedWorld, MARK, ROLES, type World } from '#tests/support/served-world.ts'
import { attempts } from '#db/schema/index.server.ts'
import { type Act, ACTS } from './acts.ts'

let world: World
/** Everything is asked here too, with the names of all columns as further fields. */
let twin: World
beforeAll(async () => {
	world = await aServedWorld()
	twin = await aServedWorld()
}, 90_000)
afterAll(async () => {
	await world?.close()
	await twin?.close()
})

const walk = (folder: string): string[] =>
	readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? walk(join(folder, name)) : [join(folder, name)]))

test('each route that does something is among the acts, apart from those of machines', () => {
	const acting = walk('app/routes')
		.filter((path) => /export (async function|const) action\b/.test(readFileSync(path, 'utf8')))
		.map((path) => path.replace(/^app\//, '').replace(/\.tsx?$/, ''))
		.filter((id) => !/^routes\/(api|webhooks)\//.test(id))
	expect([...new Set(ACTS.map((act) => act.route))].sort()).toEqual(acting.sort())
})

/** Where a form may say that it comes from, none of it this site. */
const ELSEWHERE: Record<string, Record<string, string | null>> = {
	'another site': { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
	'another site that a browser without Sec-Fetch-Site shows': { origin: 'https://evil.example', 'sec-fetch-site': null },
	'another site that claims to be this one': { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
	'a sister site': { 'sec-fetch-site': 'same-site' },
	'a page without an origin': { origin: 'null', 'sec-fetch-site': null },
	nowhere: { origin: null, 'sec-fetch-site': null },
	'a site that only Sec-Fetch-Site betrays': { origin: null, 'sec-fetch-site': 'cross-site' },
}

const send = (where: World, act: Act, more: Asked) => ask(where.url, act.path(where), { ...act.send(where), ...more })

describe.each(ACTS.map((act) => [`${act.route} ${act.name}`, act] as const))('%s', (_, act) => {
	test('nobody else, no other site and no extra field', async () => {
		const [mine] = act.may
		let before = await stateOf(world.db)
		for (const role of ROLES.filter((one) => !act.may.includes(one))) {
			const answer = await send(world, act, { token: world.token[role] })
			expect([303, 400, 403, 404, 409], `as ${role}: ${answer.status}`).toContain(answer.status)
			if (answer.status === 303) expect(answer.location, role).toMatch(/^\/zh\/account\/(sign-in|second-factor|company)(\?|$)/)
			// An accountant of the company reads its conversations and sales, and changes none.
			const mayRead = role === 'accountant' && /\/messages\/|\/sell\/order/.test(act.route)
			if (!mayRead) expect(answer.text, role).not.toContain(MARK)
			const after = await stateOf(world.db)
			const reads = role === 'accountant' && act.route.includes('/messages/') ? ['thread_reads'] : []
			expect(
				changed(before, after).filter((name) => !reads.includes(name)),
				`${role} changed something`,
			).toEqual([])
			before = after
		}
		const token = world.token[mine!]
		for (const [place, headers] of Object.entries(ELSEWHERE))
			for (const path of [act.path(world), `${act.path(world).replace(/\?|$/, '.data$&')}`])
				for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
					if (method !== 'POST' && place !== 'another site') continue
					const answer = await ask(world.url, path, { ...act.send(world), token, headers, method })
					expect(answer.status, `${method} ${path} from ${place}`).toBe(403)
					expect(answer.headers.getSetCookie()).toEqual([])
				}
		expect(changed(before, await stateOf(world.db)), 'a form of another site changed something').toEqual([])

		const answer = await send(world, act, { token })
		expect(answer.status, answer.text.match(/role="alert"[^]{0,400}/)?.[0]).toBeLessThan(400)
		const after = await stateOf(world.db)
		if (act.writes) expect(changed(before, after)).toContain(act.writes)

		const twinBefore = await stateOf(twin.db)
		await send(twin, act, { ...withExtraFields(act.send(twin)), token: twin.token[mine!] })
		const twinAfter = await stateOf(twin.db)
		expect(JSON.stringify(twinAfter)).not.toContain(POISON)
		expect(differences(twinBefore, twinAfter)).toEqual(differences(before, after))
		for (const one of [world, twin]) await one.db.delete(attempts)
	})
})

const POISON = '7654321'

/** The value that would give the most: the last of the possible ones, yes, or a number that nothing has. */
const temptation = new Map<string, string>()
for (const table of TABLES)
	for (const [name, column] of Object.entries(table as unknown as Record<string, PgColumn>)) {
		const best = column?.enumValues?.at(-1) ?? (column?.dataType === 'boolean' ? 'true' : undefined)
		for (const one of [name, name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]) if (best) temptation.set(one, best)
	}

function withExtraFields(asked: Asked): Asked {
	const own = asked.multipart ? [...asked.multipart.keys()] : Object.keys(asked.form ?? {})
	const extra = columnNames().filter((name) => !own.some((one) => one.split(/[.[]/)[0] === name) && !FORM_NAMES.has(name))
	if (asked.multipart) {
		for (const name of extra) asked.multipart.append(name, temptation.get(name) ?? POISON)
		return asked
	}
	return {
		...asked,
		form: { ...(asked.form as Record<string, string>), ...Object.fromEntries(extra.map((name) => [name, temptation.get(name) ?? POISON])) },
	}
}
/** Columns that are honest fields of some form, which may leave them out. */
const FORM_NAMES = new Set([
	'isBuyer',
	'isMerchant',
	'act',
	'note',
	'language',
	'name',
	'reason',
	'sku',
	'mixedBatch',
	'size',
	'colour',
	'id',
	'text',
])

/** What became different, without what differs in any two worlds: numbers, names, times. */
function differences(before: DatabaseState, after: DatabaseState): string[] {
	const plain = (value: unknown): unknown => {
		if (typeof value === 'number') return 'number'
		if (typeof value === 'string') return /^[a-z-]{1,30}(\.[a-z-]+)?$/.test(value) ? value : 'text'
		if (Array.isArray(value)) return value.map(plain)
		return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)])) : value
	}
	return Object.entries(after).flatMap(([name, rows]) => {
		const old = new Set(before[name])
		return rows
			.filter((row) => !old.has(row))
			.map((row) => `${name} ${JSON.stringify(plain(JSON.parse(row)))}`)
			.sort()
	})
}

describe('the machine API', () => {
	const json = { version: 1, texts: { zh: { title: '碗', description: '' } } }
	const calls = (where: World): [path: string, method: string, body: unknown][] => [
		[`/api/v1/products/${where.merchant.products[1]!.product.id}`, 'PATCH', json],
		[
			`/api/v1/products/${where.merchant.products[1]!.product.id}/stock`,
			'PUT',
			{ version: 1, variants: [{ id: where.merchant.products[1]!.variants[0]!.id, stock: 1 }] },
		],
		[
			`/api/v1/products/${where.otherMerchant.product.id}/stock`,
			'PUT',
			{ version: 1, variants: [{ id: where.merchant.variant.id, stock: 1 }] },
		],
		['/api/v1/products', 'POST', { sku: 'X' }],
	]
	test('changes nothing without the company’s key, for a session, for another company, for a buyer', async () => {
		const before = await stateOf(world.db)
		for (const [path, method, body] of calls(world)) {
			for (const asked of [{}, { token: world.token.merchant }, { key: 'kr_wrong' }])
				expect(
					(await ask(world.url, path, { ...asked, method, json: body, headers: { 'sec-fetch-site': 'cross-site' } })).status,
					path,
				).toBe(401)
			for (const holder of ['otherMerchant', 'buyer'] as const)
				expect([400, 403, 404], path).toContain((await ask(world.url, path, { key: world.keys[holder], method, json: body })).status)
		}
		expect(changed(before, await stateOf(world.db))).toEqual([])
	})
	test('refuses methods that an address does not have, and fields that it does not know', async () => {
		const before = await stateOf(world.db)
		for (const path of ['companies', 'orders', 'search?q=x', `orders/${world.paid.number}`, `products/${world.merchant.product.id}`])
			for (const method of ['POST', 'PUT', 'DELETE']) {
				const answer = await ask(world.url, `/api/v1/${path}`, { key: world.keys.merchant, method, json: {} })
				expect(answer.status, `${method} ${path}`).toBe(405)
			}
		for (const name of columnNames().filter((one) => !(one in ProductChange.shape))) {
			const answer = await ask(world.url, `/api/v1/products/${world.merchant.products[1]!.product.id}`, {
				key: world.keys.merchant,
				method: 'PATCH',
				json: { ...json, [name]: POISON },
			})
			expect(answer.status, name).toBe(400)
		}
		expect(changed(before, await stateOf(world.db))).toEqual([])
	}, 60_000)
	test('a key that was ended opens nothing any more', async () => {
		const path = '/api/v1/companies'
		expect((await ask(world.url, path, { key: world.keys.buyer })).status).toBe(200)
		const page = await ask(world.url, '/zh/account/api-keys', { token: world.token.buyer })
		for (const [, id] of page.text.matchAll(/name="id" value="([0-9a-f]+)"/g))
			await ask(world.url, '/zh/account/api-keys', { token: world.token.buyer, form: { act: 'end', id: id! } })
		expect((await ask(world.url, path, { key: world.keys.buyer })).status).toBe(401)
	})
})
