/** Operations as an operator runs them, on whichever database the tests run on: backup while orders come in, restore, checks. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { eq, sql } from 'drizzle-orm'
import { connect } from '#db/client.server.ts'
import { findBroken } from '#db/invariants.server.ts'
import { isPostgres } from '#db/kit.server.ts'
import { orderGroups, variants } from '#db/schema/index.server.ts'
import { addToCart } from '#app/domain/orders/add-to-cart.server.ts'
import { emptyPostgres, testConnection, type TestConnection } from '#tests/support/database.ts'
import { A_MOMENT, aBuyer, aShopWithProducts } from '#tests/support/factories.ts'
import { payCtx, place } from '#tests/support/trade.ts'
import { run } from './run.ts'

let folder: string
let connection: TestConnection
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'keruen-operations-'))
	connection = await testConnection()
})
afterEach(async () => {
	await connection.close()
	rmSync(folder, { recursive: true, force: true })
})

const operate = (name: string, args: string[] = [], url = connection.url) =>
	run(`scripts/${name}.ts`, args, { DATABASE_URL: url, STORAGE_URL: `file:${join(folder, 'files')}` })

it('a copy taken while orders come in is whole, and can be put in place of the database', async () => {
	const ctx = payCtx(connection.db)
	const shop = await aShopWithProducts(connection.db, { stock: [600_000] })
	const { viewer } = await aBuyer(connection.db)
	const order = async () => {
		const added = await addToCart(ctx, { cartId: undefined, productId: shop.product.id, quantities: new Map([[shop.variant.id, 60]]) })
		expect(await place(ctx, viewer, added.ok ? added.cartId : '')).toMatchObject({ ok: true })
	}
	for (let i = 0; i < 20; i++) await order()
	let over = false
	const trade = (async () => {
		for (const limit = Date.now() + 60_000; !over && Date.now() < limit;) {
			await order()
			// SQLite answers at once: without a turn of the loop the end of the copy would not be heard.
			await setImmediate()
		}
		return over
	})()
	const file = join(folder, 'copy')
	const backup = await operate('backup', [file])
	over = true
	// It ended while orders were still coming in.
	expect(await trade).toBe(true)
	expect(backup).toMatchObject({ code: 0 })
	const during = await connection.db.$count(orderGroups)
	expect(during).toBeGreaterThan(20)
	expect((await operate('backup', [file])).code).not.toBe(0)

	const target = isPostgres ? await emptyPostgres() : { url: `file:${join(folder, 'restored.db')}`, drop: () => Promise.resolve() }
	try {
		expect(await operate('restore', [file], target.url)).toMatchObject({ code: 0 })
		const restored = connect(target.url)
		const groups = await restored.db.$count(orderGroups)
		expect(groups).toBeGreaterThanOrEqual(20)
		expect(groups).toBeLessThanOrEqual(during)
		expect(await findBroken(restored.db, A_MOMENT)).toEqual([])
		await restored.close()
		expect(await operate('migrate', [], target.url)).toMatchObject({ code: 0 })
		expect(await operate('audit-verify', [], target.url)).toMatchObject({ code: 0 })
	} finally {
		await target.drop()
	}
}, 180_000)

it.skipIf(isPostgres)(
	'a database that is being served is not replaced',
	async () => {
		const file = join(folder, 'copy')
		expect(await operate('backup', [file])).toMatchObject({ code: 0 })
		await aBuyer(connection.db)
		expect((await operate('restore', [file])).code).not.toBe(0)
		expect(await connection.db.$count(orderGroups)).toBe(0)
		await aBuyer(connection.db)
	},
	120_000,
)

it('damage is said, with an exit code', async () => {
	const { variant } = await aShopWithProducts(connection.db)
	expect(await operate('invariants')).toMatchObject({ code: 0 })
	await connection.db
		.update(variants)
		.set({ stock: sql`${variants.stock} - 1` })
		.where(eq(variants.id, variant.id))
	const broken = await operate('invariants')
	expect(broken.code).toBe(1)
	expect(broken.said).toContain("broken: a variant's figures are the sums of its movements (1 rows)")
}, 120_000)
