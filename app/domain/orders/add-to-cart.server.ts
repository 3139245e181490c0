/** Puts variants of a product into a cart, signed in or not; a browser without a cart gets one. */
import type { Ctx } from '#app/http/context.server.ts'
import { bumpCart, findCart, insertCart, listCartLines, listSoldVariants, MAX_CART_LINES } from '#db/queries/cart.server.ts'
import { MAX_QUANTITY } from './cart-quantity.ts'
import { setQuantities } from './set-quantities.server.ts'

export interface AddToCart {
	/** What the browser's cookie says; an unknown one is replaced. */
	cartId: string | undefined
	productId: number
	/** Units per variant, on top of what is in the cart. */
	quantities: ReadonlyMap<number, number>
}

export type AddedToCart =
	| { ok: true; cartId: string; added: number }
	| { ok: false; problem: 'required' | 'not-for-sale' | 'too-many' | 'too-large'; params?: { max: number } }

export async function addToCart(ctx: Ctx, { cartId, productId, quantities }: AddToCart): Promise<AddedToCart> {
	const wanted = new Map([...quantities].filter(([, quantity]) => quantity > 0))
	if (wanted.size === 0) return { ok: false, problem: 'required' }
	const sold = new Set(await listSoldVariants(ctx.db, productId))
	if ([...wanted.keys()].some((variantId) => !sold.has(variantId))) return { ok: false, problem: 'not-for-sale' }
	const known = cartId ? await findCart(ctx.db, cartId) : undefined
	const id = known?.id ?? ctx.newId()
	const now = ctx.now()
	return ctx.db.transaction(
		async (tx): Promise<AddedToCart> => {
			if (known) await bumpCart(tx, id, now)
			else await insertCart(tx, id, now)
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
