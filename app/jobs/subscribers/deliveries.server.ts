/**
 * Sends mail by SMTP_URL and SMS by SMS_URL. Where there is none the messages stay in the outbox; the demo shows it.
 * Each message is taken by one process, tried up to five times, later each time, and forgotten once it is sent.
 */
import type { Transporter } from 'nodemailer'
import { type DeliveryRow, listUnsent, markSent, markUnsent, takeDelivery } from '#db/queries/deliveries.server.ts'
import type { App } from '#app/http/context.server.ts'
import type { Timer } from '../run.server.ts'

const MAX_ATTEMPTS = 5
/** How long after it was written a message is tried, by the attempts already made. */
const WAIT_MS = [0, 20_000, 120_000, 900_000, 3_600_000]
const TIMEOUT_MS = 15_000

export type Send = (delivery: DeliveryRow) => Promise<void>
export type Senders = Partial<Record<DeliveryRow['channel'], Send>>

/** The ports that the environment names. */
export function sendersOf({ env, origin }: Pick<App, 'env' | 'origin'>): Senders {
	const { SMTP_URL, SMS_URL } = env
	return { ...(SMTP_URL && { mail: mailSender(SMTP_URL, new URL(origin).hostname) }), ...(SMS_URL && { sms: smsSender(SMS_URL) }) }
}

function mailSender(url: string, host: string): Send {
	const connection = new URL(url)
	const from = connection.searchParams.get('from') ?? `Keruen <no-reply@${host}>`
	connection.searchParams.delete('from')
	const options = {
		host: connection.hostname,
		port: Number(connection.port) || (connection.protocol === 'smtps:' ? 465 : 587),
		secure: connection.protocol === 'smtps:',
		auth: connection.username
			? { user: decodeURIComponent(connection.username), pass: decodeURIComponent(connection.password) }
			: undefined,
		connectionTimeout: TIMEOUT_MS,
		greetingTimeout: TIMEOUT_MS,
		socketTimeout: TIMEOUT_MS,
	}
	// Loaded by the first mail: most processes never send one.
	let transport: Promise<Transporter> | undefined
	return async ({ id, address, language, subject, body }) => {
		// An object, not a string: an address is never read as a list of them.
		const to = { name: '', address }
		transport ??= import('nodemailer').then(({ createTransport }) => createTransport(options))
		await (
			await transport
		).sendMail({
			from,
			to,
			subject,
			text: body,
			messageId: `<keruen-${id}@${host}>`,
			headers: { 'Content-Language': language },
		})
	}
}

/** A gateway that takes `{ to, text }` as JSON; what such services differ in stands behind that address. */
function smsSender(url: string): Send {
	return async ({ id, address, body }) => {
		const headers = { 'content-type': 'application/json', 'idempotency-key': `keruen-${id}` }
		const response = await fetch(url, {
			method: 'POST',
			headers,
			body: JSON.stringify({ to: address, text: body }),
			signal: AbortSignal.timeout(TIMEOUT_MS),
		})
		if (!response.ok) throw new Error(`the SMS gateway answered ${response.status}`)
	}
}

/** @returns how many were sent */
export async function sendDeliveries(app: Pick<App, 'db' | 'env' | 'log' | 'now'>, senders: Senders): Promise<number> {
	const channels = Object.keys(senders) as DeliveryRow['channel'][]
	if (channels.length === 0) return 0
	let sent = 0
	for (const delivery of await listUnsent(app.db, channels, MAX_ATTEMPTS)) {
		if (app.now().getTime() - delivery.createdAt.getTime() < WAIT_MS[delivery.attempts]!) continue
		if (!(await takeDelivery(app.db, delivery))) continue
		try {
			await senders[delivery.channel]!(delivery)
			await markSent(app.db, delivery.id, app.now(), { keepBody: app.env.MODE === 'demo' })
			sent++
		} catch (error) {
			app.log.warn({ err: error, delivery: delivery.id }, 'a message could not be sent')
			await markUnsent(app.db, delivery.id, error instanceof Error ? error.message : String(error))
		}
	}
	return sent
}

const senders = new WeakMap<App, Senders>()
const busy = new WeakSet<App>()

/** Not waited for: a slow mail server must not hold up the other jobs. */
function startSending(app: App) {
	if (busy.has(app)) return
	busy.add(app)
	if (!senders.has(app)) senders.set(app, sendersOf(app))
	sendDeliveries(app, senders.get(app)!)
		.catch((error) => app.log.error({ err: error }, 'messages could not be sent'))
		.finally(() => busy.delete(app))
}

export const timers: Timer[] = [{ name: 'mail and SMS', everyMs: 2000, run: async (app) => startSending(app) }]
