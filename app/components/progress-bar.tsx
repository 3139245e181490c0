/** How far something is: figures in words above, the bar below. Whole is plain, not yet enough is hatched. */
import type { ReactNode } from 'react'
import { useId } from 'react'

export interface ProgressBarProps {
	/** Said in words: "48 of 96 pcs to the minimum". */
	label: ReactNode
	value: number
	/** Above zero. */
	whole: number
	/** Something is still missing, as to a minimum; a truck that fills up is not. Default: value < whole. */
	short?: boolean | undefined
}

/** A native `<progress>`, since the content security policy allows no style attributes. */
export function ProgressBar({ label, value, whole, short = value < whole }: ProgressBarProps) {
	const id = useId()
	const most = Math.max(whole, 1)
	return (
		<div>
			<p className="s" id={id}>
				{label}
			</p>
			<progress className={short ? 'bar part' : 'bar'} value={Math.min(Math.max(value, 0), most)} max={most} aria-labelledby={id} />
		</div>
	)
}
