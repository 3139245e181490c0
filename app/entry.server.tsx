/** Renders a page. Pages that don't hydrate are one string without a data hand-off; the others are streamed with it. */
import { PassThrough } from 'node:stream'
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import { isLanguage } from '#app/domain/i18n/languages.ts'
import { WordsProvider } from '#app/components/words.tsx'
import { PageWordsSource } from '#app/components/page-words.tsx'
import { wordsFor, wordsIn } from '#app/http/i18n.server.ts'
import { isHydrated } from '#app/http/handle.ts'

export { serve } from '#app/http/server.server.ts'
export { demoGuide } from '#app/http/demo-guide.server.ts'

export const streamTimeout = 10_000

export default async function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, context: AppLoadContext) {
	const segment = new URL(request.url).pathname.split('/')[1]!
	const language = isLanguage(segment) ? segment : 'kk'
	headers.set('content-type', 'text/html; charset=utf-8')
	const matches = remix.staticHandlerContext.matches.map((match) => ({ handle: remix.routeModules[match.route.id]?.handle }))
	const hydrated = isHydrated(matches)
	const page = (entry: EntryContext) => (
		<WordsProvider value={{ t: wordsIn(language), language }}>
			<PageWordsSource.Provider value={(namespaces) => JSON.stringify(wordsFor(language, namespaces)).replaceAll('<', '\\u003c')}>
				<RemixServer context={entry} url={request.url} nonce={context.nonce} />
			</PageWordsSource.Provider>
		</WordsProvider>
	)
	if (!hydrated) {
		await remix.serverHandoffStream?.cancel().catch(() => undefined)
		const html = renderToString(page({ ...remix, serverHandoffStream: undefined }))
		return new Response(`<!doctype html>${html}`, { status, headers })
	}
	headers.set('x-nonce', context.nonce)
	return new Promise<Response>((resolve, reject) => {
		const { pipe, abort } = renderToPipeableStream(page(remix), {
			nonce: context.nonce,
			onAllReady() {
				const body = new PassThrough()
				resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
				pipe(body)
			},
			onShellError: reject,
			onError: (error) => context.app.log.error({ err: error, requestId: context.requestId }, 'a page could not be rendered'),
		})
		setTimeout(abort, streamTimeout + 1000).unref()
	})
}

export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }) {
	if (!request.signal.aborted) context.app.log.error({ err: error, requestId: context.requestId, path: new URL(request.url).pathname }, 'request failed')
}
