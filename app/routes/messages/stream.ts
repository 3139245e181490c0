/** Server-sent events of a company's conversations: what was missed since `Last-Event-ID`, then each message as it is committed. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { formatTime } from '#app/domain/i18n/format.ts'
import { messageHub } from '#app/http/message-hub.server.ts'
import { orNotFound, requireViewer } from '#app/http/page.server.ts'
import { lastMessageId, listCompanyMessages, type StreamRow } from '#db/queries/messages.server.ts'

const HEARTBEAT_MS = 20_000
/** After this the browser comes again, and who they are is checked anew. */
const LIFE_MS = 10 * 60_000
const REPLAY = 200

export async function loader({ request, context }: LoaderFunctionArgs) {
	const { app } = context
	const viewer = await requireViewer(app, request)
	const company = orNotFound(viewer.company)
	const url = new URL(request.url)
	const asked = request.headers.get('last-event-id') ?? url.searchParams.get('after')
	const after = asked !== null && /^\d{1,15}$/.test(asked) ? Number(asked) : undefined
	const encoder = new TextEncoder()
	const sent = new Set<number>()
	let stop = () => {}

	const body = new ReadableStream<Uint8Array>({
		async start(controller) {
			let replayed = false
			const waiting: StreamRow[] = []
			const write = (text: string) => {
				if (!request.signal.aborted) controller.enqueue(encoder.encode(text))
			}
			const send = (row: StreamRow) => {
				if (sent.has(row.id)) return
				sent.add(row.id)
				const { id, threadId, text, at, senderName, companyName } = row
				const message = {
					id,
					threadId,
					text,
					language: row.language,
					mine: row.senderCompanyId === company.id,
					author: `${senderName}, ${companyName}`,
					sender: senderName,
					at: at.toISOString(),
					time: formatTime(at),
				}
				write(`id: ${id}\nevent: message\ndata: ${JSON.stringify(message)}\n\n`)
			}
			const off = await messageHub(app).listen(company.id, (row) => void (replayed ? send(row) : waiting.push(row)))
			const beat = setInterval(() => write(': still here\n\n'), HEARTBEAT_MS)
			const end = setTimeout(() => (stop(), controller.close()), LIFE_MS)
			stop = () => {
				off()
				clearInterval(beat)
				clearTimeout(end)
			}
			request.signal.addEventListener('abort', () => stop())
			write('retry: 2000\n\n')
			if (after === undefined) {
				// The browser's next Last-Event-ID must exist even when nothing comes before the line breaks.
				write(`id: ${await lastMessageId(app.db)}\nevent: start\ndata: {}\n\n`)
			} else {
				for (let from = after; ;) {
					const rows = await listCompanyMessages(app.db, company.id, from, REPLAY)
					rows.forEach(send)
					if (rows.length < REPLAY) break
					from = rows.at(-1)!.id
				}
			}
			replayed = true
			waiting.forEach(send)
			if (request.signal.aborted) stop()
		},
		cancel: () => stop(),
	})
	return new Response(body, {
		headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' },
	})
}
