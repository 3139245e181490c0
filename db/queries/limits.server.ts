/** Counts attempts in fixed windows, so that guessing and flooding stay slow. Counted before the attempt: many at once don't slip through. */
import { and, eq, gt, lte, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { attempts } from '../schema/index.server.ts'

export interface Limit {
	key: string
	/** How many are let through in one window. */
	max: number
	windowMs: number
}

/** @returns undefined when all limits still hold, else when the last exceeded window ends */
export async function countAttempt(db: Db, limits: Limit[], now: Date): Promise<Date | undefined> {
	return db.transaction(
		async (tx) => {
			let until: Date | undefined
			for (const { key, max, windowMs } of [...limits].sort((a, b) => (a.key < b.key ? -1 : 1))) {
				await tx.delete(attempts).where(and(eq(attempts.key, key), lte(attempts.windowEndsAt, now)))
				const [row] = await tx
					.insert(attempts)
					.values({ key, count: 1, windowEndsAt: new Date(now.getTime() + windowMs) })
					.onConflictDoUpdate({ target: attempts.key, set: { count: sql`${attempts.count} + 1` } })
					.returning()
				if (row!.count > max && (!until || row!.windowEndsAt > until)) until = row!.windowEndsAt
			}
			return until
		},
		{ isolation: 'hot' },
	)
}

/** A right password is no failed attempt: the account's count starts anew, the network's goes back by one. */
export async function forgiveAttempt(tx: Db, { start, back }: { start: string; back: string }) {
	await tx.delete(attempts).where(eq(attempts.key, start))
	await tx
		.update(attempts)
		.set({ count: sql`${attempts.count} - 1` })
		.where(and(eq(attempts.key, back), gt(attempts.count, 0)))
}

export async function deleteOldAttempts(db: Db, now: Date) {
	await db.delete(attempts).where(lte(attempts.windowEndsAt, now))
}
