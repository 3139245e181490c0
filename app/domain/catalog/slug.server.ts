/** Addresses of products: the title in the page's language in plain letters, and the product's id at the end. */
import anyAscii from 'any-ascii'

const MAX_LENGTH = 70

/** @example toSlug('Настольный ёршик, объём 2 л') // 'nastolnyy-yorshik-obyom-2-l' */
export function toSlug(title: string): string {
	return anyAscii(asSpoken(title))
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, MAX_LENGTH)
		.replace(/^-+|-+$/g, '')
}

/** A soft and a hard sign have no letter of their own: written as an apostrophe they would cut the word in two. */
const asSpoken = (title: string) => title.normalize('NFC').replace(/[ьъ]/gi, '').replaceAll('ё', 'yo').replaceAll('Ё', 'Yo')

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
