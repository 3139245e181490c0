/** What every field has besides its control: its name and label, the hint and the error below it. */
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { problemText, type Problem } from './problem.ts'
import { useWords } from './words.tsx'

export interface FieldProps {
	name: string
	label: ReactNode
	/** Default: made from the name. Needed only when a name stands twice on a page. */
	id?: string | undefined
	problem?: Problem | null | undefined
	hint?: ReactNode
	/** The word after the control: kg, cm, ¥. */
	unit?: ReactNode
	required?: boolean | undefined
	/** The label is read aloud only, as in the second row of a price ladder. */
	hideLabel?: boolean | undefined
	disabled?: boolean | undefined
	className?: string | undefined
}

export function describedBy(id: string, hint: ReactNode, problem: Problem | null | undefined): string | undefined {
	if (problem) return hint == null ? `${id}-e` : `${id}-e ${id}-h`
	return hint == null ? undefined : `${id}-h`
}

/** The error and the hint below a control. */
export function FieldNotes({ id, hint, problem }: { id: string; hint?: ReactNode; problem?: Problem | null | undefined }) {
	const words = useWords()
	return (
		<>
			{problem && (
				<p className="err" id={`${id}-e`}>
					<Icon name="triangle-alert" />
					<span>{problemText(words, problem)}</span>
				</p>
			)}
			{hint != null && (
				<p className="hint" id={`${id}-h`}>
					{hint}
				</p>
			)}
		</>
	)
}
