/** Control: places orders by the product's own code, but on a database whose transactions are none; killed at one of its writes. */
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
let left = Number(process.argv[3])
const counted = () => {
	if (--left <= 0) process.kill(process.pid, 'SIGKILL')
}
const careless = Object.create(db) as Db
careless.insert = ((table: Parameters<Db['insert']>[0]) => (counted(), db.insert(table))) as Db['insert']
careless.update = ((table: Parameters<Db['update']>[0]) => (counted(), db.update(table))) as Db['update']
careless.transaction = (work) => work(careless)
const ctx = { db: careless, now: () => new Date(), newId }

for (;;) {
	const added = await addToCart(ctx, { cartId: undefined, productId, quantities: new Map(variantIds.map((id) => [id, 60])) })
	if (!added.ok) throw new Error(added.problem)
	const preview = (await previewCart(db, { cartId: added.cartId, buyerCompanyId: viewer.company!.id }))!
	const { cartKey, total } = preview
	const placed = await placeOrder(ctx, { viewer, cartId: added.cartId, cartKey, seenTotal: total, address: ADDRESS, note: '' })
	if (!placed.ok) throw new Error(placed.problem)
}
