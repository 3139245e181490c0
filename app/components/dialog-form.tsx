/** Asks once more before what can't be undone. Opens without a script; names the thing and the sum. */
import type { ReactNode } from 'react'
import { Button, type ButtonKind } from './buttons.tsx'
import type { IconName } from './icon.tsx'

export interface DialogFormProps {
	/** The verb on the button that opens it. */
	open: ReactNode
	/** "Cancel order KR-26-004841?" */
	title: ReactNode
	/** What will happen: which money goes where, who sees it. */
	children?: ReactNode
	/** The verb that does it. */
	confirm: ReactNode
	/** Sent by the confirming button. */
	name?: string | undefined
	value?: string | undefined
	action?: string | undefined
	hidden?: readonly { name: string; value: string | number }[] | undefined
	kind?: ButtonKind | undefined
	icon?: IconName | undefined
	/** Open from the start: after an error inside. */
	isOpen?: boolean | undefined
}

const CLASSES: Record<ButtonKind, string> = { main: 'btn', second: 'btn b2', quiet: 'btn b3', danger: 'btn bx' }

export function DialogForm(props: DialogFormProps) {
	const { kind = 'danger' } = props
	return (
		<details className="ask" open={props.isOpen || undefined}>
			<summary className={CLASSES[kind]}>{props.open}</summary>
			<form method="post" action={props.action} className="stack">
				{props.hidden?.map(({ name, value }) => (
					<input key={name} type="hidden" name={name} value={value} />
				))}
				<h3>{props.title}</h3>
				{props.children}
				<div>
					<Button kind={kind} name={props.name} value={props.value} icon={props.icon}>
						{props.confirm}
					</Button>
				</div>
			</form>
		</details>
	)
}
