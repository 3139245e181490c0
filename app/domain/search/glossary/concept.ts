/** What the trade calls one kind of goods, one material or one property, in the four languages. */

export interface Concept {
	/** Lower-case Latin letters, 3 to 24 of them; stands in the index, so it never changes its meaning. */
	id: string
	/** Of each language the preferred word first, then what buyers type instead of it: loans, spellings, words of the bazaar. */
	zh: string[]
	kk: string[]
	ru: string[]
	en: string[]
}

/**
 * Reads a table of one concept a line, `id | zh | kk | ru | en`, words of a language parted by commas.
 *
 * @throws RangeError when a line has not five parts, so that a slip in the data is found at once
 * @example readConcepts('thermos | 保温杯 | термос | термос | thermos, flask')[0].en // ['thermos', 'flask']
 */
export function readConcepts(table: string): Concept[] {
	return table
		.trim()
		.split('\n')
		.map((line) => {
			const parts = line.split('|').map((part) => part.trim())
			if (parts.length !== 5) throw new RangeError(`Five parts expected: ${line}`)
			const [id, zh, kk, ru, en] = parts as [string, string, string, string, string]
			return { id, zh: readWords(zh), kk: readWords(kk), ru: readWords(ru), en: readWords(en) }
		})
}

const readWords = (list: string) =>
	list
		.split(',')
		.map((word) => word.trim())
		.filter(Boolean)
