import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#app/domain/i18n/languages.ts'
import { CATEGORIES } from '#db/seed/world/categories/index.ts'
import { generateWorld } from '#db/seed/world/generate.ts'
import { PALETTE } from '#db/seed/world/palette.ts'
import { HUBS } from '#db/seed/world/templates/index.ts'
import { isRelevant, judgedQueries, KINDS } from './judged.ts'

const world = generateWorld()
const products = [...world.products]
const templates = HUBS.flatMap((hub) => hub.templates.map((template) => ({ hub, template })))
const englishOf = (quads: readonly string[] | undefined) => (quads ?? []).map((quad) => quad.split('|')[3]!.replace(/@[\d.]+$/, ''))

test('a product of the demo world says what it was made from', () => {
	const byKey = new Map(templates.map(({ hub, template }) => [template.key, { hub, template }]))
	expect(byKey.size).toBe(templates.length)
	for (const product of products) {
		const { hub, template } = byKey.get(product.templateKey)!
		expect(product.sku.startsWith(`${hub.code}-${String(hub.templates.indexOf(template) + 1).padStart(2, '0')}`), product.sku).toBe(true)
		expect([product.categorySlug, product.russianGoodsName]).toEqual([template.category, template.goods])
		const slots = [template.a, template.b, template.c].filter((slot) => slot !== undefined)
		expect(product.options.length).toBe(slots.length)
		product.options.forEach((option, index) => expect(englishOf(slots[index])).toContain(option))
		// The title is the witness: an option that only the record has would be of no use to a buyer.
		const title = product.texts.en?.title.toLowerCase()
		if (title) for (const option of product.options) expect(title, product.sku).toContain(option.toLowerCase())
	}
})

describe.each(LANGUAGES)('the judged queries in %s', (language) => {
	const queries = judgedQueries(language)

	test('are at least sixty, each once, with enough slips of the finger among them', () => {
		expect(queries.length).toBeGreaterThanOrEqual(60)
		expect(new Set(queries.map(({ query }) => query.toLowerCase())).size).toBe(queries.length)
		const typos = queries.filter(({ kind }) => kind === 'typo').length
		expect(typos).toBeGreaterThanOrEqual(queries.length / 10)
		for (const { kind, query } of queries) expect(KINDS, query).toContain(kind)
	})

	test('name only templates, options, categories, colours, sizes and shops that exist', () => {
		const known = {
			templates: new Set(templates.map(({ template }) => template.key)),
			categories: new Set(CATEGORIES.map(({ slug }) => slug)),
			colours: new Set(Object.keys(PALETTE)),
			sizes: new Set(products.flatMap(({ variants }) => variants.flatMap(({ size }) => (size ? [size.texts.en] : [])))),
			skus: new Set(products.map(({ sku }) => sku)),
			shops: new Set(Array.from(world.shops, ({ slug }) => slug)),
		}
		for (const { query, relevant } of queries)
			for (const accepted of relevant) {
				expect(Object.keys(accepted).length, query).toBeGreaterThan(0)
				for (const [field, names] of Object.entries(known))
					for (const name of accepted[field as keyof typeof known] ?? []) expect(names, `${query}: ${name}`).toContain(name)
				if (!accepted.options) continue
				const own = new Set(
					templates
						.filter(({ template }) => accepted.templates?.includes(template.key))
						.flatMap(({ template }) => [template.a, template.b, template.c].flatMap(englishOf)),
				)
				for (const option of accepted.options.flat()) expect(own, `${query}: ${option}`).toContain(option)
			}
	})

	test('accept something of the demo world, and never so much that anything would do', () => {
		for (const judged of queries) {
			const count = products.filter((product) => isRelevant(judged, product)).length
			expect(count, judged.query).toBeGreaterThan(0)
			expect(count, judged.query).toBeLessThan(products.length / 8)
		}
	})
})
