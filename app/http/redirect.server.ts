/** Redirects that stay on this site. */
import { redirect } from '@remix-run/node'

/** `to` when it is a path of this site, else `fallback`. Refuses `//host`, `/\host`, control characters and schemes. */
export function safePath(to: string | null | undefined, fallback: string): string {
	if (!to || to.length > 2000 || !/^\/(?![/\\])/.test(to) || /[\u0000-\u001f\u007f\\]/.test(to)) return fallback
	return to
}

/** 303 to a path of this site. */
export function safeRedirect(to: string | null | undefined, fallback: string, headers?: HeadersInit): Response {
	return redirect(safePath(to, fallback), { status: 303, headers })
}
