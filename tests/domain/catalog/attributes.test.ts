import { expect, test } from 'vitest'
import { ATTRIBUTE_CODES, type AttributeDefinition, ATTRIBUTES, CATEGORY_ATTRIBUTES } from '#app/domain/catalog/attribute-definitions.ts'
import { attributeLines, attributeProblems, attributesOf } from '#app/domain/catalog/attributes.ts'
import { CATEGORIES } from '#db/seed/world/categories/index.ts'
import { seedAttributes } from '#db/seed/world/attributes.ts'
import { generateProducts } from '#db/seed/world/products.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('a category below inherits what is asked above it, each attribute once', () => {
	expect(attributesOf(['kitchenware', 'thermos'])).toEqual(['material', 'capacity'])
	expect(attributesOf(['kitchenware', 'daily-goods'])).toEqual(['material', 'capacity'])
	expect(attributesOf(['no-such-category'])).toEqual([])
})

test('a number is whole, above zero and of a believable size', () => {
	const problem = (capacity: string | number) => attributeProblems(['kitchenware'], { capacity })
	expect(problem(500)).toEqual({})
	expect(problem(0)).toEqual({ capacity: { code: 'too-small', params: { min: 1 } } })
	expect(problem(1.5)).toEqual({ capacity: { code: 'too-small', params: { min: 1 } } })
	expect(problem('500')).toEqual({ capacity: { code: 'too-small', params: { min: 1 } } })
	expect(problem(500_001)).toEqual({ capacity: { code: 'too-large', params: { max: 500_000 } } })
})

test('a choice is one of the list, not a word that every object has', () => {
	expect(attributeProblems(['kitchenware'], { material: 'steel' })).toEqual({})
	for (const material of ['gold', 'toString', '__proto__', 'constructor'])
		expect(attributeProblems(['kitchenware'], { material })).toEqual({ material: { code: 'unknown-choice' } })
})

test('a text has its greatest length', () => {
	expect(attributeProblems(['bedding'], { composition: 'x'.repeat(120) })).toEqual({})
	expect(attributeProblems(['bedding'], { composition: 'x'.repeat(121) })).toEqual({
		composition: { code: 'too-long', params: { max: 120 } },
	})
})

test('what the category does not ask for is refused', () => {
	expect(attributeProblems(['kitchenware'], { plug: 'eu' })).toEqual({ plug: { code: 'unknown-choice' } })
})

test('a reader sees names, choices and units in their language', () => {
	const lines = (language: 'zh' | 'kk' | 'ru' | 'en') =>
		attributeLines(['material', 'capacity'], { material: 'steel', capacity: 1500 }, language).map(({ name, value }) =>
			plain(`${name}: ${value}`),
		)
	expect(lines('ru')).toEqual(['Материал: Сталь', 'Объём: 1 500 мл'])
	expect(lines('en')).toEqual(['Material: Steel', 'Capacity: 1,500 ml'])
	expect(lines('zh')).toEqual(['材质: 钢', '容量: 1,500 毫升'])
	expect(lines('kk')).toEqual(['Материалы: Болат', 'Сыйымдылығы: 1 500 мл'])
})

test('a value that is no longer possible is not shown', () => {
	expect(attributeLines(['material', 'power'], { material: 'gold', power: 0 }, 'en')).toEqual([])
})

test('every attribute has its words in four languages and is asked for somewhere', () => {
	const asked = new Set(Object.values(CATEGORY_ATTRIBUTES).flat())
	for (const code of ATTRIBUTE_CODES) {
		const { names, unit, choices = {}, kind, most }: AttributeDefinition = ATTRIBUTES[code]
		for (const words of [names, ...(unit ? [unit] : []), ...Object.values(choices)])
			expect(words.split('|').filter(Boolean), words).toHaveLength(4)
		expect(kind === 'choice' ? Object.keys(choices).length : most, code).toBeGreaterThan(1)
		expect(asked).toContain(code)
	}
})

test('the demo reads attributes from the title and the customs name', () => {
	expect(seedAttributes('kitchenware', 'Vacuum flask 500 ml', 'Термос из нержавеющей стали')).toEqual({ material: 'steel', capacity: 500 })
	expect(seedAttributes('small-appliances', 'Kettle 1.7 l 1500 W', 'Чайник')).toEqual({ power: 1500, capacity: 1700 })
})

test('all that the demo says of its goods is possible in their category, and most goods say something', () => {
	const hubOf = new Map(CATEGORIES.map((category) => [category.slug, category]))
	let said = 0
	for (const product of generateProducts(1, 60, 600)) {
		const slugs: string[] = []
		for (let one = hubOf.get(product.categorySlug); one; one = one.parent ? hubOf.get(one.parent) : undefined) slugs.unshift(one.slug)
		expect(attributeProblems(slugs, product.attributes)).toEqual({})
		if (Object.keys(product.attributes).length > 0) said++
	}
	expect(said).toBeGreaterThan(300)
})
