/** What follows from orders and payments: mails to both sides, sessions that are no longer right, refunds; and what the clock does. */
import { listSellers } from '#db/queries/cart.server.ts'
import { findOrderForMail, insertNotices, listRecipients, type Notice } from '#db/queries/orders.server.ts'
import { listPayments } from '#db/queries/payments.server.ts'
import { formatMoney } from '#app/domain/i18n/format.ts'
import { isLanguage } from '#app/domain/i18n/languages.ts'
import { isCurrency } from '#app/domain/money/currency.ts'
import { closePayment } from '#app/domain/payments/close-payment.server.ts'
import { expirePayments } from '#app/domain/payments/expire-payments.server.ts'
import { payRefunds } from '#app/domain/payments/pay-refunds.server.ts'
import { reconcilePayments } from '#app/domain/payments/reconcile-payments.server.ts'
import type { App } from '#app/http/context.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { paths } from '#app/http/paths.ts'
import { sellerName } from '#app/http/seller-names.server.ts'
import type { Event, Subscriber, Timer } from '../run.server.ts'

type Side = 'buyer' | 'merchant'

/** Who hears of which state, besides whoever brought it about. A merchant hears of an order once it is paid. */
const HEAR: Record<string, readonly Side[]> = {
	'order.placed': ['buyer'],
	'order.paid': ['buyer', 'merchant'],
	'order.confirmed': ['buyer'],
	'order.ready': ['buyer'],
	'order.dispatched': ['buyer'],
	'order.accepted': ['merchant'],
	'order.cancelled': ['buyer', 'merchant'],
	'order.expired': ['buyer'],
}

async function tellParties(app: App, event: Event) {
	const found = await findOrderForMail(app.db, event.subjectId)
	if (!found) return
	const { order } = found
	const state = event.type.slice('order.'.length)
	const sides = (HEAR[event.type] ?? []).filter(
		(side) => side !== event.payload.by && (side === 'buyer' || event.payload.from !== 'placed'),
	)
	const companies = { buyer: order.buyerCompanyId, merchant: order.merchantCompanyId }
	const people = await listRecipients(
		app.db,
		sides.map((side) => companies[side]),
	)
	const seller = (await listSellers(app.db, [order.merchantCompanyId]))[0]
	const notices = people.flatMap((person): Notice[] => {
		if (!isLanguage(person.language)) return []
		const side: Side = person.companyId === order.buyerCompanyId ? 'buyer' : 'merchant'
		const t = wordsIn(person.language)
		const link =
			app.origin + (side === 'buyer' ? paths.order(person.language, order.number) : paths.sellOrder(person.language, order.number))
		const total = isCurrency(order.currency) ? formatMoney(order.total, order.currency, person.language) : ''
		const words = {
			number: order.number,
			total,
			other: side === 'buyer' ? (seller ? sellerName(seller, person.language) : found.merchant) : found.buyer,
		}
		const subject = t(`orders:mail.${side}.${state}.subject`, words)
		const { email, phone, language } = person
		const body = `${t(`orders:mail.${side}.${state}.body`, words)}\n\n${link}`
		if (email) return [{ channel: 'mail', address: email, language, subject, body }]
		// Who has given only a phone gets the subject, which says it all, and the way to the order.
		return phone ? [{ channel: 'sms', address: phone, language, subject, body: `${subject}\n${link}` }] : []
	})
	await insertNotices(app.db, notices, event.at)
}

/** An order left its group before it was paid: a session for the old sum must not stay open. */
async function closeSessions(app: App, event: Event) {
	if (event.payload.from !== 'placed') return
	for (const payment of await listPayments(app.db, String(event.payload.groupId))) {
		if (payment.state === 'open' || payment.state === 'created') await closePayment(app, payment)
	}
}

export const subscribers: Subscriber[] = [
	{ name: 'mail about orders', types: Object.keys(HEAR), run: tellParties },
	{ name: 'sessions of cancelled orders', types: ['order.cancelled'], run: closeSessions },
	{ name: 'refunds', types: ['refund.due'], run: async (app) => void (await payRefunds(app)) },
]

export const timers: Timer[] = [
	{ name: 'open payments', everyMs: 60_000, run: reconcilePayments },
	{ name: 'overdue orders', everyMs: 30_000, run: expirePayments },
	{ name: 'refunds', everyMs: 60_000, run: payRefunds },
]
