/** What the frame of a page is told: where its links lead, what it is shown in, what waits. */
import type { ReactNode } from 'react'
import type { Language } from '#app/domain/i18n/languages.ts'
import type { Currency } from '#app/domain/money/currency.ts'
import type { IconName } from '../icon.tsx'

export interface LayoutLinks {
	home: string
	search: string
	categories: string
	orders: string
	messages: string
	cart: string
	account: string
	/** Takes the POST of the settings form. */
	settings: string
	/** This page in each language. */
	sisters: Record<Language, string>
	/** Where `<k-badges>` asks for the counts. */
	badges?: string
	notices?: string
}

export interface Place {
	currency: Currency
	/** ISO 3166 country that goods are sent to. */
	shipTo: string
}

export interface NavItem {
	href: string
	label: string
	icon?: IconName
	count?: number | string
	current?: boolean
}

export type Counts = Partial<Record<'orders' | 'messages' | 'cart' | 'notices', number>>

export interface PageLayoutProps {
	links: LayoutLinks
	place: Place
	demo?: boolean
	/** What the search field holds. */
	query?: string
	counts?: Counts
	/** A line of section links under the head, e.g. of the buyer's account. */
	nav?: readonly NavItem[]
	navLabel?: string
	/** Links of the foot, in order. */
	foot?: readonly NavItem[]
	countries?: readonly string[]
	/** The home page shows its languages at the very top and carries the horn border. */
	home?: boolean
	mainClass?: string
	children?: ReactNode
}

export interface WorkspaceLayoutProps extends Omit<PageLayoutProps, 'nav' | 'navLabel' | 'home' | 'query'> {
	area: 'sell' | 'account' | 'staff'
	/** The section links; the current one is marked. */
	items: readonly NavItem[]
	/** At most five of them, at the thumb on a phone; without them the section links scroll under the head. */
	tabs?: readonly NavItem[]
}
