/** Asks the served product as somebody, like a browser without JavaScript, and never follows a redirect. */
import { SESSION_COOKIE } from '#app/http/session.server.ts'

export interface Asked {
	method?: string
	/** Session token; none for a visitor. */
	token?: string | undefined
	/** API key. */
	key?: string | undefined
	cookies?: Record<string, string> | undefined
	/** Sent as a form in the browser's manner; a list sends the field several times. */
	form?: Record<string, string | string[]> | [string, string][] | undefined
	multipart?: FormData | undefined
	json?: unknown
	body?: BodyInit | undefined
	/** Taken over all others; `null` leaves one out. */
	headers?: Record<string, string | null> | undefined
}

export interface Answer {
	status: number
	headers: Headers
	text: string
	/** Where a redirect leads, if it is one. */
	location: string | null
}

export async function ask(origin: string, path: string, asked: Asked = {}): Promise<Answer> {
	const { token, key, cookies = {}, form, multipart, json } = asked
	const body = form ? new URLSearchParams(pairs(form)) : (multipart ?? (json === undefined ? asked.body : JSON.stringify(json)))
	const method = asked.method ?? (body === undefined ? 'GET' : 'POST')
	const jar = { ...(token && { [SESSION_COOKIE]: token }), ...cookies }
	const headers: Record<string, string | null> = {
		...(method !== 'GET' && method !== 'HEAD' && !key && { origin, 'sec-fetch-site': 'same-origin' }),
		...(Object.keys(jar).length > 0 && {
			cookie: Object.entries(jar)
				.map(([name, value]) => `${name}=${value}`)
				.join('; '),
		}),
		...(key && { authorization: `Bearer ${key}` }),
		...(json !== undefined && { 'content-type': 'application/json' }),
		...asked.headers,
	}
	const sent = Object.entries(headers).filter((one): one is [string, string] => one[1] !== null)
	const response = await fetch(origin + path, { method, body: body ?? null, headers: sent, redirect: 'manual' })
	// A stream never ends: its head is enough.
	const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
	if (isStream) await response.body?.cancel()
	return {
		status: response.status,
		headers: response.headers,
		text: isStream ? '' : await response.text(),
		location: response.headers.get('location'),
	}
}

const pairs = (form: NonNullable<Asked['form']>): [string, string][] =>
	Array.isArray(form) ? form : Object.entries(form).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]))

/** The cookie of this name that an answer sets. */
export function setCookie(answer: Answer, name: string): string | undefined {
	for (const line of answer.headers.getSetCookie()) if (line.startsWith(`${name}=`)) return line.slice(name.length + 1).split(';')[0]
	return undefined
}
