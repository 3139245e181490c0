/** The rules of the house that no compiler checks. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ACCESS } from '#app/http/access.server.ts'

const walk = (folder: string): string[] =>
	readdirSync(folder).flatMap((name) => {
		const path = join(folder, name)
		return statSync(path).isDirectory() ? walk(path) : [path]
	})
const sources = ['app', 'db'].flatMap(walk).filter((path) => /\.tsx?$/.test(path) && !path.includes('migrations'))
const textOf = (path: string) => readFileSync(path, 'utf8')

/** Imports that stay at run time, as paths from the root. */
function importsOf(path: string): string[] {
	return [...textOf(path).matchAll(/^(?:import|export)\s+(?!type\s)[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm)]
		.map((match) => (match[1] ?? match[2])!)
		.filter((target) => target.startsWith('.') || target.startsWith('#'))
		.map((target) => (target.startsWith('#') ? target.slice(1) : normalize(join(dirname(path), target))))
}

const AREAS = [
	'money',
	'i18n',
	'identity',
	'catalog',
	'pricing',
	'search',
	'quotes',
	'orders',
	'payments',
	'logistics',
	'messaging',
	'moderation',
]

describe('imports point one way', () => {
	test('queries know only the schema, the schema only the kit', () => {
		for (const path of sources.filter((one) => one.startsWith('db/queries/')))
			for (const target of importsOf(path)) expect(target, path).toMatch(/^db\/(queries|schema|client|kept|kit|errors)/)
		for (const path of sources.filter((one) => one.startsWith('db/schema/')))
			for (const target of importsOf(path)) expect(target, path).toMatch(/^db\/(schema|kit)/)
	})
	test('the domain knows neither pages nor HTTP, and areas only the areas before them', () => {
		for (const path of sources.filter((one) => one.startsWith('app/domain/'))) {
			const text = textOf(path)
			// Types, too: what a use case needs of a request is a port of the domain's own.
			expect(text, path).not.toMatch(/from '(#app\/|(\.\.\/)+)(http|routes|components|jobs)\//)
			expect(text, path).not.toMatch(/from '(@remix-run|react)/)
			if (path === 'app/domain/ctx.ts') continue
			const area = AREAS.indexOf(path.split('/')[2]!)
			expect(area, `${path} is in no known area`).toBeGreaterThanOrEqual(0)
			for (const target of importsOf(path)) {
				expect(target, path).toMatch(/^(app\/domain|db)\//)
				if (target.startsWith('app/domain/'))
					expect(AREAS.indexOf(target.split('/')[2]!), `${path} → ${target}`).toBeLessThanOrEqual(allowed(area, path))
			}
		}
	})
	test('components read no data', () => {
		for (const path of sources.filter((one) => one.startsWith('app/components/')))
			for (const target of importsOf(path)) expect(target, path).not.toMatch(/^db\/|\.server\./)
	})
})

/** Money, i18n and pricing are read by the catalogue's cards; nothing else looks ahead. */
const allowed = (area: number, path: string) => (path.startsWith('app/domain/catalog/') ? AREAS.indexOf('search') : area)

test('no file is longer than 400 lines', () => {
	const data = /seed\/world\/|icon-data|components\/gallery\.tsx$/
	for (const path of [...sources, ...walk('tests').filter((one) => /\.tsx?$/.test(one))])
		if (!data.test(path)) expect(textOf(path).split('\n').length, path).toBeLessThanOrEqual(400)
})

test('the environment is read in one place', () => {
	const allowedFiles = new Set(['app/http/env.server.ts', 'db/kit.server.ts'])
	for (const path of sources) if (!allowedFiles.has(path)) expect(textOf(path), path).not.toContain('process.env')
})

test('nothing that reaches the browser asks Intl for Kazakh or takes zod along', () => {
	for (const path of sources.filter((one) => one.startsWith('app/') && !one.includes('.server.'))) {
		expect(textOf(path), path).not.toMatch(/Intl\.\w+\(\s*['"]kk/)
		if (!path.startsWith('app/routes/')) expect(textOf(path), path).not.toMatch(/from 'zod'/)
	}
})

test('every route has a row that says who may use it', () => {
	const named = [...textOf('app/routes.ts').matchAll(/'(routes\/[\w/-]+)\.tsx?'/g)].map((match) => match[1]!)
	expect(named.length).toBeGreaterThan(10)
	for (const id of named) expect(ACCESS[id], id).toBeDefined()
	// A row that nothing uses would let a later file of that name in unseen.
	expect(
		Object.keys(ACCESS)
			.filter((id) => id !== 'root')
			.sort(),
	).toEqual([...named].sort())
})

describe('words', () => {
	const FORMS: Record<string, string[]> = { zh: ['other'], kk: ['one', 'other'], ru: ['one', 'few', 'many', 'other'], en: ['one', 'other'] }
	const flat = (node: object, prefix = ''): [string, string][] =>
		Object.entries(node).flatMap(([key, value]) =>
			typeof value === 'object' ? flat(value as object, `${prefix}${key}.`) : [[prefix + key, String(value)] as [string, string]],
		)
	const PLURAL = /_(zero|one|two|few|many|other)$/
	const placeholders = (text: string) =>
		[...text.matchAll(/\{\{\s*(\w+)/g)]
			.map((match) => match[1]!)
			.sort()
			.join()
	/** A second word for one thing, and the name of the house in letters of another language. */
	const SECOND: Record<string, RegExp> = {
		kk: /тіркелгі|Keruen/i,
		ru: /учётн\S+ запис|Keruen/i,
		zh: /(?<!银行)账户|登记号|Keruen/i,
	}
	test.each(Object.entries(SECOND))('%s has one word for each thing', (language, second) => {
		for (const file of readdirSync(`locales/${language}`)) expect(textOf(`locales/${language}/${file}`), file).not.toMatch(second)
	})
	for (const file of readdirSync('locales/en')) {
		const read = (language: string) => new Map(flat(JSON.parse(textOf(`locales/${language}/${file}`)) as object))
		const english = read('en')
		for (const language of Object.keys(FORMS))
			test(`${file} is whole in ${language}`, () => {
				const own = read(language)
				const bases = (words: Map<string, string>) => [...new Set([...words.keys()].map((key) => key.replace(PLURAL, '')))].sort()
				expect(bases(own)).toEqual(bases(english))
				for (const [key, text] of own) {
					expect(text.trim(), key).not.toBe('')
					const base = key.replace(PLURAL, '')
					if (PLURAL.test(key)) for (const form of FORMS[language]!) expect(own.has(`${base}_${form}`), `${base}_${form}`).toBe(true)
					const source = english.get(base) ?? english.get(`${base}_other`)!
					if (!PLURAL.test(key)) expect(placeholders(text), key).toBe(placeholders(source))
				}
			})
	}
})

test('dependencies run on Node 20.19 and are not older than what is known to be safe', () => {
	const lock = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, { version?: string }> }
	const least: Record<string, string> = {
		'@remix-run/node': '2.17.5',
		'@remix-run/react': '2.17.5',
		'drizzle-orm': '0.45.2',
		'better-sqlite3': '12.0.0',
	}
	const parts = (version: string) => version.split('.').map(Number)
	for (const [name, version] of Object.entries(least)) {
		const [have, want] = [parts(lock.packages[`node_modules/${name}`]!.version!), parts(version)]
		const newer = have[0]! - want[0]! || have[1]! - want[1]! || have[2]! - want[2]!
		expect(newer, `${name} ${have.join('.')}`).toBeGreaterThanOrEqual(0)
	}
	expect(JSON.parse(textOf('package.json')).engines.node).toBe('>=20.19')
})
