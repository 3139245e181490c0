/** Forgets kept pages in every process as soon as something that the public sees has changed, and again when the search index has taken it in. */
import { sql } from 'drizzle-orm'
import type { App } from './context.server.ts'
import { forgetPages } from './page-cache.server.ts'

/** How far back a commit is looked for; what is older was seen by an earlier look. */
const LATEST = 200

export function keepPagesFresh(app: App): () => void {
	let seen: string | undefined
	return app.onCommit(() => {
		void app.db
			.rows<{ id: number; done: number }>(
				sql`select id, case when done_at is null then 0 else 1 end as done from (select id, type, done_at from events order by id desc limit ${LATEST}) latest
					where type like 'listing.%' or type like 'shop.%'`,
			)
			.then((rows) => {
				const now = rows.map((row) => `${row.id}:${row.done}`).join()
				if (now !== seen) forgetPages()
				seen = now
			})
			.catch((error: unknown) => app.log.error({ err: error }, 'page freshness could not be read'))
	})
}
