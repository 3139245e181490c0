/**
 * The built product over HTTP, killed again and again while people register, order, pay, cancel and send: whatever was answered
 * with yes is there afterwards, nothing is sold twice, and every invariant holds after each crash.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { eq, inArray } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findBroken } from '#db/invariants.server.ts'
import { orderGroups, orderLines, orders, payments, users, variants } from '#db/schema/index.server.ts'
import { parseRegistrationNumber } from '#app/domain/identity/registration-number.ts'
import { hashPassword } from '#app/domain/identity/password-hash.server.ts'
import { testConnection, type TestConnection } from '#tests/support/database.ts'
import { aBuyer, aShopWithProducts } from '#tests/support/factories.ts'
import { type Served, serveProduct } from '#tests/support/product.ts'
import { type Goods, nothingYet, PASSWORD, runBuyer, runMerchant, type Scene } from './crash-people.ts'

const CYCLES = Number(process.env.CYCLES ?? 40)
/** Whoever wants more cycles waits for them; in the whole test a slow machine makes fewer. */
const LIMIT_MS = process.env.CYCLES ? CYCLES * 40_000 : 40_000
const BUYERS = 5
const HOT_STOCK = 60 * 15

let connection: TestConnection
let served: Served | undefined
beforeAll(async () => {
	connection = await testConnection()
})
afterAll(async () => {
	await served?.close()
	await connection?.close()
})

/** Killed at any moment after a few more of something, in turn, so that a slow machine does not only restart. */
async function someProgress({ told }: Scene, cycle: number) {
	const [watched, more] = (
		[
			[told.placed, 1 + Math.floor(Math.random() * 4)],
			[told.paid, 1],
			[told.dispatched, 1],
		] as const
	)[cycle % 3]!
	const enough = watched.size + more
	for (const limit = Date.now() + 10_000; watched.size < enough && Date.now() < limit;) await sleep(10)
	await sleep(Math.random() * 150)
}

function aGate() {
	let open = () => {}
	const passed = new Promise<void>((resolve) => (open = resolve))
	return { passed, open }
}

/** Two ports side by side: the simulator listens on the second. */
async function freePorts(): Promise<number> {
	for (;;) {
		const port = 20_000 + Math.floor(Math.random() * 20_000)
		const isFree = (at: number) =>
			new Promise<boolean>((resolve) => {
				const server = createServer()
				server.once('error', () => resolve(false)).listen(at, () => server.close(() => resolve(true)))
			})
		if ((await isFree(port)) && (await isFree(port + 1))) return port
	}
}

function binOf(index: number): string {
	const start = `9${String(10_000 + index).padStart(10, '0')}`
	for (let digit = 0; digit < 10; digit++) if (parseRegistrationNumber('KZ', start + digit).ok) return start + digit
	return binOf(index + 1000)
}

async function checkTold({ told }: Scene, hot: number[]) {
	const { db } = connection
	expect(told.broken).toEqual([])
	expect(await findBroken(db, new Date())).toEqual([])
	const emails = new Set((await db.select({ email: users.email }).from(users)).map((user) => user.email))
	expect([...told.people].filter((email) => !emails.has(email))).toEqual([])
	const known = await db
		.select({ url: payments.payUrl, state: payments.state, number: orderGroups.number })
		.from(payments)
		.innerJoin(orderGroups, eq(orderGroups.id, payments.groupId))
	const byUrl = new Map(known.map((row) => [row.url, row]))
	expect([...told.placed].filter((url) => !byUrl.has(url))).toEqual([])
	expect([...told.paid].filter((url) => !['paid', 'refunded'].includes(byUrl.get(url)!.state))).toEqual([])
	const states = new Map(
		(await db.select({ number: orders.number, state: orders.state }).from(orders)).map((row) => [row.number, row.state]),
	)
	expect([...told.cancelled].filter((number) => states.get(number) !== 'cancelled')).toEqual([])
	expect([...told.dispatched].filter((number) => states.get(number) !== 'dispatched')).toEqual([])
	const sold = new Map<number, number>()
	for (const { line, state } of await db
		.select({ line: orderLines, state: orders.state })
		.from(orderLines)
		.innerJoin(orders, eq(orders.id, orderLines.orderId))
		.where(inArray(orderLines.variantId, hot)))
		if (state !== 'cancelled' && state !== 'expired') sold.set(line.variantId, (sold.get(line.variantId) ?? 0) + line.quantity)
	for (const [id, quantity] of sold) expect(quantity, `variant ${id}`).toBeLessThanOrEqual(HOT_STOCK)
	return { byUrl, sold }
}

it(
	`killed up to ${CYCLES} times: nothing that was answered is lost`,
	async () => {
		const { db } = connection
		const plenty = await aShopWithProducts(db, { stock: [600_000] })
		const scarce = await aShopWithProducts(db, { stock: [HOT_STOCK, HOT_STOCK] })
		const hot = scarce.products[0]!.variants.map((variant) => variant.id)
		await db
			.update(users)
			.set({ passwordHash: await hashPassword(PASSWORD), email: 'merchant@example.com' })
			.where(eq(users.id, plenty.owner.id))
		const goods: Goods[] = [
			{ productId: scarce.product.id, variantIds: hot },
			{ productId: plenty.product.id, variantIds: [plenty.variant.id] },
		]
		served = await serveProduct({ databaseUrl: connection.url, env: { PORT: String(await freePorts()), TRUST_PROXY: 'true' } })
		let over = false
		let up = aGate()
		up.open()
		const scene: Scene = { url: served.url, told: nothingYet(), isOver: () => over, untilUp: () => up.passed }
		const people = [
			...Array.from({ length: BUYERS }, (_, index) => runBuyer(scene, index, binOf, goods)),
			runMerchant(scene, 0, 'merchant@example.com'),
		]
		const all = Promise.all(people)
		all.catch(() => undefined)

		const started = Date.now()
		let cycles = 0
		while (cycles < CYCLES && Date.now() - started < LIMIT_MS) {
			await Promise.race([someProgress(scene, cycles), all])
			await served.kill()
			up = aGate()
			await checkTold(scene, hot)
			await served.restart()
			up.open()
			cycles++
		}
		over = true
		await all

		const after = await checkTold(scene, hot)
		// What the provider took and the product has not yet said: the buyer looks, and the clock asks, too.
		for (const url of scene.told.charged) {
			const row = after.byUrl.get(url)!
			if (row.state === 'paid' || row.state === 'refunded') continue
			await expect
				.poll(async () => (await db.select().from(payments).where(eq(payments.payUrl, url)))[0]!.state, { timeout: 90_000, interval: 500 })
				.toMatch(/paid|refunded/)
		}
		const { sold } = await checkTold(scene, hot)
		const { told } = scene
		console.log(
			`${cycles} crashes in ${Math.round((Date.now() - started) / 1000)} s: ${await db.$count(orderGroups)} order groups, ${told.placed.size} acknowledged, ${told.charged.size} charged, ` +
				`${told.paid.size} seen paid, ${told.cancelled.size} cancelled, ${told.dispatched.size} dispatched, ${told.lost} requests cut off; of the scarce goods ${[...sold.values()].join(' and ')} of ${HOT_STOCK} sold`,
		)
		expect(cycles).toBeGreaterThanOrEqual(process.env.CYCLES ? CYCLES : 4)
		expect(told.placed.size).toBeGreaterThan(cycles / 2)
		for (const heard of [told.paid.size, told.dispatched.size, told.lost]) expect(heard).toBeGreaterThan(0)
		expect(await db.$count(variants, inArray(variants.id, hot))).toBe(2)
	},
	LIMIT_MS + 180_000,
)

it('control: the same orders written without a transaction break invariants under the same kill', async () => {
	const control = await testConnection()
	try {
		const shop = await aShopWithProducts(control.db, { stock: [600_000, 600_000] })
		const { viewer } = await aBuyer(control.db)
		const given = JSON.stringify({
			url: control.url,
			viewer,
			productId: shop.product.id,
			variantIds: shop.products[0]!.variants.map((one) => one.id),
		})
		const seen = new Set<string>()
		for (let cycle = 0; cycle < 12 && seen.size === 0; cycle++) {
			const child = spawn(
				process.execPath,
				['--import', 'tsx', 'tests/faults/careless.ts', given, String(30 + Math.floor(Math.random() * 40))],
				{
					stdio: 'inherit',
				},
			)
			expect((await once(child, 'exit'))[1]).toBe('SIGKILL')
			for (const { name } of await findBroken(control.db, new Date())) seen.add(name)
		}
		expect(await control.db.$count(orders)).toBeGreaterThan(0)
		expect([...seen]).not.toEqual([])
	} finally {
		await control.close()
	}
}, 120_000)
