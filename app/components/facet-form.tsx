/** Filters of a list: a GET form, the chips of what is chosen, the order. On a phone the form opens under its own button. */
import type { ReactNode } from 'react'
import { formatNumber } from '#app/domain/i18n/format.ts'
import { describedBy, FieldNotes } from './field-notes.tsx'
import { Icon } from './icon.tsx'
import { labelled } from './joined.ts'
import { controlId, type Problem } from './problem.ts'
import { useWords } from './words.tsx'

export interface FacetOption {
	value: string
	label: string
	/** How many there are; a text where counting stopped: "1 000+". */
	count?: number | string | undefined
	checked?: boolean | undefined
	lang?: string | undefined
}

export interface FacetNumber {
	name: string
	/** What was typed, also when it was wrong. */
	value?: string | undefined
	/** Why this filter was not applied. */
	problem?: Problem | undefined
}

export type Facet =
	| {
			kind: 'range'
			legend: string
			from: FacetNumber
			to: FacetNumber
			decimal?: boolean
	  }
	| ({ kind: 'number'; label: string; decimal?: boolean } & FacetNumber)
	| { kind: 'choices'; name: string; legend: string; options: readonly FacetOption[] }
	/** One of them, or none: `any` says so. */
	| { kind: 'select'; name: string; label: string; any: string; options: readonly FacetOption[] }

export interface FacetFormProps {
	action: string
	facets: readonly Facet[]
	/** What the form must carry along: the query, the order. */
	keep?: readonly { name: string; value: string }[] | undefined
	resetHref: string
	/** How many are chosen: the button on a phone says it. */
	chosenCount?: number | undefined
	hint?: ReactNode
}

export function FacetForm({ action, facets, keep = [], resetHref, chosenCount = 0, hint }: FacetFormProps) {
	const { t } = useWords()
	const isWrong = facets.some((facet) =>
		facet.kind === 'range' ? facet.from.problem || facet.to.problem : 'problem' in facet && facet.problem,
	)
	return (
		<>
			{/* Its neighbour is what it opens: on a desk the form stands open without it. */}
			<details className="only-s" open={isWrong || undefined}>
				<summary className="btn b2">
					<Icon name="filter" />
					{chosenCount > 0 ? t('common:facets.openCount', { count: chosenCount }) : t('common:facets.open')}
				</summary>
			</details>
			<form className="box stack facets" action={action} aria-label={t('common:facets.title')}>
				<h2 className="only-l">{t('common:facets.title')}</h2>
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
		</>
	)
}

/** The fields of a filter form stand beside other forms, such as the search. */
export const facetName = (name: string) => `filter-${name}`
const facetId = (name: string) => controlId(facetName(name))

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
	if (facet.kind === 'select') return <FacetSelect {...facet} />
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

function FacetSelect({ name, label, any, options }: Extract<Facet, { kind: 'select' }>) {
	const { language } = useWords()
	const id = facetId(name)
	return (
		<div className="f">
			<label htmlFor={id}>{label}</label>
			<select id={id} name={name} defaultValue={options.find((option) => option.checked)?.value ?? ''}>
				<option value="">{any}</option>
				{options.map((option) => (
					<option key={option.value} value={option.value} lang={option.lang}>
						{typeof option.count === 'number' ? `${option.label} (${formatNumber(option.count, language)})` : option.label}
					</option>
				))}
			</select>
		</div>
	)
}

function FacetInput({ name, label, value, decimal, problem }: FacetNumber & { label: string; decimal?: boolean | undefined }) {
	const id = facetId(name)
	return (
		<div className="f">
			<label htmlFor={id}>{label}</label>
			<input
				id={id}
				name={name}
				inputMode={decimal ? 'decimal' : 'numeric'}
				defaultValue={value}
				maxLength={Math.max(15, value?.length ?? 0)}
				autoComplete="off"
				aria-invalid={problem ? true : undefined}
				aria-describedby={describedBy(id, null, problem)}
			/>
			<FieldNotes id={id} problem={problem} />
		</div>
	)
}

export interface Chosen {
	label: string
	/** The list without this filter. */
	href: string
	lang?: string | undefined
}

/** Above the list: a chip for each filter that is chosen, which a tap takes away, and a way to be rid of all. */
export function ChosenFilters({ chosen, clearHref }: { chosen: readonly Chosen[]; clearHref: string }) {
	const { t } = useWords()
	if (chosen.length === 0) return null
	return (
		<div className="row">
			<span className="s m">{t('common:facets.chosen')}</span>
			{chosen.map(({ label, href, lang }) => (
				<a key={href} className="btn b2 lean" href={href}>
					<span lang={lang}>{label}</span>
					<Icon name="x" />
					<span className="vh">{t('common:facets.remove')}</span>
				</a>
			))}
			<a className="a s" href={clearHref}>
				{t('common:facets.clear')}
			</a>
		</div>
	)
}

export interface SortOption {
	label: string
	href: string
	current?: boolean | undefined
}

/** Opens without a script; its head is the order at hand. */
export function SortMenu({ options, id }: { options: readonly SortOption[]; id?: string }) {
	const words = useWords()
	const { t } = words
	const current = options.find((option) => option.current) ?? options[0]
	return (
		<details className="drop" id={id}>
			<summary className="btn b2">
				<b className="vh">{labelled(words, t('common:facets.sort'), '')}</b>
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
