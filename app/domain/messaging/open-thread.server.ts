/** Finds or opens the one conversation of two companies about a product, an order or a shop. */
import { findOrderSides, findSeller, findShopOwner, findThreadOf, type Thread } from '#db/queries/messages.server.ts'
import { threads } from '#db/schema/index.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import { mayWrite, type Viewer } from '#app/domain/identity/viewer.ts'

export interface Subject {
	kind: 'product' | 'order' | 'shop'
	/** A product's or a shop's id, an order's number or id. */
	id: string
}

export type Sides = Pick<Thread, 'subjectKind' | 'subjectId' | 'buyerCompanyId' | 'merchantCompanyId'>

/** Who would talk to whom; undefined when the subject is not the viewer's to see. */
export async function findSides(
	ctx: Ctx,
	{ viewer, subject }: { viewer: Viewer; subject: Subject },
): Promise<Sides | 'own-product' | 'own-shop' | undefined> {
	const companyId = viewer.company?.id
	if (companyId === undefined) return undefined
	if (subject.kind === 'order') {
		const order = await findOrderSides(ctx.db, companyId, subject.id)
		return (
			order && {
				subjectKind: 'order',
				subjectId: order.id,
				buyerCompanyId: order.buyerCompanyId,
				merchantCompanyId: order.merchantCompanyId,
			}
		)
	}
	if (!/^[1-9]\d{0,8}$/.test(subject.id)) return undefined
	const merchantCompanyId = await (subject.kind === 'shop' ? findShopOwner : findSeller)(ctx.db, Number(subject.id))
	if (merchantCompanyId === undefined) return undefined
	if (merchantCompanyId === companyId) return `own-${subject.kind}`
	return { subjectKind: subject.kind, subjectId: subject.id, buyerCompanyId: companyId, merchantCompanyId }
}

export async function openThread(
	ctx: Ctx,
	input: { viewer: Viewer; subject: Subject },
): Promise<{ ok: true; value: Thread } | { ok: false; problem: 'not-found' | 'own-product' | 'own-shop' | 'forbidden' }> {
	const sides = await findSides(ctx, input)
	if (sides === undefined) return { ok: false, problem: 'not-found' }
	if (typeof sides === 'string') return { ok: false, problem: sides }
	const known = await findThreadOf(ctx.db, sides)
	if (known) return { ok: true, value: known }
	if (!mayWrite(input.viewer)) return { ok: false, problem: 'forbidden' }
	const at = ctx.now()
	// Two at once open one: the key decides, the slower one reads it.
	await ctx.db.transaction((tx) =>
		tx
			.insert(threads)
			.values({ id: ctx.newId(), ...sides, createdAt: at, lastMessageAt: at })
			.onConflictDoNothing(),
	)
	return { ok: true, value: (await findThreadOf(ctx.db, sides))! }
}
