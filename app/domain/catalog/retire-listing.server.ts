/** Takes a listing off sale, or puts a retired one back: an approved version is there already, so nobody has to look again. */
import { and, eq } from 'drizzle-orm'
import { events, products } from '#db/schema/index.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import { maySell, type Viewer } from '#app/domain/identity/viewer.ts'

export async function retireListing(
	ctx: Ctx,
	{ viewer, productId, version, act }: { viewer: Viewer; productId: number; version: number; act: 'retire' | 'restore' },
): Promise<{ ok: true } | { ok: false; problem: 'forbidden' | 'stale' }> {
	if (!maySell(viewer)) return { ok: false, problem: 'forbidden' }
	return ctx.db.transaction(async (tx) => {
		const at = ctx.now()
		const [row] = await tx
			.update(products)
			.set({ status: act === 'retire' ? 'retired' : 'published', version: version + 1, updatedAt: at })
			.where(
				and(
					eq(products.id, productId),
					eq(products.companyId, viewer.company.id),
					eq(products.version, version),
					eq(products.status, act === 'retire' ? 'published' : 'retired'),
				),
			)
			.returning({ id: products.id })
		if (!row) return { ok: false, problem: 'stale' }
		await tx
			.insert(events)
			.values({ type: 'listing.changed', subjectId: String(productId), payload: { productId }, at, attempts: 0, doneAt: null })
		return { ok: true }
	})
}
