/** Every route asked by every role: what each sees, and that a refusal tells nothing of what it refuses. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import routes from '#app/routes.ts'
import { type Answer, ask } from '#tests/support/http-client.ts'
import { changed, stateOf } from '#tests/support/database-state.ts'
import { aServedWorld, MARK, ROLES, type World } from '#tests/support/served-world.ts'
import { type Case, KEY_HOLDERS, MATRIX, type Outcome } from './matrix.ts'

let world: World
beforeAll(async () => {
	world = await aServedWorld()
}, 60_000)
afterAll(() => world?.close())

interface RouteNode {
	file: string
	path?: string
	index?: boolean
	children?: RouteNode[]
}
const idsOf = (nodes: RouteNode[]): string[] =>
	nodes.flatMap((node) => (node.path === undefined && !node.index ? idsOf(node.children ?? []) : [node.file.replace(/\.tsx?$/, '')]))

test('every route of the table has its row, and every row its route', () => {
	expect(idsOf(routes as RouteNode[]).sort()).toEqual(Object.keys(MATRIX).sort())
})

function outcomeOf({ status, location }: Answer): Outcome | number {
	if (status === 200) return 'seen'
	if (status === 404) return 'nothing'
	if ([401, 405].includes(status)) return 'unasked'
	if (status !== 302 && status !== 303) return status
	const path = location!.split('?')[0]!
	const last = path.split('/').at(-1)!
	const known: Record<string, Outcome> = {
		'sign-in': 'signIn',
		'second-factor': 'secondFactor',
		company: 'company',
		account: 'account',
		staff: 'staff',
		cart: 'cart',
	}
	return /^\/((zh|kk|ru|en))?$/.test(path) ? 'home' : (known[last] ?? status)
}

const everything = (answer: Answer) => answer.text + JSON.stringify([...answer.headers])

/** Other ways to write an address, that the router or a proxy might read as the same one. */
const spellings = (path: string): string[] => {
	const [name, query = ''] = path.split('?') as [string, string?]
	const search = query && `?${query}`
	const more = query ? `&${query}` : ''
	return [
		`${name === '/' ? '/_root' : name}.data${search}`,
		`${name}.data?_routes=root${more}`,
		`${name}/${search}`,
		`/${name}${search}`,
		`${name.replace('/zh/', '/ZH/').replace(/[a-z](?=[^/]*$)/, (letter) => letter.toUpperCase())}${search}`,
		`${name.replace(/[a-z](?=[^/]*$)/, (letter) => `%${letter.charCodeAt(0).toString(16)}`)}${search}`,
	]
}

describe.each(Object.entries(MATRIX))('%s', (id, cases) => {
	test.each(cases.map((one, index) => [index, one] as const))('address %i', async (_, one: Case) => {
		const path = one.path(world)
		for (const role of ROLES) {
			const token = world.token[role]
			const answer = await ask(world.url, path, { token })
			expect(outcomeOf(answer), `${path} as ${role}`).toBe(one.as[role])
			const isSeen = one.as[role] === 'seen'
			if (isSeen && one.marked) expect(everything(answer), `${path} as ${role} shows what the mark stands in`).toContain(MARK)
			if (isSeen) continue
			expect(everything(answer), `${path} as ${role}`).not.toContain(MARK)
			for (const other of !one.marked
				? []
				: [...spellings(path), `${path}${path.includes('?') ? '&' : '?'}_data=${id}`, `${path}.data?_data=${id}`]) {
				const twin = await ask(world.url, other, { token })
				expect(twin.status, `${other} as ${role}`).toBeLessThan(500)
				expect(everything(twin), `${other} as ${role}`).not.toContain(MARK)
			}
		}
		for (const holder of one.keys ? KEY_HOLDERS : []) {
			const key = { nobody: undefined, stranger: `kr_${'0'.repeat(64)}`, ...world.keys }[holder]
			const answer = await ask(world.url, path, { key, token: world.token.merchant })
			expect(answer.status, `${path} with the key of ${holder}`).toBe(one.keys![holder])
			expect(answer.headers.get('content-type')).toBe(answer.status === 200 ? 'application/json' : 'application/problem+json')
			if (answer.status !== 200) expect(answer.text).not.toMatch(/CG-\d|KR-\d/)
		}
	})
})

test('a key opens no page', async () => {
	for (const cases of Object.values(MATRIX))
		for (const one of cases.filter((each) => each.as.visitor === 'signIn')) {
			const answer = await ask(world.url, one.path(world), { key: world.keys.merchant })
			expect(outcomeOf(answer), one.path(world)).toBe('signIn')
		}
})

test('what is not public of others is in no list either', async () => {
	for (const path of [
		'/zh/orders',
		'/zh/sell/orders',
		'/zh/sell/products',
		'/zh/messages',
		'/zh/account/api-keys',
		'/badges',
		'/zh/account/sessions',
	])
		for (const role of ['otherBuyer', 'otherMerchant', 'halfModerator', 'moderator', 'accountant'] as const) {
			const answer = await ask(world.url, path, { token: world.token[role] })
			if (path === '/zh/messages' && role === 'accountant') expect(answer.text).toContain(MARK)
			else if (!(path === '/zh/account/api-keys' && role.startsWith('other'))) expect(answer.text, `${path} as ${role}`).not.toContain(MARK)
			expect(answer.text, `${path} as ${role}`).not.toContain(role === 'accountant' ? world.buyer.user.phone! : world.placed.number)
		}
})

test('a conversation that nobody reported stays closed to staff, also under the number of another report', async () => {
	for (const report of [world.reportId + 1, 0, -1, `${world.reportId}x`, world.quietThread]) {
		const answer = await ask(world.url, `/zh/staff/reports?report=${report}`, { token: world.token.moderator })
		expect(answer.status).toBe(404)
		expect(answer.text).not.toContain(`${MARK} secret`)
	}
})

test('looking changes nothing, whatever the address asks to be done; only that staff read a reported conversation is written down', async () => {
	const before = await stateOf(world.db)
	const acts = 'act=approve&act=cancel&reason=x&version=1&text=x&nonce=x&reportId=1&decision=x'
	for (const cases of Object.values(MATRIX))
		for (const one of cases)
			for (const role of ROLES) {
				const path = one.path(world)
				await ask(world.url, path + (path.includes('?') ? '&' : '?') + acts, { token: world.token[role] })
			}
	const after = await stateOf(world.db)
	expect(changed(before, after).filter((name) => name !== 'audit_log')).toEqual([])
	const written = after.audit_log!.filter((row) => !before.audit_log!.includes(row)).map((row) => (JSON.parse(row) as { act: string }).act)
	expect(new Set(written)).toEqual(new Set(['thread.read']))
})
