/** Codes of goods: HS 6 digits, CN 10 and EAEU TN VED 10, the first six equal (DOMAIN.md, Price, quantity, packing). */
import { toHalfWidth } from '../money/half-width.ts'

export interface CustomsCodes {
	hsCode: string
	cnCode: string | null
	tnvedCode: string | null
}

/** Digits only: people write 4202.92 and 4202 92 110 0. */
export function plainCode(typed: string): string {
	return toHalfWidth(typed).replace(/[ .\-]/g, '')
}

export function codesProblem(
	codes: CustomsCodes,
): { field: keyof CustomsCodes; problem: 'hs-code' | 'ten-digits' | 'code-differs' } | undefined {
	if (!/^\d{6}$/.test(codes.hsCode)) return { field: 'hsCode', problem: 'hs-code' }
	for (const field of ['cnCode', 'tnvedCode'] as const) {
		const code = codes[field]
		if (code === null) continue
		if (!/^\d{10}$/.test(code)) return { field, problem: 'ten-digits' }
		if (!code.startsWith(codes.hsCode)) return { field, problem: 'code-differs' }
	}
	return undefined
}
