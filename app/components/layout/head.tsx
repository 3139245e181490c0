/** The parts of a page's head: what it is shown in, tools with their counts, the search. */
import { Icon, type IconName } from '../icon.tsx'
import { useWords } from '../words.tsx'
import { LANGUAGE_NAMES } from './languages.tsx'
import type { Place } from './links.ts'

export function SkipLink() {
	return (
		<a className="skip" href="#main">
			{useWords().t('common:skip')}
		</a>
	)
}

export function DemoStrip() {
	return (
		<div className="demo">
			<p className="w">{useWords().t('common:demo')}</p>
		</div>
	)
}

/** What the page is shown in; leads to the form in the foot. */
export function PlaceLink({ place, languageOnly }: { place: Place; languageOnly?: boolean }) {
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

export function Tool({
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
