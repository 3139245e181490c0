/** Several processes that act on one database at the same moment. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { A_MOMENT } from '#tests/support/factories.ts'
import type { Act, Asked } from './actor.ts'

export interface Answer {
	ok?: boolean
	problem?: string
	again?: boolean
	group?: { id: string; number: string; total: number }
	paymentId?: string
	state?: string
	/** The message of what was thrown. */
	threw?: string
}

export interface Actors {
	/** Gives each process its acts, all at once. @returns the answers, per process, in order */
	act(url: string, perProcess: Act[][], now?: Date): Promise<Answer[][]>
	/** Deals the acts out to the processes in turn. */
	deal(url: string, acts: Act[], now?: Date): Promise<Answer[]>
	close(): void
}

export async function startActors(count: number): Promise<Actors> {
	const processes: ChildProcess[] = Array.from({ length: count }, () => fork('tests/faults/actor.ts', { execArgv: ['--import', 'tsx'] }))
	await Promise.all(processes.map((child) => once(child, 'message')))
	let asked = 0
	const ask = (child: ChildProcess, question: Omit<Asked, 'id'>) =>
		new Promise<Answer[]>((resolve, reject) => {
			const id = ++asked
			const gone = () => reject(new Error('an actor ended'))
			const hear = (message: { id: number; answers: Answer[] }) => {
				if (message.id !== id) return
				child.off('message', hear)
				child.off('exit', gone)
				resolve(message.answers)
			}
			child.on('message', hear)
			child.once('exit', gone)
			child.send({ id, ...question })
		})
	const actors: Actors = {
		act: (url, perProcess, now = A_MOMENT) =>
			Promise.all(perProcess.map((acts, index) => ask(processes[index]!, { url, now: now.getTime(), acts }))),
		async deal(url, acts, now) {
			const perProcess = processes.map((_, index) => acts.filter((_act, at) => at % count === index))
			return (await actors.act(url, perProcess, now)).flat()
		},
		close() {
			for (const child of processes) child.kill()
		},
	}
	return actors
}
