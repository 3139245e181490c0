/** Everything public below a language: the first segment must be one of ours. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet } from '@remix-run/react'
import { languageOf } from '#app/http/page.server.ts'

export function loader({ params }: LoaderFunctionArgs) {
	languageOf(params)
	return null
}

export default function PublicLayout() {
	return <Outlet />
}
