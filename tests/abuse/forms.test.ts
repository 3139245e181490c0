/** Every form with bad input in every field: refused beside the field, in the reader's language, with what was typed, and nothing changed. */
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attempts } from '#db/schema/index.server.ts'
import { type Language, LANGUAGES } from '#app/domain/i18n/languages.ts'
import { type Act, ACTS } from '#tests/authz/acts.ts'
import { changed, type DatabaseState, stateOf } from '#tests/support/database-state.ts'
import { type Answer, ask, type Asked } from '#tests/support/http-client.ts'
import { aServedWorld, type World } from '#tests/support/served-world.ts'
import { controlsOf, escapeHtml, fieldsOf, leaks, sentencesOf, spoilt, strangeBodies, textOf, withFields } from './bad-input.ts'
import { ALL_WRONG, keyOf, mustRefuse, SECOND_STEPS } from './form-fields.ts'

let world: World
let watch: Database.Database | undefined
beforeAll(async () => {
	world = await aServedWorld({ logLevel: 'debug' })
	const url = world.served.env.DATABASE_URL!
	if (url.startsWith('file:')) watch = new Database(url.slice('file:'.length))
}, 90_000)
afterAll(async () => {
	watch?.close()
	await world?.close()
})

/** A number that is another one after each commit: reading everything each time takes too long. */
const commits = () => watch?.pragma('data_version', { simple: true })
let last: { commits: unknown; state: DatabaseState } | undefined
async function stateNow(): Promise<DatabaseState> {
	const now = commits()
	if (!last || now === undefined || last.commits !== now) last = { commits: now, state: await stateOf(world.db) }
	return last.state
}
/** A refusal shows a conversation again to who may read it, which is written down; jobs ask about open payments. */
const isTold = (act: Act) => (table: string) => table !== 'thread_reads' && (table !== 'payments' || act.route.endsWith('/order-group'))

const TYPED = new Set(['text', 'tel', 'email', 'search', 'textarea'])
const SCRIPT: Record<Language, RegExp> = {
	zh: /\p{Script=Han}/u,
	kk: /\p{Script=Cyrillic}/u,
	ru: /\p{Script=Cyrillic}/u,
	en: /[A-Za-z]{3}/,
}

/** With TRIES=all a field of no kind of its own is spoilt in every way; else in the worst ones. */
const EVERYTHING = process.env.TRIES === 'all'
const WORST = new Set(['missing', '1e21', 'NUL', 'half a letter', '10,000 letters', 'twice', 'as a tree'])

interface Attempt {
	act: Act
	name: string
	how: string
	asked: Asked
	language: Language
}
interface Tried extends Attempt {
	answer: Answer
	what: string
}

async function send(one: Attempt): Promise<Tried> {
	const { act, asked, language } = one
	const answer = await ask(world.url, act.path(world).replace(/^\/zh\b/, `/${language}`), { ...asked, token: world.token[act.may[0]!] })
	return { ...one, answer, what: `${one.name} ${one.how} in ${language}` }
}

/** @returns what is wrong with an answer, whatever the field */
function faults({ answer, name, how, language, asked, act, what }: Tried): string[] {
	const wrong = leaks(answer)
	if (answer.status === 429) wrong.push('was not looked at')
	const isPage = answer.headers.get('content-type')?.includes('text/html')
	if (answer.status >= 400 && isPage) {
		const said = sentencesOf(answer.text)
		if (said.length === 0) wrong.push('refused without a word')
		if (act.path(world).startsWith('/zh'))
			for (const one of said)
				if (!SCRIPT[language].test(one) || /^[a-z]+(-[a-z]+)*$|problem\./.test(one)) wrong.push(`says ${one.slice(0, 80)}`)
	}
	if ((answer.status === 400 || answer.status === 409) && isPage && name !== 'body') {
		const controls = controlsOf(answer.text).filter((one) => TYPED.has(one.type))
		for (const [other, value] of fieldsOf(asked)) {
			const shown = controls.filter((control) => control.name === other)
			if (other === name || other === 'code' || value === '' || shown.length === 0) continue
			if (!shown.some((control) => control.value.trim() === escapeHtml(value))) wrong.push(`lost what was typed into ${other}`)
		}
		// A field that has to refuse this says so itself.
		const own = controlsOf(answer.text).filter((one) => one.name === name && (TYPED.has(one.type) || one.tag === 'select'))
		if (answer.status === 400 && own.length > 0 && mustRefuse(act, name).includes(how)) {
			const invalid = own.find((one) => one.isInvalid)
			if (!invalid) wrong.push('nothing is said beside the field')
			else if (!SCRIPT[language].test(invalid.describedBy.map((id) => textOf(answer.text, id)).join(' ')))
				wrong.push('what is said does not belong to the field')
		}
	}
	return wrong.map((one) => `${what}: ${one}`)
}

async function inGroups(all: Attempt[], size: number, each: (group: Tried[]) => Promise<void>) {
	for (let at = 0; at < all.length; at += size) {
		await world.db.delete(attempts)
		await each(await Promise.all(all.slice(at, at + size).map(send)))
	}
}

/** Everything bad for a form; what has to be refused first, while the act is still possible. */
function attemptsFor(act: Act): { refused: Attempt[]; others: Attempt[] } {
	const good = act.send(world)
	const fields = fieldsOf(good)
	let turn = 0
	const attempt = (name: string, how: string, asked: Asked): Attempt => ({
		act,
		name,
		how,
		asked,
		language: LANGUAGES[turn++ % LANGUAGES.length]!,
	})
	// A new listing has the fields of an old one, which are all tried there.
	const names = act.name === 'submit new' ? ['version', 'sku', 'variants[0].sku'] : fields.map(([name]) => name)
	const tried = names.flatMap((name) => {
		turn++
		return spoilt(fields, name).map(([how, bad]) => attempt(name, how, withFields(good, bad)))
	})
	const isWorth = (one: Attempt) => EVERYTHING || mustRefuse(act, one.name).length > 0 || WORST.has(one.how)
	const bodies = strangeBodies(good).map(([how, asked]) => attempt('body', how, asked))
	const isRefused = (one: Attempt) => mustRefuse(act, one.name).includes(one.how)
	return { refused: tried.filter(isRefused), others: [...bodies, ...tried.filter((one) => !isRefused(one) && isWorth(one))] }
}

describe.each(LANGUAGES)('what is wrong stands beside its field in %s', (language) => {
	test.each(ALL_WRONG.map((one) => [`${one.path} ${one.form.act ?? ''}`, one] as const))('%s', async (_, { path, as, form, wrong }) => {
		await world.db.delete(attempts)
		const named: Record<string, string> = {
			THREAD: world.quietThread,
			PLACED: world.placed.number,
			PAID: world.paid.number,
			REVISION: String(world.revisionId),
			REPORT: String(world.reportId),
		}
		const fill = (text: string) => text.replace(/THREAD|PLACED|PAID|REVISION|REPORT/, (name) => named[name]!)
		const { status, text } = await ask(world.url, `/${language}/${fill(path)}`, {
			token: world.token[as],
			cookies: { k_cart: world.cartId },
			form: Object.fromEntries(Object.entries(form).map(([name, value]) => [name, fill(value)])),
		})
		expect(status).toBe(400)
		const invalid = controlsOf(text).filter((one) => one.isInvalid)
		expect([...new Set(invalid.map((one) => one.name))].sort()).toEqual([...wrong].sort())
		for (const control of invalid) {
			// What is said about one of several belongs to all of them.
			const words = (control.type === 'radio' ? [`f-${control.name}-e`] : control.describedBy).map((id) => textOf(text, id)).join(' ')
			expect(words, control.name).toMatch(SCRIPT[language])
			if (language !== 'zh') expect(words, control.name).not.toMatch(/\p{Script=Han}/u)
		}
	})
})

/** The fields that an act sends when all is well. */
const formOf = (route: string, name: string, change: Record<string, string>): [path: string, asked: Asked] => {
	const act = ACTS.find((one) => one.route === `routes/${route}` && one.name === name)!
	const asked = act.send(world)
	return [
		act.path(world),
		{ ...withFields(asked, Object.entries({ ...Object.fromEntries(fieldsOf(asked)), ...change })), token: world.token[act.may[0]!] },
	]
}

test('full-width digits are digits, in the cart too; what is no quantity is said, and the cart stays as it was', async () => {
	const { product, variant } = world.otherMerchant
	const add = (quantity: string, language: Language) =>
		ask(world.url, `/${language}/cart`, { form: { act: 'add', productId: String(product.id), [`quantity[${variant.id}]`]: quantity } })
	for (const good of ['６０', '60', ' 60 ']) expect((await add(good, 'zh')).location, good).toBe('/zh/cart?added=60')
	for (const [index, bad] of ['-1', '0.5', '1e21', 'abc', '9'.repeat(20), 'ж'.repeat(10_000), '0', '', '\0', '６０.５'].entries()) {
		const language = LANGUAGES[index % 4]!
		const answer = await add(bad, language)
		expect([answer.status, answer.headers.getSetCookie()], bad).toEqual([400, []])
		expect(sentencesOf(answer.text)[0], bad).toMatch(SCRIPT[language])
	}
	for (const [name, wide] of [
		['steps[0].fromQuantity', '６０'],
		['minimumOrder', '６０'],
		['carton.pieces', '６０'],
		['hsCode', '３９２４１０'],
	] as const)
		expect(
			(await ask(world.url, ...formOf('sell/product', 'submit', { version: '999', [name]: wide }))).status,
			`${name}: only stale`,
		).toBe(409)
})

test('nothing of another company is taken by its number, and an old version is told', async () => {
	const before = await stateOf(world.db)
	const refused = async (status: number, [path, asked]: [string, Asked], what: string) => {
		const answer = await ask(world.url, path.replace('/zh/', '/ru/'), asked)
		expect(answer.status, what).toBe(status)
		expect(sentencesOf(answer.text)[0], what).toMatch(SCRIPT.ru)
	}
	const { otherMerchant, otherBuyer } = world
	// The version that it has while the proposal waits.
	const listing = (change: Record<string, string>) => formOf('sell/product', 'submit', { version: '2', ...change })
	await refused(400, listing({ 'variants[0].id': String(otherMerchant.variant.id) }), 'variant')
	await refused(400, listing({ 'pictures[0].id': 'f'.repeat(32) }), 'picture')
	await refused(400, listing({ categoryId: '999999' }), 'category')
	for (const version of ['0', '1', '999999999']) await refused(409, listing({ version }), `version ${version}`)
	await refused(409, formOf('sell/product', 'retire', { version: '9' }), 'version to retire')
	const asOther: Asked = { ...formOf('sell/product', 'submit new', { sku: 'OTHER-1' })[1], token: world.token.otherMerchant }
	await refused(400, ['/zh/sell/products/new', asOther], 'picture of the other')
	await refused(404, [formOf('sell/product', 'submit', {})[0], asOther], 'product of the other')
	await refused(400, formOf('buyer/cart', 'add', { productId: String(otherMerchant.product.id) }), 'variant of another product')
	await refused(404, formOf('account/home', 'switch', { companyId: String(otherBuyer.company.id) }), 'company')
	await refused(404, formOf('account/company', 'role', { userId: String(otherBuyer.user.id) }), 'member')
	await refused(409, formOf('buyer/checkout', 'place', { seenTotal: '1' }), 'sum')
	expect(changed(before, await stateOf(world.db))).toEqual([])
})

describe.each([...ACTS, ...SECOND_STEPS].map((act) => [keyOf(act), act] as const))('%s', (_, act) => {
	test('bad input is refused with words and changes nothing', async () => {
		const wrong: string[] = []
		const { refused, others } = attemptsFor(act)
		const compare = (before: DatabaseState, after: DatabaseState, group: Tried[]) =>
			wrong.push(
				...changed(before, after)
					.filter(isTold(act))
					.map((table) => `refused, and ${table} changed: ${group.map((one) => one.what).join('; ')}`),
			)
		let state = await stateNow()
		await inGroups(refused, 4, async (group) => {
			for (const one of group)
				wrong.push(...faults(one), ...(one.answer.status < 400 ? [`${one.what}: taken, ${one.answer.location}`] : []))
			const after = await stateNow()
			compare(state, after, group)
			state = after
		})
		await inGroups(others, 4, async (group) => {
			for (const one of group) wrong.push(...faults(one))
			const bad = group.filter((one) => one.answer.status >= 400)
			state = await stateNow()
			if (bad.length === group.length) return
			// Something was taken: what was refused beside it is sent again alone.
			for (const one of bad) if ((await send(one)).answer.status < 400) wrong.push(`${one.what}: taken the second time`)
			const after = await stateNow()
			compare(state, after, bad)
			state = after
		})
		expect(wrong).toEqual([])
		expect(({} as Record<string, unknown>).x).toBeUndefined()
	})
})

test('the log of all this names nobody: no phone, e-mail, password or code, and no failure', () => {
	const log = world.served
		.log()
		.split('\n')
		.filter((line) => line.startsWith('{'))
		.join('\n')
	expect(log).not.toMatch(/\+7701\d{7}|example\.com|қырда|123456|k_session|Bearer/)
	expect(log).not.toMatch(/"level":[56]0/)
})
