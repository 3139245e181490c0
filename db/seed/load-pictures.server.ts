/** Draws the demo's pictures and stores them as any merchant's are stored. */
import { createHash } from 'node:crypto'
import { inArray } from 'drizzle-orm'
import type { Storage } from '#app/http/storage.server.ts'
import type { Db } from '../client.server.ts'
import { files } from '../schema/index.server.ts'
import { makePicture } from './pictures/make-picture.server.ts'

/** The file of a picture key; always the same. */
export function pictureId(key: string): string {
	return `demo${createHash('sha256').update(key).digest('hex').slice(0, 20)}`
}

const AT_ONCE = 4

/** Makes those that are missing. */
export async function loadPictures(db: Db, storage: Storage, keys: string[], now: Date): Promise<number> {
	const ids = keys.map(pictureId)
	const there = new Set((await db.select({ id: files.id }).from(files).where(inArray(files.id, ids))).map((row) => row.id))
	const missing = keys.filter((key) => !there.has(pictureId(key)))
	const queue = [...missing]
	const rows: (typeof files.$inferInsert)[] = []
	await Promise.all(
		Array.from({ length: AT_ONCE }, async () => {
			for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
				const id = pictureId(key)
				const { large, small } = await makePicture(key)
				await storage.put(id, large)
				await storage.put(`${id}-s`, small)
				rows.push({
					id,
					companyId: null,
					mime: 'image/webp',
					bytes: large.length,
					width: 480,
					height: 480,
					sha256: createHash('sha256').update(large).digest('hex'),
					isPublic: true,
					createdAt: now,
				})
			}
		}),
	)
	for (let at = 0; at < rows.length; at += 500) await db.insert(files).values(rows.slice(at, at + 500)).onConflictDoNothing()
	return missing.length
}
