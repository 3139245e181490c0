/** A message from one browser to another while 500 streams are open: from the form that is sent to the event that arrives. */
import { Agent, get, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '#db/client.server.ts'
import { startSession } from '#app/domain/identity/start-session.server.ts'
import { openThread } from '#app/domain/messaging/open-thread.server.ts'
import { newId } from '#app/http/context.server.ts'
import { paths } from '#app/http/paths.ts'
import { SESSION_COOKIE } from '#app/http/session.server.ts'
import { listPopular } from '#db/queries/catalog.server.ts'
import { findSeller } from '#db/queries/messages.server.ts'
import { aBuyer, aMember } from '#tests/support/factories.ts'
import type { Measured } from './process.ts'
import { percentile, type Report } from './report.ts'
import { companies } from '#db/schema/index.server.ts'
import { eq } from 'drizzle-orm'

export const STREAMS = 500
const MESSAGES = 150
const WARM_UP = 10
const LIMIT_MS = 10_000

export interface Talk {
	threadId: string
	/** Cookies of who writes and who reads. */
	buyer: string
	merchant: string
	/** Cookies of people of other companies, whose streams are open as well. */
	others: string[]
}

/** Makes the people: a buyer and a merchant in conversation, and as many others as have streams open. */
export async function prepareTalk(file: string): Promise<Talk> {
	const { db, close } = connect(`file:${file}`)
	const ctx = { db, now: () => new Date(), newId }
	const signIn = async (user: Parameters<typeof startSession>[2], companyId: number, tx = db) => {
		const { token } = await startSession(ctx, tx, user, { network: '127.0.0.1', userAgent: 'bench' }, companyId)
		return `${SESSION_COOKIE}=${token}`
	}
	const [productId] = await listPopular(db, 1)
	const [company] = await db.select().from(companies).where(eq(companies.id, (await findSeller(db, productId!))!))
	const merchant = await signIn(await aMember(db, { company: company! }), company!.id)
	const one = await aBuyer(db)
	const opened = await openThread(ctx, { viewer: one.viewer, subject: { kind: 'product', id: String(productId) } })
	if (!opened.ok) throw new Error(opened.problem)
	const others: string[] = []
	await db.transaction(async (tx) => {
		while (others.length < STREAMS - 1) {
			const other = await aBuyer(tx)
			others.push(await signIn(other.user, other.company.id, tx))
		}
	})
	const talk = { threadId: opened.value.id, buyer: await signIn(one.user, one.company.id), merchant, others }
	await close()
	return talk
}

export async function measureMessages(report: Report, server: Measured, talk: Talk, at: string) {
	const agent = new Agent({ keepAlive: true, maxSockets: Infinity })
	const arrived = new Map<string, (at: number) => void>()
	let strayed = 0
	const streams = await Promise.all([
		openStream(server, talk.merchant, agent, (text) => arrived.get(text)?.(performance.now())),
		...talk.others.map((cookie) => openStream(server, cookie, agent, () => strayed++)),
	])
	const times: number[] = []
	for (let index = 0; index < MESSAGES + WARM_UP; index++) {
		const text = `Сколько коробок на складе? ${index}`
		const heard = new Promise<number>((resolve, reject) => {
			const limit = setTimeout(() => reject(new Error('a message did not arrive')), LIMIT_MS)
			arrived.set(text, (when) => (clearTimeout(limit), resolve(when)))
		})
		const started = performance.now()
		await Promise.all([send(server, talk, text), heard.then((when) => times.push(when - started))])
		// Not in step with what the server does at intervals.
		await sleep((index * 37) % 100)
	}
	for (const stream of streams) stream()
	agent.destroy()
	if (strayed > 0) throw new Error(`${strayed} messages went to companies that they are not for`)
	const measured = times.slice(WARM_UP)
	console.log(`       median ${percentile(measured, 0.5).toFixed(0)} ms, slowest ${percentile(measured, 1).toFixed(0)} ms`)
	report.add({ name: 'message to the other browser, 99 of 100', at: `${at}, ${STREAMS} open streams`, product: percentile(measured, 0.99), unit: 'ms', goal: { compare: 'figure', atMost: 200 } })
}

/** Resolves when the server has said that the stream has begun. @returns the way to close it */
function openStream(server: Measured, cookie: string, agent: Agent, hear: (text: string) => void): Promise<() => void> {
	return new Promise((resolve, reject) => {
		const asked = get(`${server.url}/messages/stream?lang=ru`, { agent, headers: { cookie, accept: 'text/event-stream' } }, (answer) => {
			if (answer.statusCode !== 200) return reject(new Error(`the stream answered ${answer.statusCode}`))
			let rest = ''
			answer.setEncoding('utf8')
			answer.on('error', () => undefined)
			answer.on('data', (chunk: string) => {
				const events = (rest + chunk).split('\n\n')
				rest = events.pop()!
				for (const event of events) {
					if (event.includes('event: start')) resolve(() => asked.destroy())
					const data = /^data: (.*)$/m.exec(event)?.[1]
					if (data && event.includes('event: message')) hear((JSON.parse(data) as { text: string }).text)
				}
			})
		})
		asked.on('error', reject)
	})
}

function send(server: Measured, { threadId, buyer }: Talk, text: string): Promise<void> {
	const body = new URLSearchParams({ act: 'send', text, nonce: newId() }).toString()
	return new Promise((resolve, reject) => {
		const asked = request(
			server.url + paths.thread('ru', threadId),
			{ method: 'POST', headers: { cookie: buyer, accept: 'application/json', origin: server.url, 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) } },
			(answer) => {
				answer.resume()
				answer.on('end', () => (answer.statusCode === 204 ? resolve() : reject(new Error(`the message was answered with ${answer.statusCode}`))))
			},
		)
		asked.on('error', reject)
		asked.end(body)
	})
}
