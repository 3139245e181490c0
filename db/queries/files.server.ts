/** Stored files. */
import { eq } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { files } from '../schema/index.server.ts'

export async function findFile(db: Db, id: string) {
	const [file] = await db.select().from(files).where(eq(files.id, id)).limit(1)
	return file
}
