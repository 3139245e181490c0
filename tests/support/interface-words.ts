/** Finds words of a wrong language, raw keys and holes in what a page says, apart from what people wrote themselves. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { type Language, LANGUAGES } from '#app/domain/i18n/languages.ts'

/** Names, codes and formats that are the same in every language. */
const SAME_EVERYWHERE =
	/^(keruen|api|sms|sku|pdf|jpe?g|png|webp|avif|stripe|visa|utc|wechat|e-?mail|url|id|http|https|json|kr|kg|sha|bearer|linux|windows|macos|android|ios|chrome|chromium|headlesschrome|firefox|safari|edge|kzt|cny|usd|kgs|uzs|tjs|rub|eur|kz|cn|uz|tj|ru|mb)$/i

const SCRIPTS: Record<Language, RegExp> = {
	ru: /[a-z]{2,}|\p{Script=Han}+|[әғқңөұүһі]+/giu,
	kk: /[a-z]{2,}|\p{Script=Han}+/giu,
	zh: /\p{Script=Cyrillic}{2,}/giu,
	en: /\p{Script=Cyrillic}{2,}|\p{Script=Han}+/giu,
}

const flat = (node: object): string[] =>
	Object.values(node).flatMap((value) => (typeof value === 'object' ? flat(value as object) : [String(value)]))

const sentences = Object.fromEntries(
	LANGUAGES.map((language) => {
		const folder = join('locales', language)
		return [language, new Set(readdirSync(folder).flatMap((file) => flat(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object)))]
	}),
) as Record<Language, Set<string>>

/** What a reader sees or hears, as pieces of text; without elements that say that they are in another language, and without code. */
export function textsOf(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const own = document.documentElement.lang
		const found: string[] = []
		const walk = (element: Element) => {
			const lang = element.getAttribute('lang')
			if ((lang && lang !== own) || ['SCRIPT', 'STYLE', 'TEMPLATE', 'CODE', 'TEXTAREA', 'BDI', 'K-BADGES'].includes(element.tagName)) return
			for (const name of ['aria-label', 'alt', 'title', 'placeholder'])
				if (element.getAttribute(name)) found.push(element.getAttribute(name)!)
			for (const child of element.childNodes) {
				if (child.nodeType === Node.TEXT_NODE && child.textContent?.trim()) found.push(child.textContent.trim())
				if (child instanceof Element) walk(child)
			}
		}
		walk(document.body)
		return [document.title, ...found]
	})
}

/**
 * @param texts  pieces of text of a page
 * @param data   what people wrote: names, titles, reasons; taken out before looking
 * @returns what does not belong on a page in this language, each with the text around it
 */
export function wrongWords(texts: readonly string[], language: Language, data: readonly string[]): string[] {
	const longestFirst = [...new Set(data)].filter((one) => one.length > 1).sort((a, b) => b.length - a.length)
	return texts.flatMap((text) => {
		if (/\{\{|\}\}|\bundefined\b|\bNaN\b|\[object|Invalid Date/.test(text)) return [`hole: ${text}`]
		let rest = text
		for (const one of longestFirst) if (rest.includes(one)) rest = rest.split(one).join(' ')
		rest = rest.replace(/\S+@\S+|https?:\S+|\b[A-Z]{2,3}-[\w-]+|\b[0-9a-f]{8,}\b/g, ' ')
		if (/\b[a-z][a-zA-Z]*:[a-z][\w.-]+|\b[a-z][a-zA-Z]+\.[a-z][\w-]+(\.[\w-]+)*\b/.test(rest)) return [`key: ${text}`]
		const foreign = [...rest.matchAll(SCRIPTS[language])].map(([word]) => word).filter((word) => !SAME_EVERYWHERE.test(word))
		if (foreign.length > 0) return [`${foreign.join(' ')}: ${text}`]
		const other = LANGUAGES.find((one) => one !== language && rest.length > 3 && sentences[one].has(rest) && !sentences[language].has(rest))
		return other ? [`${other}: ${text}`] : []
	})
}
