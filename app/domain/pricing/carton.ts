/** The carton card and what a quantity weighs and fills: cartons, kg, m³, density (DOMAIN.md, Price, quantity, packing). */

export interface Carton {
	/** How many of the product's units a carton holds. */
	pieces: number
	lengthMm: number
	widthMm: number
	heightMm: number
	grossGrams: number
	netGrams: number
}

export interface Packing {
	/** Full cartons, the last one perhaps not full. */
	cartons: number
	grossGrams: number
	netGrams: number
	cubicCm: number
	/** kg/m³, rounded. */
	density: number
	/** cm³ / 6,000 as kilograms, in grams; the greater of this and gross is billed. */
	volumetricGrams: number
}

/** Volumetric weight of road and rail cargo (DOMAIN.md, The road). */
const CUBIC_CM_PER_KG = 6000
/** kg/m³: air below, gold above; what lies outside was typed in the wrong unit. */
const LEAST_DENSITY = 1
const MOST_DENSITY = 20_000

/** Whole cm³ of one carton: L×W×H / 1,000, half up. */
export function cartonCubicCm(carton: Carton): number {
	return Math.round((carton.lengthMm * carton.widthMm * carton.heightMm) / 1000)
}

/** kg/m³, rounded; 0 of nothing. */
export function densityOf(grossGrams: number, cubicCm: number): number {
	return cubicCm === 0 ? 0 : Math.round((grossGrams * 1000) / cubicCm)
}

export function packingOf(quantity: number, carton: Carton): Packing {
	const cartons = Math.ceil(quantity / carton.pieces)
	const cubicCm = cartons * cartonCubicCm(carton)
	const grossGrams = cartons * carton.grossGrams
	return {
		cartons,
		grossGrams,
		netGrams: cartons * carton.netGrams,
		cubicCm,
		density: densityOf(grossGrams, cubicCm),
		volumetricGrams: Math.round(cubicCm / (CUBIC_CM_PER_KG / 1000)),
	}
}

export type CartonProblem = 'carton-pieces' | 'carton-size' | 'carton-weight' | 'carton-net-above-gross'

export function cartonProblem(carton: Carton): { problem: CartonProblem; field: keyof Carton } | undefined {
	if (!isWithin(carton.pieces, 1, 100_000)) return { problem: 'carton-pieces', field: 'pieces' }
	for (const field of ['lengthMm', 'widthMm', 'heightMm'] as const)
		if (!isWithin(carton[field], 10, 5000)) return { problem: 'carton-size', field }
	for (const field of ['grossGrams', 'netGrams'] as const)
		if (!isWithin(carton[field], 1, 2_000_000)) return { problem: 'carton-weight', field }
	if (carton.netGrams > carton.grossGrams) return { problem: 'carton-net-above-gross', field: 'netGrams' }
	const density = densityOf(carton.grossGrams, cartonCubicCm(carton))
	return isWithin(density, LEAST_DENSITY, MOST_DENSITY) ? undefined : { problem: 'carton-weight', field: 'grossGrams' }
}

const isWithin = (value: number, least: number, most: number) => Number.isSafeInteger(value) && value >= least && value <= most
