import { afterEach, describe, expect, test } from 'vitest'
import { users } from '#db/schema/index.server.ts'
import { testConnection } from './database.ts'
import { aShopWithProducts, aUser } from './factories.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
	for (const connection of open.splice(0)) await connection.close()
})

describe('the database of a test', () => {
	test('is migrated, and nobody else writes into it', async () => {
		const [one, two] = [await testConnection(), await testConnection()]
		open.push(one, two)
		await aUser(one.db)
		expect(await one.db.$count(users)).toBe(1)
		expect(await two.db.$count(users)).toBe(0)
	})

	test('takes a shop with its goods', async () => {
		const connection = await testConnection()
		open.push(connection)
		const { products, variant } = await aShopWithProducts(connection.db, { count: 2, stock: [100, 50] })
		expect(products).toHaveLength(2)
		expect(products[0]!.product.stock).toBe(150)
		expect(variant.stock).toBe(100)
	})
})
