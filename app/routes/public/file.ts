/** A stored picture; `?s=176` is its small sister. Only public ones yet. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { orNotFound } from '#app/http/page.server.ts'
import { findFile } from '#db/queries/files.server.ts'

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const id = params.id ?? ''
	const file = orNotFound(/^[a-z0-9]{8,40}$/.test(id) ? await findFile(app.db, id) : undefined)
	if (!file.isPublic) throw new Response(null, { status: 404 })
	const small = new URL(request.url).searchParams.get('s') === '176'
	const bytes = orNotFound(await app.storage.get(small ? `${id}-s` : id))
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': file.mime,
			'cache-control': 'public, max-age=31536000, immutable',
			'content-security-policy': "default-src 'none'; sandbox",
			'content-disposition': 'inline',
		},
	})
}
