/** Remix compares an address with every route several times a request; the server has matched it already, so Remix gets that branch alone. */
import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node'

/** @returns the handler for the routes of a match, from the root down; without them the one that knows all: for what matches nothing, and for pages whose browser goes on to others */
export function branchHandlers(build: ServerBuild): (branch: string[] | undefined) => RequestHandler {
	const all = createRequestHandler(build, 'production')
	const handlers = new Map<string, RequestHandler>()
	return (branch) => {
		const leaf = branch?.at(-1)
		if (!leaf) return all
		let handler = handlers.get(leaf)
		if (!handler) {
			handlers.set(leaf, (handler = createRequestHandler(only(build, branch!), 'production')))
		}
		return handler
	}
}

function only(build: ServerBuild, ids: string[]): ServerBuild {
	const of = <T>(routes: Record<string, T>) => Object.fromEntries(ids.map((id) => [id, routes[id]!]))
	return { ...build, routes: of(build.routes), assets: { ...build.assets, routes: of(build.assets.routes) } }
}
