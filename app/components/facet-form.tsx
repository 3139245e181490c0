/** Filters of a list: a GET form, the chips of what is chosen, the order. On a phone the form opens by a link to its id. */
import type { ReactNode } from 'react'
import { formatNumber } from '#app/domain/i18n/format.ts'
import { Icon } from './icon.tsx'
import { controlId } from './problem.ts'
import { useWords } from './words.tsx'

export interface FacetOption {
	value: string
	label: string
	/** How many there are; a text where counting stopped: "1 000+". */
	count?: number | string | undefined
	checked?: boolean | undefined
	lang?: string | undefined
}

export type Facet =
	| {
			kind: 'range'
			legend: string
			from: { name: string; value?: string | undefined }
			to: { name: string; value?: string | undefined }
			decimal?: boolean
	  }
	| { kind: 'number'; name: string; label: string; value?: string | undefined; decimal?: boolean }
	| { kind: 'choices'; name: string; legend: string; options: readonly FacetOption[] }

export interface FacetFormProps {
	action: string
	facets: readonly Facet[]
	/** What the form must carry along: the query, the order. */
	keep?: readonly { name: string; value: string }[] | undefined
	resetHref: string
	hint?: ReactNode
}

export function FacetForm({ action, facets, keep = [], resetHref, hint }: FacetFormProps) {
	const { t } = useWords()
	return (
		<form id="filters" className="box stack facets" action={action} aria-label={t('common:facets.title')}>
			<div className="row sp">
				<h2>{t('common:facets.title')}</h2>
				<a href="#results" className="btn b3 only-s">
					{t('common:action.close')}
				</a>
			</div>
			{keep.map(({ name, value }) => (
				<input key={`${name}=${value}`} type="hidden" name={name} value={value} />
			))}
			{facets.map((facet) => (
				<FacetFields key={facet.kind === 'range' ? facet.from.name : facet.name} facet={facet} />
			))}
			<div className="row">
				<button className="btn">{t('common:action.show')}</button>
				<a className="btn b3" href={resetHref}>
					{t('common:action.reset')}
				</a>
			</div>
			{hint != null && <p className="hint">{hint}</p>}
		</form>
	)
}

function FacetFields({ facet }: { facet: Facet }) {
	const { t, language } = useWords()
	if (facet.kind === 'range') {
		return (
			<fieldset>
				<legend>{facet.legend}</legend>
				<div className="pair">
					<FacetInput {...facet.from} label={t('common:facets.from')} decimal={facet.decimal} />
					<FacetInput {...facet.to} label={t('common:facets.to')} decimal={facet.decimal} />
				</div>
			</fieldset>
		)
	}
	if (facet.kind === 'number') return <FacetInput {...facet} />
	return (
		<fieldset>
			<legend>{facet.legend}</legend>
			{facet.options.map(({ value, label, count, checked, lang }) => (
				<label className="opt s" key={value}>
					<input type="checkbox" name={facet.name} value={value} defaultChecked={checked} />
					<span lang={lang}>{label}</span>
					{count !== undefined && <span className="m n">{typeof count === 'number' ? formatNumber(count, language) : count}</span>}
				</label>
			))}
		</fieldset>
	)
}

function FacetInput({
	name,
	label,
	value,
	decimal,
}: {
	name: string
	label: string
	value?: string | undefined
	decimal?: boolean | undefined
}) {
	const id = controlId(`filter-${name}`)
	return (
		<div className="f">
			<label htmlFor={id}>{label}</label>
			<input id={id} name={name} inputMode={decimal ? 'decimal' : 'numeric'} defaultValue={value} maxLength={15} autoComplete="off" />
		</div>
	)
}

export interface Chosen {
	label: string
	/** The list without this filter. */
	href: string
	lang?: string | undefined
}

/** Above the list: on a phone the button that opens the filters, on a desk a chip for each that is chosen. */
export function ChosenFilters({ chosen }: { chosen: readonly Chosen[] }) {
	const { t } = useWords()
	return (
		<div className="row">
			<a href="#filters" className="btn b2 only-s">
				<Icon name="filter" />
				{chosen.length > 0 ? t('common:facets.openCount', { count: chosen.length }) : t('common:facets.open')}
			</a>
			{chosen.length > 0 && <span className="only-l s m">{t('common:facets.chosen')}</span>}
			{chosen.map(({ label, href, lang }) => (
				<a key={href} className="btn b2 lean only-l" href={href}>
					<span lang={lang}>{label}</span>
					<Icon name="x" />
					<span className="vh">{t('common:facets.remove')}</span>
				</a>
			))}
		</div>
	)
}

export interface SortOption {
	label: string
	href: string
	current?: boolean | undefined
}

/** Opens without a script; its head is the order at hand. */
export function SortMenu({ options }: { options: readonly SortOption[] }) {
	const { t } = useWords()
	const current = options.find((option) => option.current) ?? options[0]
	return (
		<details className="drop">
			<summary className="btn b2">
				<b className="vh">{t('common:facets.sort')}: </b>
				{current?.label}
				<Icon name="chevron-down" turn />
			</summary>
			<ul>
				{options.map((option) => (
					<li key={option.href}>
						{option === current ? <b aria-current="true">{option.label}</b> : <a href={option.href}>{option.label}</a>}
					</li>
				))}
			</ul>
		</details>
	)
}
