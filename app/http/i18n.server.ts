/** The words of the interface, read from locales/ once; `wordsIn` gives the translator of one language. */
import { readdirSync, readFileSync } from 'node:fs'
import i18next, { type TFunction } from 'i18next'
import { type Language, LANGUAGES } from '#app/domain/i18n/languages.ts'

type Namespace = Record<string, unknown>

function readLocale(language: Language): Record<string, Namespace> {
	const folder = `locales/${language}`
	return Object.fromEntries(
		readdirSync(folder)
			.filter((file) => file.endsWith('.json'))
			.map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Namespace]),
	)
}

const resources = Object.fromEntries(LANGUAGES.map((language) => [language, readLocale(language)]))
const instance = i18next.createInstance()
void instance.init({
	resources,
	initAsync: false,
	fallbackLng: false,
	ns: Object.keys(resources.en!),
	defaultNS: 'common',
	interpolation: { escapeValue: false },
})
const fixed = Object.fromEntries(LANGUAGES.map((language) => [language, instance.getFixedT(language)])) as Record<Language, TFunction>

export function wordsIn(language: Language): TFunction {
	return fixed[language]
}

/** The words that a hydrated page takes along: some namespaces of one language. */
export function wordsFor(language: Language, namespaces: string[]): Record<string, Namespace> {
	return Object.fromEntries(namespaces.map((name) => [name, resources[language]?.[name] ?? {}]))
}
