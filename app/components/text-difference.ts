/** What changed between two texts, by words; Chinese, which has no spaces, by characters. */

export interface DifferencePart {
	kind: 'same' | 'gone' | 'new'
	text: string
}

/** Above this product of token counts the middle is shown as replaced as a whole: a moderator reads on, a server goes on. */
const MOST_CELLS = 250_000

/** The parts in reading order: joined, the same and gone ones give `before`, the same and new ones give `after`. */
export function textDifference(before: string, after: string): DifferencePart[] {
	const a = tokens(before)
	const b = tokens(after)
	let start = 0
	while (start < a.length && start < b.length && a[start] === b[start]) start++
	let end = 0
	while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
	return merged([
		...a.slice(0, start).map((text) => ({ kind: 'same' as const, text })),
		...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
		...a.slice(a.length - end).map((text) => ({ kind: 'same' as const, text })),
	])
}

function tokens(text: string): string[] {
	return text.match(/\p{Script=Han}|[\p{L}\p{N}]+(?:[.,]\d+)*|\s+|[^\p{L}\p{N}\s]/gu) ?? []
}

/** Longest common subsequence. */
function middle(a: readonly string[], b: readonly string[]): DifferencePart[] {
	if (a.length * b.length > MOST_CELLS || a.length === 0 || b.length === 0) {
		return [...a.map((text) => ({ kind: 'gone' as const, text })), ...b.map((text) => ({ kind: 'new' as const, text }))]
	}
	const width = b.length + 1
	const length = new Uint32Array((a.length + 1) * width)
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			length[i * width + j] =
				a[i] === b[j] ? length[(i + 1) * width + j + 1]! + 1 : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!)
		}
	}
	const parts: DifferencePart[] = []
	let i = 0
	let j = 0
	while (i < a.length && j < b.length) {
		if (a[i] === b[j]) {
			parts.push({ kind: 'same', text: a[i]! })
			i++
			j++
		} else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) parts.push({ kind: 'gone', text: a[i++]! })
		else parts.push({ kind: 'new', text: b[j++]! })
	}
	while (i < a.length) parts.push({ kind: 'gone', text: a[i++]! })
	while (j < b.length) parts.push({ kind: 'new', text: b[j++]! })
	return parts
}

/** Neighbours of one kind become one part; a space between two changes joins them, so that words don't flicker. */
function merged(parts: readonly DifferencePart[]): DifferencePart[] {
	const out: DifferencePart[] = []
	let gone = ''
	let fresh = ''
	const flush = () => {
		if (gone) out.push({ kind: 'gone', text: gone })
		if (fresh) out.push({ kind: 'new', text: fresh })
		gone = fresh = ''
	}
	for (const [index, part] of parts.entries()) {
		const next = parts[index + 1]
		if (part.kind === 'gone') gone += part.text
		else if (part.kind === 'new') fresh += part.text
		else if (/^\s+$/.test(part.text) && gone && fresh && next && next.kind !== 'same') {
			gone += part.text
			fresh += part.text
		} else {
			flush()
			const last = out.at(-1)
			if (last?.kind === 'same') last.text += part.text
			else out.push({ kind: 'same', text: part.text })
		}
	}
	flush()
	return out
}
