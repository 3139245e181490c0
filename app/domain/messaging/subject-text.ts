/** What a conversation is about, for a reader: the product's title or the order's number. */
import { type Language, pickText, type Texts } from '#app/domain/i18n/languages.ts'

export interface Subjects {
	/** Titles of products, by id. */
	titles: Map<string, Texts>
	/** Numbers of orders, by id. */
	numbers: Map<string, string>
}

export function subjectText(thread: { subjectKind: 'product' | 'order'; subjectId: string }, subjects: Subjects, reader: Language): string {
	if (thread.subjectKind === 'order') return subjects.numbers.get(thread.subjectId) ?? thread.subjectId
	return pickText(subjects.titles.get(thread.subjectId) ?? {}, reader)?.text ?? thread.subjectId
}
