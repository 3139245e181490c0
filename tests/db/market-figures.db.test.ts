/** What the market counts of itself agrees with what is in it. */
import { afterEach, expect, test } from 'vitest'
import { marketFigures } from '#app/domain/catalog/market-figures.server.ts'
import { countStalls, findStallFloor, listStalls } from '#db/queries/markets.server.ts'
import { shops, stalls } from '#db/schema/index.server.ts'
import { loadWorld } from '#db/seed/load.server.ts'
import { testConnection } from '#tests/support/database.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
	for (const connection of open.splice(0)) await connection.close()
})

test('goods, shops and stalls are counted as they are, in the whole and by floor', async () => {
	const connection = await testConnection()
	open.push(connection)
	const { db } = connection
	const now = new Date('2026-11-24T06:00:00Z')
	await loadWorld(db, { shops: 6, products: 60 }, now)
	const figures = await marketFigures(db, now)
	expect(figures).toMatchObject({ goods: 60, shops: 6, takenStalls: 6, stalls: await db.$count(stalls) })
	expect(figures.verifiedShops).toBeLessThanOrEqual(6)
	const [shop] = await db.select().from(shops).orderBy(shops.id).limit(1)
	const [stall] = (await db.select().from(stalls)).filter((one) => one.id === shop!.stallId)
	const floor = (await countStalls(db, [stall!.hallId])).find((one) => one.floor === stall!.floor)!
	const there = await listStalls(db, stall!.hallId, stall!.floor)
	expect(floor.total).toBe(there.length)
	expect(floor.taken).toBe(there.filter((one) => one.shop).length)
	expect(await findStallFloor(db, stall!.hallId, stall!.number)).toBe(stall!.floor)
})
