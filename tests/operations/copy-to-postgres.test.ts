/** A shop moves from SQLite to PostgreSQL with everything it has. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect } from '#db/client.server.ts'
import { findBroken } from '#db/invariants.server.ts'
import { isPostgres } from '#db/kit.server.ts'
import { auditLog, orderGroups, orders, products, users } from '#db/schema/index.server.ts'
import { A_MOMENT, aUser } from '#tests/support/factories.ts'
import { emptyPostgres } from '#tests/support/database.ts'
import { ADDRESS } from '#tests/support/trade.ts'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'keruen-copy-'))
const source = `file:${join(folder, 'shop.db')}`
let target: Awaited<ReturnType<typeof emptyPostgres>>
beforeAll(async () => {
	if (!isPostgres) return
	target = await emptyPostgres()
	expect(await run('tests/operations/a-trade.ts', [], { DATABASE_URL: source })).toMatchObject({ code: 0 })
}, 120_000)
afterAll(async () => {
	await target?.drop()
	rmSync(folder, { recursive: true, force: true })
})

it.skipIf(!isPostgres)(
	'every row arrives, counters go on, invariants hold, and a second time is refused',
	async () => {
		const copied = await run('scripts/copy-to-postgres.ts', [source], { DATABASE_URL: target.url })
		expect(copied.said).toMatch(/orders: 4\n/)
		expect(copied).toMatchObject({ code: 0 })
		const { db, close } = connect(target.url)
		try {
			expect(await findBroken(db, A_MOMENT)).toEqual([])
			expect((await db.select({ state: orders.state }).from(orders)).map((row) => row.state).sort()).toEqual([
				'cancelled',
				'paid',
				'paid',
				'placed',
			])
			const [group] = await db.select().from(orderGroups).limit(1)
			expect(group!.address).toEqual(ADDRESS)
			expect(group!.placedAt).toBeInstanceOf(Date)
			const [product] = await db.select().from(products).limit(1)
			expect([product!.mixedBatch, product!.createdAt]).toEqual([true, A_MOMENT])
			expect((await db.select().from(auditLog))[0]!.detail).toEqual({ a: 'й', b: 1 })
			const before = await db.select({ id: users.id }).from(users)
			const next = await aUser(db, { email: 'next@example.com', phone: '+77010000000' })
			expect(next.id).toBeGreaterThan(Math.max(...before.map((row) => row.id)))
			expect(await db.$count(users, eq(users.id, next.id))).toBe(1)
		} finally {
			await close()
		}
		const again = await run('scripts/copy-to-postgres.ts', [source], { DATABASE_URL: target.url })
		expect(again.code).not.toBe(0)
		expect(again.said).toContain('holds rows already')
	},
	120_000,
)
