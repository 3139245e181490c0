/** A moderator's decision on a listing: approve makes it what the public sees; return and reject tell the merchant why. */
import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { appendAudit } from '#db/queries/audit.server.ts'
import { findListing, findRevision, isShownElsewhere, type ListingRow } from '#db/queries/listings.server.ts'
import { events, files, listingRevisions, type ListingContent, products, stockMovements, variants } from '#db/schema/index.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import { mayModerate, type Viewer } from '#app/domain/identity/viewer.ts'
import { writeContent } from '#app/domain/catalog/save-listing.server.ts'
import { isReason } from './reasons.ts'

export interface DecideListing {
	viewer: Viewer
	revisionId: number
	decision: 'approve' | 'return' | 'reject'
	reasonCode?: string
	reasonText?: string
}

export type ListingDecided =
	{ ok: true } | { ok: false; problem: 'forbidden' | 'not-found' | 'already-done' | 'reason-required' | 'text-required' }

export async function decideListing(ctx: Ctx, input: DecideListing): Promise<ListingDecided> {
	const { viewer, revisionId, decision, reasonCode, reasonText = '' } = input
	if (!mayModerate(viewer)) return { ok: false, problem: 'forbidden' }
	const found = await findRevision(ctx.db, revisionId)
	if (!found) return { ok: false, problem: 'not-found' }
	if (decision !== 'approve' && !isReason(reasonCode)) return { ok: false, problem: 'reason-required' }
	if (decision !== 'approve' && reasonCode === 'other' && !reasonText.trim()) return { ok: false, problem: 'text-required' }
	const { revision } = found
	return ctx.db.transaction(async (tx) => {
		const at = ctx.now()
		const status = ({ approve: 'approved', return: 'returned', reject: 'rejected' } as const)[decision]
		const [row] = await tx
			.update(listingRevisions)
			.set({
				status,
				decidedBy: viewer.userId,
				decidedAt: at,
				reasonCode: decision === 'approve' ? null : reasonCode!,
				reasonText: decision === 'approve' ? null : reasonText.trim() || null,
			})
			.where(and(eq(listingRevisions.id, revisionId), eq(listingRevisions.status, 'pending')))
			.returning({ id: listingRevisions.id })
		if (!row) return { ok: false, problem: 'already-done' }
		const listing = (await findListing(tx, revision.productId))!
		if (decision === 'approve') await publish(tx, listing, revision.content, viewer, at)
		else
			await tx
				.update(products)
				.set({
					status: listing.product.publishedAt ? listing.product.status : status === 'returned' ? 'returned' : 'rejected',
					version: listing.product.version + 1,
				})
				.where(eq(products.id, revision.productId))
		const subjectId = String(revision.productId)
		const payload = { productId: revision.productId, revisionId, companyId: revision.companyId, reasonCode: reasonCode ?? null }
		await tx.insert(events).values({ type: `listing.${status}`, subjectId, payload, at, attempts: 0, doneAt: null })
		await appendAudit(tx, {
			at,
			actorUserId: viewer.userId,
			act: `listing.${status}`,
			subjectKind: 'listing',
			subjectId,
			detail: { revisionId, reasonCode: decision === 'approve' ? null : reasonCode!, reasonText: reasonText.trim() || null },
		})
		return { ok: true }
	})
}

async function publish(tx: Db, listing: ListingRow, content: ListingContent, viewer: Viewer, at: Date) {
	const { product } = listing
	await writeContent(tx, product.id, content)
	if (content.variants) await writeVariants(tx, listing, content.variants, viewer, at)
	await tx
		.update(products)
		.set({
			status: product.status === 'retired' ? 'retired' : 'published',
			publishedAt: product.publishedAt ?? at,
			version: product.version + 1,
			updatedAt: at,
		})
		.where(eq(products.id, product.id))
	for (const id of content.pictures) await tx.update(files).set({ isPublic: true }).where(eq(files.id, id))
	for (const id of listing.pictures) {
		if (content.pictures.includes(id) || (await isShownElsewhere(tx, id, product.id))) continue
		await tx
			.update(files)
			.set({ isPublic: false })
			.where(and(eq(files.id, id), eq(files.companyId, product.companyId)))
	}
}

/** Named variants come into sale; the others leave it, and their free stock is written off, so that the sum stays true. */
async function writeVariants(tx: Db, listing: ListingRow, named: NonNullable<ListingContent['variants']>, viewer: Viewer, at: Date) {
	for (const variant of listing.variants) {
		const next = named.find((one) => one.id === variant.id)
		if (next) {
			await tx
				.update(variants)
				.set({ active: true, colour: next.colour, size: next.size, position: named.indexOf(next) })
				.where(eq(variants.id, variant.id))
			continue
		}
		if (!variant.active && variant.stock === 0) continue
		await tx
			.update(variants)
			.set({ active: false, stock: sql`${variants.stock} - ${variant.stock}` })
			.where(eq(variants.id, variant.id))
		if (variant.stock === 0) continue
		await tx
			.update(products)
			.set({ stock: sql`${products.stock} - ${variant.stock}` })
			.where(eq(products.id, listing.product.id))
		await tx.insert(stockMovements).values({
			variantId: variant.id,
			stockDelta: -variant.stock,
			reservedDelta: 0,
			reason: 'correction',
			orderId: null,
			actorUserId: viewer.userId,
			at,
		})
	}
}
