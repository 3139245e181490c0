/** What people write is text wherever it is shown: nothing of it runs, nothing of it leaves its place, and all of it can be read. */
import { eq } from 'drizzle-orm'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
	apiKeys,
	companies,
	listingRevisions,
	messages,
	orderGroups,
	orderLines,
	productTexts,
	shops,
	threadReports,
	users,
	variants,
} from '#db/schema/index.server.ts'
import { SESSION_COOKIE } from '#app/http/session.server.ts'
import { launchBrowser } from '#tests/support/browser.ts'
import { aServedWorld, type Role, type World } from '#tests/support/served-world.ts'

const MARKUP = [
	...[
		'<script>alert(1)</script>',
		'<img src=x onerror=alert(1)>',
		'"><svg onload=alert(1)>',
		"'><svg/onload=alert(1)>",
		'</title><script>alert(1)</script>',
		'</textarea><script>alert(1)</script>',
	],
	...[
		'</script><script>alert(1)</script>',
		'</style><script>alert(1)</script>',
		'--><script>alert(1)</script>',
		'<iframe srcdoc="<script>alert(1)</script>"></iframe>',
		'<iframe src="javascript:alert(1)">',
	],
	...[
		'" autofocus onfocus=alert(1) x="',
		"' autofocus onfocus=alert(1) x='",
		'<a href="javascript:alert(1)">x</a>',
		'javascript:alert(1)',
		'data:text/html,<script>alert(1)</script>',
		'<body onload=alert(1)>',
	],
	...[
		'<details open ontoggle=alert(1)>',
		'<video><source onerror=alert(1)>',
		'<math><mi xlink:href="javascript:alert(1)">',
		'<style>@import "//evil.example/x.css";body{display:none}</style>',
		'<link rel=stylesheet href=//evil.example/x.css>',
	],
	...[
		'<base href="//evil.example/">',
		'<meta http-equiv=refresh content="0;url=//evil.example/">',
		'<form action=//evil.example/><button>go</button></form>',
		'<object data="javascript:alert(1)">',
		'<embed src="//evil.example/x.swf">',
	],
	...[
		'{{constructor.constructor("alert(1)")()}}',
		'${alert(1)}',
		'$t(errors:required)',
		'{{name}}',
		'&lt;script&gt;alert(1)&lt;/script&gt;',
		'\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
		'<!--',
		'<![CDATA[',
	],
]
/** Everything in every place at once. */
const ALL = MARKUP.join(' ')

let world: World
let browser: Browser
beforeAll(async () => {
	world = await aServedWorld()
	browser = await launchBrowser()
	const { db } = world
	const everywhere = { zh: ALL, kk: ALL, ru: ALL, en: ALL }
	await db.update(users).set({ name: ALL })
	await db.update(companies).set({ name: ALL, legalName: ALL })
	await db.update(shops).set({ names: everywhere })
	await db.update(productTexts).set({ title: ALL, description: ALL })
	await db.update(variants).set({ colour: { names: everywhere } })
	await db.update(messages).set({ text: ALL })
	await db.update(threadReports).set({ reason: ALL })
	await db.update(apiKeys).set({ name: ALL })
	await db.update(orderLines).set({ titles: everywhere, sku: ALL, colour: everywhere })
	for (const group of await db.select().from(orderGroups))
		await db
			.update(orderGroups)
			.set({ note: ALL, address: { ...group.address, recipient: ALL, city: ALL, line: ALL, region: ALL } })
			.where(eq(orderGroups.id, group.id))
	for (const { id, content } of await db.select().from(listingRevisions))
		await db
			.update(listingRevisions)
			.set({ reasonText: ALL, content: { ...content, texts: { zh: { title: ALL, description: ALL, status: 'original' } } } })
			.where(eq(listingRevisions.id, id))
}, 90_000)
afterAll(async () => {
	await browser?.close()
	await world?.close()
})

/** Hears everything that markup could do to a page. */
function listen(page: Page): string[] {
	const heard: string[] = []
	page.on('dialog', (dialog) => (heard.push(`dialog ${dialog.message()}`), void dialog.dismiss()))
	page.on('console', (message) => /Content Security Policy|Refused to|violates/i.test(message.text()) && heard.push(message.text()))
	page.on('pageerror', (error) => heard.push(`error ${error.message}`))
	page.on('request', (request) => /evil\.example|^javascript:/.test(request.url()) && heard.push(`asked for ${request.url()}`))
	return heard
}

async function pageOf(role: Role): Promise<Page> {
	const context = await browser.newContext()
	const { hostname } = new URL(world.url)
	const cookies = [
		...(world.token[role] ? [{ name: SESSION_COOKIE, value: world.token[role]! }] : []),
		{ name: 'k_cart', value: world.cartId },
	]
	await context.addCookies(cookies.map((one) => ({ ...one, domain: hostname, path: '/' })))
	return context.newPage()
}

const flat = (text: string) => text.replace(/\s+/g, ' ')

test('markup that runs would be heard', async () => {
	const page = await (await browser.newContext()).newPage()
	const heard = listen(page)
	await page.setContent(`<title>x</title>${MARKUP[1]}<link rel=stylesheet href=http://evil.example/x.css>`)
	await expect.poll(() => heard.join()).toMatch(/dialog 1/)
	expect(heard.join()).toContain('evil.example')
	await page.goto(`${world.url}/zh`)
	await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>'))
	await expect.poll(() => heard.join()).toMatch(/Content Security Policy/)
	await page.context().close()
})

/** Pages by who sees them; those marked false show nothing that somebody wrote, only some of it, or what the index of the search knows. */
const PAGES: [role: Role, path: (world: World) => string, isShown?: false][] = [
	['visitor', () => '/zh'],
	['visitor', (of) => of.productPath],
	['visitor', (of) => `/ru/categories/${of.categorySlug}`, false],
	['visitor', () => '/en/search?q=%E7%A2%97', false],
	['visitor', () => `/kk/search?q=${encodeURIComponent(ALL.slice(0, 190))}`, false],
	['visitor', (of) => `/zh/shops/${of.merchant.shop.slug}`],
	['visitor', () => '/zh/cart'],
	['buyer', () => '/kk/checkout'],
	['buyer', () => '/zh/orders'],
	['buyer', (of) => `/zh/orders/${of.placed.number}`],
	['buyer', (of) => `/ru/orders/${of.paid.number}`],
	['buyer', (of) => `/zh/order-groups/${of.placed.groupNumber}`],
	['buyer', () => '/zh/messages'],
	['buyer', (of) => `/zh/messages/${of.thread}`],
	['buyer', (of) => `/en/messages/new?kind=product&id=${of.otherMerchant.product.id}`],
	['buyer', () => '/zh/account', false],
	['buyer', () => '/zh/account/company'],
	['buyer', () => '/zh/account/api-keys'],
	['merchant', () => '/zh/sell', false],
	['merchant', () => '/zh/sell/products'],
	['merchant', (of) => `/zh/sell/products/${of.merchant.product.id}`, false],
	['merchant', () => '/zh/sell/orders'],
	['merchant', (of) => `/zh/sell/orders/${of.paid.number}`],
	['merchant', (of) => `/kk/messages/${of.quietThread}`],
	['moderator', () => '/zh/staff'],
	['moderator', (of) => `/zh/staff/listings/${of.revisionId}`],
	['moderator', (of) => `/zh/staff/reports?report=${of.reportId}`],
	['moderator', () => '/zh/staff/audit', false],
	['visitor', () => '/zh/outbox', false],
]

test.each(PAGES.map((one) => [`${one[0]}: ${String(one[1]).replace(/^\(.*?\) => /, '')}`, one] as const))(
	'%s',
	async (_, [role, path, isShown]) => {
		const page = await pageOf(role)
		const heard = listen(page)
		const answer = await page.goto(world.url + path(world), { waitUntil: 'load' })
		expect(answer?.status()).toBe(200)
		// Two frames and a turn of the page's own loop: what reacts to focus or to opening has run by then.
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))))
		expect(heard).toEqual([])
		expect(new URL(page.url()).origin).toBe(world.url)
		const found = await page.evaluate(() => ({
			text: document.body.innerText,
			fields: [...document.querySelectorAll('input, textarea')].map((one) => (one as HTMLInputElement).value).join(' '),
			odd: [
				...document.querySelectorAll(
					'iframe, object, embed, base, math, [onerror], [onload], [onfocus], [ontoggle], [srcdoc], a[href^="javascript:"], a[href^="data:"], [action*="evil"], link[href*="evil"]',
				),
			].map((one) => one.outerHTML.slice(0, 100)),
		}))
		expect(found.odd).toEqual([])
		if (isShown === false) return
		const readable = flat(`${found.text} ${found.fields}`)
		expect(MARKUP.filter((one) => !readable.includes(flat(one)))).toEqual([])
		await page.context().close()
	},
)
