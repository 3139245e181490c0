/** The person behind a request, with the company they act for. Loaded once per request, when first asked for. */
import { isUnavailable } from '#db/errors.server.ts'
import { findSession, listMemberships, touchSession } from '#db/queries/viewer.server.ts'
import { hashToken } from '#app/domain/identity/token.server.ts'
import type { Viewer } from '#app/domain/identity/viewer.ts'
import type { Language } from '#app/domain/i18n/languages.ts'
import type { App } from './context.server.ts'
import { readCookie, SESSION_COOKIE } from './session.server.ts'

const TOUCH_EVERY_MS = 10 * 60_000

export { hashToken }

const loaded = new WeakMap<Request, Promise<Viewer | undefined>>()

export function findViewer(app: App, request: Request): Promise<Viewer | undefined> {
	let viewer = loaded.get(request)
	if (!viewer) loaded.set(request, (viewer = load(app, request)))
	return viewer
}

async function load(app: App, request: Request): Promise<Viewer | undefined> {
	const token = readCookie(request, SESSION_COOKIE)
	return token ? findViewerByToken(app, token) : undefined
}

/** The person of a session, by the token that the browser holds or is about to. */
export async function findViewerByToken(app: App, token: string): Promise<Viewer | undefined> {
	const now = app.now()
	const found = await findSession(app.db, hashToken(token), now)
	if (!found) return undefined
	const { session, user } = found
	if (now.getTime() - session.lastSeenAt.getTime() > TOUCH_EVERY_MS) await touch(app, session.id, now)
	const memberships = await listMemberships(app.db, user.id)
	const membership = memberships.find(({ company }) => company.id === session.companyId) ?? memberships[0]
	return {
		userId: user.id,
		name: user.name,
		language: user.language as Language,
		sessionId: session.id,
		// Staff are staff only after the second factor.
		staffRole: session.secondFactorAt ? user.staffRole : null,
		needsSecondFactor: user.staffRole !== null && !session.secondFactorAt,
		company: membership && {
			id: membership.company.id,
			name: membership.company.name,
			role: membership.role,
			isBuyer: membership.company.isBuyer,
			isMerchant: membership.company.isMerchant,
		},
		memberships: memberships.map(({ company, role }) => ({ companyId: company.id, name: company.name, role })),
	}
}

/** Who only reads is not turned away because the time of it can't be written down. */
async function touch(app: App, sessionId: string, now: Date) {
	try {
		await touchSession(app.db, sessionId, now)
	} catch (error) {
		if (!isUnavailable(error)) throw error
	}
}
