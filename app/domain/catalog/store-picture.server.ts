/** Takes a picture that somebody uploaded: believes its content, not its name, and keeps only what it drew again itself. */
import { createHash } from 'node:crypto'
import { addFile } from '#db/queries/listings.server.ts'
import type { Ctx, FileStore } from '#app/domain/ctx.ts'

export const MAX_PICTURE_BYTES = 10 * 1024 * 1024
export const MAX_PICTURES = 9
const MAX_PIXELS = 40_000_000
const LEAST_SIDE = 200
/** Pixels of each side: the gallery's picture, and the card's under the key that ends in `-s`. */
const LARGE = 480
const SMALL = 176

export type PictureProblem = 'file-too-large' | 'file-type' | 'file-broken' | 'picture-too-small' | 'picture-too-large'
export type StoredPicture = { ok: true; value: string } | { ok: false; problem: PictureProblem; params?: Record<string, number | string> }

/** Stores the picture for a company, not yet public. @returns the id of its row in `files` */
export async function storePicture(
	app: Ctx & { storage: FileStore },
	{ companyId, bytes }: { companyId: number; bytes: Uint8Array },
): Promise<StoredPicture> {
	if (bytes.length > MAX_PICTURE_BYTES) return { ok: false, problem: 'file-too-large', params: { max: MAX_PICTURE_BYTES / 1024 / 1024 } }
	const kind = sniff(bytes)
	if (!kind) return { ok: false, problem: 'file-type', params: { types: 'JPEG, PNG, WebP, AVIF' } }
	let large: Buffer
	let small: Buffer
	try {
		const sharp = await decoder()
		const { width, height, format } = await sharp(bytes, { limitInputPixels: false }).metadata()
		if (format !== kind && !(kind === 'avif' && format === 'heif')) return { ok: false, problem: 'file-broken' }
		if (width * height > MAX_PIXELS) return { ok: false, problem: 'picture-too-large' }
		if (Math.min(width, height) < LEAST_SIDE) return { ok: false, problem: 'picture-too-small', params: { min: LEAST_SIDE } }
		large = await draw(bytes, LARGE)
		small = await draw(large, SMALL)
	} catch {
		return { ok: false, problem: 'file-broken' }
	}
	const id = app.newId()
	await app.storage.put(id, large)
	await app.storage.put(`${id}-s`, small)
	await addFile(app.db, {
		id,
		companyId,
		mime: 'image/webp',
		bytes: large.length,
		width: LARGE,
		height: LARGE,
		sha256: createHash('sha256').update(large).digest('hex'),
		isPublic: false,
		createdAt: app.now(),
	})
	return { ok: true, value: id }
}

/** Loaded by the first picture: a server that only shows pages does without its 35 MB. */
const decoder = async () => (await import('sharp')).default

/** A square WebP on white, upright, without anything that the camera wrote (place, owner, preview). */
async function draw(bytes: Uint8Array, side: number): Promise<Buffer> {
	const sharp = await decoder()
	return sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
		.rotate()
		.flatten({ background: '#fff' })
		.resize(side, side, { fit: 'contain', background: '#fff' })
		.webp({ quality: 78, effort: 5 })
		.timeout({ seconds: 10 })
		.toBuffer()
}

/** What the first bytes say; nothing else is shown to the decoder. */
export function sniff(bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | 'avif' | undefined {
	const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
	if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
	if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
	if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp'
	if (head.slice(4, 8) === 'ftyp' && /avi[fs]/.test(head.slice(8, 40))) return 'avif'
	return undefined
}
