/** What goes on in the demo at its first start: orders in each state, talk, listings that wait for a moderator. */
import type { App } from '#app/http/context.server.ts'
import { loadOrders, type Pay } from './load-orders.server.ts'
import { loadReviews } from './load-reviews.server.ts'
import { loadTalk } from './load-talk.server.ts'
import { findPeople, inThePast } from './people.server.ts'

export async function loadLife(app: App, pay: Pay): Promise<void> {
	const past = inThePast(app)
	const people = await findPeople(app)
	await loadOrders(past, people, pay)
	await loadTalk(past, people)
	await loadReviews(past, people)
}
