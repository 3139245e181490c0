/** The demo's people as use cases see them, and a clock that can stand in the past while they act. */
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Viewer } from '#app/domain/identity/viewer.ts'
import type { App } from '#app/http/context.server.ts'
import { companies, members, users } from '../schema/index.server.ts'
import { DEMO_ACCOUNTS } from './accounts.ts'

export type DemoKey = (typeof DEMO_ACCOUNTS)[number]['key']

/** The app with a clock of its own and ids that are the same at each first start. */
export interface PastApp extends App {
	/** Sets the clock so many hours before the present. */
	at(hoursAgo: number): void
}

export function inThePast(app: App): PastApp {
	const present = app.now().getTime()
	let time = present
	let count = 0
	return {
		...app,
		now: () => new Date(time),
		newId: () => createHash('sha256').update(`demo ${++count}`).digest('hex').slice(0, 32),
		at: (hoursAgo) => void (time = present - hoursAgo * 3_600_000),
	}
}

export async function findPeople(app: App): Promise<Record<DemoKey, Viewer>> {
	const rows = await app.db
		.select({ user: users, company: companies, role: members.role })
		.from(users)
		.leftJoin(members, eq(members.userId, users.id))
		.leftJoin(companies, eq(companies.id, members.companyId))
		.where(eq(users.demo, true))
		.orderBy(users.id)
		.limit(DEMO_ACCOUNTS.length)
	const viewers = DEMO_ACCOUNTS.map(({ key, email }): [DemoKey, Viewer] => {
		const row = rows.find(({ user }) => user.email === email)
		if (!row) throw new Error(`the demo has no ${email}`)
		const { user, company, role } = row
		return [
			key,
			{
				userId: user.id,
				name: user.name,
				language: user.language,
				sessionId: '',
				staffRole: user.staffRole,
				needsSecondFactor: false,
				company:
					company && role
						? { id: company.id, name: company.name, role, isBuyer: company.isBuyer, isMerchant: company.isMerchant }
						: undefined,
				memberships: [],
			} as Viewer,
		]
	})
	return Object.fromEntries(viewers) as Record<DemoKey, Viewer>
}
