import { afterEach, expect, test } from 'vitest'
import { ExportReadinessBox } from '#app/components/sell/export-readiness.tsx'
import { EXPORT_FACTS } from '#app/domain/catalog/export-readiness.ts'
import { LANGUAGES } from '#app/domain/i18n/languages.ts'
import { htmlOf, missingKeys, wordsIn } from './render.tsx'

afterEach(() => {
	missingKeys.length = 0
})

test.each(LANGUAGES)('a merchant reads in %s what a listing lacks for export', (language) => {
	const html = htmlOf(<ExportReadinessBox has={0} whole={6} missing={[...EXPORT_FACTS]} />, language)
	expect(missingKeys).toEqual([])
	expect(html.match(/<li>/g)).toHaveLength(EXPORT_FACTS.length)
	expect(html).toContain(wordsIn[language]('sell:field.tnvedCode'))
	expect(html).toMatch(/<progress[^>]*value="0"[^>]*max="6"/)
})

test.each(LANGUAGES)('a whole listing is said in %s to be ready, without a list', (language) => {
	const html = htmlOf(<ExportReadinessBox has={6} whole={6} missing={[]} />, language)
	expect(missingKeys).toEqual([])
	expect(html).toContain(wordsIn[language]('sell:export.ready'))
	expect(html).not.toContain('<li>')
})
