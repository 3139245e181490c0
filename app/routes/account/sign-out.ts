/** Ends the session of this browser. A link can't do it: only a form of ours. */
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { endSession } from '#app/domain/identity/end-session.server.ts'
import { readForm } from '#app/http/form.server.ts'
import { safeRedirect } from '#app/http/redirect.server.ts'
import { CART_COOKIE, cookie } from '#app/http/session.server.ts'
import { sessionCookie } from '#app/http/sign-in.server.ts'
import { findViewer } from '#app/http/viewer.server.ts'

export const loader = () => redirect('/', { status: 303 })

export async function action({ request, context }: ActionFunctionArgs) {
	const viewer = await findViewer(context.app, request)
	if (viewer) await endSession(context.app, { viewer, id: viewer.sessionId })
	const returnTo = (await readForm(request)).get('returnTo')
	// The cart goes, too: the next person at this browser may be somebody else.
	const noCart = cookie(CART_COOKIE, '', { secure: context.app.origin.startsWith('https:'), maxAge: 0 })
	const headers = new Headers([
		['set-cookie', sessionCookie(context, '', 0)],
		['set-cookie', noCart],
	])
	return safeRedirect(typeof returnTo === 'string' ? returnTo : '/', '/', headers)
}
