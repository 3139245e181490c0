/** What the server refuses before any page sees it is said on a page in the reader's language, with a way back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Language, LANGUAGES } from '#app/domain/i18n/languages.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { type Answer, ask } from '#tests/support/http-client.ts'
import { aServedWorld, type World } from '#tests/support/served-world.ts'
import { leaks } from './bad-input.ts'

let world: World
beforeAll(async () => {
	world = await aServedWorld()
}, 90_000)
afterAll(() => world?.close())

const MIB = 1024 * 1024
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const MEGABYTES: Record<Language, string> = { en: 'MB', ru: 'МБ', kk: 'МБ', zh: 'MB' }

function expectPage({ status, headers, text }: Answer, language: Language, expected: { status: number; title: string; back?: string }) {
	expect(status).toBe(expected.status)
	expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
	expect(headers.get('content-security-policy')).toContain("default-src 'none'")
	expect(headers.getSetCookie()).toEqual([])
	expect(text).toContain(`<html lang="${language}"`)
	expect(/<h1>([^<]*)<\/h1>/.exec(text)![1]).toBe(wordsIn(language)(`common:problemPage.${expected.title}.title`))
	if (expected.back) expect(text).toContain(`<a class="btn" href="${expected.back}">`)
	expect(leaks({ status, text })).toEqual([])
}

describe.each(LANGUAGES)('in %s', (language) => {
	test('a form over the limit says how much may be sent', async () => {
		const path = `/${language}/cart`
		const answer = await ask(world.url, path, { method: 'POST', body: `note=${'a'.repeat(MIB)}`, headers: FORM })
		expectPage(answer, language, { status: 413, title: 'tooLarge', back: path })
		expect(answer.text).toContain(`1 ${MEGABYTES[language]}`)
	})

	test('a form of another site is told apart from a page that is closed', async () => {
		const path = `/${language}/account`
		const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
		const answer = await ask(world.url, path, { form: { act: 'profile', name: 'x' }, token: world.token.buyer, headers })
		expectPage(answer, language, { status: 403, title: 'elsewhere', back: path })
	})

	test('an address that can not be read', async () => {
		for (const path of [`/${language}/%00`, `/${language}/%E0%A4%A`, `/${language}?_data=root`])
			expectPage(await ask(world.url, path), language, { status: 400, title: 'unread' })
	})
})

test('photos over their own limit, sent whole: the page arrives all the same', async () => {
	const path = '/ru/sell/products/new'
	const multipart = new FormData()
	multipart.append('photos', new Blob([new Uint8Array(48 * MIB)]), 'large.jpg')
	const answer = await ask(world.url, path, { multipart, token: world.token.merchant })
	expectPage(answer, 'ru', { status: 413, title: 'tooLarge', back: path })
	expect(answer.text).toContain('40 МБ')
}, 30_000)

test('programs and addresses without a language get no page', async () => {
	const large = { method: 'POST', body: `x=${'a'.repeat(MIB)}`, headers: FORM }
	for (const path of ['/settings', '/ru/sell/orders.data']) {
		const answer = await ask(world.url, path, large)
		expect([answer.status, answer.text], path).toEqual([413, 'Too large'])
	}
	const called = await ask(world.url, '/api/v1/products', { ...large, key: world.keys.merchant })
	expect([called.status, called.headers.get('content-type')]).toEqual([413, 'application/problem+json'])
	// What was refused is not the page: that one stays as it is.
	expect((await ask(world.url, '/ru/cart')).status).toBe(200)
})
