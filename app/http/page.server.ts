/** What every page's loader starts with. */
import { isLanguage, type Language } from '#app/domain/i18n/languages.ts'
import type { Viewer } from '#app/domain/identity/viewer.ts'
import type { App } from './context.server.ts'
import { findViewer } from './viewer.server.ts'

/** @throws Response 404 when the first segment of the URL is no language of ours */
export function languageOf(params: { lang?: string }): Language {
	if (params.lang && isLanguage(params.lang)) return params.lang
	throw new Response(null, { status: 404 })
}

/** The viewer of a page that the access table keeps for signed-in people. */
export async function requireViewer(app: App, request: Request): Promise<Viewer> {
	const viewer = await findViewer(app, request)
	if (!viewer) throw new Response(null, { status: 401 })
	return viewer
}

/** Text that the URL names but nobody wrote, or that is not this viewer's to see: both look the same. */
export function orNotFound<T>(found: T | null | undefined): T {
	if (found === null || found === undefined) throw new Response(null, { status: 404 })
	return found
}
