/** The audit log: append-only, each row hashed over the one before, so that a changed row shows. */
import { createHash } from 'node:crypto'
import { asc, desc, gt } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { auditLog } from '../schema/index.server.ts'

export interface AuditEntry {
	at: Date
	actorUserId: number | null
	act: string
	subjectKind: string
	subjectId: string
	detail: Record<string, unknown>
}

const START = 'keruen'

function hashOf(id: number, entry: AuditEntry, previousHash: string): string {
	const sorted = JSON.stringify(entry.detail, Object.keys(entry.detail).sort())
	const text = [
		id,
		entry.at.toISOString(),
		entry.actorUserId ?? '',
		entry.act,
		entry.subjectKind,
		entry.subjectId,
		sorted,
		previousHash,
	].join('\n')
	return createHash('sha256').update(text).digest('hex')
}

/** Appends inside the caller's transaction; two at once are kept apart by the key. */
export async function appendAudit(tx: Db, entry: AuditEntry): Promise<void> {
	const [last] = await tx.select({ id: auditLog.id, hash: auditLog.hash }).from(auditLog).orderBy(desc(auditLog.id)).limit(1)
	const id = (last?.id ?? 0) + 1
	const previousHash = last?.hash ?? START
	await tx.insert(auditLog).values({ ...entry, id, previousHash, hash: hashOf(id, entry, previousHash) })
}

/** @returns the id of the first row that does not fit the chain, or undefined when all do */
export async function findBrokenAudit(db: Db): Promise<number | undefined> {
	let previousHash = START
	for (let last = 0; ;) {
		const rows = await db.select().from(auditLog).where(gt(auditLog.id, last)).orderBy(asc(auditLog.id)).limit(1000)
		if (rows.length === 0) return undefined
		for (const row of rows) {
			if (row.id !== last + 1 || row.previousHash !== previousHash || row.hash !== hashOf(row.id, row, previousHash)) return row.id
			previousHash = row.hash
			last = row.id
		}
	}
}

export async function listAudit(db: Db, limit = 100) {
	return db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(limit)
}
