/** The four languages, and which text a reader gets when theirs is missing (DOMAIN.md, Languages). */

export const LANGUAGES = ['zh', 'kk', 'ru', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
export type Texts = Partial<Record<Language, string>>

/** The reader's language first, then what they are likeliest to read. */
export const FALLBACK: Record<Language, readonly Language[]> = {
	kk: ['kk', 'ru', 'en', 'zh'],
	ru: ['ru', 'kk', 'en', 'zh'],
	en: ['en', 'ru', 'zh', 'kk'],
	zh: ['zh', 'en', 'ru', 'kk'],
}

export function isLanguage(value: unknown): value is Language {
	return (LANGUAGES as readonly unknown[]).includes(value)
}

/** The text for `reader` and the language that it is in; undefined when there is none at all. */
export function pickText(texts: Texts, reader: Language): { text: string; language: Language } | undefined {
	for (const language of FALLBACK[reader]) {
		const text = texts[language]
		if (text) return { text, language }
	}
	return undefined
}
