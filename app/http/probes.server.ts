/** /healthz says that the process lives, /readyz that it can read its database. */
import type { ServerResponse } from 'node:http'
import { sql } from 'drizzle-orm'
import type { App } from './context.server.ts'

export function startProbes(app: App) {
	return async (path: string, outgoing: ServerResponse): Promise<boolean> => {
		if (path !== '/healthz' && path !== '/readyz') return false
		let status = 200
		if (path === '/readyz') {
			try {
				await app.db.rows(sql`select id from categories limit 1`)
			} catch {
				status = 503
			}
		}
		outgoing
			.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
			.end(JSON.stringify({ ok: status === 200 }))
		return true
	}
}
