/** Companies, who belongs to them, and their keys for machines. */
import { and, asc, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { apiKeys, companies, type COMPANY_ROLES, members, users } from '../schema/index.server.ts'

export type CompanyRow = typeof companies.$inferSelect
type Role = (typeof COMPANY_ROLES)[number]

export async function findCompany(db: Db, id: number): Promise<CompanyRow | undefined> {
	const [row] = await db.select().from(companies).where(eq(companies.id, id)).limit(1)
	return row
}

/** @throws a unique violation when the registration number is registered already */
export async function insertCompany(tx: Db, company: Omit<CompanyRow, 'id' | 'verifiedUntil' | 'demo'>): Promise<CompanyRow> {
	const [row] = await tx
		.insert(companies)
		.values({ ...company, verifiedUntil: null, demo: false })
		.returning()
	return row!
}

export async function isRegistered(db: Db, country: string, registrationNumber: string): Promise<boolean> {
	return (await db.$count(companies, and(eq(companies.country, country), eq(companies.registrationNumber, registrationNumber)))) > 0
}

export async function updateCompany(tx: Db, id: number, change: Partial<Pick<CompanyRow, 'name' | 'isBuyer' | 'isMerchant'>>) {
	await tx.update(companies).set(change).where(eq(companies.id, id))
}

export async function listMembers(db: Db, companyId: number) {
	return db
		.select({ userId: users.id, name: users.name, phone: users.phone, email: users.email, role: members.role, since: members.createdAt })
		.from(members)
		.innerJoin(users, eq(users.id, members.userId))
		.where(eq(members.companyId, companyId))
		.orderBy(asc(members.createdAt), asc(users.id))
		.limit(200)
}

export async function findMembership(db: Db, companyId: number, userId: number) {
	const [row] = await db
		.select()
		.from(members)
		.where(and(eq(members.companyId, companyId), eq(members.userId, userId)))
		.limit(1)
	return row
}

/** @returns false when they are a member already */
export async function insertMember(tx: Db, member: { companyId: number; userId: number; role: Role; createdAt: Date }): Promise<boolean> {
	const rows = await tx.insert(members).values(member).onConflictDoNothing().returning({ userId: members.userId })
	return rows.length === 1
}

export async function countOwners(db: Db, companyId: number, exceptUserId: number): Promise<number> {
	return db.$count(members, and(eq(members.companyId, companyId), eq(members.role, 'owner'), ne(members.userId, exceptUserId)))
}

export async function setMemberRole(tx: Db, { companyId, userId, role }: { companyId: number; userId: number; role: Role }) {
	await tx
		.update(members)
		.set({ role })
		.where(and(eq(members.companyId, companyId), eq(members.userId, userId)))
}

export async function deleteMember(tx: Db, companyId: number, userId: number) {
	await tx.delete(members).where(and(eq(members.companyId, companyId), eq(members.userId, userId)))
}

export async function insertApiKey(
	tx: Db,
	key: { id: string; companyId: number; name: string; tokenHash: string; createdBy: number; createdAt: Date },
) {
	await tx.insert(apiKeys).values({ ...key, lastUsedAt: null, endedAt: null })
}

export async function listApiKeys(db: Db, companyId: number) {
	return db
		.select({
			id: apiKeys.id,
			name: apiKeys.name,
			createdBy: users.name,
			createdAt: apiKeys.createdAt,
			lastUsedAt: apiKeys.lastUsedAt,
			endedAt: apiKeys.endedAt,
		})
		.from(apiKeys)
		.innerJoin(users, eq(users.id, apiKeys.createdBy))
		.where(eq(apiKeys.companyId, companyId))
		.orderBy(sql`${apiKeys.endedAt} is not null`, desc(apiKeys.createdAt), asc(apiKeys.id))
		.limit(100)
}

export async function countApiKeys(db: Db, companyId: number): Promise<number> {
	return db.$count(apiKeys, and(eq(apiKeys.companyId, companyId), isNull(apiKeys.endedAt)))
}

/** @returns false when the key is another company's, or has ended */
export async function endApiKey(tx: Db, companyId: number, id: string, now: Date): Promise<boolean> {
	const rows = await tx
		.update(apiKeys)
		.set({ endedAt: now })
		.where(and(eq(apiKeys.id, id), eq(apiKeys.companyId, companyId), isNull(apiKeys.endedAt)))
		.returning({ id: apiKeys.id })
	return rows.length === 1
}

/** The live key with this hash and its company. */
export async function findApiKey(db: Db, tokenHash: string) {
	const [row] = await db
		.select({ key: apiKeys, company: companies })
		.from(apiKeys)
		.innerJoin(companies, eq(companies.id, apiKeys.companyId))
		.where(and(eq(apiKeys.tokenHash, tokenHash), isNull(apiKeys.endedAt)))
		.limit(1)
	return row
}

export async function touchApiKey(db: Db, id: string, now: Date) {
	await db.update(apiKeys).set({ lastUsedAt: now }).where(eq(apiKeys.id, id))
}
