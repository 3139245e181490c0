/** A simulator, the real SDK that talks to it, and a receiver that believes only signatures: closed when the test ends. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Stripe from 'stripe'
import { onTestFinished } from 'vitest'
import { type StartOptions, startStripeSimulator } from './index.ts'

export const SECRET = 'whsec_test_bench'
export const NOTHING_LISTENS = 'http://127.0.0.1:9/webhooks/stripe'

export interface Receiver {
	url: string
	/** Every event whose signature was right, in order of arrival. */
	events: Stripe.Event[]
	types(): string[]
	/** How many webhooks came with a wrong signature. */
	refused: number
	/** The status of the answers, by how many webhooks came before. */
	status: (before: number) => number
}

export async function aReceiver(): Promise<Receiver> {
	const receiver: Receiver = { url: '', events: [], refused: 0, status: () => 200, types: () => receiver.events.map((event) => event.type) }
	const server = createServer(async (request, response) => {
		const chunks: Buffer[] = []
		for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
		const status = receiver.status(receiver.events.length)
		try {
			receiver.events.push(Stripe.webhooks.constructEvent(Buffer.concat(chunks), request.headers['stripe-signature'] ?? '', SECRET))
			response.writeHead(status).end()
		} catch {
			receiver.refused += 1
			response.writeHead(400).end()
		}
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/stripe`
	onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
	return receiver
}

export async function aSimulator(options: Partial<StartOptions> = {}) {
	const simulator = await startStripeSimulator({ webhookUrl: NOTHING_LISTENS, webhookSecret: SECRET, ...options })
	onTestFinished(() => simulator.close())
	return simulator
}

export function anSdk(
	simulator: { port: number },
	config: Partial<NonNullable<ConstructorParameters<typeof Stripe>[1]>> = {},
	key = 'sk_test_bench',
) {
	return new Stripe(key, { host: '127.0.0.1', port: simulator.port, protocol: 'http', telemetry: false, maxNetworkRetries: 0, ...config })
}

/** Simulator without a receiver and an SDK on it. */
export async function aBench(options: Partial<StartOptions> = {}) {
	const simulator = await aSimulator(options)
	return { simulator, control: simulator.control, stripe: anSdk(simulator) }
}

export function aSession(change: Partial<Stripe.Checkout.SessionCreateParams> = {}): Stripe.Checkout.SessionCreateParams {
	return {
		mode: 'payment',
		client_reference_id: 'payment-1',
		line_items: [aLine('Заказ K-1 · 保温杯', 124_050), aLine('Заказ K-2', 30_000, 2)],
		customer_email: 'buyer@example.com',
		metadata: { payment_id: 'payment-1' },
		payment_intent_data: { transfer_group: 'GROUP-1', metadata: { payment_id: 'payment-1' } },
		success_url: 'http://localhost:3000/ru/checkout/done?session={CHECKOUT_SESSION_ID}',
		cancel_url: 'http://localhost:3000/ru/cart',
		locale: 'ru',
		...change,
	}
}

export function aLine(name: string, amount: number, quantity = 1, currency = 'cny'): Stripe.Checkout.SessionCreateParams.LineItem {
	return { quantity, price_data: { currency, unit_amount: amount, product_data: { name } } }
}

/** What the SDK throws, for tests that look inside. */
export async function problemOf(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
	try {
		await call
	} catch (error) {
		if (error instanceof Stripe.errors.StripeError) return error
		throw error
	}
	throw new Error('The call was expected to be refused')
}
