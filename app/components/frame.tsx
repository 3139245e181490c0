/** The frames of pages, with their links filled in from what the root loader knows. */
import { useLocation, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { LANGUAGES, type Language } from '#app/domain/i18n/languages.ts'
import { inLanguage, paths } from '#app/http/paths.ts'
import type { RootData } from '#app/root.tsx'
import { PageLayout, WorkspaceLayout } from './layout.tsx'
import type { LayoutLinks, NavItem, PageLayoutProps, Place } from './layout/links.ts'
import { useWords } from './words.tsx'

function useFrame(): { links: LayoutLinks; place: Place; demo: boolean; foot: NavItem[] } {
	const { language, t } = useWords()
	const { pathname, search } = useLocation()
	const root = useRouteLoaderData('root') as RootData | undefined
	const here = /^\/(zh|kk|ru|en)(\/|$)/.test(pathname) ? pathname + search : paths.home(language)
	const sisters = Object.fromEntries(LANGUAGES.map((one) => [one, inLanguage(here, one)])) as Record<Language, string>
	return {
		links: {
			home: paths.home(language),
			search: paths.search(language),
			categories: paths.categories(language),
			orders: paths.orders(language),
			messages: paths.threads(language),
			cart: paths.cart(language),
			account: paths.account(language),
			settings: paths.settings,
			sisters,
			badges: paths.badges,
		},
		place: { currency: root?.currency ?? 'KZT', shipTo: root?.country ?? 'KZ' },
		demo: root?.demo ?? false,
		foot: [
			{ href: paths.categories(language), label: t('common:nav.categories') },
			...(root?.markets ?? []).map((market) => ({
				href: paths.market(language, market.slug),
				label: market.names[language] ?? market.slug,
			})),
			{ href: `${paths.home(language)}#road`, label: t('common:foot.road') },
			{ href: paths.sell(language), label: t('common:foot.sell') },
			{ href: paths.apiDocument, label: t('common:foot.api') },
		],
	}
}

type FrameProps = Pick<PageLayoutProps, 'query' | 'home' | 'mainClass' | 'nav' | 'navLabel'> & { children?: ReactNode }

/** A public page, or a buyer's. */
export function PageFrame(props: FrameProps) {
	return <PageLayout {...useFrame()} {...props} />
}

type Section = { key: string; word: string; path: (lang: Language) => string }

const DESK: Record<'sell' | 'account' | 'staff', Section[]> = {
	sell: [
		{ key: 'home', word: 'today', path: paths.sell },
		{ key: 'products', word: 'products', path: paths.sellProducts },
		{ key: 'orders', word: 'orders', path: paths.sellOrders },
		{ key: 'messages', word: 'messages', path: paths.threads },
	],
	account: [
		{ key: 'home', word: 'profile', path: paths.account },
		{ key: 'orders', word: 'orders', path: paths.orders },
		{ key: 'messages', word: 'messages', path: paths.threads },
		{ key: 'company', word: 'company', path: paths.company },
		{ key: 'sessions', word: 'sessions', path: paths.sessions },
		{ key: 'apiKeys', word: 'apiKeys', path: paths.apiKeys },
	],
	staff: [
		{ key: 'home', word: 'moderation', path: paths.staff },
		{ key: 'reports', word: 'reports', path: paths.staffReports },
		{ key: 'audit', word: 'audit', path: paths.staffAudit },
	],
}

/** A desk: merchant, account, trade center. `current` is the key of the section. */
export function DeskFrame({
	area,
	current,
	without = [],
	children,
	mainClass,
}: {
	area: 'sell' | 'account' | 'staff'
	current: string
	/** Sections that are not for the person who reads. */
	without?: readonly string[]
	children?: ReactNode
	mainClass?: string
}) {
	const { t, language } = useWords()
	const items = DESK[area]
		.filter((item) => !without.includes(item.key))
		.map((item) => ({
			href: item.path(language),
			label: t(`common:nav.${item.word}`),
			current: item.key === current,
		}))
	return (
		<WorkspaceLayout {...useFrame()} area={area} items={items} mainClass={mainClass}>
			{children}
		</WorkspaceLayout>
	)
}
