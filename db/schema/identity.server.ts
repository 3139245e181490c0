/** Who: people, companies, membership, sessions, codes, keys, limits and messages to people. */
import { boolean, index, instant, integer, json, oneOf, primaryKey, sequence, table, text, uniqueIndex } from '../kit.server.ts'

export const COMPANY_ROLES = ['owner', 'manager', 'purchaser', 'seller', 'accountant'] as const
export const STAFF_ROLES = ['moderator', 'finance', 'logistics', 'admin'] as const
export const CODE_PURPOSES = ['sign-in', 'reset', 'verify'] as const

export const users = table(
	'users',
	{
		id: sequence(),
		name: text().notNull(),
		/** E.164 */
		phone: text(),
		email: text(),
		/** When a code or a link that went there came back: since then it is known to be theirs. */
		phoneProvenAt: instant(),
		emailProvenAt: instant(),
		passwordHash: text(),
		language: text().notNull(),
		staffRole: oneOf(STAFF_ROLES),
		totpSecret: text(),
		/** The last 30-second step whose code was used: a code is good once. */
		totpLastStep: integer().notNull(),
		demo: boolean().notNull(),
		createdAt: instant().notNull(),
		disabledAt: instant(),
	},
	(t) => [uniqueIndex('users_phone').on(t.phone), uniqueIndex('users_email').on(t.email)],
)

export const companies = table(
	'companies',
	{
		id: sequence(),
		name: text().notNull(),
		legalName: text().notNull(),
		/** ISO 3166-1 alpha-2 */
		country: text().notNull(),
		registrationNumber: text().notNull(),
		isBuyer: boolean().notNull(),
		isMerchant: boolean().notNull(),
		verifiedUntil: instant(),
		demo: boolean().notNull(),
		createdAt: instant().notNull(),
	},
	(t) => [uniqueIndex('companies_registration').on(t.country, t.registrationNumber)],
)

export const members = table(
	'members',
	{
		companyId: integer()
			.notNull()
			.references(() => companies.id),
		userId: integer()
			.notNull()
			.references(() => users.id),
		role: oneOf(COMPANY_ROLES).notNull(),
		createdAt: instant().notNull(),
	},
	(t) => [primaryKey({ columns: [t.companyId, t.userId] }), index('members_user').on(t.userId)],
)

export const sessions = table(
	'sessions',
	{
		id: text().primaryKey(),
		tokenHash: text().notNull(),
		userId: integer()
			.notNull()
			.references(() => users.id),
		companyId: integer().references(() => companies.id),
		userAgent: text().notNull(),
		network: text().notNull(),
		secondFactorAt: instant(),
		createdAt: instant().notNull(),
		lastSeenAt: instant().notNull(),
		expiresAt: instant().notNull(),
		endedAt: instant(),
	},
	(t) => [uniqueIndex('sessions_token').on(t.tokenHash), index('sessions_user').on(t.userId)],
)

/** Single-use codes and links, bound to a user and a purpose. */
export const codes = table(
	'codes',
	{
		id: text().primaryKey(),
		userId: integer()
			.notNull()
			.references(() => users.id),
		purpose: oneOf(CODE_PURPOSES).notNull(),
		codeHash: text().notNull(),
		/** The phone or the e-mail that it went to, which whoever knows it has proven. */
		address: text(),
		attempts: integer().notNull(),
		createdAt: instant().notNull(),
		expiresAt: instant().notNull(),
		usedAt: instant(),
	},
	(t) => [index('codes_user').on(t.userId, t.purpose)],
)

/** Forms that came after their session had ended: what was typed waits, for an hour, until its person has signed in again. */
export const keptForms = table('kept_forms', {
	/** Hash of the token that the browser holds. */
	id: text().primaryKey(),
	/** Whose session it was; null when the browser no longer knew. */
	userId: integer().references(() => users.id),
	/** Of the page, with its query. */
	path: text().notNull(),
	/** By field; neither passwords nor codes. */
	typed: json<Record<string, string>>().notNull(),
	/** Files came along; they are not kept. */
	withFiles: boolean().notNull(),
	keptAt: instant().notNull(),
})

/** Fixed-window counters for limits per account and per network. */
export const attempts = table('attempts', {
	key: text().primaryKey(),
	count: integer().notNull(),
	windowEndsAt: instant().notNull(),
})

/** Mail and SMS, kept until (and in the demo after) they are sent. */
export const deliveries = table(
	'deliveries',
	{
		id: sequence(),
		channel: oneOf(['mail', 'sms']).notNull(),
		address: text().notNull(),
		language: text().notNull(),
		subject: text().notNull(),
		body: text().notNull(),
		attempts: integer().notNull(),
		createdAt: instant().notNull(),
		sentAt: instant(),
		error: text(),
	},
	(t) => [index('deliveries_unsent').on(t.sentAt)],
)

export const apiKeys = table(
	'api_keys',
	{
		id: text().primaryKey(),
		companyId: integer()
			.notNull()
			.references(() => companies.id),
		name: text().notNull(),
		tokenHash: text().notNull(),
		createdBy: integer()
			.notNull()
			.references(() => users.id),
		createdAt: instant().notNull(),
		lastUsedAt: instant(),
		endedAt: instant(),
	},
	(t) => [uniqueIndex('api_keys_token').on(t.tokenHash), index('api_keys_company').on(t.companyId)],
)

export const idempotencyKeys = table(
	'idempotency_keys',
	{
		companyId: integer().notNull(),
		key: text().notNull(),
		requestHash: text().notNull(),
		status: integer(),
		body: json<unknown>(),
		createdAt: instant().notNull(),
	},
	(t) => [primaryKey({ columns: [t.companyId, t.key] })],
)
