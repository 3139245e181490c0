/** What a form's action answers when it can't be done: the problems beside their fields and what was typed, with a status that says so. */
import { data } from '@remix-run/node'
import type { Problem } from '#app/components/problem.ts'

export interface FormAnswer {
	problems: Record<string, Problem>
	typed: Record<string, string>
}

const STATUS: Record<string, number> = { 'rate-limited': 429, forbidden: 403, 'not-found': 404 }

/** @param problems  by field; `form` is about the whole */
export function refused(problems: FormAnswer['problems'], typed: FormAnswer['typed'] = {}) {
	const status = STATUS[problems.form?.code ?? ''] ?? 400
	return data({ problems, typed } satisfies FormAnswer, { status })
}
