/** Words side by side: Chinese has marks of its own for a list, a pause and a clause, and no space after them. */
import type { Language } from '#app/domain/i18n/languages.ts'
import type { Words } from './words.tsx'

const MARKS = {
	/** Things of one kind: 红、蓝. */
	list: { zh: '、', other: ', ' },
	/** A thing and what is added to it: 数量，双. */
	pause: { zh: '，', other: ', ' },
	/** Statements of their own. */
	clause: { zh: '；', other: '; ' },
} as const

export function joined({ language }: Pick<Words, 'language'>, parts: readonly string[], mark: keyof typeof MARKS = 'list'): string {
	return parts.join(MARKS[mark][language === 'zh' ? 'zh' : 'other'])
}

/** `label: text` with the colon of the language. */
export const labelled = ({ t }: Words, label: string, text: string) => t('common:word.labelled', { label, text })

/** A field's name with the language in which it is written: «Название на китайском», "Қытайша атауы". */
export function labelIn({ t }: Words, label: string, written: Language): string {
	const text = t(`common:inLanguage.${written}`, { label })
	// Where the language comes first, the name of the field no longer begins the label.
	return text.startsWith(label) ? text : t(`common:inLanguage.${written}`, { label: label.charAt(0).toLowerCase() + label.slice(1) })
}
