/** The road of an order as a rope with knots: what is done, what is now, what is planned. Words say the same. */
import type { ReactNode } from 'react'
import { useWords } from './words.tsx'

export type StepState = 'done' | 'now' | 'planned' | 'stopped'

export interface RopeStep {
	key?: string | undefined
	title: ReactNode
	state: StepState
	/** Written date or span; the word before it follows from the state. */
	when?: string | undefined
	note?: ReactNode
}

export interface RopeProps {
	steps: readonly RopeStep[]
	/** Lies down from 64 rem. */
	lying?: boolean | undefined
	/** A general description of the road, without states said in words. */
	plain?: boolean | undefined
	/** Level of the step titles; default h3. */
	heading?: 'h2' | 'h3' | 'h4' | undefined
	className?: string | undefined
}

const CLASSES: Record<StepState, string | undefined> = { done: 'done', now: 'now', planned: undefined, stopped: 'stop' }
const WORDS: Record<StepState, [alone: string, dated: string]> = {
	done: ['common:rope.done', 'common:rope.doneAt'],
	now: ['common:rope.now', 'common:rope.nowSince'],
	planned: ['common:rope.planned', 'common:rope.plannedAt'],
	stopped: ['common:rope.stopped', 'common:rope.stoppedAt'],
}

export function Rope({ steps, lying, plain, heading: Heading = 'h3', className }: RopeProps) {
	const { t } = useWords()
	return (
		<ol className={`rope${lying ? ' h' : ''}${className ? ` ${className}` : ''}`}>
			{steps.map(({ key, title, state, when, note }, index) => {
				const [alone, dated] = WORDS[state]
				return (
					<li key={key ?? index} className={CLASSES[state]} aria-current={state === 'now' ? 'step' : undefined}>
						<Heading>{title}</Heading>
						{plain ? when && <p className="s m">{when}</p> : <p className="s m">{when ? t(dated, { when }) : t(alone)}</p>}
						{note != null && <p className="s">{note}</p>}
					</li>
				)
			})}
		</ol>
	)
}
