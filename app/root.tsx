/** The document: language, direction, styles, and scripts only where a page hydrates or enhances. */
import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import {
	isRouteErrorResponse,
	Links,
	Meta,
	Outlet,
	Scripts,
	useLocation,
	useMatches,
	useRouteError,
	useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { LANGUAGES } from '#app/domain/i18n/languages.ts'
import { keptForAMinute } from '#db/kept.server.ts'
import { listMarkets } from '#db/queries/markets.server.ts'
import { useWords } from './components/words.tsx'
import { PageFrame } from './components/frame.tsx'
import { PageWords } from './components/page-words.tsx'
import { ProblemPage } from './components/problem-page.tsx'
import { enhanceUrl } from './http/build-info.server.ts'
import type { Refusal } from './http/context.server.ts'
import { isHydrated, type PageHandle, wordsNeeded } from './http/handle.ts'
import { inLanguage } from './http/paths.ts'
import { readCountry, readCurrency } from './http/session.server.ts'
import styles from './styles/keruen.css?url'
import workspaceStyles from './styles/workspace.css?url'

export const links: LinksFunction = () => [
	{ rel: 'stylesheet', href: styles },
	{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
	{ rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
]

const marketsNow = keptForAMinute(listMarkets)

export async function loader({ request, context }: LoaderFunctionArgs) {
	return {
		demo: context.app.env.MODE === 'demo',
		currency: readCurrency(request),
		country: readCountry(request),
		origin: context.app.origin,
		enhance: enhanceUrl(),
		markets: await marketsNow(context.app.db),
		nonce: context.nonce,
		requestId: context.requestId,
	}
}

export type RootData = Awaited<ReturnType<typeof loader>>

export const shouldRevalidate = () => false

export function Layout({ children }: { children: ReactNode }) {
	const { language } = useWords()
	const root = useRouteLoaderData('root') as RootData | undefined
	const matches = useMatches()
	const hydrated = isHydrated(matches)
	// Pages of the catalogue do without the sheet of the workspaces.
	const isCatalogue = matches.some((match) => (match.handle as PageHandle | undefined)?.cache)
	const { pathname, search } = useLocation()
	// Products name their sisters themselves: their addresses differ in more than the language.
	const isPage = /^\/(zh|kk|ru|en)(\/(?!products\/)|$)/.test(pathname)
	const address = pathname + keptSearch(search)
	return (
		<html lang={language} dir="ltr" suppressHydrationWarning>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="theme-color" content="#0b5a68" />
				<Meta />
				{isCatalogue && root && <link rel="canonical" href={root.origin + address} />}
				{isPage &&
					root &&
					LANGUAGES.map((one) => <link key={one} rel="alternate" hrefLang={one} href={root.origin + inLanguage(address, one)} />)}
				<Links />
				{!isCatalogue && <link rel="stylesheet" href={workspaceStyles} />}
				{root?.enhance && <script type="module" src={root.enhance} async />}
			</head>
			<body>
				{children}
				{hydrated && <PageWords namespaces={wordsNeeded(matches)} />}
				{hydrated && <Scripts nonce={root?.nonce} />}
			</body>
		</html>
	)
}

/** What names a page of its own; orders, filters and quantities show the same page another way. */
const NAMES_PAGE = ['q', 'hall', 'floor', 'category', 'page']

function keptSearch(search: string): string {
	const asked = new URLSearchParams(search)
	for (const name of [...asked.keys()]) if (!NAMES_PAGE.includes(name)) asked.delete(name)
	return asked.size > 0 ? `?${asked}` : ''
}

export default function App() {
	return <Outlet />
}

export function ErrorBoundary() {
	const error = useRouteError()
	const root = useRouteLoaderData('root') as RootData | undefined
	const status = isRouteErrorResponse(error) ? error.status : 500
	const refusal = isRouteErrorResponse(error) ? (error.data as Refusal | null) : null
	return (
		<PageFrame>
			<ProblemPage
				status={status}
				id={status >= 500 ? root?.requestId : undefined}
				isElsewhere={refusal?.status === 403}
				maxMegabytes={refusal?.maxMegabytes}
				backHref={refusal?.backHref}
			/>
		</PageFrame>
	)
}
