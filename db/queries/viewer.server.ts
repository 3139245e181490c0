/** Who is asking: the person behind a session token and the company they act for. */
import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { companies, members, sessions, users } from '../schema/index.server.ts'

/** The live session with this token hash, its person, and nothing for an ended, expired or disabled one. */
export async function findSession(db: Db, tokenHash: string, now: Date) {
	const [row] = await db
		.select({ session: sessions, user: users })
		.from(sessions)
		.innerJoin(users, eq(users.id, sessions.userId))
		.where(and(eq(sessions.tokenHash, tokenHash), isNull(sessions.endedAt), gt(sessions.expiresAt, now), isNull(users.disabledAt)))
		.limit(1)
	return row
}

/** The companies that a person belongs to, oldest membership first. */
export async function listMemberships(db: Db, userId: number) {
	return db
		.select({ company: companies, role: members.role })
		.from(members)
		.innerJoin(companies, eq(companies.id, members.companyId))
		.where(eq(members.userId, userId))
		.orderBy(asc(members.createdAt), asc(companies.id))
		.limit(50)
}

export async function touchSession(db: Db, id: string, now: Date) {
	await db.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, id))
}
