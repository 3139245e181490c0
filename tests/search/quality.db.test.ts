/** The search finds what the judged queries ask for, at least as well as it did. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Language, LANGUAGES } from '#app/domain/i18n/languages.ts'
import { testConnection, type TestConnection } from '#tests/support/database.ts'
import { measureQuality, type Quality } from './quality.ts'

/** A little below what was measured, so that a change that serves one query and costs another may pass, and one that costs many may not. */
const FLOORS: Record<Language, { mrr: number; p10: number }> = {
	zh: { mrr: 0.82, p10: 0.75 },
	kk: { mrr: 0.91, p10: 0.85 },
	ru: { mrr: 0.9, p10: 0.82 },
	en: { mrr: 0.92, p10: 0.85 },
}

let connection: TestConnection
let measured: Record<Language, Quality>
beforeAll(async () => {
	connection = await testConnection()
	measured = await measureQuality(connection.db)
})
afterAll(() => connection.close())

test.each(LANGUAGES)('judged queries in %s', (language) => {
	const { mrr, p10, weak } = measured[language]
	const worst = weak.slice(0, 5).map(({ query }) => query)
	expect(mrr, `reciprocal rank; worst: ${worst.join(', ')}`).toBeGreaterThanOrEqual(FLOORS[language].mrr)
	expect(p10, `precision at ten; worst: ${worst.join(', ')}`).toBeGreaterThanOrEqual(FLOORS[language].p10)
})
