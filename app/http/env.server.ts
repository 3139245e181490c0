/** The environment, read once and checked; a bad value stops the start with its name and how to make a good one. */
import { randomBytes } from 'node:crypto'
import { z } from 'zod'

const origin = z.url().transform((url) => new URL(url).origin)
const common = {
	PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
	DATABASE_URL: z
		.string()
		.regex(/^(file:|postgres(ql)?:\/\/)/, 'file:… or postgres://…')
		.default('file:data/keruen.db'),
	STORAGE_URL: z
		.string()
		.regex(/^file:/, 'file:…')
		.default('file:data/files'),
	STRIPE_API_BASE: z.url().optional(),
	/** Where the Stripe simulator of the demo keeps its state over a restart. */
	SIMULATOR_STATE: z.string().default('data/stripe-simulator.json'),
	SMTP_URL: z.url().optional(),
	SMS_URL: z.url().optional(),
	LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
	TRUST_PROXY: z
		.enum(['true', 'false'])
		.default('false')
		.transform((value) => value === 'true'),
}
const Demo = z.object({
	...common,
	MODE: z.literal('demo').default('demo'),
	APP_ORIGIN: origin.optional(),
	SESSION_SECRET: z
		.string()
		.min(32)
		.default(() => randomBytes(32).toString('hex')),
	STRIPE_SECRET_KEY: z.string().startsWith('sk_').optional(),
	STRIPE_WEBHOOK_SECRET: z.string().startsWith('whsec_').optional(),
})
const Live = z.object({
	...common,
	MODE: z.literal('live'),
	APP_ORIGIN: origin,
	SESSION_SECRET: z.string().min(32, 'at least 32 characters: openssl rand -hex 32'),
	STRIPE_SECRET_KEY: z.string().startsWith('sk_', 'the secret key from the Stripe dashboard, sk_…'),
	STRIPE_WEBHOOK_SECRET: z.string().startsWith('whsec_', 'the signing secret of the endpoint /webhooks/stripe, whsec_…'),
	SMTP_URL: z.url('smtps://user:password@host'),
})

export type Env = z.infer<typeof Demo> | z.infer<typeof Live>

/** @throws Error with one readable line per bad value */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
	const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
	const parsed = (given.MODE === 'live' ? Live : Demo).safeParse(given)
	if (parsed.success) return parsed.data
	const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
	throw new Error(`The environment is not complete:\n${lines.join('\n')}`)
}
