/** Random tokens that a browser or a machine holds; the database keeps only their hash. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Ctx } from '#app/domain/ctx.ts'

/** SHA-256 in hex. Enough for tokens that nobody can guess; passwords go through argon2. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')

/** 244 random bits, safe in a cookie and in a URL. */
export const makeToken = (ctx: Pick<Ctx, 'newId'>) => ctx.newId() + ctx.newId()

/** Compares two hashes in a time that tells nothing about them. */
export function sameHash(one: string, other: string): boolean {
	const [a, b] = [Buffer.from(one), Buffer.from(other)]
	return a.length === b.length && timingSafeEqual(a, b)
}
