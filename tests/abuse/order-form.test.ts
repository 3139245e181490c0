/** Quantities on a product's page: what can't be ordered so comes back to the page, beside its field, with all that was typed. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Language, LANGUAGES } from '#app/domain/i18n/languages.ts'
import { aShopWithProducts } from '#tests/support/factories.ts'
import { ask, setCookie } from '#tests/support/http-client.ts'
import { aServedWorld, type World } from '#tests/support/served-world.ts'
import { controlsOf, sentencesOf, textOf } from './bad-input.ts'

type Listing = Awaited<ReturnType<typeof aShopWithProducts>>['products'][number]

let world: World
/** Each of its three colours has its own minimum of 60, in twenties. */
let each: Listing
/** Sixty of all its colours together, in twenties. */
let mixed: Listing
beforeAll(async () => {
	world = await aServedWorld()
	const made = (mixedBatch: boolean) =>
		aShopWithProducts(world.db, { stock: [9000, 9000, 9000], product: { orderMultiple: 20, mixedBatch } })
	each = (await made(false)).products[0]!
	mixed = (await made(true)).products[0]!
}, 90_000)
afterAll(() => world?.close())

const send = ({ product, variants }: Listing, language: Language, quantities: string[], cookies = {}) =>
	ask(world.url, `/${language}/products/x-${product.id}`, {
		form: { act: 'add', ...Object.fromEntries(variants.map(({ id }, index) => [`quantity[${id}]`, quantities[index]!])) },
		cookies,
	})

const fieldsOf = (html: string) => controlsOf(html).filter((one) => one.name.startsWith('quantity['))

const WRONG: [typed: string, said: Record<Language, RegExp>][] = [
	['abc', { en: /in digits/, ru: /цифрами/, kk: /цифр|сан/i, zh: /数字/ }],
	['-5', { en: /below zero/, ru: /меньше нуля|отрицательн/, kk: /нөлден|теріс/i, zh: /负|小于/ }],
	['40', { en: /minimum order: 20 pcs/, ru: /20 шт/, kk: /20 дана/, zh: /20 ?件|20 ?个/ }],
	['70', { en: /multiples of 20 pcs. Add 10 pcs/, ru: /20 шт.*10 шт/, kk: /20 дана.*10 дана/, zh: /20.*10/ }],
]

test.each(LANGUAGES)(
	'a quantity that is none, too little or no multiple is said beside its field in %s, and all stays typed',
	async (language) => {
		for (const [typed, said] of WRONG) {
			const answer = await send(each, language, ['60', typed, '８０'])
			expect([answer.status, answer.headers.getSetCookie()], typed).toEqual([400, []])
			const fields = fieldsOf(answer.text)
			expect(fields.map((one) => [one.value, one.isInvalid])).toEqual([
				['60', false],
				[typed, true],
				['８０', false],
			])
			expect(textOf(answer.text, fields[1]!.describedBy[0]!), typed).toMatch(said[language])
			expect(sentencesOf(answer.text)[0], 'on top').toMatch(said[language])
		}
	},
)

test('what is wrong with a mixed batch is said once, and belongs to each field that was filled in', async () => {
	const answer = await send(mixed, 'ru', ['35', '', '30'])
	expect(answer.status).toBe(400)
	const fields = fieldsOf(answer.text)
	expect(fields.map((one) => [one.value, one.isInvalid])).toEqual([
		['35', true],
		['', false],
		['30', true],
	])
	expect(fields[0]!.describedBy[0]).toBe(fields[2]!.describedBy[0])
	expect(textOf(answer.text, fields[0]!.describedBy[0]!)).toMatch(/20 шт.*15 шт/)
	const nothing = await send(mixed, 'kk', ['', ' ', '0'])
	expect([nothing.status, fieldsOf(nothing.text).some((one) => one.isInvalid)]).toEqual([400, true])
})

test('what can be ordered goes into the cart, also on top of what is there, and as a beginning of a mixed batch', async () => {
	const first = await send(each, 'ru', ['60', '', '80'])
	expect([first.status, first.location]).toEqual([303, '/ru/cart?added=140'])
	const k_cart = setCookie(first, 'k_cart')!
	expect((await send(each, 'ru', ['20', '', ''], { k_cart })).location).toBe('/ru/cart?added=20')
	expect((await send(each, 'ru', ['', '20', ''], { k_cart })).status).toBe(400)
	expect((await send(mixed, 'zh', ['20', '', ''])).location).toBe('/zh/cart?added=20')
})

test('the answer to one is kept for nobody else', async () => {
	const { location } = await ask(world.url, `/en/products/x-${each.product.id}`)
	const before = await ask(world.url, location!)
	const quantities = Object.fromEntries(each.variants.map(({ id }) => [`quantity[${id}]`, 'canary']))
	const answer = await ask(world.url, location!, { form: quantities })
	expect([answer.status, answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([400, null, 'private, no-cache'])
	const after = await ask(world.url, location!)
	expect(after.text).toBe(before.text)
	expect(after.text).not.toContain('canary')
	// The form sends to the page that it stands on.
	expect(after.text).toContain(`method="post" action="${location}"`)
})

test('Enter in a quantity of the cart recalculates: the first button that sends the form changes nothing by itself', async () => {
	const first = await send(each, 'ru', ['60', '', '80'])
	const { text } = await ask(world.url, '/ru/cart', { cookies: { k_cart: setCookie(first, 'k_cart')! } })
	const form = /<form method="post"[^>]*action="\/ru\/cart"[^>]*>[^]*?<\/form>/.exec(text)![0]
	const buttons = [...form.matchAll(/<button\b[^>]*>/g)].map(([button]) => button)
	expect(buttons[0]).toMatch(/name="act" value="update"/)
	expect(buttons.some((button) => button.includes('name="step['))).toBe(true)
})
