/** Any address that is none of ours, and the page that stands for a request that the server refused before any other. */
import { data, type LoaderFunctionArgs } from '@remix-run/node'

export function loader({ context: { refusal } }: LoaderFunctionArgs) {
	if (refusal) throw data(refusal, { status: refusal.status })
	throw new Response(null, { status: 404 })
}

export default function Missing() {
	return null
}
