/** Registration numbers of the demo companies: the check digits are right, the rest says that they are made up. */

/** GB 32100-2015: no I, O, S, V, Z. */
const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** GB 11714: the organisation code inside counts letters by A = 10. */
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]
const BIN_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const BIN_SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]

function organisationCheck(code: string): string {
	let sum = 0
	for (let i = 0; i < 8; i++) {
		const character = code.charCodeAt(i)
		sum += (character >= 65 ? character - 55 : character - 48) * (ORGANISATION_WEIGHTS[i] as number)
	}
	const check = (11 - (sum % 11)) % 11
	return check === 10 ? 'X' : String(check)
}

/**
 * A unified social credit code whose organisation code begins with DEM0.
 *
 * @param division  six digits of the place of registration: 330782 Yiwu, 654004 Horgos
 * @param index     0 … 923,520
 */
export function chineseNumber(division: string, index: number): string {
	let serial = ''
	let rest = index
	for (let i = 0; i < 4; i++) {
		serial = (USCC_ALPHABET[rest % 31] as string) + serial
		rest = Math.floor(rest / 31)
	}
	const organisation = `DEM0${serial}`
	const body = `91${division}${organisation}${organisationCheck(organisation)}`
	let sum = 0
	let weight = 1
	for (const character of body) {
		sum += USCC_ALPHABET.indexOf(character) * weight
		weight = (weight * 3) % 31
	}
	return body + (USCC_ALPHABET[(31 - (sum % 31)) % 31] as string)
}

/**
 * A BIN of a resident legal entity (fifth digit 4, sixth 0), registered in a month of year 70, in which there is no such company.
 *
 * @param index  0 … 99,999, the serial number
 */
export function kazakhNumber(index: number): string {
	const serial = String(index).padStart(5, '0')
	for (let month = 1 + (index % 12), tries = 0; tries < 12; month = (month % 12) + 1, tries++) {
		const body = `70${String(month).padStart(2, '0')}40${serial}`
		const check = binCheck(body)
		if (check < 10) return body + check
	}
	throw new Error(`No month gives a BIN for ${index}`)
}

function binCheck(body: string): number {
	const sum = (weights: readonly number[]) => weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0) % 11
	const first = sum(BIN_WEIGHTS)
	return first === 10 ? sum(BIN_SECOND_WEIGHTS) : first
}
