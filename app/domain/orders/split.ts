/** Splits a cart into orders: one per merchant × settlement currency × ship-from (DOMAIN.md, Orders and terms). */

export interface Splittable {
	companyId: number
	currency: string
	shipFrom: string
}

export interface SplitPart<T> extends Splittable {
	items: T[]
}

/** Parts stand in the order in which their first item does; each item is in exactly one. */
export function splitOrders<T extends Splittable>(items: readonly T[]): SplitPart<T>[] {
	const parts = new Map<string, SplitPart<T>>()
	for (const item of items) {
		const key = `${item.companyId} ${item.currency} ${item.shipFrom}`
		const part = parts.get(key)
		if (part) part.items.push(item)
		else parts.set(key, { companyId: item.companyId, currency: item.currency, shipFrom: item.shipFrom, items: [item] })
	}
	return [...parts.values()]
}
