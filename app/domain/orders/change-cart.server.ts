/** Changes quantities in a cart, takes lines out, and takes note that the buyer has seen new prices. */
import type { Ctx } from '#app/domain/ctx.ts'
import { bumpCart, type CartOwner, findCart, listCartLines } from '#db/queries/cart.server.ts'
import { MAX_QUANTITY } from './cart-quantity.ts'
import { setQuantities } from './set-quantities.server.ts'

export interface ChangeCart {
	cartId: string
	/** Absent for a guest. */
	owner?: CartOwner | undefined
	/** Units per variant; 0 takes it out. Variants that are not in the cart are left alone. */
	quantities: ReadonlyMap<number, number>
	/** The buyer agrees to today's prices. */
	confirmPrices?: boolean
}

export type ChangedCart = { ok: true } | { ok: false; problem: 'not-found' | 'too-large'; params?: { max: number } }

export async function changeCart(ctx: Ctx, { cartId, owner, quantities, confirmPrices = false }: ChangeCart): Promise<ChangedCart> {
	if ([...quantities.values()].some((quantity) => quantity > MAX_QUANTITY))
		return { ok: false, problem: 'too-large', params: { max: MAX_QUANTITY } }
	const now = ctx.now()
	return ctx.db.transaction(
		async (tx): Promise<ChangedCart> => {
			if (!(await findCart(tx, cartId, owner)) || !(await bumpCart(tx, cartId, now))) return { ok: false, problem: 'not-found' }
			const before = new Map((await listCartLines(tx, cartId)).map((line) => [line.variantId, line.quantity]))
			const wanted = new Map([...quantities].filter(([variantId, quantity]) => before.has(variantId) && before.get(variantId) !== quantity))
			await setQuantities(tx, cartId, wanted, now, confirmPrices)
			return { ok: true }
		},
		{ isolation: 'hot' },
	)
}
