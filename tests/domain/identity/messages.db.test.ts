import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { insertDelivery } from '#db/queries/deliveries.server.ts'
import { deliveries, shops } from '#db/schema/index.server.ts'
import { addMember } from '#app/domain/identity/add-member.server.ts'
import { registerCompany } from '#app/domain/identity/register-company.server.ts'
import { requestCode } from '#app/domain/identity/request-code.server.ts'
import type { App } from '#app/http/context.server.ts'
import { readEnv } from '#app/http/env.server.ts'
import { sendDeliveries, sendersOf } from '#app/jobs/subscribers/deliveries.server.ts'
import { subscribers } from '#app/jobs/subscribers/identity.server.ts'
import { subscribers as shopSubscribers } from '#app/jobs/subscribers/shops.server.ts'
import { runEvents } from '#app/jobs/run.server.ts'
import { type TestConnection, testConnection } from '#tests/support/database.ts'
import { aBuyer, asViewer, aUser, testCtx, type TestCtx } from '#tests/support/factories.ts'
import { aPersonWithPassword } from './support.ts'

let connection: TestConnection
let ctx: TestCtx
const opened: { close(): unknown }[] = []
beforeEach(async () => {
	connection = await testConnection()
	ctx = testCtx({ db: connection.db })
})
afterEach(async () => {
	for (const one of opened.splice(0)) one.close()
	await connection.close()
})

/** As much of the application as jobs use. */
const anApp = (env: Record<string, string> = {}): App => ({
	...ctx,
	env: readEnv({ MODE: 'demo', ...env }),
	origin: 'https://keruen.test',
	log: pino({ level: 'silent' }),
	storage: undefined as never,
	gateway: undefined as never,
	onCommit: connection.onCommit,
})

const sent = () => ctx.db.select().from(deliveries)

/** A mail server that knows six commands. @returns what it was given */
async function aMailServer() {
	const mails: string[] = []
	const server = createTcpServer((socket) => {
		let data: string | undefined
		let buffer = ''
		socket.write('220 test\r\n')
		socket.on('data', (chunk) => {
			buffer += chunk.toString()
			for (let end = buffer.indexOf('\r\n'); end >= 0; end = buffer.indexOf('\r\n')) {
				const text = buffer.slice(0, end)
				buffer = buffer.slice(end + 2)
				if (data !== undefined) {
					if (text !== '.') data += `${text}\n`
					else {
						mails.push(data)
						data = undefined
						socket.write('250 taken\r\n')
					}
				} else if (/^DATA/i.test(text)) {
					data = ''
					socket.write('354 go on\r\n')
				} else socket.write(/^QUIT/i.test(text) ? '221 bye\r\n' : '250 fine\r\n')
			}
		})
		socket.on('error', () => undefined)
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	opened.push(server)
	return { mails, url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

async function anSmsGateway(status: () => number) {
	const calls: unknown[] = []
	const server = createHttpServer((request, response) => {
		let body = ''
		request.on('data', (chunk) => (body += chunk))
		request.on('end', () => {
			calls.push(JSON.parse(body))
			response.writeHead(status()).end()
		})
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	opened.push(server)
	return { calls, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

const aMessage = (channel: 'mail' | 'sms') => ({
	channel,
	address: channel === 'mail' ? 'aigul@example.com' : '+77011234567',
	language: 'kk',
	subject: 'Keruen: код 123456',
	body: 'Құпиясөз: https://keruen.test/kk',
	createdAt: ctx.now(),
})

describe('messages about an account', () => {
	test('are written in the language of the person, with a link to this site', async () => {
		const { contact } = await aPersonWithPassword(ctx.db, { language: 'kk' })
		await requestCode(ctx, { contact, purpose: 'reset', network: '203.0.113.7' })
		await runEvents(anApp(), subscribers)
		const [mail] = await sent()
		expect(mail).toMatchObject({ language: 'kk', subject: 'Керуен: жаңа құпиясөз' })
		expect(mail!.body).toMatch(/https:\/\/keruen\.test\/kk\/account\/reset\?token=\d+\.[0-9a-f]{64}\n/)
	})

	test('are not sent for a request that nobody worked on for a quarter of an hour', async () => {
		const { contact } = await aPersonWithPassword(ctx.db)
		await requestCode(ctx, { contact, purpose: 'sign-in', network: '203.0.113.7' })
		ctx.pass(16 * 60_000)
		await runEvents(anApp(), subscribers)
		expect(await sent()).toHaveLength(0)
	})

	test('tell a new member who added them, at the phone that was typed', async () => {
		const { company, viewer } = await aBuyer(ctx.db)
		const contact = { kind: 'phone', address: '+77015550003' } as const
		await addMember(ctx, { viewer, name: 'Нұрлан', contact, role: 'purchaser', language: 'kk' })
		await runEvents(anApp(), subscribers)
		const [sms] = await sent()
		expect(sms).toMatchObject({ channel: 'sms', address: contact.address, language: 'kk' })
		expect(sms!.body).toContain(company.name)
	})
})

describe('sending', () => {
	test('keeps everything in the outbox where no server is named', async () => {
		await insertDelivery(ctx.db, aMessage('mail'))
		const app = anApp()
		expect(await sendDeliveries(app, sendersOf(app))).toBe(0)
		expect((await sent())[0]).toMatchObject({ sentAt: null, attempts: 0 })
	})

	test('hands mail to the server that SMTP_URL names, once', async () => {
		const server = await aMailServer()
		await insertDelivery(ctx.db, aMessage('mail'))
		const app = anApp({ SMTP_URL: server.url })
		const senders = sendersOf(app)
		expect(await sendDeliveries(app, senders)).toBe(1)
		expect(await sendDeliveries(app, senders)).toBe(0)
		expect(server.mails).toHaveLength(1)
		expect(server.mails[0]).toMatch(/^To: aigul@example\.com$/m)
		expect((await sent())[0]).toMatchObject({ sentAt: ctx.now(), error: null })
	})

	test('gives one message to one of several processes', async () => {
		await insertDelivery(ctx.db, aMessage('sms'))
		let calls = 0
		const app = anApp()
		await Promise.all([1, 2, 3].map(() => sendDeliveries(app, { sms: async () => void calls++ })))
		expect(calls).toBe(1)
	})

	test('tries again later when the gateway fails, and gives up after five times', async () => {
		let status = 503
		const gateway = await anSmsGateway(() => status)
		await insertDelivery(ctx.db, aMessage('sms'))
		const app = anApp({ SMS_URL: gateway.url })
		const senders = sendersOf(app)
		await sendDeliveries(app, senders)
		await sendDeliveries(app, senders)
		expect(gateway.calls).toEqual([{ to: '+77011234567', text: 'Құпиясөз: https://keruen.test/kk' }])
		expect((await sent())[0]).toMatchObject({ sentAt: null, attempts: 1, error: 'the SMS gateway answered 503' })
		status = 200
		ctx.pass(21_000)
		expect(await sendDeliveries({ ...app, now: ctx.now }, senders)).toBe(1)
		status = 503
		await insertDelivery(ctx.db, aMessage('sms'))
		for (let i = 0; i < 8; i++) {
			ctx.pass(2 * 3_600_000)
			await sendDeliveries({ ...app, now: ctx.now }, senders)
		}
		expect((await sent())[1]).toMatchObject({ sentAt: null, attempts: 5 })
	})
})

test('a company that sells gets one shop', async () => {
	const viewer = asViewer(await aUser(ctx.db))
	const company = { name: '晨光商行', country: 'CN', registrationNumber: '91330782DEM0000734', isBuyer: false, isMerchant: true } as const
	await registerCompany(ctx, { viewer, company })
	await runEvents(anApp(), shopSubscribers)
	await runEvents(anApp(), shopSubscribers)
	expect(await ctx.db.select().from(shops)).toMatchObject([{ names: { zh: '晨光商行' } }])
})
