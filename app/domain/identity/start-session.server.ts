/** Starts a session in one browser; the one that the browser had before ends. */
import { endSessionByToken, findLastCompany, insertSession, type UserRow } from '#db/queries/identity.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import { hashToken, makeToken } from './token.server.ts'

const HOUR_MS = 3_600_000
/** A bazaar's phone stays signed in for weeks; the trade center signs in each day. */
const PERSON_MS = 30 * 24 * HOUR_MS
const STAFF_MS = 12 * HOUR_MS

/** Where a session is started: shown to the person in the list of devices. */
export interface Browser {
	network: string
	userAgent: string
	/** The token that this browser sent, if any. */
	previousToken?: string | undefined
}

export interface StartedSession {
	/** For the cookie; only its hash is kept. */
	token: string
	/** Seconds. */
	maxAge: number
	userId: number
	name: string
	/** Staff have to give a second factor next. */
	needsSecondFactor: boolean
}

export async function startSession(ctx: Ctx, tx: Ctx['db'], user: UserRow, browser: Browser, companyId?: number): Promise<StartedSession> {
	const now = ctx.now()
	const token = makeToken(ctx)
	const lifeMs = user.staffRole ? STAFF_MS : PERSON_MS
	if (browser.previousToken) await endSessionByToken(tx, hashToken(browser.previousToken), now)
	await insertSession(tx, {
		id: ctx.newId(),
		tokenHash: hashToken(token),
		userId: user.id,
		companyId: companyId ?? (await findLastCompany(tx, user.id)),
		userAgent: browser.userAgent.replace(/[\u0000-\u001f\u007f]/g, ' ').slice(0, 300),
		network: browser.network,
		createdAt: now,
		lastSeenAt: now,
		expiresAt: new Date(now.getTime() + lifeMs),
	})
	return { token, maxAge: lifeMs / 1000, userId: user.id, name: user.name, needsSecondFactor: user.staffRole !== null }
}
