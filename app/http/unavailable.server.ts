/** While the database takes no writes, or is away for a moment, people and programs are told to come back; it is no fault of the page. */
import type { ActionFunction, LoaderFunction, ServerBuild } from '@remix-run/node'
import { isUnavailable } from '#db/errors.server.ts'
import { problem } from './api.server.ts'
import type { App } from './context.server.ts'

export const RETRY_AFTER_S = 5

/** The build with loaders and actions that answer 503 where the database refuses for now. */
export function toleratingOutages(build: ServerBuild, log: App['log']): ServerBuild {
	const guard = <Work extends LoaderFunction | ActionFunction>(work: Work | undefined) =>
		work &&
		((async (args: Parameters<Work>[0]) => {
			try {
				return (await work(args)) as unknown
			} catch (error) {
				if (!isUnavailable(error)) throw error
				log.warn({ err: error, requestId: args.context.requestId }, 'the database refuses for now')
				throw comeBack(new URL(args.request.url).pathname)
			}
		}) as Work)
	const routes = Object.entries(build.routes).map(([id, route]) => {
		if (!route) return [id, route]
		const { loader, action, ...module } = route.module
		return [id, { ...route, module: { ...module, ...(loader && { loader: guard(loader) }), ...(action && { action: guard(action) }) } }]
	})
	return { ...build, routes: Object.fromEntries(routes) as ServerBuild['routes'] }
}

function comeBack(path: string): Response {
	const headers = { 'retry-after': String(RETRY_AFTER_S) }
	return path.startsWith('/api/v1/') ? problem('unavailable', { headers }) : new Response(null, { status: 503, headers })
}
