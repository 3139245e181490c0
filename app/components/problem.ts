/** What went wrong with a field or a form, and the sentence that says so. */
import { formatNumber } from '#app/domain/i18n/format.ts'
import { quantityText, UNITS, type Unit } from './quantity.ts'
import type { Words } from './words.tsx'

/** `code` is a key of locales/<language>/errors.json, or a full key of another area, such as `orders:problem.closed`. */
export interface Problem {
	code: string
	params?: Readonly<Record<string, unknown>> | undefined
}

/**
 * The sentence for a problem. Numbers among the parameters are written the reader's way, with their unit when there is a
 * `unit` among them ("15 шт"); the first also chooses the plural form. What has no sentence of its own is said to be wrong
 * in general rather than shown as a code.
 */
export function problemText(words: Words, problem: Problem): string {
	const { t } = words
	const params: Record<string, unknown> = {}
	const unit = UNITS.find((one) => one === problem.params?.unit)
	for (const [name, value] of Object.entries(problem.params ?? {})) {
		if (typeof value !== 'number') params[name] = value
		else {
			params[name] = written(words, value, unit)
			params.count ??= value
		}
	}
	const key = problem.code.includes(':') ? problem.code : `errors:${problem.code}`
	const text = t(key, params)
	return text === key || key.endsWith(`:${text}`) ? t('errors:invalid', params) : text
}

function written(words: Words, value: number, unit: Unit | undefined): string {
	if (unit && Number.isInteger(value)) return quantityText(words, value, unit)
	return formatNumber(value, words.language, { decimals: Number.isInteger(value) ? 0 : 2 })
}

/** The id of the control called `name`, so that an error list can link to it. */
export function controlId(name: string): string {
	return `f-${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/-+$/, '')}`
}
