/** Orders and money: carts, order groups, orders, payments, ledger, exchange rates, numbers. */
import { check, index, instant, integer, json, minorUnits, oneOf, primaryKey, sequence, table, text, uniqueIndex } from '../kit.server.ts'
import { sql } from 'drizzle-orm'
import { products, variants } from './catalog.server.ts'
import { companies, users } from './identity.server.ts'

type Texts = Partial<Record<'zh' | 'kk' | 'ru' | 'en', string>>

export const ORDER_STATES = ['placed', 'paid', 'confirmed', 'ready', 'dispatched', 'accepted', 'cancelled', 'expired'] as const
export const PAYMENT_STATES = ['created', 'open', 'paid', 'failed', 'expired', 'refunded'] as const

export const carts = table(
	'carts',
	{
		/** Random; the cookie of a browser that is signed out names it. */
		id: text().primaryKey(),
		/** Whose it is, and for which of their companies; null is a guest's. */
		userId: integer().references(() => users.id),
		companyId: integer().references(() => companies.id),
		version: integer().notNull(),
		updatedAt: instant().notNull(),
	},
	(t) => [uniqueIndex('carts_person').on(t.userId, t.companyId)],
)

export const cartLines = table(
	'cart_lines',
	{
		cartId: text()
			.notNull()
			.references(() => carts.id),
		variantId: integer()
			.notNull()
			.references(() => variants.id),
		quantity: integer().notNull(),
		/** Unit price that the buyer saw last, in minor units, so that a change is shown. */
		seenUnitPrice: minorUnits().notNull(),
		addedAt: instant().notNull(),
	},
	(t) => [primaryKey({ columns: [t.cartId, t.variantId] })],
)

export interface Address {
	recipient: string
	phone: string
	country: string
	region: string
	city: string
	line: string
	postcode: string
}

export const orderGroups = table(
	'order_groups',
	{
		id: text().primaryKey(),
		number: text().notNull().unique(),
		buyerCompanyId: integer()
			.notNull()
			.references(() => companies.id),
		placedBy: integer()
			.notNull()
			.references(() => users.id),
		currency: text().notNull(),
		total: minorUnits().notNull(),
		address: json<Address>().notNull(),
		note: text().notNull(),
		/** One order group per state of a cart: a double click or a replay finds the first. */
		cartKey: text().notNull().unique(),
		placedAt: instant().notNull(),
		/** Unpaid orders are released after this. */
		payBy: instant().notNull(),
	},
	(t) => [index('order_groups_buyer').on(t.buyerCompanyId, t.placedAt)],
)

export const orders = table(
	'orders',
	{
		id: text().primaryKey(),
		number: text().notNull().unique(),
		groupId: text()
			.notNull()
			.references(() => orderGroups.id),
		buyerCompanyId: integer()
			.notNull()
			.references(() => companies.id),
		merchantCompanyId: integer()
			.notNull()
			.references(() => companies.id),
		currency: text().notNull(),
		shipFrom: text().notNull(),
		state: oneOf(ORDER_STATES).notNull(),
		total: minorUnits().notNull(),
		version: integer().notNull(),
		placedAt: instant().notNull(),
		updatedAt: instant().notNull(),
	},
	(t) => [
		index('orders_group').on(t.groupId),
		index('orders_buyer').on(t.buyerCompanyId, t.placedAt),
		index('orders_merchant').on(t.merchantCompanyId, t.placedAt),
		index('orders_state').on(t.state, t.groupId),
	],
)

export const orderLines = table(
	'order_lines',
	{
		orderId: text()
			.notNull()
			.references(() => orders.id),
		variantId: integer()
			.notNull()
			.references(() => variants.id),
		productId: integer()
			.notNull()
			.references(() => products.id),
		sku: text().notNull(),
		titles: json<Texts>().notNull(),
		colour: json<Texts>(),
		size: json<Texts>(),
		picture: text(),
		unit: text().notNull(),
		quantity: integer().notNull(),
		unitPrice: minorUnits().notNull(),
		amount: minorUnits().notNull(),
		carton: json<{ pieces: number; lengthMm: number; widthMm: number; heightMm: number; grossGrams: number; netGrams: number }>().notNull(),
	},
	(t) => [primaryKey({ columns: [t.orderId, t.variantId] }), check('order_lines_quantity', sql`${t.quantity} > 0`)],
)

export const orderHistory = table(
	'order_history',
	{
		id: sequence(),
		orderId: text()
			.notNull()
			.references(() => orders.id),
		act: text().notNull(),
		fromState: text(),
		toState: text().notNull(),
		actorKind: oneOf(['buyer', 'merchant', 'staff', 'system']).notNull(),
		actorUserId: integer().references(() => users.id),
		reason: text(),
		at: instant().notNull(),
	},
	(t) => [index('order_history_order').on(t.orderId)],
)

/** One payment of one milestone of an order group; for now the milestone is the whole sum. */
export const payments = table(
	'payments',
	{
		id: text().primaryKey(),
		groupId: text()
			.notNull()
			.references(() => orderGroups.id),
		milestone: oneOf(['full']).notNull(),
		attempt: integer().notNull(),
		amount: minorUnits().notNull(),
		currency: text().notNull(),
		state: oneOf(PAYMENT_STATES).notNull(),
		stripeSessionId: text().unique(),
		stripePaymentIntentId: text(),
		stripeRefundId: text(),
		payUrl: text(),
		createdAt: instant().notNull(),
		updatedAt: instant().notNull(),
		expiresAt: instant().notNull(),
	},
	(t) => [uniqueIndex('payments_attempt').on(t.groupId, t.milestone, t.attempt), index('payments_state').on(t.state)],
)

/** Events of Stripe, each once; kept for ever, because a signature stays valid for whoever holds it. */
export const stripeEvents = table('stripe_events', {
	id: text().primaryKey(),
	type: text().notNull(),
	objectId: text().notNull(),
	receivedAt: instant().notNull(),
})

/** Double entry: the amounts of a journal sum to zero per currency. */
export const ledgerEntries = table(
	'ledger_entries',
	{
		id: sequence(),
		/** Names the business fact, so the same fact is never booked twice: `order:ID:placed`. */
		journal: text().notNull(),
		line: integer().notNull(),
		account: oneOf(['buyer-receivable', 'order-obligation', 'stripe-clearing', 'held-funds', 'refund-due', 'merchant-payable']).notNull(),
		companyId: integer(),
		orderId: text(),
		groupId: text(),
		currency: text().notNull(),
		/** Debit positive, credit negative. */
		amount: minorUnits().notNull(),
		at: instant().notNull(),
	},
	(t) => [uniqueIndex('ledger_entries_journal').on(t.journal, t.line), index('ledger_entries_order').on(t.orderId)],
)

export const exchangeRates = table(
	'exchange_rates',
	{
		/** How many units of `currency` one CNY costs, as a decimal string. */
		currency: text().notNull(),
		date: text().notNull(),
		rate: text().notNull(),
		source: text().notNull(),
	},
	(t) => [primaryKey({ columns: [t.currency, t.date] })],
)

export const numberSeries = table('number_series', {
	name: text().primaryKey(),
	next: integer().notNull(),
})
