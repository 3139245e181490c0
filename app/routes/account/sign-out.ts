/** Ends the session of this browser. A link can't do it: only a form of ours. */
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { endSession } from '#app/domain/identity/end-session.server.ts'
import { noCartCookie } from '#app/http/cart.server.ts'
import { readForm } from '#app/http/form.server.ts'
import { safeRedirect } from '#app/http/redirect.server.ts'
import { readCookie, SESSION_COOKIE } from '#app/http/session.server.ts'
import { leavingCookies } from '#app/http/sign-in.server.ts'
import { findViewer } from '#app/http/viewer.server.ts'

export const loader = () => redirect('/', { status: 303 })

export async function action({ request, context }: ActionFunctionArgs) {
	const viewer = await findViewer(context.app, request)
	if (viewer) await endSession(context.app, { viewer, id: viewer.sessionId })
	const returnTo = (await readForm(request)).get('returnTo')
	// A guest's cart goes, too: the next person at this browser may be somebody else.
	const headers = new Headers()
	for (const one of [...leavingCookies(context, viewer ? readCookie(request, SESSION_COOKIE)! : ''), noCartCookie(context.app)])
		headers.append('set-cookie', one)
	return safeRedirect(typeof returnTo === 'string' ? returnTo : '/', '/', headers)
}
