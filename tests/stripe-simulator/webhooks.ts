/** Sends signed events to the receiver: at least once, in no promised order, again after a failure for three days. */
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import Stripe from 'stripe'
import type { Simulator } from './simulator.ts'
import { type Delivery, findRow } from './state.ts'

/** After the first failure, the second, and so on; the sum is about three days, as Stripe tries in live mode. */
const RETRY_SECONDS = [5, 30, 120, 600, 3_600, 3 * 3_600, 6 * 3_600, 12 * 3_600, 24 * 3_600, 24 * 3_600]
const TIMEOUT_MS = 10_000

export interface DeliveryReport {
	delivered: number
	failed: number
}

export interface Webhooks {
	/** Sends what is due, unless webhooks are held. */
	wake(): void
	/** Sends what waits now, held or not yet due, and resolves when each has been tried once. */
	deliver(only?: { events?: string[] }): Promise<DeliveryReport>
	/** Resolves when nothing is under way. */
	idle(): Promise<void>
	stop(): Promise<void>
}

interface Ticket {
	delivery: Delivery
	/** Whether the receiver took it. */
	done: Promise<boolean>
	finish(isDelivered: boolean): void
}

export function createWebhooks(sim: Simulator): Webhooks {
	const waiting: Ticket[] = []
	const underWay = new Set<Ticket>()
	const byId = new Map<string, Ticket>()
	const aborter = new AbortController()

	function queue(deliveries: Delivery[]): void {
		const fresh = deliveries.filter((delivery) => !byId.has(delivery.id))
		for (const delivery of inOrder(sim, fresh)) {
			const ticket = newTicket(delivery)
			byId.set(delivery.id, ticket)
			waiting.push(ticket)
		}
		while (underWay.size < sim.settings.concurrency && !aborter.signal.aborted) {
			const next = waiting.shift()
			if (!next) return
			underWay.add(next)
			void send(sim, next.delivery, aborter.signal).then((problem) => finish(next, problem))
		}
	}

	function finish(ticket: Ticket, problem: string | null): void {
		underWay.delete(ticket)
		byId.delete(ticket.delivery.id)
		if (!aborter.signal.aborted) settle(sim, ticket.delivery, problem)
		ticket.finish(problem === null)
		queue([])
	}

	function wake(): void {
		if (sim.settings.hold || aborter.signal.aborted) return
		const now = sim.nowMs()
		queue(sim.state.deliveries.filter((delivery) => delivery.dueAt <= now))
	}

	return {
		wake,
		async deliver({ events } = {}) {
			const chosen = sim.state.deliveries.filter((one) => !events || events.includes(one.eventId))
			queue(chosen)
			const outcomes = await Promise.all(chosen.map((one) => byId.get(one.id)?.done ?? false))
			const delivered = outcomes.filter(Boolean).length
			return { delivered, failed: outcomes.length - delivered }
		},
		async idle() {
			wake()
			while (byId.size > 0) await Promise.all([...byId.values()].map((ticket) => ticket.done))
		},
		async stop() {
			aborter.abort()
			for (const ticket of waiting.splice(0)) finish(ticket, 'stopped')
			await Promise.all([...underWay].map((ticket) => ticket.done))
		},
	}
}

function newTicket(delivery: Delivery): Ticket {
	let finish: Ticket['finish'] = () => {}
	const done = new Promise<boolean>((resolve) => (finish = resolve))
	return { delivery, done, finish }
}

function settle(sim: Simulator, delivery: Delivery, problem: string | null): void {
	delivery.attempts += 1
	sim.isDirty = true
	delivery.lastProblem = problem
	const pause = RETRY_SECONDS[delivery.attempts - 1]
	if (problem !== null && pause !== undefined) {
		delivery.dueAt = sim.nowMs() + pause * 1_000
		return
	}
	const index = sim.state.deliveries.indexOf(delivery)
	if (index !== -1) sim.state.deliveries.splice(index, 1)
}

function inOrder(sim: Simulator, deliveries: Delivery[]): Delivery[] {
	const order = [...deliveries]
	if (!sim.settings.shuffle) return order
	for (let last = order.length - 1; last > 0; last--) {
		const other = Math.floor(sim.chance() * (last + 1))
		;[order[last], order[other]] = [order[other]!, order[last]!]
	}
	return order
}

/** @returns what went wrong, or null when the receiver said 2xx */
async function send(sim: Simulator, delivery: Delivery, signal: AbortSignal): Promise<string | null> {
	const event = findRow(sim.state.events, delivery.eventId)
	if (!event) return null
	const payload = JSON.stringify({ ...event, pending_webhooks: 1 }, null, 2)
	const timestamp = Math.floor(Date.now() / 1_000) + sim.settings.signatureSkewSeconds
	const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret: sim.webhookSecret, timestamp })
	try {
		const status = await post(sim.settings.webhookUrl, payload, signature, signal)
		return status >= 200 && status < 300 ? null : `HTTP ${status}`
	} catch (error) {
		return error instanceof Error ? error.message : String(error)
	}
}

function post(url: string, payload: string, signature: string, signal: AbortSignal): Promise<number> {
	return new Promise((resolve, reject) => {
		const request = (url.startsWith('https:') ? httpsRequest : httpRequest)(
			url,
			{
				method: 'POST',
				agent: false,
				signal,
				timeout: TIMEOUT_MS,
				headers: {
					'content-type': 'application/json; charset=utf-8',
					'content-length': Buffer.byteLength(payload),
					'stripe-signature': signature,
					'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
					accept: '*/*; q=0.5, application/xml',
				},
			},
			(response) => {
				response.on('error', reject)
				response.on('end', () => resolve(response.statusCode ?? 0))
				response.resume()
			},
		)
		request.on('timeout', () => request.destroy(new Error(`No answer within ${TIMEOUT_MS} ms`)))
		request.on('error', reject)
		request.end(payload)
	})
}
