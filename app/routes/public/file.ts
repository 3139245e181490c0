/** A stored picture: public ones for everybody and for good, others for their company and for moderators. `?s=176` is the small one. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { findFile } from '#db/queries/listings.server.ts'
import { mayModerate } from '#app/domain/identity/viewer.ts'
import { orNotFound } from '#app/http/page.server.ts'
import { findViewer } from '#app/http/viewer.server.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const id = params.id ?? ''
	const row = orNotFound(/^[a-z0-9-]{1,70}$/.test(id) ? await findFile(context.app.db, id) : undefined)
	if (!row.isPublic) {
		const viewer = await findViewer(context.app, request)
		const isOwn = row.companyId !== null && viewer?.company?.id === row.companyId
		if (!isOwn && !mayModerate(viewer)) throw new Response(null, { status: 404 })
	}
	const isSmall = new URL(request.url).searchParams.get('s') === '176'
	const etag = `"${row.sha256.slice(0, 32)}${isSmall ? '-s' : ''}"`
	const headers = {
		etag,
		'content-type': row.mime,
		'cache-control': row.isPublic ? 'public, max-age=31536000, immutable' : 'private, no-store',
		'content-disposition': 'inline',
		'content-security-policy': "default-src 'none'; sandbox",
		'x-content-type-options': 'nosniff',
		'cross-origin-resource-policy': 'same-origin',
	}
	if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
	const { storage } = context.app
	const bytes = orNotFound((isSmall ? await storage.get(`${id}-s`) : undefined) ?? (await storage.get(id)))
	return new Response(Buffer.from(bytes), { headers: { ...headers, 'content-length': String(bytes.length) } })
}
