/** Words that say nothing about goods. A query drops them when other words remain; the index keeps them. */

const STOP_WORDS = new Set(
	`и в во на с со от до по из для к ко за под при или не купить опт оптом оптовый
	мен және үшін арналған бар бір көтерме сатып алу
	a an and the of for in on to with by or from buy wholesale
	的 和 与 及 批发 采购`.split(/\s+/),
)

/** @param word folded, in its own letters */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word)
