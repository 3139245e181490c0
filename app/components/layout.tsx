/** The frame of every page: head with search and tools, main, foot with language, currency and country. */
import type { ReactNode } from 'react'
import { LANGUAGES, type Language } from '#app/domain/i18n/languages.ts'
import { CURRENCIES, type Currency } from '#app/domain/money/currency.ts'
import { Icon, IconScope, Sprite, type IconName } from './icon.tsx'
import { Logo } from './logo.tsx'
import { useWords } from './words.tsx'

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

/** Each language under its own name, long and short. */
export const LANGUAGE_NAMES: Record<Language, { long: string; short: string }> = {
	kk: { long: 'Қазақша', short: 'Қаз' },
	ru: { long: 'Русский', short: 'Рус' },
	zh: { long: '中文', short: '中文' },
	en: { long: 'English', short: 'Eng' },
}

export const SHIP_TO_COUNTRIES = ['KZ', 'KG', 'UZ', 'TJ', 'RU', 'CN'] as const

/** A public page, or a buyer's page. */
export function PageLayout(props: PageLayoutProps) {
	const { links, place, counts, nav, home, children } = props
	const { t } = useWords()
	return (
		<IconScope>
			<SkipLink />
			<header className="top">
				{props.demo && <DemoStrip />}
				{home && (
					<nav className="w" aria-label={t('common:nav.language')}>
						<LanguageLinks sisters={links.sisters} />
					</nav>
				)}
				<div className="w bar-top">
					<a className="brand" href={links.home}>
						<Logo />
						{t('common:brand')}
					</a>
					<k-badges data-src={links.badges}>
						<nav className="tools" aria-label={t('common:nav.tools')}>
							<PlaceLink place={place} />
							<Tool href={links.orders} icon="package" label={t('common:nav.orders')} name="orders" count={counts?.orders} />
							<Tool href={links.messages} icon="message-square" label={t('common:nav.messages')} name="messages" count={counts?.messages} />
							<Tool href={links.cart} icon="shopping-cart" label={t('common:nav.cart')} name="cart" count={counts?.cart} />
							<Tool href={links.account} icon="user" label={t('common:nav.account')} name="notices" count={counts?.notices} />
						</nav>
					</k-badges>
					<SearchForm action={links.search} query={props.query} categories={links.categories} />
				</div>
				{nav && <SectionNav items={nav} label={props.navLabel ?? t('common:nav.section')} className="w" />}
				{home && <div className="orn" />}
			</header>
			<main id="main" className={props.mainClass ? `w ${props.mainClass}` : 'w'}>
				{children}
			</main>
			<Foot {...props} />
			<Sprite />
		</IconScope>
	)
}

/** The desk of a merchant, of a member, of the trade center: no search of the market, but the sections of the desk. */
export function WorkspaceLayout(props: WorkspaceLayoutProps) {
	const { links, area, items, tabs, counts } = props
	const { t } = useWords()
	const label = t(`common:area.${area}`)
	return (
		<IconScope>
			<SkipLink />
			<header className="top">
				{props.demo && <DemoStrip />}
				<div className="w bar-top">
					<a className="brand" href={links.home}>
						<Logo />
						<span>
							{t('common:brand')} <span className="desk-name">{label}</span>
						</span>
					</a>
					<k-badges data-src={links.badges}>
						<nav className="tools" aria-label={t('common:nav.tools')}>
							<PlaceLink place={props.place} languageOnly={area !== 'account'} />
							{area !== 'staff' && (
								<Tool
									href={links.messages}
									icon="message-square"
									label={t('common:nav.messages')}
									name="messages"
									count={counts?.messages}
								/>
							)}
							{links.notices && (
								<Tool href={links.notices} icon="bell" label={t('common:nav.notices')} name="notices" count={counts?.notices} />
							)}
							<Tool href={links.account} icon="user" label={t('common:nav.account')} name="account" />
						</nav>
					</k-badges>
				</div>
				<SectionNav items={items} label={label} className={tabs ? 'w only-l' : 'w'} />
			</header>
			<main id="main" className={props.mainClass ? `w ${props.mainClass}` : 'w'}>
				{props.children}
				{tabs && <TabBar items={tabs} label={label} />}
			</main>
			<Foot {...props} />
			<Sprite />
		</IconScope>
	)
}

function SkipLink() {
	return (
		<a className="skip" href="#main">
			{useWords().t('common:skip')}
		</a>
	)
}

function DemoStrip() {
	return (
		<div className="demo">
			<p className="w">{useWords().t('common:demo')}</p>
		</div>
	)
}

/** What the page is shown in; leads to the form in the foot. */
function PlaceLink({ place, languageOnly }: { place: Place; languageOnly?: boolean }) {
	const { t, language } = useWords()
	return (
		<a href="#settings" className="place">
			<b className="vh">{t('common:settings.title')}: </b>
			{LANGUAGE_NAMES[language].short}
			{!languageOnly && (
				<>
					<br />
					<span> · </span>
					{t(`common:sign.${place.currency}`)}
					<span> · {place.shipTo}</span>
				</>
			)}
		</a>
	)
}

function Tool({
	href,
	icon,
	label,
	name,
	count,
}: {
	href: string
	icon: IconName
	label: string
	name: string
	count?: number | undefined
}) {
	return (
		<a href={href}>
			<Icon name={icon} />
			<span>{label}</span>
			<b className="vh only-s">{label}</b>
			{/* <k-badges> may have filled it before React takes the page over: neither is to undo the other. */}
			<i
				className="n-b"
				data-count={name}
				hidden={!count}
				suppressHydrationWarning
				dangerouslySetInnerHTML={{ __html: count ? String(Number(count)) : '' }}
			/>
		</a>
	)
}

export interface SearchFormProps {
	action: string
	query?: string | undefined
	/** Leads to all categories, beside the field. */
	categories?: string | undefined
}

export function SearchForm({ action, query, categories }: SearchFormProps) {
	const { t } = useWords()
	const label = t('common:search.label')
	return (
		<form className="search" role="search" action={action}>
			{categories && (
				<a className="btn b2" href={categories}>
					<Icon name="layout-grid" />
					<span className="only-l">{t('common:nav.categories')}</span>
					<b className="vh only-s">{t('common:nav.categories')}</b>
				</a>
			)}
			<input type="search" name="q" aria-label={label} placeholder={label} defaultValue={query} maxLength={200} autoComplete="off" />
			<button className="btn">
				<Icon name="search" />
				{t('common:search.action')}
			</button>
		</form>
	)
}

/** Section links; also for the parts of a shop or an order. */
export function SectionNav({ items, label, className }: { items: readonly NavItem[]; label: string; className?: string }) {
	return (
		<nav className={className ? `nav ${className}` : 'nav'} aria-label={label}>
			{items.map((item) => (
				<a key={item.href} href={item.href} aria-current={item.current ? 'page' : undefined}>
					{item.label}
					{item.count ? <i className="n-b">{item.count}</i> : null}
				</a>
			))}
		</nav>
	)
}

function TabBar({ items, label }: { items: readonly NavItem[]; label: string }) {
	return (
		<nav className="dock tab only-s" aria-label={label}>
			{items.map((item) => (
				<a key={item.href} href={item.href} aria-current={item.current ? 'page' : undefined}>
					{item.icon && <Icon name={item.icon} />}
					{item.label}
					{item.count ? <i className="n-b">{item.count}</i> : null}
				</a>
			))}
		</nav>
	)
}

export function LanguageLinks({ sisters }: { sisters: Record<Language, string> }) {
	const { language } = useWords()
	const order: readonly Language[] = ['kk', 'ru', 'zh', 'en']
	return (
		<ul className="langs">
			{order
				.filter((one) => LANGUAGES.includes(one))
				.map((one) => (
					<li key={one}>
						{one === language ? (
							<b lang={one} aria-current="true">
								{LANGUAGE_NAMES[one].long}
							</b>
						) : (
							<a href={sisters[one]} hrefLang={one} lang={one}>
								{LANGUAGE_NAMES[one].long}
							</a>
						)}
					</li>
				))}
		</ul>
	)
}

function Foot({ links, place, foot, countries = SHIP_TO_COUNTRIES }: PageLayoutProps | WorkspaceLayoutProps) {
	const { t, language } = useWords()
	return (
		<footer className="foot">
			<div className="w">
				{foot && foot.length > 0 && (
					<nav aria-label={t('common:brand')}>
						<ul className="row">
							{foot.map((item) => (
								<li key={item.href}>
									<a href={item.href}>{item.label}</a>
								</li>
							))}
						</ul>
					</nav>
				)}
				<form id="settings" className="stack" method="post" action={links.settings}>
					<h2 className="s">{t('common:settings.title')}</h2>
					<LanguageLinks sisters={links.sisters} />
					<input type="hidden" name="returnTo" value={links.sisters[language]} />
					<div className="pair">
						<div className="f">
							<label htmlFor="settings-currency">{t('common:settings.currency')}</label>
							<select id="settings-currency" name="currency" defaultValue={place.currency}>
								{CURRENCIES.map((currency) => (
									<option key={currency} value={currency}>
										{t(`common:currency.${currency}`)}
									</option>
								))}
							</select>
						</div>
						<div className="f">
							<label htmlFor="settings-ship-to">{t('common:settings.shipTo')}</label>
							<select id="settings-ship-to" name="shipTo" defaultValue={place.shipTo}>
								{countries.map((country) => (
									<option key={country} value={country}>
										{t(`common:country.${country}`)}
									</option>
								))}
							</select>
						</div>
					</div>
					<div>
						<button className="btn b2">{t('common:action.save')}</button>
					</div>
				</form>
			</div>
		</footer>
	)
}
