/** Forms that wait until their person has signed in again. */
import { and, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { keptForms, sessions } from '../schema/index.server.ts'

export type KeptForm = typeof keptForms.$inferSelect

/** Whose session this was, ended or not. */
export async function findSessionUser(db: Db, tokenHash: string): Promise<number | undefined> {
	const [row] = await db.select({ userId: sessions.userId }).from(sessions).where(eq(sessions.tokenHash, tokenHash)).limit(1)
	return row?.userId
}

export async function insertKeptForm(db: Db, form: KeptForm) {
	await db.insert(keptForms).values(form)
}

export async function findKeptForm(db: Db, id: string, after: Date) {
	const [row] = await db
		.select({ path: keptForms.path })
		.from(keptForms)
		.where(and(eq(keptForms.id, id), gt(keptForms.keptAt, after)))
		.limit(1)
	return row
}

/** Gives it once, to its person; to whoever holds the token when nobody knew whose it was. */
export async function takeKeptForm(db: Db, { id, userId, path, after }: { id: string; userId: number; path: string; after: Date }) {
	const [row] = await db
		.delete(keptForms)
		.where(
			and(
				eq(keptForms.id, id),
				eq(keptForms.path, path),
				gt(keptForms.keptAt, after),
				or(eq(keptForms.userId, userId), isNull(keptForms.userId)),
			),
		)
		.returning()
	return row
}

export async function deleteKeptForms(db: Db, before: Date) {
	await db.delete(keptForms).where(lte(keptForms.keptAt, before))
}
