/** How the stalls of a floor are numbered: rows of sixteen, one after another. */
import { mix } from './chance.ts'
import type { SeedFloor, SeedHall, SeedMarket } from './types.ts'

const PER_STREET = 16
/** Rows that each floor is built with; a floor with more shops than that gets further rows. */
const STREETS = 5
const BUILT = PER_STREET * STREETS

export interface FloorPlace {
	market: SeedMarket
	hall: SeedHall
	floor: SeedFloor
}

export const floorKey = ({ market, hall, floor }: FloorPlace) => `${market.slug}/${hall.letter}/${floor.number}`

/** The first shops of a floor lie scattered over its rows, later ones follow in further rows; a number never comes twice. */
export function stallAt({ market, hall, floor }: FloorPlace, before: number) {
	const offset = mix(hall.letter.charCodeAt(0), floor.number, market.slug.length) % BUILT
	// 29 has no divisor in common with the number of stalls, so that each is met once.
	const place = before < BUILT ? ((before * 29 + offset) % BUILT) + 1 : before + 1
	return { street: String(Math.ceil(place / PER_STREET)), number: `${floor.number}${String(place).padStart(3, '0')}` }
}

/** Stalls of a floor that no shop has taken: the last row is built to its end. */
export function freeStalls(place: FloorPlace, shops: number) {
	const built = Math.max(BUILT, Math.ceil(shops / PER_STREET) * PER_STREET)
	return Array.from({ length: built - shops }, (_, at) => stallAt(place, shops + at))
}
