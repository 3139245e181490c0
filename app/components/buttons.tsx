/** Buttons: one main one per form or card of work, second for other actions, quiet for leaving or undoing, danger for what can't be undone. */
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type ButtonKind = 'main' | 'second' | 'quiet' | 'danger'

interface Look {
	kind?: ButtonKind | undefined
	icon?: IconName | undefined
	/** As wide as its column. */
	wide?: boolean | undefined
	className?: string | undefined
	/** The verb. */
	children: ReactNode
}

export interface ButtonProps extends Look {
	/** Sent with the form when this button is the one that was pressed. */
	name?: string | undefined
	value?: string | number | undefined
	type?: 'submit' | 'button' | 'reset' | undefined
	disabled?: boolean | undefined
	/** At work: the children then say so in the present ("Сохраняем"). */
	busy?: boolean | undefined
	/** Id of the form, when the button stands outside of it. */
	form?: string | undefined
	formAction?: string | undefined
	/** Sends the form also while a field that it does not need is empty. */
	formNoValidate?: boolean | undefined
	/** What the button does, when its word alone doesn't tell which thing it does it to. */
	label?: string | undefined
	describedBy?: string | undefined
}

const CLASSES: Record<ButtonKind, string> = { main: 'btn', second: 'btn b2', quiet: 'btn b3', danger: 'btn bx' }

function look({ kind = 'main', wide, className }: Look): string {
	return CLASSES[kind] + (wide ? ' wide' : '') + (className ? ` ${className}` : '')
}

export function Button(props: ButtonProps) {
	return (
		<button
			className={look(props)}
			type={props.type}
			name={props.name}
			value={props.value}
			disabled={props.disabled}
			aria-disabled={props.busy || undefined}
			form={props.form}
			formAction={props.formAction}
			formNoValidate={props.formNoValidate}
			aria-label={props.label}
			aria-describedby={props.describedBy}
		>
			{props.busy ? <Icon name="refresh-cw" /> : props.icon && <Icon name={props.icon} />}
			{props.children}
		</button>
	)
}

export interface LinkButtonProps extends Look {
	href: string
	label?: string | undefined
	download?: boolean | undefined
	rel?: string | undefined
}

export function LinkButton(props: LinkButtonProps) {
	return (
		<a className={look(props)} href={props.href} aria-label={props.label} download={props.download} rel={props.rel}>
			{props.icon && <Icon name={props.icon} />}
			{props.children}
		</a>
	)
}
