/** What a merchant's first page shows: what waits, the latest orders, what was paid this week. */
import type { Db } from '#db/client.server.ts'
import { findOwnShop, listGivenBack } from '#db/queries/listings.server.ts'
import { countToConfirm, countToDispatch, countUnderReview, listPaid } from '#db/queries/merchant-day.server.ts'
import { countUnread } from '#db/queries/messages.server.ts'
import { listOrders } from '#db/queries/orders.server.ts'
import { formatDate, formatLongDate } from '#app/domain/i18n/format.ts'
import { type Language, pickText } from '#app/domain/i18n/languages.ts'
import type { Viewer } from '#app/domain/identity/viewer.ts'
import type { Currency } from '#app/domain/money/currency.ts'

const DAY_MS = 86_400_000
const LATEST = 5

export async function loadToday(db: Db, viewer: Viewer, language: Language, now: Date) {
	const companyId = viewer.company?.id ?? 0
	const [shop, unread, toConfirm, toDispatch, underReview, givenBack, latest, paid] = await Promise.all([
		findOwnShop(db, companyId),
		countUnread(db, viewer),
		countToConfirm(db, companyId),
		countToDispatch(db, companyId),
		countUnderReview(db, companyId),
		listGivenBack(db, companyId),
		listOrders(db, { companyId, side: 'merchant', states: undefined, page: 1 }),
		listPaid(db, companyId, new Date(now.getTime() - 7 * DAY_MS)),
	])
	return {
		today: formatLongDate(now, language),
		company: viewer.company?.name ?? '',
		stall: shop?.hall && shop.stall ? { hall: shop.hall, floor: shop.floor ?? 1, stall: shop.stall } : null,
		unread,
		toConfirm,
		toDispatch,
		underReview,
		givenBack: givenBack.map(({ productId, reasonCode, content }) => {
			const title = pickText(Object.fromEntries(Object.entries(content.texts).map(([key, text]) => [key, text.title])), language)
			return { productId, reasonCode, title: title?.text ?? '' }
		}),
		orders: latest.rows.slice(0, LATEST).map(({ order, other, city }) => ({
			number: order.number,
			buyer: other,
			city: city.city,
			total: order.total,
			currency: order.currency as Currency,
			state: order.state,
		})),
		week: salesWeek(paid, language, now),
	}
}

export type SalesWeek = ReturnType<typeof salesWeek>

/** Seven days of the reader's calendar, today last. @param paid fen of each paid order */
export function salesWeek(paid: readonly { total: number; at: Date }[], language: Language, now: Date) {
	const days = Array.from({ length: 7 }, (_, index) => formatDate(new Date(now.getTime() - (6 - index) * DAY_MS), language))
	const inWeek = paid.filter(({ at }) => days.includes(formatDate(at, language)))
	return {
		amount: inWeek.reduce((sum, { total }) => sum + total, 0),
		orders: inWeek.length,
		days: days.map((day) => ({
			// Day and month are enough of a date within a week.
			label: language === 'ru' || language === 'kk' ? day.slice(0, 5) : day.slice(5),
			amount: inWeek.reduce((sum, { total, at }) => (formatDate(at, language) === day ? sum + total : sum), 0),
		})),
	}
}
