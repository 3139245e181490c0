import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LARGEST_QUANTITY } from '#app/domain/money/quantity.ts'
import { workOut } from '#app/domain/pricing/calculator.ts'
import { type Carton, cartonCubicCm, cartonProblem, densityOf, packingOf } from '#app/domain/pricing/carton.ts'
import { minimumProblems, missingAmount, smallestOrder } from '#app/domain/pricing/minimum-order.ts'
import { ladderProblem, LARGEST_UNIT_PRICE, MAX_STEPS, nextStep, type PriceStep, unitPriceAt } from '#app/domain/pricing/price-ladder.ts'

// DOMAIN.md, Price, quantity, packing.
const LADDER: PriceStep[] = [
	{ fromQuantity: 120, unitPrice: 426 },
	{ fromQuantity: 1000, unitPrice: 395 },
	{ fromQuantity: 5000, unitPrice: 370 },
]
const CARTON: Carton = { pieces: 20, lengthMm: 620, widthMm: 480, heightMm: 440, grossGrams: 15_200, netGrams: 13_600 }

const quantity = fc.integer({ min: 1, max: LARGEST_QUANTITY })
const ladder = fc
	.tuple(
		fc.uniqueArray(quantity, { minLength: 1, maxLength: MAX_STEPS }),
		fc.uniqueArray(fc.integer({ min: 1, max: LARGEST_UNIT_PRICE }), { minLength: MAX_STEPS, maxLength: MAX_STEPS }),
	)
	.map(([quantities, prices]) => {
		const falling = [...prices].sort((a, b) => b - a)
		return [...quantities].sort((a, b) => a - b).map((fromQuantity, index): PriceStep => ({ fromQuantity, unitPrice: falling[index]! }))
	})
const carton = fc
	.record({
		pieces: fc.integer({ min: 1, max: 100_000 }),
		lengthMm: fc.integer({ min: 10, max: 5000 }),
		widthMm: fc.integer({ min: 10, max: 5000 }),
		heightMm: fc.integer({ min: 10, max: 5000 }),
		grossGrams: fc.integer({ min: 1, max: 2_000_000 }),
		netGrams: fc.integer({ min: 1, max: 2_000_000 }),
	})
	.map((one): Carton => ({ ...one, netGrams: Math.min(one.netGrams, one.grossGrams) }))

describe('a price ladder', () => {
	it('gives the price of the step that a quantity reaches, below the first the first', () => {
		expect([1, 119, 120, 999, 1000, 4999, 5000, 9_999_999].map((each) => unitPriceAt(LADDER, each))).toEqual([
			426, 426, 426, 426, 395, 395, 370, 370,
		])
		expect(nextStep(LADDER, 120)).toEqual({ fromQuantity: 1000, unitPrice: 395 })
		expect(nextStep(LADDER, 10)).toEqual({ fromQuantity: 1000, unitPrice: 395 })
		expect(nextStep(LADDER, 5000)).toBeUndefined()
		expect(() => unitPriceAt([], 1)).toThrow(RangeError)
	})

	it('never asks more for a larger quantity, and the next step is always cheaper', () => {
		fc.assert(
			fc.property(ladder, quantity, quantity, (steps, one, other) => {
				expect(ladderProblem(steps)).toBeUndefined()
				expect(unitPriceAt(steps, Math.max(one, other))).toBeLessThanOrEqual(unitPriceAt(steps, Math.min(one, other)))
				const next = nextStep(steps, one)
				if (!next) {
					expect(unitPriceAt(steps, one)).toBe(steps.at(-1)!.unitPrice)
					return
				}
				expect(next.fromQuantity).toBeGreaterThan(one)
				expect(next.unitPrice).toBeLessThan(unitPriceAt(steps, one))
				expect(unitPriceAt(steps, next.fromQuantity)).toBe(next.unitPrice)
			}),
		)
	})

	it('is refused when it is empty, too long, not rising, not falling or not of whole positive numbers', () => {
		const [first, second] = LADDER as [PriceStep, PriceStep]
		expect(ladderProblem([])).toEqual({ problem: 'ladder-empty', step: 0 })
		expect(ladderProblem(Array.from({ length: 11 }, (_, index) => ({ fromQuantity: index + 1, unitPrice: 100 - index })))).toEqual({
			problem: 'ladder-too-long',
			step: 10,
		})
		expect(ladderProblem([second, first])).toEqual({ problem: 'ladder-not-ascending', step: 1 })
		expect(ladderProblem([first, { ...second, fromQuantity: first.fromQuantity }])).toEqual({ problem: 'ladder-not-ascending', step: 1 })
		for (const unitPrice of [426, 427])
			expect(ladderProblem([first, { ...second, unitPrice }])).toEqual({ problem: 'ladder-not-falling', step: 1 })
		for (const fromQuantity of [0, -1, 0.5, Number.NaN, 1e21, LARGEST_QUANTITY + 1]) {
			expect(ladderProblem([{ fromQuantity, unitPrice: 1 }])).toEqual({ problem: 'ladder-quantity', step: 0 })
		}
		for (const unitPrice of [0, -1, 0.5, Number.NaN, 1e21])
			expect(ladderProblem([{ fromQuantity: 1, unitPrice }])).toEqual({ problem: 'ladder-price', step: 0 })
	})
})

describe('a carton', () => {
	it('makes m³, kg and density of a quantity (L × W × H / 1,000,000; cm³ / 6,000)', () => {
		expect(cartonCubicCm(CARTON)).toBe(130_944)
		expect(packingOf(200, CARTON)).toEqual({
			cartons: 10,
			grossGrams: 152_000,
			netGrams: 136_000,
			cubicCm: 1_309_440,
			density: 116,
			volumetricGrams: 218_240,
		})
		expect(packingOf(201, CARTON).cartons).toBe(11)
		expect(densityOf(100, 0)).toBe(0)
	})

	it('has totals that are its own figures times the cartons, whole and safe at every quantity', () => {
		fc.assert(
			fc.property(carton, quantity, (one, count) => {
				const packing = packingOf(count, one)
				expect(packing.cartons * one.pieces).toBeGreaterThanOrEqual(count)
				expect((packing.cartons - 1) * one.pieces).toBeLessThan(count)
				const single = packingOf(1, one)
				for (const figure of ['grossGrams', 'netGrams', 'cubicCm'] as const) {
					expect(Number.isSafeInteger(packing[figure])).toBe(true)
					expect(BigInt(packing[figure])).toBe(BigInt(single[figure]) * BigInt(packing.cartons))
				}
				expect(packing.netGrams).toBeLessThanOrEqual(packing.grossGrams)
				expect(Math.abs(packing.volumetricGrams * 6 - packing.cubicCm)).toBeLessThanOrEqual(3)
			}),
		)
	})

	it('is refused when it weighs less than what is in it, or cannot be', () => {
		expect(cartonProblem(CARTON)).toBeUndefined()
		expect(cartonProblem({ ...CARTON, netGrams: 15_201 })).toEqual({ problem: 'carton-net-above-gross', field: 'netGrams' })
		for (const pieces of [0, -1, 0.5, Number.NaN, 1e21])
			expect(cartonProblem({ ...CARTON, pieces })).toEqual({ problem: 'carton-pieces', field: 'pieces' })
		for (const heightMm of [0, 9, 5001, 44.5])
			expect(cartonProblem({ ...CARTON, heightMm })).toEqual({ problem: 'carton-size', field: 'heightMm' })
		expect(cartonProblem({ ...CARTON, grossGrams: 0 })).toEqual({ problem: 'carton-weight', field: 'grossGrams' })
		// 15.2 kg typed as grams, and as tonnes.
		expect(cartonProblem({ ...CARTON, grossGrams: 15, netGrams: 13 })).toEqual({ problem: 'carton-weight', field: 'grossGrams' })
		expect(cartonProblem({ ...CARTON, lengthMm: 62, widthMm: 48, heightMm: 10, grossGrams: 1_520_000 })).toEqual({
			problem: 'carton-weight',
			field: 'grossGrams',
		})
	})
})

describe('a minimum order', () => {
	const terms = { minimumOrder: 120, orderMultiple: 20, mixedBatch: false }

	it('holds for each variant, and says how much is missing', () => {
		expect(
			minimumProblems(terms, [
				{ variantId: 1, quantity: 120 },
				{ variantId: 2, quantity: 100 },
			]),
		).toEqual([{ problem: 'below-minimum', scope: 'variant', variantId: 2, missing: 20 }])
		expect(minimumProblems(terms, [{ variantId: 1, quantity: 130 }])).toEqual([
			{ problem: 'not-multiple', variantId: 1, multiple: 20, missing: 10 },
		])
		expect(minimumProblems(terms, [{ variantId: 1, quantity: 0 }])).toEqual([])
	})

	it('holds across colours and sizes of a mixed batch', () => {
		const mixed = { ...terms, mixedBatch: true }
		expect(
			minimumProblems(mixed, [
				{ variantId: 1, quantity: 65 },
				{ variantId: 2, quantity: 55 },
			]),
		).toEqual([])
		expect(
			minimumProblems(mixed, [
				{ variantId: 1, quantity: 60 },
				{ variantId: 2, quantity: 5 },
			]),
		).toEqual([{ problem: 'below-minimum', scope: 'listing', missing: 55 }])
	})

	it('holds for the amount of an order with one merchant', () => {
		expect(missingAmount(100_000, 99_999)).toBe(1)
		expect(missingAmount(100_000, 100_000)).toBe(0)
		expect(missingAmount(null, 0)).toBe(0)
	})

	it('is reached by adding what is missing, once', () => {
		const least = fc.integer({ min: 1, max: 100_000 })
		fc.assert(
			fc.property(least, fc.integer({ min: 1, max: 1000 }), fc.boolean(), quantity, (minimumOrder, orderMultiple, mixedBatch, count) => {
				const one = { minimumOrder, orderMultiple, mixedBatch }
				const [problem, ...more] = minimumProblems(one, [{ variantId: 1, quantity: count }])
				expect(more).toEqual([])
				expect(problem === undefined).toBe(count >= smallestOrder(one) && count % orderMultiple === 0)
				if (problem) expect(minimumProblems(one, [{ variantId: 1, quantity: count + problem.missing }])).toEqual([])
			}),
		)
	})
})

describe('the calculator', () => {
	it('says what the product page shows: price, cartons, weight, what is missing and what the next step saves', () => {
		const steps = [
			{ fromQuantity: 60, unitPrice: 4600 },
			{ fromQuantity: 240, unitPrice: 4250 },
		]
		expect(workOut(190, { ladder: steps, carton: CARTON, minimumOrder: 60, orderMultiple: 20 })).toMatchObject({
			quantity: 200,
			roundedUp: true,
			unitPrice: 4600,
			total: 920_000,
			cartons: 10,
			grossGrams: 152_000,
			cubicCm: 1_309_440,
			density: 116,
			missing: 0,
			next: { missing: 40, cartons: 2, unitPrice: 4250, savingPerUnit: 350 },
		})
		expect(workOut(20, { ladder: steps, carton: CARTON, minimumOrder: 50, orderMultiple: 20 })).toMatchObject({
			quantity: 20,
			roundedUp: false,
			missing: 40,
		})
		expect(workOut(240, { ladder: steps, carton: CARTON, minimumOrder: 60, orderMultiple: 20 }).next).toBeUndefined()
	})

	it('keeps its promises at every quantity: adding what is missing reaches the minimum and the step', () => {
		fc.assert(
			fc.property(
				ladder,
				carton,
				fc.integer({ min: 1, max: 100_000 }),
				fc.integer({ min: 1, max: 1000 }),
				quantity,
				(steps, one, minimumOrder, orderMultiple, asked) => {
					const terms = { ladder: steps, carton: one, minimumOrder, orderMultiple }
					const worked = workOut(asked, terms)
					expect(worked.quantity % orderMultiple).toBe(0)
					expect(worked.quantity - asked).toBeGreaterThanOrEqual(0)
					expect(worked.quantity - asked).toBeLessThan(orderMultiple)
					expect(BigInt(worked.total)).toBe(BigInt(worked.unitPrice) * BigInt(worked.quantity))
					expect(workOut(worked.quantity + worked.missing, terms).missing).toBe(0)
					if (!worked.next) return
					const then = workOut(worked.quantity + worked.next.missing, terms)
					// A multiple may lead past the next step to a cheaper one yet.
					expect(then.unitPrice).toBeLessThanOrEqual(worked.next.unitPrice)
					expect(then.cartons).toBe(worked.cartons + worked.next.cartons)
					expect(worked.next.savingPerUnit).toBeGreaterThan(0)
				},
			),
		)
	})
})
