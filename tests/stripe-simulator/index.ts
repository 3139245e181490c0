/**
 * A Stripe that runs on this machine: the real SDK talks to it over HTTP, a browser pays on its page, it sends signed webhooks.
 * Tests and the demo use it; no money moves, and it takes no card but Stripe's public test numbers.
 */
import type { AddressInfo } from 'node:net'
import { createApi } from './api.ts'
import { createControl, type SimulatorControl } from './control.ts'
import { letTimePass } from './payments.ts'
import { createSimulatorServer } from './server.ts'
import { createSimulator, type SimulatorOptions } from './simulator.ts'
import { createWebhooks } from './webhooks.ts'

export type { Dump, SimulatorControl } from './control.ts'
export type { FaultKind } from './faults.ts'
export type { Settings } from './settings.ts'

export interface StartOptions extends SimulatorOptions {
	/** 0 or absent takes any free one. */
	port?: number
	/** Where browsers reach the pay page, when that is not `http://127.0.0.1:<port>`. */
	publicOrigin?: string
}

export interface StripeSimulator {
	/** Base of the API, for the SDK's `host`, `port` and `protocol`. */
	url: string
	port: number
	control: SimulatorControl
	close(): Promise<void>
}

/** How often time may act by itself: expiry, delayed payments, webhooks to send again. */
const TICK_MS = 500

export async function startStripeSimulator(options: StartOptions): Promise<StripeSimulator> {
	const sim = createSimulator(options)
	const webhooks = createWebhooks(sim)
	const control = createControl(sim, webhooks)
	const server = createSimulatorServer(sim, createApi(sim), control)
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject)
		server.listen({ port: options.port ?? 0, host: '127.0.0.1' }, resolve)
	})
	const { port } = server.address() as AddressInfo
	const url = `http://127.0.0.1:${port}`
	sim.origin = options.publicOrigin ?? url

	let isWakePlanned = false
	sim.onEvent = () => {
		if (isWakePlanned) return
		isWakePlanned = true
		// After the work that made the event, so that its other events go along and the state is on disk.
		setImmediate(() => {
			isWakePlanned = false
			webhooks.wake()
		})
	}
	const ticker = setInterval(() => {
		if (letTimePass(sim) || sim.isDirty) sim.save()
		webhooks.wake()
	}, TICK_MS)
	ticker.unref()
	webhooks.wake()

	return {
		url,
		port,
		control,
		async close() {
			clearInterval(ticker)
			const closed = new Promise<void>((resolve) => server.close(() => resolve()))
			server.closeAllConnections()
			await closed
			await webhooks.stop()
			sim.save()
		},
	}
}
