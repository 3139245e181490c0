/** A company's number in its country's register: length and check digit by country. */

export const COMPANY_COUNTRIES = ['CN', 'KZ', 'KG', 'UZ', 'TJ', 'RU'] as const
export type CompanyCountry = (typeof COMPANY_COUNTRIES)[number]

type Parsed = { ok: true; value: string } | { ok: false; problem: 'bad-registration-number' }

/** CN: 统一社会信用代码. KZ: БИН or ИИН. RU: ИНН of 10 or 12 digits. KG: 14, UZ: 9 or 14, TJ: 9 digits. Spaces, dashes and full-width digits are taken. */
export function parseRegistrationNumber(country: CompanyCountry, text: string): Parsed {
	const value = text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '')
	return value.length <= 20 && RULES[country](value) ? { ok: true, value } : { ok: false, problem: 'bad-registration-number' }
}

const RULES: Record<CompanyCountry, (value: string) => boolean> = {
	CN: isUscc,
	KZ: isBin,
	RU: isInn,
	KG: (value) => /^[0-3]\d{13}$/.test(value) && !/^(\d)\1+$/.test(value),
	UZ: (value) => /^([2-9]\d{8}|[3-6]\d{13})$/.test(value) && !/^(\d)\1+$/.test(value),
	TJ: (value) => /^\d{9}$/.test(value) && !/^(\d)\1+$/.test(value),
}

/** GB 32100-2015: 17 signs without I, O, S, V, Z and a check sign, weights 3^i mod 31. */
function isUscc(value: string): boolean {
	const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
	if (!/^[0-9A-HJ-NP-RTUW-Y]{18}$/.test(value) || /^0+$/.test(value)) return false
	let sum = 0
	for (let i = 0, weight = 1; i < 17; i++, weight = (weight * 3) % 31) sum += alphabet.indexOf(value[i]!) * weight
	return value[17] === alphabet[(31 - (sum % 31)) % 31]
}

/** Weights 1…11, and if that gives ten 3…11, 1, 2; modulo 11. */
function isBin(value: string): boolean {
	if (!/^\d{12}$/.test(value) || /^0+$/.test(value)) return false
	const sum = (shift: number) =>
		[...value.slice(0, 11)].reduce((total, digit, i) => total + Number(digit) * (((i + shift) % 11) + 1), 0) % 11
	const first = sum(0)
	return (first === 10 ? sum(2) : first) === Number(value[11])
}

function isInn(value: string): boolean {
	const check = (weights: number[]) => (weights.reduce((total, weight, i) => total + weight * Number(value[i]), 0) % 11) % 10
	if (/^0+$/.test(value)) return false
	if (/^\d{10}$/.test(value)) return check([2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(value[9])
	if (!/^\d{12}$/.test(value)) return false
	return check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(value[10]) && check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(value[11])
}
