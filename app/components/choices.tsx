/** Fields that are chosen, not typed: a box to tick, one of several, a file. */
import { useState, type ReactNode } from 'react'
import { describedBy, FieldNotes, type FieldProps } from './field-notes.tsx'
import { Icon } from './icon.tsx'
import { controlId } from './problem.ts'

export interface CheckFieldProps extends Omit<FieldProps, 'unit' | 'hideLabel'> {
	checked?: boolean | undefined
	/** What is sent when ticked; default `on`. */
	value?: string | undefined
	/** At the line's end: how many there are, or the key that ticks it. */
	aside?: ReactNode
}

export function CheckField(props: CheckFieldProps) {
	const { name, problem, hint, value } = props
	const id = props.id ?? controlId(value ? `${name}-${value}` : name)
	return (
		<div className={props.className}>
			<label className="opt">
				<input
					type="checkbox"
					id={id}
					name={name}
					value={value}
					defaultChecked={props.checked}
					required={props.required}
					disabled={props.disabled}
					aria-describedby={describedBy(id, hint, problem)}
					aria-invalid={problem ? true : undefined}
				/>
				<span>{props.label}</span>
				{props.aside}
			</label>
			<FieldNotes id={id} hint={hint} problem={problem} />
		</div>
	)
}

export interface RadioFieldProps extends Omit<FieldProps, 'unit'> {
	value?: string | null | undefined
	options: readonly { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }[]
}

/** One of several; `label` is the legend. */
export function RadioField(props: RadioFieldProps) {
	const { name, problem, hint, options } = props
	const id = props.id ?? controlId(name)
	return (
		<fieldset className={props.className} id={id} aria-describedby={describedBy(id, hint, problem)}>
			<legend className={props.hideLabel ? 'vh' : undefined}>{props.label}</legend>
			{options.map((option) => (
				<label className="opt" key={option.value}>
					<input
						type="radio"
						name={name}
						value={option.value}
						defaultChecked={option.value === props.value}
						required={props.required}
						disabled={option.disabled ?? props.disabled}
						aria-invalid={problem ? true : undefined}
					/>
					<span>
						{option.label}
						{option.hint != null && <small className="hint"> {option.hint}</small>}
					</span>
				</label>
			))}
			<FieldNotes id={id} hint={hint} problem={problem} />
		</fieldset>
	)
}

export interface FileFieldProps extends Omit<FieldProps, 'unit' | 'hideLabel'> {
	/** Such as `image/jpeg,image/png,image/webp`. */
	accept?: string | undefined
	multiple?: boolean | undefined
	icon?: 'camera' | 'upload' | 'paperclip' | 'image-plus' | undefined
}

/**
 * A file field that looks like a button, since the browser would label it in its own language. With a script it lists what was
 * chosen; without one the stylesheet shows the browser's control, which does.
 */
export function FileField(props: FileFieldProps) {
	const { name, problem, hint, icon = 'upload' } = props
	const id = props.id ?? controlId(name)
	const [chosen, setChosen] = useState<readonly string[]>([])
	return (
		<div className={props.className ? `f ${props.className}` : 'f'}>
			<div className="row">
				<label className="btn b2 file">
					<Icon name={icon} />
					{props.label}
					<input
						type="file"
						className="vh"
						id={id}
						name={name}
						accept={props.accept}
						multiple={props.multiple}
						required={props.required}
						disabled={props.disabled}
						aria-describedby={describedBy(id, hint, problem)}
						aria-invalid={problem ? true : undefined}
						onChange={(event) => setChosen(Array.from(event.currentTarget.files ?? [], (file) => file.name))}
					/>
				</label>
				{chosen.length > 0 && <span className="s">{chosen.join(', ')}</span>}
			</div>
			<FieldNotes id={id} hint={hint} problem={problem} />
		</div>
	)
}
