/** Hands the reader's language and words to every component below. */
import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { TFunction } from 'i18next'
import type { Language } from '#app/domain/i18n/languages.ts'
import { quick, type Translate } from './translate.ts'

export type { Translate } from './translate.ts'

export interface Words {
	t: Translate
	language: Language
}

const WordsContext = createContext<Words | null>(null)

export function WordsProvider({ value, children }: { value: { t: TFunction | Translate; language: Language }; children?: ReactNode }) {
	const { t, language } = value
	const words = useMemo(() => ({ t: quick(t, language), language }), [t, language])
	return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
}

export function useWords(): Words {
	const words = useContext(WordsContext)
	if (!words) throw new Error('useWords needs a WordsProvider above it')
	return words
}
