/** Forgets kept pages in every process as soon as something that the public sees has changed. */
import { sql } from 'drizzle-orm'
import type { App } from './context.server.ts'
import { forgetPages } from './page-cache.server.ts'

export function keepPagesFresh(app: App): () => void {
	let seen: number | undefined
	return app.onCommit(() => {
		void app.db
			.rows<{ id: number | null }>(sql`select max(id) as id from events where type like 'listing.%' or type like 'shop.%'`)
			.then(([row]) => {
				const last = Number(row?.id ?? 0)
				if (last !== seen) forgetPages()
				seen = last
			})
			.catch((error: unknown) => app.log.error({ err: error }, 'page freshness could not be read'))
	})
}
