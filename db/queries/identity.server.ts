/** People, their sessions and their single-use codes. */
import { and, asc, desc, eq, gt, isNull, lt, ne, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { codes, type CODE_PURPOSES, sessions, users } from '../schema/index.server.ts'

export type UserRow = typeof users.$inferSelect
export type SessionRow = typeof sessions.$inferSelect

/** How a person is reached and how they sign in. `address` is E.164 or a lower-case e-mail address. */
export interface Contact {
	kind: 'phone' | 'email'
	address: string
}

export type NewUser = Pick<UserRow, 'name' | 'language' | 'createdAt'> &
	Partial<Pick<UserRow, 'phone' | 'email' | 'phoneProvenAt' | 'emailProvenAt' | 'passwordHash' | 'staffRole' | 'totpSecret' | 'demo'>>

/** @throws a unique violation when the phone or the address is somebody's already */
export async function insertUser(tx: Db, user: NewUser): Promise<UserRow> {
	const empty = {
		phone: null,
		email: null,
		phoneProvenAt: null,
		emailProvenAt: null,
		passwordHash: null,
		staffRole: null,
		totpSecret: null,
		demo: false,
	}
	const [row] = await tx
		.insert(users)
		.values({ ...empty, ...user, totpLastStep: 0, disabledAt: null })
		.returning()
	return row!
}

export async function findUser(db: Db, id: number): Promise<UserRow | undefined> {
	const [row] = await db.select().from(users).where(eq(users.id, id)).limit(1)
	return row
}

/** Disabled people are not found. */
export async function findUserByContact(db: Db, { kind, address }: Contact): Promise<UserRow | undefined> {
	const column = kind === 'phone' ? users.phone : users.email
	const [row] = await db
		.select()
		.from(users)
		.where(and(eq(column, address), isNull(users.disabledAt)))
		.limit(1)
	return row
}

export async function isContactTaken(db: Db, { kind, address }: Contact): Promise<boolean> {
	return (await db.$count(users, eq(kind === 'phone' ? users.phone : users.email, address))) > 0
}

export async function updateUser(tx: Db, id: number, change: Partial<Pick<UserRow, 'name' | 'language' | 'passwordHash' | 'totpSecret'>>) {
	await tx.update(users).set(change).where(eq(users.id, id))
}

/** What whoever holds `address` has shown; nothing when it is not the person's any more. The first time counts. */
export async function proveContact(tx: Db, userId: number, address: string, now: Date) {
	const mine = eq(users.id, userId)
	await tx
		.update(users)
		.set({ phoneProvenAt: now })
		.where(and(mine, eq(users.phone, address), isNull(users.phoneProvenAt)))
	await tx
		.update(users)
		.set({ emailProvenAt: now })
		.where(and(mine, eq(users.email, address), isNull(users.emailProvenAt)))
}

/** @returns false when this step or a later one was used before: a code is good once */
export async function useTotpStep(tx: Db, userId: number, step: number): Promise<boolean> {
	const rows = await tx
		.update(users)
		.set({ totpLastStep: step })
		.where(and(eq(users.id, userId), lt(users.totpLastStep, step)))
		.returning({ id: users.id })
	return rows.length === 1
}

export async function insertSession(tx: Db, session: Omit<SessionRow, 'endedAt' | 'secondFactorAt'>) {
	await tx.insert(sessions).values({ ...session, secondFactorAt: null, endedAt: null })
}

/** The company that a person acted for last. */
export async function findLastCompany(db: Db, userId: number): Promise<number | null> {
	const [row] = await db
		.select({ companyId: sessions.companyId })
		.from(sessions)
		.where(eq(sessions.userId, userId))
		.orderBy(desc(sessions.lastSeenAt), desc(sessions.id))
		.limit(1)
	return row?.companyId ?? null
}

/** Live sessions, the latest first. */
export async function listSessions(db: Db, userId: number, now: Date): Promise<SessionRow[]> {
	return db
		.select()
		.from(sessions)
		.where(and(eq(sessions.userId, userId), isNull(sessions.endedAt), gt(sessions.expiresAt, now)))
		.orderBy(desc(sessions.lastSeenAt), asc(sessions.id))
		.limit(100)
}

/** @returns false when the session is not this person's, or has ended */
export async function endSession(tx: Db, { id, userId }: { id: string; userId: number }, now: Date): Promise<boolean> {
	const rows = await tx
		.update(sessions)
		.set({ endedAt: now })
		.where(and(eq(sessions.id, id), eq(sessions.userId, userId), isNull(sessions.endedAt)))
		.returning({ id: sessions.id })
	return rows.length === 1
}

export async function endSessionByToken(tx: Db, tokenHash: string, now: Date) {
	await tx
		.update(sessions)
		.set({ endedAt: now })
		.where(and(eq(sessions.tokenHash, tokenHash), isNull(sessions.endedAt)))
}

/** Ends all sessions of a person but the one to keep. */
export async function endSessions(tx: Db, userId: number, now: Date, keepId?: string) {
	await tx
		.update(sessions)
		.set({ endedAt: now })
		.where(and(eq(sessions.userId, userId), isNull(sessions.endedAt), keepId === undefined ? undefined : ne(sessions.id, keepId)))
}

/** A session that may do more from now on gets a new token: one that was overheard before is worth nothing. */
export async function passSession(tx: Db, id: string, change: { tokenHash: string; secondFactorAt: Date }): Promise<boolean> {
	const rows = await tx
		.update(sessions)
		.set(change)
		.where(and(eq(sessions.id, id), isNull(sessions.endedAt)))
		.returning({ id: sessions.id })
	return rows.length === 1
}

export async function setSessionCompany(tx: Db, id: string, companyId: number) {
	await tx.update(sessions).set({ companyId }).where(eq(sessions.id, id))
}

export type CodePurpose = (typeof CODE_PURPOSES)[number]

/** @returns false when a code with this id was made before */
export async function insertCode(
	tx: Db,
	code: { id: string; userId: number; purpose: CodePurpose; codeHash: string; address: string; createdAt: Date; expiresAt: Date },
): Promise<boolean> {
	const rows = await tx
		.insert(codes)
		.values({ ...code, attempts: 0, usedAt: null })
		.onConflictDoNothing()
		.returning({ id: codes.id })
	return rows.length === 1
}

/** The newest code, of those that went to `address` if one is named; only the newest is good. */
export async function findCode(db: Db, userId: number, purpose: CodePurpose, address?: string) {
	const [row] = await db
		.select()
		.from(codes)
		.where(and(eq(codes.userId, userId), eq(codes.purpose, purpose), address === undefined ? undefined : eq(codes.address, address)))
		.orderBy(desc(codes.createdAt), desc(codes.id))
		.limit(1)
	return row
}

export async function findCodeById(db: Db, id: string) {
	const [row] = await db.select().from(codes).where(eq(codes.id, id)).limit(1)
	return row
}

/** @returns false when somebody was faster, or it is over */
export async function useCode(tx: Db, id: string, now: Date): Promise<boolean> {
	const rows = await tx
		.update(codes)
		.set({ usedAt: now })
		.where(and(eq(codes.id, id), isNull(codes.usedAt), gt(codes.expiresAt, now)))
		.returning({ id: codes.id })
	return rows.length === 1
}

export async function countCodeAttempt(tx: Db, id: string) {
	await tx
		.update(codes)
		.set({ attempts: sql`${codes.attempts} + 1` })
		.where(eq(codes.id, id))
}

/** Nothing that was sent to a person before is good any more. */
export async function endCodes(tx: Db, userId: number, now: Date) {
	await tx
		.update(codes)
		.set({ usedAt: now })
		.where(and(eq(codes.userId, userId), isNull(codes.usedAt)))
}

/** Sessions and codes that ended long ago. */
export async function deleteOldSessions(db: Db, before: Date) {
	await db.delete(sessions).where(lt(sessions.expiresAt, before))
	await db.delete(codes).where(lt(codes.expiresAt, before))
}
