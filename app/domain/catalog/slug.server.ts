/** Addresses of products: the title in the page's language in plain letters, and the product's id at the end. */
import anyAscii from 'any-ascii'

const MAX_LENGTH = 70

export function toSlug(title: string): string {
	return anyAscii(title)
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, MAX_LENGTH)
		.replace(/^-+|-+$/g, '')
}

const known = new Map<string, string>()

/** @example productSlug('Термокружка 500 мл', 42) // 'termokruzhka-500-ml-42' */
export function productSlug(title: string, id: number): string {
	let slug = known.get(title)
	if (slug === undefined) {
		if (known.size > 20_000) known.clear()
		known.set(title, (slug = toSlug(title)))
	}
	return slug ? `${slug}-${id}` : String(id)
}

/** The id at the end of a product's address, or undefined. */
export function idOfSlug(slug: string): number | undefined {
	const digits = /(?:^|-)([1-9]\d{0,9})$/.exec(slug)?.[1]
	const id = Number(digits)
	return digits && id <= 2_147_483_647 ? id : undefined
}
