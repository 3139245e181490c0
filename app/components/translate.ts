/**
 * A quick way to the words of i18next. It takes some 20 µs to fill one sentence, and a page of 24 cards fills more than two
 * hundred; so each template is asked for once per plural form, cut at its placeholders and filled here.
 */
import type { TFunction } from 'i18next'
import type { Language } from '#app/domain/i18n/languages.ts'

/** `t('catalog:filters.inStock', { count })`: the namespace is the file's name. */
export type Translate = (key: string, params?: Readonly<Record<string, unknown>>) => string

/** Texts at even places, names of placeholders between them. */
type Template = readonly string[]

const remembered = new WeakMap<object, Map<Language, Translate>>()

/**
 * The same words as `t`, which must not escape (React does). What has nesting or a format in it, or asks for a context or an
 * ordinal, still goes to i18next. A missing word is not remembered, since its file may still arrive.
 */
export function quick(t: TFunction | Translate, language: Language): Translate {
	let perLanguage = remembered.get(t)
	if (!perLanguage) remembered.set(t, (perLanguage = new Map()))
	let translate = perLanguage.get(language)
	if (!translate) perLanguage.set(language, (translate = make(t as Translate, language)))
	return translate
}

function make(ask: Translate, language: Language): Translate {
	const templates = new Map<string, Template>()
	return (key, params) => {
		if (params && ('context' in params || 'ordinal' in params || 'defaultValue' in params)) return ask(key, params)
		const count = params?.count
		const place = typeof count === 'number' ? `${key} ${pluralForm(count, language)}` : key
		let template = templates.get(place)
		if (!template) {
			const text = ask(key, typeof count === 'number' ? { count, skipInterpolation: true } : { skipInterpolation: true })
			if (text === key || key.endsWith(`:${text}`) || /\$t\(|\{\{[^}]*,/.test(text)) return ask(key, params)
			template = text.split(/\{\{-?\s*([^}]+?)\s*\}\}/)
			templates.set(place, template)
		}
		return fill(template, params)
	}
}

function fill(template: Template, params: Readonly<Record<string, unknown>> | undefined): string {
	let text = template[0]!
	for (let index = 1; index < template.length; index += 2) {
		const value = params?.[template[index]!]
		text += (value == null ? '' : String(value)) + template[index + 1]!
	}
	return text
}

/** CLDR's cardinal forms of our four languages (DOMAIN.md, Languages), as Intl.PluralRules tells them. */
export function pluralForm(count: number, language: Language): 'one' | 'few' | 'many' | 'other' {
	if (language === 'zh') return 'other'
	const n = Math.abs(count)
	if (language !== 'ru') return n === 1 ? 'one' : 'other'
	if (!Number.isInteger(n)) return 'other'
	const last = n % 10
	const lastTwo = n % 100
	if (last === 1 && lastTwo !== 11) return 'one'
	return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 'few' : 'many'
}
