/** How much waits for whoever asks: the part of the head that is not the same for everybody. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { mayBuy, mayModerate, maySell } from '#app/domain/identity/viewer.ts'
import { findCartId } from '#app/http/cart.server.ts'
import { findViewer } from '#app/http/viewer.server.ts'
import { countListingsToDecide, countOrdersToActOn, countUnreadMessages } from '#db/queries/badges.server.ts'
import { countCartLines } from '#db/queries/cart-count.server.ts'

export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
	const cartId = await findCartId(app, request)
	const viewer = await findViewer(app, request)
	const company = viewer?.company
	const [cart, messages, orders, notices] = await Promise.all([
		cartId ? countCartLines(app.db, cartId) : 0,
		company ? countUnreadMessages(app.db, { companyId: company.id, userId: viewer.userId }) : 0,
		company ? countOrdersToActOn(app.db, { companyId: company.id, buys: mayBuy(viewer), sells: maySell(viewer) }) : 0,
		mayModerate(viewer) ? countListingsToDecide(app.db) : 0,
	])
	return Response.json({ cart, messages, orders, notices, name: viewer?.name ?? null }, { headers: { 'cache-control': 'no-store' } })
}
