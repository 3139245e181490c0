/** Control: places orders by the product's own code, but on a database whose transactions are none; for a parent that kills it. */
import { type Db, connect } from '#db/client.server.ts'
import { newId } from '#app/http/context.server.ts'
import type { Viewer } from '#app/domain/identity/viewer.ts'
import { addToCart } from '#app/domain/orders/add-to-cart.server.ts'
import { placeOrder } from '#app/domain/orders/place-order.server.ts'
import { previewCart } from '#app/domain/orders/preview-cart.server.ts'
import { ADDRESS } from '#tests/support/trade.ts'

const { url, viewer, productId, variantIds } = JSON.parse(process.argv[2]!) as {
	url: string
	viewer: Viewer
	productId: number
	variantIds: number[]
}
const { db } = connect(url)
const careless = Object.create(db) as Db
careless.transaction = (work) => work(careless)
const ctx = { db: careless, now: () => new Date(), newId }

process.stdout.write('begun\n')
for (;;) {
	const added = await addToCart(ctx, { cartId: undefined, productId, quantities: new Map(variantIds.map((id) => [id, 60])) })
	if (!added.ok) throw new Error(added.problem)
	const preview = (await previewCart(db, { cartId: added.cartId, buyerCompanyId: viewer.company!.id }))!
	const { cartKey, total } = preview
	const placed = await placeOrder(ctx, { viewer, cartId: added.cartId, cartKey, seenTotal: total, address: ADDRESS, note: '' })
	if (!placed.ok) throw new Error(placed.problem)
}
