/** What a conversation is about, for a reader: the product's title, the order's number or the shop's name. */
import { type Language, pickText, type Texts } from '#app/domain/i18n/languages.ts'

export interface Subjects {
	/** Titles of products, by id. */
	titles: Map<string, Texts>
	/** Numbers of orders, by id. */
	numbers: Map<string, string>
	/** Shops, by id. */
	shops: Map<string, { slug: string; names: Texts }>
}

export function subjectText(
	thread: { subjectKind: 'product' | 'order' | 'shop'; subjectId: string },
	subjects: Subjects,
	reader: Language,
): string {
	if (thread.subjectKind === 'order') return subjects.numbers.get(thread.subjectId) ?? thread.subjectId
	const names = thread.subjectKind === 'shop' ? subjects.shops.get(thread.subjectId)?.names : subjects.titles.get(thread.subjectId)
	return pickText(names ?? {}, reader)?.text ?? thread.subjectId
}
