/** Variants as a table of colours and sizes, when they really have both. */
export interface MatrixVariant {
	id: number
	colour: string | undefined
	hex: string | undefined
	/** The file that shows this colour. */
	picture: string | undefined
	size: string | undefined
	stock: number
}

export interface MatrixRow {
	colour: string
	hex: string | undefined
	picture: string | undefined
	/** One for each size; undefined where this colour does not come in it. */
	cells: (MatrixVariant | undefined)[]
}

export interface VariantMatrix {
	sizes: string[]
	rows: MatrixRow[]
}

/** @returns undefined unless there are two sizes, each variant has a colour and a size, and none comes twice */
export function toMatrix(variants: readonly MatrixVariant[]): VariantMatrix | undefined {
	const sizes = [...new Set(variants.map((variant) => variant.size))]
	const colours = [...new Set(variants.map((variant) => variant.colour))]
	if (sizes.length < 2 || sizes.includes(undefined) || colours.includes(undefined)) return undefined
	const cellOf = new Map(variants.map((variant) => [`${variant.colour}\n${variant.size}`, variant]))
	if (cellOf.size !== variants.length) return undefined
	return {
		sizes: sizes as string[],
		rows: (colours as string[]).map((colour) => {
			const cells = sizes.map((size) => cellOf.get(`${colour}\n${size}`))
			const first = cells.find(Boolean)
			return { colour, hex: first?.hex, picture: first?.picture, cells }
		}),
	}
}
