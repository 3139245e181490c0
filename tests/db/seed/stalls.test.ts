/** The stalls of the demo: every floor is built, each number is there once, with few shops and with many. */
import { expect, test } from 'vitest'
import { MARKETS } from '#db/seed/world/markets.ts'
import { freeStalls, stallAt } from '#db/seed/world/stalls.ts'

const places = MARKETS.flatMap((market) => market.halls.flatMap((hall) => hall.floors.map((floor) => ({ market, hall, floor }))))

test.each([0, 1, 37, 80, 81, 1003])('a floor with %i shops has whole rows, each number once', (shops) => {
	for (const place of places) {
		const taken = Array.from({ length: shops }, (_, before) => stallAt(place, before))
		const all = [...taken, ...freeStalls(place, shops)]
		expect(new Set(all.map((stall) => stall.number)).size).toBe(all.length)
		expect(all.length).toBeGreaterThanOrEqual(80)
		const inRow = new Map<string, number>()
		for (const { street } of all) inRow.set(street, (inRow.get(street) ?? 0) + 1)
		expect([...inRow.values()].every((count) => count === 16)).toBe(true)
		expect(Math.max(...[...inRow.keys()].map(Number))).toBe(inRow.size)
	}
})

test('the rows of a floor say which floor it is', () => {
	const [place] = places
	for (const stall of freeStalls(place!, 0)) expect(stall.number).toMatch(new RegExp(`^${place!.floor.number}\\d{3}$`))
})
