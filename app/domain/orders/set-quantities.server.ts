/** Writes quantities into a cart and remembers the prices that the buyer sees at them. For use inside a transaction. */
import type { Db } from '#db/client.server.ts'
import { deleteCartLines, listCartLines, listGoods, putCartLines } from '#db/queries/cart.server.ts'
import { unitPricesOf } from './cart-pricing.ts'

/**
 * @param wanted    quantity per variant; 0 takes it out
 * @param confirmed take today's prices of the other lines for seen, too
 */
export async function setQuantities(
	tx: Db,
	cartId: string,
	wanted: ReadonlyMap<number, number>,
	now: Date,
	confirmed = false,
): Promise<void> {
	const before = await listCartLines(tx, cartId)
	const quantities = new Map(before.map((line) => [line.variantId, line.quantity]))
	for (const [variantId, quantity] of wanted) quantities.set(variantId, quantity)
	const goods = await listGoods(tx, [...quantities.keys()])
	const touched = new Set(goods.filter((one) => confirmed || wanted.has(one.variantId)).map((one) => one.productId))
	const changed = [...touched].flatMap((productId) => {
		const lines = goods
			.filter((one) => one.productId === productId)
			.map((one) => ({ goods: one, variantId: one.variantId, quantity: quantities.get(one.variantId)! }))
			.filter((line) => line.quantity > 0)
		const prices = lines[0] && unitPricesOf(lines[0].goods, lines)
		return lines.flatMap(({ variantId, quantity }, index) => (prices ? { variantId, quantity, seenUnitPrice: prices[index]! } : []))
	})
	await deleteCartLines(
		tx,
		cartId,
		[...wanted].filter(([, quantity]) => quantity === 0).map(([variantId]) => variantId),
	)
	await putCartLines(tx, cartId, changed, now)
}
