/** How much waits for whoever asks: the part of the head that is not the same for everybody. */
import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { CART_COOKIE, readCookie } from '#app/http/session.server.ts'
import { countCartLines } from '#db/queries/cart-count.server.ts'

export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
	const cart = readCookie(request, CART_COOKIE)
	return data({ cart: cart ? await countCartLines(app.db, cart) : 0 }, { headers: { 'cache-control': 'no-store' } })
}
