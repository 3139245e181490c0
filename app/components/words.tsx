/** Hands the reader's language and words to every component below. */
import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { TFunction } from 'i18next'
import type { Language } from '#app/domain/i18n/languages.ts'

/** `t('catalog:filters.inStock', { count })`: the namespace is the file's name. */
export type Translate = (key: string, params?: Record<string, unknown>) => string

export interface Words {
	t: Translate
	language: Language
}

const WordsContext = createContext<Words | null>(null)
const remembered = new WeakMap<object, Translate>()

/**
 * A card asks for the same ten words twenty-four times a page, and a look-up in i18next costs microseconds.
 * Words without parameters are therefore remembered per `t`; a missing one is not, since its file may still arrive.
 */
export function remember(t: TFunction | Translate): Translate {
	const known = remembered.get(t)
	if (known) return known
	const ask = t as Translate
	const plain = new Map<string, string>()
	const translate: Translate = (key, params) => {
		if (params) return ask(key, params)
		const before = plain.get(key)
		if (before !== undefined) return before
		const text = ask(key)
		if (text !== key && !key.endsWith(`:${text}`)) plain.set(key, text)
		return text
	}
	remembered.set(t, translate)
	remembered.set(translate, translate)
	return translate
}

export function WordsProvider({ value, children }: { value: { t: TFunction | Translate; language: Language }; children?: ReactNode }) {
	const { t, language } = value
	const words = useMemo(() => ({ t: remember(t), language }), [t, language])
	return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
}

export function useWords(): Words {
	const words = useContext(WordsContext)
	if (!words) throw new Error('useWords needs a WordsProvider above it')
	return words
}
