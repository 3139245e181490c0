/** PostgreSQL goes away and comes back: people are told to come back, and the same process works again without a restart of its own. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect } from '#db/client.server.ts'
import { isPostgres } from '#db/kit.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { aShopWithProducts } from '#tests/support/factories.ts'
import { type Served, serveProduct } from '#tests/support/product.ts'
import { aVisitor } from '#tests/support/visitor.ts'
import { startPostgres } from '../../scripts/postgres.mjs'

/** One of its own: the other tests go on with theirs. */
let cluster: Awaited<ReturnType<typeof startPostgres>>
let served: Served | undefined
let goods: { productId: number; variantId: number }
beforeAll(async () => {
	if (!isPostgres) return
	cluster = await startPostgres()
	await migrate(cluster!.url)
	const { db, close } = connect(cluster!.url)
	const shop = await aShopWithProducts(db)
	goods = { productId: shop.product.id, variantId: shop.variant.id }
	await close()
	served = await serveProduct({ databaseUrl: cluster!.url })
}, 250_000)
afterAll(async () => {
	await served?.close()
	await cluster?.stop()
})

it.skipIf(!isPostgres)(
	'answers 503 while it is away, and works again with the same process',
	async () => {
		const who = aVisitor(served!.url, '10.0.0.1')
		const add = () => who.post('/ru/cart', { act: 'add', productId: String(goods.productId), [`quantity[${goods.variantId}]`]: '60' })
		const statusOf = async (path: string) => (await fetch(served!.url + path, { redirect: 'manual' })).status
		for (let i = 0; i < 20; i++) expect((await add()).status).toBe(303)
		for (let round = 0; round < 2; round++) {
			cluster!.down()
			const refused = await add()
			expect(refused.status).toBe(503)
			expect(refused.text).toContain('Сейчас сохранить не получается')
			// The process is well, the shop is not ready.
			expect([await statusOf('/healthz'), await statusOf('/readyz'), await statusOf(`/ru/search?q=${round}`)]).toEqual([200, 503, 503])
			cluster!.up()
			await expect.poll(async () => (await add()).status, { timeout: 20_000, interval: 200 }).toBe(303)
			expect([await statusOf('/readyz'), await statusOf('/ru')]).toEqual([200, 200])
		}
	},
	120_000,
)
