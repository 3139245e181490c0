/** Opens everything a process needs, in order, and closes it again. */
import { existsSync, renameSync } from 'node:fs'
import pino, { type Logger } from 'pino'
import { eq } from 'drizzle-orm'
import { type Connection, connect, type Db } from '#db/client.server.ts'
import { users } from '#db/schema/index.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { startJobs } from '#app/jobs/run.server.ts'
import { type App, newId } from './context.server.ts'
import { readEnv } from './env.server.ts'
import { diskStorage, type Storage } from './storage.server.ts'
import { stripeGateway } from './stripe.server.ts'

export interface StartedApp {
	app: App
	/** Origins that a form's redirect may lead to. */
	formTargets: string[]
	listening(port: number): Promise<void>
	close(): Promise<void>
}

const DEMO_WEBHOOK_SECRET = 'whsec_demo_only'

export async function openApp(): Promise<StartedApp> {
	const env = readEnv()
	const log = pino({
		level: env.LOG_LEVEL,
		redact: ['*.phone', '*.email', '*.password', 'req.headers.cookie', 'req.headers.authorization'],
	})
	await migrate(env.DATABASE_URL)
	const connection = connect(env.DATABASE_URL)
	const storage = diskStorage(env.STORAGE_URL.replace(/^file:/, ''))
	let isNewWorld = false
	if (env.MODE === 'demo') isNewWorld = await seedIfEmpty(connection.db, storage, log)
	else await refuseDemoAccounts(connection)
	const origin = env.APP_ORIGIN ?? `http://localhost:${env.PORT}`
	const app: App = {
		env,
		origin,
		log,
		db: connection.db,
		onCommit: connection.onCommit,
		now: () => new Date(),
		newId,
		storage,
		gateway: undefined as never,
	}
	let simulator: { url: string; close(): Promise<void> } | undefined
	let jobs: { stop(): Promise<void> } | undefined
	const formTargets = ['https://checkout.stripe.com']
	return {
		app,
		formTargets,
		async listening(port) {
			if (!env.APP_ORIGIN) app.origin = `http://localhost:${port}`
			const secret = env.STRIPE_WEBHOOK_SECRET ?? DEMO_WEBHOOK_SECRET
			if (env.STRIPE_SECRET_KEY)
				app.gateway = stripeGateway({ key: env.STRIPE_SECRET_KEY, webhookSecret: secret, apiBase: env.STRIPE_API_BASE })
			else {
				if (isNewWorld) putAside(env.SIMULATOR_STATE)
				const { startStripeSimulator } = await import('#tests/stripe-simulator/index.ts')
				const own = (simulator = await startStripeSimulator({
					port: env.PORT ? env.PORT + 1 : 0,
					webhookUrl: `http://127.0.0.1:${port}/webhooks/stripe`,
					webhookSecret: secret,
					stateFile: env.SIMULATOR_STATE,
				}))
				formTargets.push(new URL(own.url).origin)
				app.gateway = stripeGateway({ key: 'sk_test_simulator', webhookSecret: secret, apiBase: own.url })
				if (isNewWorld) {
					const { loadLife } = await import('#db/seed/load-life.server.ts')
					// Its webhooks wait, or they would book at the present what happened in the past.
					own.control.set({ hold: true })
					await loadLife(app, (session) => void own.control.pay({ session }))
					own.control.set({ hold: false })
				}
			}
			jobs = startJobs(app)
		},
		async close() {
			await jobs?.stop()
			await simulator?.close()
			await connection.close()
		},
	}
}

/** The demo fills its own world in once. @returns true when it did */
async function seedIfEmpty(db: Db, storage: Storage, log: Logger): Promise<boolean> {
	const { categories } = await import('#db/schema/index.server.ts')
	if ((await db.$count(categories)) > 0) return false
	log.info('making the demo world; this happens once')
	const { loadWorld } = await import('#db/seed/load.server.ts')
	const { loadPictures } = await import('#db/seed/load-pictures.server.ts')
	const now = new Date()
	await loadPictures(db, storage, await loadWorld(db, {}, now), now)
	return true
}

/** A new world has the ids of the one before: what the simulator remembers of that one would answer for this one. */
function putAside(file: string) {
	if (existsSync(file)) renameSync(file, `${file}.old`)
}

/** Their passwords are public: a live start on a demo's database would let anybody in, the moderator included. */
async function refuseDemoAccounts(connection: Connection) {
	if ((await connection.db.$count(users, eq(users.demo, true))) === 0) return
	await connection.close()
	throw new Error('DATABASE_URL names a database of the demo, with accounts whose passwords are public. Name an empty one.')
}
