/** Pictures that are none, too many, too large or badly named: refused with words or drawn anew, and shown to nobody before approval. */
import { readdirSync, readFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { desc } from 'drizzle-orm'
import { files } from '#db/schema/index.server.ts'
import { listingForm } from '#tests/authz/acts.ts'
import { ask } from '#tests/support/http-client.ts'
import { aServedWorld, type World } from '#tests/support/served-world.ts'
import { controlsOf, leaks, textOf } from './bad-input.ts'

let world: World
beforeAll(async () => {
	world = await aServedWorld()
}, 90_000)
afterAll(() => world?.close())

const newListing = () =>
	listingForm(world, {
		version: '0',
		act: 'draft',
		sku: `UP-${Math.random().toString(36).slice(2, 9)}`,
		'variants[0].id': '',
		'variants[0].sku': 'UP',
		'variants[0].wasStock': '0',
	})

async function upload(pictures: { bytes: Uint8Array; name: string; type: string }[]) {
	const multipart = newListing()
	// So that the form is shown again, whatever the pictures are.
	multipart.set('minimumOrder', 'x')
	multipart.delete('pictures[0].id')
	multipart.delete('pictures[0].position')
	for (const { bytes, name, type } of pictures) multipart.append('photos', new File([new Uint8Array(bytes)], name, { type }))
	return ask(world.url, '/zh/sell/products/new', { token: world.token.merchant, multipart })
}
const stored = () => world.db.select().from(files).orderBy(desc(files.createdAt))
const aPicture = (more: { orientation?: number } = {}) =>
	sharp({ create: { width: 400, height: 300, channels: 3, background: '#936' } })
		.jpeg()
		.withMetadata({ orientation: more.orientation ?? 1, exif: { IFD0: { Copyright: 'secret-place' } } })
		.toBuffer()

/** A PNG whose head promises 30,000 × 30,000 pixels. */
function bomb(): Buffer {
	const chunk = (type: string, data: Buffer) => {
		const body = Buffer.concat([Buffer.from(type), data])
		const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
		length.writeUInt32BE(data.length)
		sum.writeUInt32BE(crc32(body))
		return Buffer.concat([length, body, sum])
	}
	const head = Buffer.alloc(13)
	head.writeUInt32BE(30_000, 0)
	head.writeUInt32BE(30_000, 4)
	head[8] = 1
	const rows = deflateSync(Buffer.alloc((30_000 / 8 + 1) * 30_000))
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', head),
		chunk('IDAT', rows),
		chunk('IEND', Buffer.alloc(0)),
	])
}
test('what is no picture is refused with words and stored nowhere', async () => {
	const jpeg = await aPicture()
	const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><script>alert(1)</script></svg>')
	const gif = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#fff' } })
		.gif()
		.toBuffer()
	const bad: [string, Uint8Array, string, string][] = [
		['SVG', svg, 'a.svg', 'image/svg+xml'],
		['SVG named PNG', svg, 'a.png', 'image/png'],
		['HTML named JPEG', Buffer.from('<html><script>alert(1)</script>'), 'a.jpg', 'image/jpeg'],
		[
			'HTML after the head of a JPEG',
			Buffer.concat([jpeg.subarray(0, 20), Buffer.from('<script>alert(1)</script>')]),
			'a.jpg',
			'image/jpeg',
		],
		['a bomb', bomb(), 'bomb.png', 'image/png'],
		['ZIP', Buffer.from('PK\x03\x04'.repeat(100), 'latin1'), '../../etc/passwd', 'image/jpeg'],
		['half a JPEG', jpeg.subarray(0, jpeg.length / 2), 'half.jpg', 'image/jpeg'],
		['GIF', gif, 'a.gif', 'image/gif'],
		['text', Buffer.from('hello'), 'a.jpg', 'image/jpeg'],
		['11 MB', Buffer.concat([jpeg, Buffer.alloc(11 * 1024 * 1024)]), 'big.jpg', 'image/jpeg'],
		[
			'a picture of 10 pixels',
			await sharp({ create: { width: 10, height: 10, channels: 3, background: '#fff' } })
				.png()
				.toBuffer(),
			'a.png',
			'image/png',
		],
	]
	const before = (await stored()).length
	for (const [what, bytes, name, type] of bad) {
		const answer = await upload([{ bytes, name, type }])
		expect(answer.status, what).toBe(400)
		expect(leaks(answer), what).toEqual([])
		const photos = controlsOf(answer.text).find((one) => one.name === 'photos' && one.isInvalid)
		const said = photos?.describedBy.map((id) => textOf(answer.text, id)).join(' ')
		expect(said, `${what}: nothing is said beside the pictures`).toMatch(/\p{Script=Han}/u)
		expect((await stored()).length, what).toBe(before)
	}
	const empty = await upload([{ bytes: Buffer.alloc(0), name: 'empty.jpg', type: 'image/jpeg' }])
	expect([empty.status, leaks(empty)]).toEqual([400, []])
	expect((await stored()).length).toBe(before)
}, 60_000)

test('41 MB are refused before they are read as a form, and the server does not grow', async () => {
	const pid = pidOf(world.url)
	const before = rss(pid)
	for (let turn = 0; turn < 3; turn++) {
		const answer = await upload([{ bytes: Buffer.alloc(41 * 1024 * 1024, 1), name: 'a.jpg', type: 'image/jpeg' }]).catch(
			(error: Error) => ({ status: 0, text: String(error) }),
		)
		// A server that stops reading may end the connection before the client has read the answer.
		expect([413, 0], answer.text.slice(0, 100)).toContain(answer.status)
		await upload([{ bytes: bomb(), name: 'bomb.png', type: 'image/png' }])
	}
	expect((await fetch(`${world.url}/healthz`)).status).toBe(200)
	expect(rss(pid) - before).toBeLessThan(200)
}, 60_000)

test('a picture is drawn anew, whatever its name, and only its company sees it', async () => {
	const names = [
		'a;b.jpg',
		'a"b.jpg',
		'商品图片.jpg',
		'../../../etc/passwd',
		'..\\..\\x.jpg',
		'a\u202egpj.exe',
		'<img src=x onerror=alert(1)>.jpg',
		`${'n'.repeat(5000)}.jpg`,
		'con',
	]
	for (const name of names) {
		const before = new Set((await stored()).map((one) => one.id))
		const answer = await upload([{ bytes: await aPicture({ orientation: 6 }), name, type: 'image/jpeg' }])
		expect(leaks(answer), name).toEqual([])
		expect(answer.text, name).not.toContain('onerror=alert')
		const [row] = (await stored()).filter((one) => !before.has(one.id))
		expect(row, name).toMatchObject({ mime: 'image/webp', isPublic: false, companyId: world.merchant.company.id })
		expect(row!.id).toMatch(/^[a-z0-9-]+$/)
		for (const role of ['visitor', 'buyer', 'otherMerchant'] as const)
			for (const path of [`/files/${row!.id}`, `/files/${row!.id}?s=176`, `/files/${row!.id}-s`])
				expect((await ask(world.url, path, { token: world.token[role] })).status, `${role} ${path}`).toBe(404)
		const seen = await ask(world.url, `/files/${row!.id}`, { token: world.token.merchant })
		expect(seen.headers.get('content-type')).toBe('image/webp')
		expect(seen.headers.get('x-content-type-options')).toBe('nosniff')
		expect(seen.headers.get('content-security-policy')).toContain('sandbox')
		const bytes = Buffer.from((await world.storage.get(row!.id))!)
		expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 480, height: 480 })
		expect((await sharp(bytes).metadata()).exif).toBeUndefined()
		expect(bytes.includes('secret-place')).toBe(false)
	}
}, 60_000)

test('of 21 pictures no more than a listing may have are kept, and it is said', async () => {
	const before = (await stored()).length
	const bytes = await aPicture()
	const answer = await upload(Array.from({ length: 21 }, (_, at) => ({ bytes, name: `${at}.jpg`, type: 'image/jpeg' })))
	expect(answer.status).toBe(400)
	expect(controlsOf(answer.text).some((one) => one.name === 'photos' && one.isInvalid)).toBe(true)
	expect((await stored()).length - before).toBe(9)
}, 60_000)

/** The process that listens at an address, found by what its environment says. */
function pidOf(url: string): string {
	const folder = world.served.env.STORAGE_URL!
	const found = readdirSync('/proc')
		.filter((one) => /^\d+$/.test(one))
		.find((one) => {
			try {
				const environment = readFileSync(`/proc/${one}/environ`, 'utf8')
				return environment.includes(folder) && readFileSync(`/proc/${one}/cmdline`, 'utf8').includes('serve.mjs')
			} catch {
				return false
			}
		})
	if (!found) throw new Error(`no process serves ${url}`)
	return found
}
/** Megabytes of memory that a process holds. */
const rss = (pid: string) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024
