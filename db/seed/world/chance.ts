/** Chance that is the same each time: a small generator (mulberry32) and a hash that turns a seed and an index into its start. */

/** Mixes up to three integers into one unsigned 32-bit integer. */
export function mix(a: number, b: number, c = 0): number {
	let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35) ^ Math.imul(c + 0x165667b1, 0x27d4eb2f)
	h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
	h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
	return (h ^ (h >>> 15)) >>> 0
}

export class Chance {
	#state: number

	constructor(start: number) {
		this.#state = start | 0
	}

	/** 0 ≤ x < 1 */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0
		let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296
	}

	/** An integer, both ends included. */
	between(from: number, to: number): number {
		return from + Math.floor(this.next() * (to - from + 1))
	}

	pick<T>(list: readonly T[]): T {
		return list[Math.floor(this.next() * list.length)] as T
	}

	isLucky(share: number): boolean {
		return this.next() < share
	}
}

export function greatestCommonDivisor(a: number, b: number): number {
	while (b) [a, b] = [b, a % b]
	return a
}

/** A step that visits each of `count` places once before it comes back: the first number from `near` on that has no factor in common. */
export function coprimeStep(count: number, near: number): number {
	let step = (near % count) + 1
	while (greatestCommonDivisor(step, count) !== 1) step++
	return step
}
