/** What is said about goods beyond price and carton: which attributes a category asks for, what may be said, and how it reads. */
import { formatNumber } from '../i18n/format.ts'
import { type Language, LANGUAGES } from '../i18n/languages.ts'
import { type AttributeCode, type AttributeDefinition, ATTRIBUTES, CATEGORY_ATTRIBUTES } from './attribute-definitions.ts'

/** By code: a whole number in the attribute's unit, the code of a choice, or a line of text. */
export type AttributeValues = Readonly<Record<string, string | number>>

export type AttributeProblem =
	{ code: 'unknown-choice' } | { code: 'too-large' | 'too-small' | 'too-long'; params: { max: number } | { min: number } }

const definitionOf = (code: AttributeCode): AttributeDefinition => ATTRIBUTES[code]

/** What goods are asked for whose category has these slugs from the first level down, each once, the general before the special. */
export function attributesOf(slugs: readonly string[]): AttributeCode[] {
	return [...new Set(slugs.flatMap((slug) => CATEGORY_ATTRIBUTES[slug] ?? []))]
}

/** What is wrong with `values`, by code; an attribute that the category doesn't ask for is an unknown choice. None is required. */
export function attributeProblems(slugs: readonly string[], values: AttributeValues): Record<string, AttributeProblem> {
	const asked: readonly string[] = attributesOf(slugs)
	const problems: Record<string, AttributeProblem> = {}
	for (const [code, value] of Object.entries(values)) {
		const problem = asked.includes(code) ? problemOf(definitionOf(code as AttributeCode), value) : ({ code: 'unknown-choice' } as const)
		if (problem) problems[code] = problem
	}
	return problems
}

function problemOf({ kind, choices, most = 0 }: AttributeDefinition, value: string | number): AttributeProblem | undefined {
	if (kind === 'choice') return choices && Object.hasOwn(choices, value) ? undefined : { code: 'unknown-choice' }
	if (kind === 'text') return typeof value === 'string' && value.length <= most ? undefined : { code: 'too-long', params: { max: most } }
	if (!Number.isSafeInteger(value) || Number(value) < 1) return { code: 'too-small', params: { min: 1 } }
	return Number(value) > most ? { code: 'too-large', params: { max: most } } : undefined
}

export interface AttributeLine {
	code: AttributeCode
	name: string
	/** With its unit, in the reader's language; a text is as the merchant wrote it. */
	value: string
}

/** Those of `codes` that goods have, in the reader's language. What is no longer a possible value is left out. */
export function attributeLines(codes: readonly AttributeCode[], values: AttributeValues, language: Language): AttributeLine[] {
	return codes.flatMap((code) => {
		const value = values[code]
		if (value === undefined || value === '' || problemOf(definitionOf(code), value)) return []
		const { names, kind, unit, choices } = definitionOf(code)
		const shown =
			kind === 'choice' ? wordOf(choices![value]!, language) : kind === 'text' ? String(value) : formatNumber(Number(value), language)
		return [{ code, name: wordOf(names, language), value: unit ? `${shown}\u00a0${wordOf(unit, language)}` : shown }]
	})
}

/** One language's part of `zh|kk|ru|en`. */
export function wordOf(words: string, language: Language): string {
	return words.split('|')[LANGUAGES.indexOf(language)]!
}
