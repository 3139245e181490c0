/** What went wrong with a field or a form, and the sentence that says so. */
import { formatNumber } from '#app/domain/i18n/format.ts'
import type { Words } from './words.tsx'

/** `code` is a key of locales/<language>/errors.json, or a full key of another area, such as `orders:problem.closed`. */
export interface Problem {
	code: string
	params?: Readonly<Record<string, unknown>> | undefined
}

/**
 * The sentence for a problem. Numbers among the parameters are written the reader's way, the first of them also chooses
 * the plural form; what has no sentence of its own is said to be wrong in general rather than shown as a code.
 */
export function problemText({ t, language }: Words, problem: Problem): string {
	const params: Record<string, unknown> = {}
	for (const [name, value] of Object.entries(problem.params ?? {})) {
		if (typeof value !== 'number') params[name] = value
		else {
			params[name] = formatNumber(value, language)
			params.count ??= value
		}
	}
	const key = problem.code.includes(':') ? problem.code : `errors:${problem.code}`
	const text = t(key, params)
	return text === key || key.endsWith(`:${text}`) ? t('errors:invalid', params) : text
}

/** The id of the control called `name`, so that an error list can link to it. */
export function controlId(name: string): string {
	return `f-${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/-+$/, '')}`
}
