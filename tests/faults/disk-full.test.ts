/** A full disk: writes are refused with 503 and the time to come back, reading goes on, and with room again the same process works. */
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isPostgres } from '#db/kit.server.ts'
import { testConnection } from '#tests/support/database.ts'
import { aShopWithProducts } from '#tests/support/factories.ts'
import { type Served, serveProduct } from '#tests/support/product.ts'
import { aVisitor } from '#tests/support/visitor.ts'

const folder = mkdtempSync(join(tmpdir(), 'keruen-disk-'))
const file = join(folder, 'keruen.db')
const isMounted = !isPostgres && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder]).status === 0
if (!isMounted) console.warn('\n!! the test of a full disk is SKIPPED: no small file system could be mounted here')

let served: Served | undefined
let goods: { productId: number; variantId: number }
beforeAll(async () => {
	if (!isMounted) return
	const connection = await testConnection()
	const shop = await aShopWithProducts(connection.db)
	goods = { productId: shop.product.id, variantId: shop.variant.id }
	const source = connection.url.replace(/^file:/, '')
	const whole = new BetterSqlite3(source)
	whole.pragma('wal_checkpoint(TRUNCATE)')
	whole.close()
	copyFileSync(source, file)
	await connection.close()
	served = await serveProduct({ databaseUrl: `file:${file}` })
}, 250_000)
afterAll(async () => {
	await served?.close()
	if (isMounted) execFileSync('umount', ['-l', folder])
	rmSync(folder, { recursive: true, force: true })
})

/** Leaves not one block free. */
function fill() {
	const { bavail, bsize } = statfsSync(folder)
	writeFileSync(join(folder, 'ballast'), Buffer.alloc(Number(bavail) * Number(bsize)))
	expect(Number(statfsSync(folder).bavail)).toBe(0)
}

it.skipIf(!isMounted)(
	'writes get 503, reading goes on, and all is well once there is room',
	async () => {
		const who = aVisitor(served!.url, '10.0.0.1')
		const add = () => who.post('/ru/cart', { act: 'add', productId: String(goods.productId), [`quantity[${goods.variantId}]`]: '60' })
		expect((await add()).status).toBe(303)
		fill()
		// What fits into the log's own blocks is still taken; then the disk is full indeed.
		let refused = await add()
		for (let i = 0; i < 400 && refused.status === 303; i++) refused = await add()
		expect(refused.status).toBe(503)
		expect(refused.text).toContain('Сейчас сохранить не получается')
		const raw = await fetch(`${served!.url}/kk/account/sign-in`, {
			method: 'POST',
			headers: { origin: served!.url, 'content-type': 'application/x-www-form-urlencoded' },
			body: new URLSearchParams({ contact: 'nobody@example.com', password: 'ұзақ құпиясөз 42' }),
		})
		expect([raw.status, raw.headers.get('retry-after')]).toEqual([503, '5'])
		expect(await raw.text()).toContain('Қазір сақтау мүмкін емес')
		for (const path of ['/kk', `/ru/products/x-${goods.productId}`, '/ru/cart', '/zh/search?q=碗', '/readyz']) {
			const page = await who.get(path)
			expect([path, page.location ? (await who.get(page.location)).status : page.status]).toEqual([path, 200])
		}
		rmSync(join(folder, 'ballast'))
		expect((await add()).status).toBe(303)
		const db = new BetterSqlite3(file, { readonly: true })
		expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
		db.close()
	},
	120_000,
)
