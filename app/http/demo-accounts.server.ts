/** The labelled accounts that a visitor of the demo may sign in with. */
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '#db/seed/accounts.ts'
import type { App } from './context.server.ts'

export interface DemoAccount {
	key: string
	email: string
	password: string
}

/** None in live mode: there they don't exist. */
export function demoAccounts(app: App): DemoAccount[] {
	return app.env.MODE === 'demo' ? DEMO_ACCOUNTS.map(({ key, email }) => ({ key, email, password: DEMO_PASSWORD })) : []
}
