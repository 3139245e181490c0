import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNumber, seriesOf, toNumber } from '#app/domain/orders/order-number.ts'
import { splitOrders } from '#app/domain/orders/split.ts'

describe('a cart', () => {
	const item = fc.record({
		id: fc.nat(),
		companyId: fc.integer({ min: 1, max: 12 }),
		currency: fc.constantFrom('CNY', 'USD'),
		shipFrom: fc.constantFrom('yiwu', 'horgos', 'almaty'),
		amount: fc.nat(1_000_000_000_000),
	})

	// DOMAIN.md, Orders and terms.
	it('splits into one order per merchant, currency and place of departure, in the order of the cart', () => {
		const a = { id: 'a', companyId: 7, currency: 'CNY', shipFrom: 'yiwu' }
		const items = [
			a,
			{ ...a, id: 'b', companyId: 3 },
			{ ...a, id: 'c', shipFrom: 'almaty' },
			{ ...a, id: 'd' },
			{ ...a, id: 'e', companyId: 3, currency: 'USD' },
		]
		expect(
			splitOrders(items).map((part) => [part.companyId, part.currency, part.shipFrom, part.items.map((one) => one.id).join('')]),
		).toEqual([
			[7, 'CNY', 'yiwu', 'ad'],
			[3, 'CNY', 'yiwu', 'b'],
			[7, 'CNY', 'almaty', 'c'],
			[3, 'USD', 'yiwu', 'e'],
		])
		expect(splitOrders([])).toEqual([])
	})

	it('loses nothing in the split: each line is in one order, and the orders sum to the whole', () => {
		fc.assert(
			fc.property(fc.array(item, { maxLength: 60 }), (items) => {
				const parts = splitOrders(items)
				expect(new Set(parts.map((part) => `${part.companyId} ${part.currency} ${part.shipFrom}`)).size).toBe(parts.length)
				for (const { companyId, currency, shipFrom, items: own } of parts) {
					expect(own).toEqual(items.filter((one) => one.companyId === companyId && one.currency === currency && one.shipFrom === shipFrom))
				}
				expect(parts.reduce((count, part) => count + part.items.length, 0)).toBe(items.length)
				const sum = (list: typeof items) => list.reduce((total, one) => total + one.amount, 0)
				expect(parts.reduce((total, part) => total + sum(part.items), 0)).toBe(sum(items))
				expect(splitOrders(items)).toEqual(parts)
			}),
		)
	})
})

describe('an order number', () => {
	it('names its kind, its year in Almaty and its count', () => {
		expect(toNumber('order', new Date('2026-11-20'), 4817)).toBe('KR-26-004817')
		expect(toNumber('group', new Date('2026-12-31T18:59:59Z'), 2310)).toBe('KG-26-002310')
		expect(toNumber('group', new Date('2026-12-31T19:00:00Z'), 1)).toBe('KG-27-000001')
		expect(seriesOf('order', new Date('2026-12-31T19:00:00Z'))).toBe('order-27')
	})

	it('is told from other texts, and its kind from the other', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('order', 'group'),
				fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
				fc.integer({ min: 1, max: 999_999_999 }),
				(kind, date, count) => {
					const number = toNumber(kind, date, count)
					expect(isNumber(kind, number)).toBe(true)
					expect(isNumber(kind === 'order' ? 'group' : 'order', number)).toBe(false)
					expect(isNumber(kind, `${number} `)).toBe(false)
				},
			),
		)
		for (const text of ['', 'KR-26-1', 'KR-2026-004817', "KR-26-004817' or 1=1", 'KR-26-004817\n', 'KR-26-004817\u0000'])
			expect(isNumber('order', text)).toBe(false)
	})
})
