/** A browser without a screen: cookies, forms, redirects that are looked at and not followed. */

export interface Answered {
	status: number
	location: string | null
	text: string
}

export interface Visitor {
	get(address: string): Promise<Answered>
	post(address: string, fields: Record<string, string>): Promise<Answered>
	cookies: Map<string, string>
}

/** @param network the address that a trusted proxy would report, so that limits count each visitor alone */
export function aVisitor(origin: string, network: string): Visitor {
	const cookies = new Map<string, string>()
	const ask = async (address: string, init: RequestInit): Promise<Answered> => {
		const url = new URL(address, origin)
		const isOurs = url.origin === origin
		const headers: Record<string, string> = {
			origin: url.origin,
			'x-forwarded-for': network,
			...(isOurs && { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
			...(init.method === 'POST' && { 'content-type': 'application/x-www-form-urlencoded' }),
		}
		const response = await fetch(url, { ...init, headers, redirect: 'manual', signal: AbortSignal.timeout(20_000) })
		for (const line of isOurs ? response.headers.getSetCookie() : []) {
			const [name, value] = line.split(';')[0]!.split('=') as [string, string]
			cookies.set(name, value)
		}
		return { status: response.status, location: response.headers.get('location'), text: await response.text() }
	}
	return {
		cookies,
		get: (address) => ask(address, { method: 'GET' }),
		post: (address, fields) => ask(address, { method: 'POST', body: new URLSearchParams(fields).toString() }),
	}
}

/** The value of a hidden or filled field of a page. */
export function fieldOf(html: string, name: string): string | undefined {
	const tag = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html)?.[0]
	return tag && /value="([^"]*)"/.exec(tag)?.[1]
}
