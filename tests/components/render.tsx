/** Renders a component in one of the four languages with the real words, and tells which keys had none. */
import i18next, { type TFunction } from 'i18next'
import { readdirSync, readFileSync } from 'node:fs'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { WordsProvider } from '#app/components/words.tsx'
import { LANGUAGES, type Language } from '#app/domain/i18n/languages.ts'

export const missingKeys: string[] = []

const folder = new URL('../../locales/', import.meta.url)
const words = i18next.createInstance()
await words.init({
	resources: Object.fromEntries(
		LANGUAGES.map((language) => [
			language,
			Object.fromEntries(
				readdirSync(new URL(`${language}/`, folder)).map((file) => [
					file.replace('.json', ''),
					JSON.parse(readFileSync(new URL(`${language}/${file}`, folder), 'utf8')) as Record<string, unknown>,
				]),
			),
		]),
	),
	fallbackLng: false,
	interpolation: { escapeValue: false },
	saveMissing: true,
	missingKeyHandler: (languages, namespace, key) => missingKeys.push(`${languages.join()} ${namespace}:${key}`),
})

export const wordsIn = Object.fromEntries(LANGUAGES.map((language) => [language, words.getFixedT(language)])) as Record<Language, TFunction>

export function htmlOf(element: ReactElement, language: Language = 'ru'): string {
	return renderToStaticMarkup(<WordsProvider value={{ t: wordsIn[language], language }}>{element}</WordsProvider>)
}
