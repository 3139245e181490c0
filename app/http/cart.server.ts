/** The cart of the one who asks, and what the browser is told about it. */
import { cartOwner, takeCart } from '#app/domain/orders/take-cart.server.ts'
import { isUnavailable } from '#db/errors.server.ts'
import type { App } from './context.server.ts'
import { CART_COOKIE, cookie, readCookie } from './session.server.ts'
import { findViewer } from './viewer.server.ts'

/** @returns the id of the cart; a guest's joins the one of the person who has signed in */
export async function findCartId(app: App, request: Request): Promise<string | undefined> {
	const guestCartId = readCookie(request, CART_COOKIE)
	const viewer = await findViewer(app, request)
	try {
		return await takeCart(app, { owner: viewer && cartOwner(viewer), guestCartId })
	} catch (error) {
		// Who only reads is not turned away because two carts can't become one now.
		if (!isUnavailable(error)) throw error
		return guestCartId
	}
}

const secure = (app: App) => app.origin.startsWith('https:')

/** For a guest; a person's cart is found by the person. */
export const cartCookie = (app: App, cartId: string) => cookie(CART_COOKIE, cartId, { secure: secure(app) })

export const noCartCookie = (app: App) => cookie(CART_COOKIE, '', { secure: secure(app), maxAge: 0 })
