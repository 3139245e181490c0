/** What people signed in see, in a real browser: every desk in four languages, on a phone and a desk, light and dark. */
import BetterSqlite3 from 'better-sqlite3'
import type { Browser, BrowserContext } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '#app/domain/i18n/languages.ts'
import { DEMO_PASSWORD } from '#db/seed/accounts.ts'
import { launchBrowser } from '#tests/support/browser.ts'
import { faultsOfAll } from '#tests/support/page-faults.ts'
import { type Served, serveProduct } from '#tests/support/product.ts'

/** With LOOKS=all axe looks at the desks 1280 px wide, too; a minute more. */
const LOOK_TWICE = process.env.LOOKS === 'all'

let served: Served
let browser: Browser
let database: BetterSqlite3.Database
let data: string[]

const one = (query: string) => String(Object.values(database.prepare(query).get() as object)[0])
const all = (query: string) => database.prepare(query).raw().all().flat().map(String)

beforeAll(async () => {
	served = await serveProduct()
	browser = await launchBrowser()
	database = new BetterSqlite3(served.env.DATABASE_URL!.replace(/^file:/, ''), { readonly: true })
	data = peoplesWords()
}, 300_000)
afterAll(async () => {
	await browser?.close()
	database?.close()
	await served?.close()
})

/** Whatever is in the database and may stand on a page in the language of its writer. */
function peoplesWords(): string[] {
	const texts = all('select names from shops union select titles from order_lines union select names from halls').flatMap((json) =>
		Object.values(JSON.parse(json) as object),
	)
	return [
		...texts.map(String),
		...all(
			'select name from companies union select legal_name from companies union select name from users union select registration_number from companies union select title from product_texts',
		),
		...all(
			'select reason from order_history where reason is not null union select reason from thread_reports union select text from messages',
		),
		...all('select reason_text from listing_revisions where reason_text is not null union select russian_goods_name from products'),
		...all('select note from order_groups union select sku from variants union select sku from products'),
		...all(`select value from order_groups, json_each(address)`),
	].flatMap((text) => text.split('\n').map((line) => line.trim()))
}

const PEOPLE = ['nobody', 'buyer', 'merchant', 'moderator'] as const
type Person = (typeof PEOPLE)[number]

/** Paths behind the language, of each who sees them. */
const PAGES: Record<Person, () => string[]> = {
	nobody: () => ['/cart', '/account/sign-in', '/account/sign-in-code', '/account/register', '/account/reset'],
	buyer: () => [
		'/cart',
		'/checkout',
		'/orders',
		...['placed', 'dispatched', 'cancelled'].map((state) => `/orders/${one(`select number from orders where state = '${state}'`)}`),
		`/order-groups/${one('select number from order_groups order by placed_at desc')}`,
		`/order-groups/${one('select number from order_groups order by placed_at')}`,
		'/messages',
		`/messages/${one("select id from threads where subject_kind = 'order'")}`,
		`/messages/new?kind=product&id=${one('select id from products where company_id = 3')}`,
		'/account',
		'/account/company',
		'/account/sessions',
		'/account/api-keys',
	],
	merchant: () => [
		'/sell',
		'/sell/products',
		'/sell/products/new',
		`/sell/products/${one("select product_id from listing_revisions where status = 'returned'")}`,
		`/sell/products/${one("select product_id from listing_revisions where status = 'pending' and company_id = 1")}`,
		'/sell/orders',
		'/sell/orders?show=closed',
		`/sell/orders/${one("select number from orders where merchant_company_id = 1 and state = 'paid'")}`,
		`/messages/${one("select id from threads where merchant_company_id = 1 and subject_kind = 'product'")}`,
	],
	moderator: () => [
		'/staff',
		`/staff/listings/${one("select id from listing_revisions where status = 'pending' and before is not null")}`,
		`/staff/listings/${one("select id from listing_revisions where status = 'pending' and before is null")}`,
		`/staff/listings/${one("select id from listing_revisions where status = 'returned'")}`,
		'/staff/reports',
		`/staff/reports?report=${one('select id from thread_reports')}`,
		'/staff/audit',
	],
}

async function enter(person: Person): Promise<BrowserContext> {
	const context = await browser.newContext({ viewport: { width: 360, height: 800 } })
	if (person === 'nobody') return context
	const page = await context.newPage()
	await page.goto(`${served.url}/ru/account/sign-in`)
	await page.fill('[name="contact"]', `${person}@demo.keruen`)
	await page.fill('[name="password"]', DEMO_PASSWORD)
	await page.locator('main form button').first().click()
	await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'))
	if (person === 'moderator') {
		const code = /\b\d{6}\b/.exec(one('select body from deliveries order by id desc'))![0]
		await page.fill('[name="code"]', code)
		await page.locator('button[value="pass"]').click()
		await page.waitForURL(/\/staff$/)
	}
	if (person === 'buyer')
		for (const company of [1, 2]) {
			const goods = database
				.prepare(
					'select p.id, v.id as variant, p.minimum_order as least from products p join variants v on v.product_id = p.id where p.company_id = ? and v.stock >= p.minimum_order order by p.rank, v.position',
				)
				.get(company) as { id: number; variant: number; least: number }
			await page.goto(`${served.url}/ru/products/x-${goods.id}`)
			await page.fill(`[name="quantity[${goods.variant}]"]`, String(goods.least))
			await page.locator('button[value="add"]').click()
			await page.waitForURL(/\/cart/)
		}
	await page.close()
	return context
}

describe('axe, width, console and words in zh, kk, ru, en at 360 and 1280 px, light and dark', () => {
	for (const person of PEOPLE)
		test(`pages of ${person}`, async () => {
			const context = await enter(person)
			const looks = LANGUAGES.flatMap((language) =>
				PAGES[person]().map((path) => ({ url: served.url, path, language, data, dark: true, wide: LOOK_TWICE })),
			)
			const found = await faultsOfAll(context, looks)
			await context.close()
			expect(found).toEqual([])
		}, 480_000)
})
