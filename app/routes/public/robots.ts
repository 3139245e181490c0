/** What machines that index may visit. */
import type { LoaderFunctionArgs } from '@remix-run/node'

export function loader({ context }: LoaderFunctionArgs) {
	const closed = ['account', 'cart', 'checkout', 'orders', 'messages', 'sell', 'staff', 'outbox', 'search'].flatMap((part) => [`Disallow: /*/${part}`])
	const lines = context.app.env.MODE === 'demo' ? ['User-agent: *', 'Disallow: /'] : ['User-agent: *', ...closed]
	return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
