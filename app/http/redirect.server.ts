/** Redirects that stay on this site. */
import { redirect } from '@remix-run/node'

/** `to` when it is a path of this site, as a header may carry it; else `fallback`. Refuses `//host`, `/\\host`, control characters and schemes. */
export function safePath(to: string | null | undefined, fallback: string): string {
	if (!to || to.length > 2000 || !/^\/(?![/\\])/.test(to) || /[\u0000-\u001f\u007f\\]/.test(to) || !URL.canParse(to, HERE)) return fallback
	const { pathname, search, hash } = new URL(to, HERE)
	// `/..//host` is a path of this site that becomes another one when it is read again.
	return pathname.startsWith('//') ? fallback : pathname + search + hash
}

const HERE = 'http://here.invalid'

/** 303 to a path of this site. */
export function safeRedirect(to: string | null | undefined, fallback: string, headers?: HeadersInit): Response {
	return redirect(safePath(to, fallback), { status: 303, headers })
}
