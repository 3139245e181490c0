/** Whose cart is shown: a guest's is the browser's, a person's is theirs in every browser, one for each of their companies. */
import type { Ctx } from '#app/domain/ctx.ts'
import type { Db } from '#db/client.server.ts'
import { isUniqueViolation } from '#db/errors.server.ts'
import {
	bumpCart,
	type CartOwner,
	claimCart,
	deleteCart,
	findCart,
	listCartLines,
	listCartsOf,
	listGoods,
	MAX_CART_LINES,
	putCartLines,
} from '#db/queries/cart.server.ts'
import type { Viewer } from '#app/domain/identity/viewer.ts'
import { priceCart, type WantedLine } from './cart-pricing.ts'
import { setQuantities } from './set-quantities.server.ts'

export interface TakeCart {
	/** Absent for a guest. */
	owner: CartOwner | undefined
	/** What the browser's cookie says. */
	guestCartId: string | undefined
}

export const cartOwner = (viewer: Viewer): CartOwner => ({ userId: viewer.userId, companyId: viewer.company?.id ?? null })

/**
 * What a guest chose joins the cart of the person as soon as they are known; so does what they chose before they had a company.
 * @returns the id of the cart; undefined when there is none
 */
export async function takeCart(ctx: Ctx, input: TakeCart): Promise<string | undefined> {
	try {
		return await take(ctx, input)
	} catch (error) {
		// Another page of the same person was first.
		if (!isUniqueViolation(error)) throw error
		return take(ctx, input)
	}
}

async function take(ctx: Ctx, input: TakeCart): Promise<string | undefined> {
	const found = await findCarts(ctx.db, input)
	if (!input.owner || found.joining.length === 0) return found.id
	return ctx.db.transaction(async (tx) => {
		const { id, joining } = await findCarts(tx, input)
		const [first, ...others] = joining
		if (!first) return id
		const into = id ?? first
		if (id === undefined) await claimCart(tx, first, input.owner!)
		for (const from of id === undefined ? others : joining) await join(tx, { from, into, now: ctx.now() })
		return into
	})
}

/** The cart to show, and those that are to become part of it. */
async function findCarts(db: Db, { owner, guestCartId }: TakeCart): Promise<{ id: string | undefined; joining: string[] }> {
	const guest = guestCartId ? await findCart(db, guestCartId) : undefined
	if (!owner) return { id: guest?.id, joining: [] }
	const theirs = await listCartsOf(db, owner)
	const own = theirs.find((cart) => cart.companyId === owner.companyId)
	return { id: own?.id, joining: [...theirs, ...(guest ? [guest] : [])].filter((cart) => cart !== own).map((cart) => cart.id) }
}

/** Of a variant that both have, the larger quantity stays. A price that has changed since it was seen is still to be shown. */
async function join(tx: Db, { from, into, now }: { from: string; into: string; now: Date }) {
	const mine = await listCartLines(tx, into)
	const theirs = await listCartLines(tx, from)
	const quantities = new Map(mine.map((line) => [line.variantId, line.quantity]))
	const wanted = new Map<number, number>()
	for (const { variantId, quantity } of theirs) {
		const before = quantities.get(variantId)
		if (before === undefined && quantities.size + wanted.size >= MAX_CART_LINES) continue
		if (quantity > (before ?? 0)) wanted.set(variantId, quantity)
	}
	const unseen = [...(await repriced(tx, mine)), ...(await repriced(tx, theirs))]
	await setQuantities(tx, into, wanted, now)
	const kept = new Map((await listCartLines(tx, into)).map((line) => [line.variantId, line]))
	await putCartLines(
		tx,
		into,
		unseen.flatMap(({ variantId, seenUnitPrice }) => {
			const line = kept.get(variantId)
			return line ? [{ ...line, seenUnitPrice }] : []
		}),
		now,
	)
	await deleteCart(tx, from)
	await bumpCart(tx, into, now)
}

async function repriced(tx: Db, lines: readonly WantedLine[]): Promise<WantedLine[]> {
	const goods = await listGoods(
		tx,
		lines.map((line) => line.variantId),
	)
	const changed = new Set(priceCart(lines, goods).flatMap((listing) => listing.changed.map((line) => line.goods.variantId)))
	return lines.filter((line) => changed.has(line.variantId))
}
