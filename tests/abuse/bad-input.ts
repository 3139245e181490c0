/** What people, programs and attackers put into fields, and what no answer may show. */
import type { Answer, Asked } from '#tests/support/http-client.ts'

const BAD_TEXTS: Record<string, string> = {
	empty: '',
	blank: ' \t ',
	word: 'abc',
	zero: '0',
	negative: '-1',
	half: '0.5',
	'1e21': '1e21',
	huge: '99999999999999',
	infinite: 'Infinity',
	'full-width digits': '１２',
	NUL: '\0',
	unseen: '\u202e\u200b\u2066',
	'right-to-left override': '\u202egnp.exe\u200b\u200d',
	'half a letter': 'a\ud800b',
	'10,000 letters': 'я'.repeat(10_000),
	object: '[object Object]',
	SQL: `'); drop table users;--`,
	broken: 'a\r\nBcc: x@evil.example',
}

export type Fields = [string, string][]

/** The fields with one of them changed in each bad way. */
export function spoilt(fields: Fields, name: string): [how: string, Fields][] {
	const own = fields.find(([one]) => one === name)![1]
	const others = fields.filter(([one]) => one !== name)
	const renamed = (to: string): Fields => [...others, [to, own]]
	return [
		['missing', others],
		...Object.entries(BAD_TEXTS).map(([how, text]): [string, Fields] => [how, [...others, [name, text]]]),
		['twice', [...fields, [name, `${own} `]]],
		['as a list', renamed(`${name}[]`)],
		['as a tree', renamed(`${name}[a]`)],
		['in the prototype', renamed(`__proto__[${name}]`)],
	]
}

export const fieldsOf = (asked: Asked): Fields =>
	asked.multipart
		? ([...asked.multipart.entries()] as Fields)
		: Array.isArray(asked.form)
			? asked.form
			: Object.entries((asked.form ?? {}) as Record<string, string>)

/** The same fields in the encoding that the form had. */
export function withFields(asked: Asked, fields: Fields): Asked {
	if (!asked.multipart) return { ...asked, form: fields }
	const multipart = new FormData()
	for (const [name, value] of fields) multipart.append(name, value)
	return { ...asked, multipart }
}

/** Bodies that no form of ours sends. */
export function strangeBodies(asked: Asked): [how: string, Asked][] {
	const many = Array.from({ length: 601 }, (_, at): [string, string] => [`x${at}`, '1'])
	const odd: Fields = [
		[`a${'[b]'.repeat(900)}`, '1'],
		['constructor.prototype.x', '1'],
		['__proto__[x]', '1'],
		['a[999999999]', '1'],
		['[]', '1'],
		['', '1'],
		['steps.length', '4294967295'],
	]
	const plain = { ...asked, form: undefined, multipart: undefined }
	const as = (how: string, type: string, body: BodyInit): [string, Asked] => [how, { ...plain, body, headers: { 'content-type': type } }]
	return [
		['601 fields', withFields(asked, [...many, ...fieldsOf(asked)])],
		['odd names', withFields(asked, odd)],
		['no body', { ...plain, method: 'POST' }],
		['JSON', { ...plain, json: Object.fromEntries(fieldsOf(asked)) }],
		as('no form', 'application/x-www-form-urlencoded', Buffer.from([0xff, 0x00, 0xd8]) as unknown as BodyInit),
		as('half an escape', 'application/x-www-form-urlencoded', '%E0%A4%A=%00&=&&&=%'),
		as('text', 'text/plain', 'act=send'),
		as('multipart without boundary', 'multipart/form-data', 'x'),
		as('broken multipart', 'multipart/form-data; boundary=b', '--b\r\nnonsense'),
		as('half a multipart', 'multipart/form-data; boundary=b', '--b\r\ncontent-disposition: form-data; name="act"\r\n\r\nsen'),
	]
}

/** What an answer shows of the inside of the product; empty when nothing. */
export function leaks({ status, text }: Pick<Answer, 'status' | 'text'>): string[] {
	// What the page's scripts read is no text that people see; what was typed is theirs.
	const seen = text.replace(/<script[^]*?<\/script>/g, '').replaceAll('[object Object]', '')
	const shown = [
		/\n\s+at \S+ \(/,
		/node_modules|\.server\.ts|SqliteError|ZodError|TypeError|SELECT .* FROM/,
		/\b(errors|forms|common|orders|account):[a-z]/,
		/\[object \w+\]/,
		/>\s*(undefined|NaN|null)\s*</,
		/\{\{\w+\}\}/,
	]
	return [
		...(status >= 500 ? [`status ${status}`] : []),
		...shown.map((pattern) => pattern.exec(seen)?.[0]).filter((one) => one !== undefined),
	]
}

/** The sentences that tell what is wrong: beside fields, in the list on top, or as the page that stands instead. */
export function sentencesOf(text: string): string[] {
	const found = [
		...text.matchAll(
			/<p class="err"[^>]*>[^]*?<span>([^<]*)<\/span>|role="alert"[^]*?<ul>([^]*?)<\/ul>|<div class="empty">[^]*?<h1>([^<]*)<\/h1>/g,
		),
	]
	return found
		.flatMap((match) => (match[1] ?? match[2] ?? match[3]!).split('</li>').map((one) => one.replace(/<[^>]*>/g, '').trim()))
		.filter(Boolean)
}

export const escapeHtml = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;')

export interface Control {
	name: string
	tag: string
	type: string
	value: string
	isInvalid: boolean
	describedBy: string[]
}

/** The controls of all forms of a page. */
export function controlsOf(html: string): Control[] {
	return [...html.matchAll(/<(input|textarea|select)\b([^>]*)>([^<]*)/g)].map(([, tag, attributes, inner]) => {
		const get = (name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes!)?.[1] ?? ''
		return {
			tag: tag!,
			name: get('name'),
			type: get('type') || (tag === 'input' ? 'text' : tag!),
			value: tag === 'textarea' ? inner! : get('value'),
			isInvalid: get('aria-invalid') === 'true',
			describedBy: get('aria-describedby').split(' ').filter(Boolean),
		}
	})
}

/** The text of the element with this id, without its markup. */
export function textOf(html: string, id: string): string {
	const start = html.indexOf(`id="${id}"`)
	return start < 0
		? ''
		: html
				.slice(html.indexOf('>', start) + 1)
				.split('</p>')[0]!
				.replace(/<[^>]*>/g, '')
				.trim()
}
