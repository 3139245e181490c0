/** The frame of every page: head with search and tools, main, foot with language, currency and country. */
import { IconScope, Sprite } from './icon.tsx'
import { Foot } from './layout/foot.tsx'
import { DemoStrip, PlaceLink, SearchForm, SkipLink, Tool } from './layout/head.tsx'
import { LanguageLinks } from './layout/languages.tsx'
import type { PageLayoutProps, WorkspaceLayoutProps } from './layout/links.ts'
import { SectionNav, TabBar } from './layout/sections.tsx'
import { Logo } from './logo.tsx'
import { useWords } from './words.tsx'

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
