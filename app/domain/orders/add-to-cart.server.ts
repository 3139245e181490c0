/** Puts variants of a product into a cart, signed in or not; whoever has none gets one. */
import type { Ctx } from '#app/domain/ctx.ts'
import { minimumProblems } from '#app/domain/pricing/minimum-order.ts'
import {
	bumpCart,
	type CartOwner,
	findCart,
	type GoodsRow,
	insertCart,
	listCartLines,
	listGoods,
	listSoldVariants,
	MAX_CART_LINES,
} from '#db/queries/cart.server.ts'
import { MAX_QUANTITY } from './cart-quantity.ts'
import { setQuantities } from './set-quantities.server.ts'

export interface AddToCart {
	/** An unknown one is replaced. */
	cartId: string | undefined
	/** Whose a new one is; absent for a guest. */
	owner?: CartOwner | undefined
	productId: number
	/** Units per variant, on top of what is in the cart. */
	quantities: ReadonlyMap<number, number>
	/** Refuse what only another change could make an order: less than each colour's own minimum, and no whole multiple. */
	asSold?: boolean
}

/** What lacks to a quantity; without a variant it is about all of them together. */
export interface Shortfall {
	problem: 'below-minimum' | 'not-multiple'
	variantId: number | undefined
	unit: GoodsRow['unit']
	missing: number
	multiple: number
}

export type AddedToCart =
	| { ok: true; cartId: string; added: number }
	| { ok: false; problem: 'required' | 'not-for-sale' | 'too-many' | 'too-large'; params?: { max: number } }
	| { ok: false; problem: 'not-as-sold'; params?: undefined; shortfalls: Shortfall[] }

export async function addToCart(ctx: Ctx, { cartId, owner, productId, quantities, asSold = false }: AddToCart): Promise<AddedToCart> {
	const wanted = new Map([...quantities].filter(([, quantity]) => quantity > 0))
	if (wanted.size === 0) return { ok: false, problem: 'required' }
	const sold = new Set(await listSoldVariants(ctx.db, productId))
	if ([...wanted.keys()].some((variantId) => !sold.has(variantId))) return { ok: false, problem: 'not-for-sale' }
	const known = cartId ? await findCart(ctx.db, cartId, owner) : undefined
	if (asSold) {
		const before = known ? await listCartLines(ctx.db, known.id) : []
		const sums = new Map(before.filter((line) => sold.has(line.variantId)).map((line) => [line.variantId, line.quantity]))
		for (const [variantId, quantity] of wanted) sums.set(variantId, quantity + (sums.get(variantId) ?? 0))
		const shortfalls = shortfallsOf(await listGoods(ctx.db, [...sums.keys()]), sums).filter(
			(one) => !one.variantId || wanted.has(one.variantId),
		)
		if (shortfalls.length > 0) return { ok: false, problem: 'not-as-sold', shortfalls }
	}
	const id = known?.id ?? ctx.newId()
	const now = ctx.now()
	return ctx.db.transaction(
		async (tx): Promise<AddedToCart> => {
			// A cart that has joined another one meanwhile is gone.
			if (!known || !(await bumpCart(tx, id, now))) await insertCart(tx, id, now, owner)
			const lines = new Map((await listCartLines(tx, id)).map((line) => [line.variantId, line.quantity]))
			const sums = new Map([...wanted].map(([variantId, quantity]) => [variantId, quantity + (lines.get(variantId) ?? 0)]))
			if ([...sums.values()].some((sum) => sum > MAX_QUANTITY)) return { ok: false, problem: 'too-large', params: { max: MAX_QUANTITY } }
			if (new Set([...lines.keys(), ...sums.keys()]).size > MAX_CART_LINES)
				return { ok: false, problem: 'too-many', params: { max: MAX_CART_LINES } }
			await setQuantities(tx, id, sums, now)
			return { ok: true, cartId: id, added: [...wanted.values()].reduce((sum, quantity) => sum + quantity, 0) }
		},
		{ isolation: 'hot' },
	)
}

/** A mixed batch below its minimum is none of them: its other colours may follow, and the cart says what is missing. */
function shortfallsOf(goods: readonly GoodsRow[], sums: ReadonlyMap<number, number>): Shortfall[] {
	const [terms] = goods
	if (!terms) return []
	const quantities = [...sums].map(([variantId, quantity]) => ({ variantId, quantity }))
	return minimumProblems(terms, quantities).flatMap((one) => {
		if (one.problem === 'below-minimum' && one.scope === 'listing') return []
		return { problem: one.problem, variantId: one.variantId, unit: terms.unit, missing: one.missing, multiple: terms.orderMultiple }
	})
}
