/** The fields of a company as a form sends them. */
import { z } from 'zod'
import { COMPANY_COUNTRIES, parseRegistrationNumber } from '#app/domain/identity/registration-number.ts'
import { line } from './form.server.ts'

const ticked = z
	.string()
	.optional()
	.transform((value) => value === 'on')

export const companyFields = {
	country: z.enum(COMPANY_COUNTRIES, { error: 'unknown-choice' }),
	registrationNumber: z.string().max(100),
	companyName: line(200, 2),
	isBuyer: ticked,
	isMerchant: ticked,
}

interface CompanyForm {
	country: (typeof COMPANY_COUNTRIES)[number]
	registrationNumber: string
	companyName: string
	isBuyer: boolean
	isMerchant: boolean
}

/** Also when another field is wrong: who registers hears everything at once. */
export const ALWAYS: z.core.$ZodSuperRefineParams = { when: ({ value }) => value !== null && typeof value === 'object' }

/** Which country's number it must be is known only with both fields; each of them may itself be wrong. */
export function checkCompany({ registrationNumber, country, isBuyer, isMerchant }: CompanyForm, check: z.core.$RefinementCtx) {
	const add = (name: string, message: string) => check.addIssue({ code: 'custom', message, path: [name] })
	const isKnown = COMPANY_COUNTRIES.includes(country)
	if (typeof registrationNumber === 'string') {
		if (!registrationNumber.trim()) add('registrationNumber', 'required')
		else if (isKnown && !parseRegistrationNumber(country, registrationNumber).ok) add('registrationNumber', 'bad-registration-number')
	}
	if (!isBuyer && !isMerchant) add('isBuyer', 'company-does-nothing')
}

/** After the form has passed `checkCompany`. */
export function toCompany({ registrationNumber, country, companyName, isBuyer, isMerchant }: CompanyForm) {
	const parsed = parseRegistrationNumber(country, registrationNumber)
	if (!parsed.ok) throw new RangeError('the form was not checked')
	return { name: companyName, country, registrationNumber: parsed.value, isBuyer, isMerchant }
}
