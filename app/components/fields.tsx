/**
 * Form fields: label, control, then its hint and what is wrong, joined to it for screen readers. A field shows what was typed
 * (`value`), also when it was wrong. CheckField, RadioField, FileField are in choices.tsx, the list on top in error-list.tsx.
 */
import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react'
import { describedBy, FieldNotes, type FieldProps } from './field-notes.tsx'
import { Icon } from './icon.tsx'
import { controlId } from './problem.ts'
import { useWords } from './words.tsx'

export { CheckField, FileField, RadioField } from './choices.tsx'
export { ErrorList } from './error-list.tsx'
export type { FieldProps } from './field-notes.tsx'
export type { Problem } from './problem.ts'

/** What a control must carry so that label, hint and error belong to it. */
export interface ControlProps {
	id: string
	name: string
	required?: boolean | undefined
	disabled?: boolean | undefined
	'aria-describedby'?: string | undefined
	'aria-invalid'?: true | undefined
}

/** The frame of a field around any control, given as a function of the attributes that it must carry. */
export function Field(props: FieldProps & { children: (control: ControlProps) => ReactNode }) {
	const { name, label, problem, hint, unit } = props
	const id = props.id ?? controlId(name)
	const control: ControlProps = {
		id,
		name,
		required: props.required || undefined,
		disabled: props.disabled || undefined,
		'aria-describedby': describedBy(id, hint, problem),
		'aria-invalid': problem ? true : undefined,
	}
	return (
		<div className={props.className ? `f ${props.className}` : 'f'}>
			<label htmlFor={id} className={props.hideLabel ? 'vh' : undefined}>
				{label}
			</label>
			{unit == null ? (
				props.children(control)
			) : (
				<span className="unit">
					{props.children(control)}
					<span className="s n">{unit}</span>
				</span>
			)}
			<FieldNotes id={id} hint={hint} problem={problem} />
		</div>
	)
}

export interface TextFieldProps extends FieldProps {
	value?: string | null | undefined
	type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'url' | 'date' | 'datetime-local' | undefined
	autoComplete?: HTMLInputAutoCompleteAttribute | undefined
	inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search' | undefined
	maxLength?: number | undefined
	placeholder?: string | undefined
	/** Language of what is typed, when it is not the page's. */
	lang?: string | undefined
	autoFocus?: boolean | undefined
	spellCheck?: boolean | undefined
}

export function TextField(props: TextFieldProps) {
	return (
		<Field {...props}>
			{(control) => (
				<input
					{...control}
					type={props.type ?? 'text'}
					defaultValue={props.value ?? ''}
					autoComplete={props.autoComplete ?? (props.type === 'password' ? undefined : 'off')}
					inputMode={props.inputMode}
					maxLength={props.maxLength}
					placeholder={props.placeholder}
					lang={props.lang}
					autoFocus={props.autoFocus}
					spellCheck={props.spellCheck}
				/>
			)}
		</Field>
	)
}

export interface NumberFieldProps extends FieldProps {
	/** What was typed, or the number itself. */
	value?: string | number | null | undefined
	/** With a point or comma: prices, weights. The server reads both, and full-width digits. */
	decimal?: boolean | undefined
	placeholder?: string | undefined
}

/** A text field with the number keys: `type=number` would drop what it can't read, and we show it again beside the error. */
export function NumberField(props: NumberFieldProps) {
	return (
		<Field {...props}>
			{(control) => (
				<input
					{...control}
					type="text"
					inputMode={props.decimal ? 'decimal' : 'numeric'}
					defaultValue={props.value ?? ''}
					maxLength={20}
					placeholder={props.placeholder}
					autoComplete="off"
				/>
			)}
		</Field>
	)
}

export interface TextAreaProps extends FieldProps {
	value?: string | null | undefined
	rows?: number | undefined
	maxLength?: number | undefined
	placeholder?: string | undefined
	lang?: string | undefined
}

export function TextArea(props: TextAreaProps) {
	return (
		<Field {...props}>
			{(control) => (
				<textarea
					{...control}
					rows={props.rows}
					defaultValue={props.value ?? ''}
					maxLength={props.maxLength}
					placeholder={props.placeholder}
					lang={props.lang}
				/>
			)}
		</Field>
	)
}

export interface Option {
	value: string
	label: string
	lang?: string | undefined
	disabled?: boolean | undefined
}

export interface SelectFieldProps extends FieldProps {
	value?: string | null | undefined
	options: readonly (Option | { label: string; options: readonly Option[] })[]
	/** A first, empty choice: "choose". */
	empty?: string | undefined
}

export function SelectField(props: SelectFieldProps) {
	return (
		<Field {...props}>
			{(control) => (
				<select {...control} defaultValue={props.value ?? ''}>
					{props.empty !== undefined && <option value="">{props.empty}</option>}
					{props.options.map((option) =>
						'options' in option ? (
							<optgroup key={option.label} label={option.label}>
								{option.options.map(renderOption)}
							</optgroup>
						) : (
							renderOption(option)
						),
					)}
				</select>
			)}
		</Field>
	)
}

function renderOption({ value, label, lang, disabled }: Option) {
	return (
		<option key={value} value={value} lang={lang} disabled={disabled}>
			{label}
		</option>
	)
}

export interface QuantityFieldProps extends FieldProps {
	value: string | number
	/** One press of minus or plus: a carton. The buttons are submit buttons called `step`. */
	step: number
	/** Read aloud with minus and plus, so that ten of them on a page differ. */
	product?: string | undefined
	/** The name of the minus and plus buttons. */
	stepName?: string | undefined
}

/** Minus, number, plus. Without a script minus and plus submit `step=-20` or `step=20`. */
export function QuantityField(props: QuantityFieldProps) {
	const { t } = useWords()
	const { step, stepName = 'step', product } = props
	const about = product ? `: ${product}` : ''
	return (
		<Field {...props}>
			{(control) => (
				<div className="qty">
					<button className="btn b2" name={stepName} value={-step} aria-label={t('common:quantityField.less', { step }) + about}>
						<Icon name="minus" />
					</button>
					<input {...control} type="text" inputMode="numeric" defaultValue={props.value} maxLength={20} autoComplete="off" />
					<button className="btn b2" name={stepName} value={step} aria-label={t('common:quantityField.more', { step }) + about}>
						<Icon name="plus" />
					</button>
				</div>
			)}
		</Field>
	)
}
