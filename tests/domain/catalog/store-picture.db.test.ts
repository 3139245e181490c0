import { afterEach, expect, test } from 'vitest'
import sharp from 'sharp'
import { findFile } from '#db/queries/listings.server.ts'
import { storePicture } from '#app/domain/catalog/store-picture.server.ts'
import { testConnection } from '#tests/support/database.ts'
import { aMerchant, testCtx } from '#tests/support/factories.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
	for (const connection of open.splice(0)) await connection.close()
})

async function setUp() {
	const connection = await testConnection()
	open.push(connection)
	const kept = new Map<string, Uint8Array>()
	const storage = {
		put: async (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
		get: async (key: string) => kept.get(key),
		stream: async () => undefined,
	}
	const company = await aMerchant(connection.db)
	const app = { ...testCtx({ db: connection.db }), storage }
	return { db: connection.db, kept, store: (bytes: Uint8Array) => storePicture(app, { companyId: company.id, bytes }) }
}

const picture = (width = 900, height = 600) => sharp({ create: { width, height, channels: 3, background: '#0b5a68' } })

test('a photo is drawn again as two WebP squares, upright and without what the camera wrote', async () => {
	const { db, kept, store } = await setUp()
	const photo = await picture()
		.jpeg()
		.withExif({ IFD0: { Copyright: 'Wang Fang, +86 138 0000 0000' } })
		.withMetadata({ orientation: 6 })
		.toBuffer()
	const stored = await store(photo)
	if (!stored.ok) throw new Error(stored.problem)
	expect([...kept.keys()]).toEqual([stored.value, `${stored.value}-s`])
	const large = await sharp(kept.get(stored.value)).metadata()
	expect(large).toMatchObject({ format: 'webp', width: 480, height: 480 })
	expect(large.exif).toBeUndefined()
	expect(large.orientation).toBeUndefined()
	expect((await sharp(kept.get(`${stored.value}-s`)).metadata()).width).toBe(176)
	expect(await findFile(db, stored.value)).toMatchObject({ isPublic: false, mime: 'image/webp' })
})

test.each(['png', 'webp', 'avif'] as const)('%s is taken', async (format) => {
	const { store } = await setUp()
	expect(await store(await picture(300, 300).toFormat(format).toBuffer())).toMatchObject({ ok: true })
})

test('an SVG is refused, whatever it is called', async () => {
	const { kept, store } = await setUp()
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><script>alert(1)</script></svg>'
	expect(await store(Buffer.from(svg))).toMatchObject({ ok: false, problem: 'file-type' })
	expect(await store(await picture().gif().toBuffer())).toMatchObject({ ok: false, problem: 'file-type' })
	expect(kept.size).toBe(0)
})

test('text that begins like a PNG is refused', async () => {
	const { kept, store } = await setUp()
	const fake = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from('<script>alert(1)</script>'.repeat(50))])
	expect(await store(fake)).toMatchObject({ ok: false, problem: 'file-broken' })
	expect(await store(Buffer.from('just words'))).toMatchObject({ ok: false, problem: 'file-type' })
	expect(await store(Buffer.alloc(0))).toMatchObject({ ok: false, problem: 'file-type' })
	expect(kept.size).toBe(0)
})

test('a few bytes that unpack to 100 million pixels are refused before they are unpacked', async () => {
	const { kept, store } = await setUp()
	const bomb = await sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#fff' }, limitInputPixels: false })
		.png({ compressionLevel: 9 })
		.toBuffer()
	expect(await store(bomb)).toMatchObject({ ok: false, problem: 'picture-too-large' })
	expect(kept.size).toBe(0)
})

test('a picture cut off in the middle, a tiny one and a heavy one are refused', async () => {
	const { store } = await setUp()
	const noise = Buffer.from(Array.from({ length: 400 * 400 * 3 }, (_, i) => (i * 7919) % 256))
	const whole = await sharp(noise, { raw: { width: 400, height: 400, channels: 3 } })
		.png()
		.toBuffer()
	expect(await store(whole.subarray(0, whole.length / 2))).toMatchObject({ ok: false, problem: 'file-broken' })
	expect(await store(await picture(100, 400).png().toBuffer())).toMatchObject({
		ok: false,
		problem: 'picture-too-small',
		params: { min: 200 },
	})
	expect(await store(new Uint8Array(10 * 1024 * 1024 + 1))).toMatchObject({ ok: false, problem: 'file-too-large', params: { max: 10 } })
})
