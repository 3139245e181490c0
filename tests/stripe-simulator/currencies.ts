/** The currencies the simulator charges in, all with two decimals, and their smallest charge. */
import { badParam } from './problem.ts'
import type { Reader } from './params.ts'

/**
 * Minor units worth about USD 0.50 at the rates of November 2026, rounded to a plain figure (DOMAIN, Stripe: a charge is at least about USD 0.50).
 * Stripe converts at its own daily rate, so a caller must leave room above these.
 */
const SMALLEST_CHARGE: Record<string, number> = {
	cny: 400,
	eur: 50,
	gbp: 30,
	hkd: 400,
	kgs: 4_400,
	kzt: 26_000,
	rub: 4_000,
	tjs: 500,
	usd: 50,
	uzs: 610_000,
}

/** DOMAIN, Stripe: at most eight digits of minor units, whatever the currency is worth. */
export const LARGEST_CHARGE = 99_999_999

export const CHARGE_CURRENCIES = Object.keys(SMALLEST_CHARGE)

/** A lowercase ISO code; `USD` is refused, as reading it leniently would hide a slip of the caller. */
export function currencyCode(): Reader<string> {
	return (value, param) => {
		if (typeof value !== 'string' || !Object.hasOwn(SMALLEST_CHARGE, value)) {
			const given = typeof value === 'string' ? value : 'a hash'
			throw badParam(param, `Invalid currency: ${given}. Stripe currently supports these currencies: ${CHARGE_CURRENCIES.join(', ')}`)
		}
		return value
	}
}

/** @throws ApiProblem `amount_too_small` or `amount_too_large` when the total of a session cannot be charged */
export function requireChargeable(total: number, currency: string): void {
	const smallest = SMALLEST_CHARGE[currency] ?? 50
	if (total < smallest) {
		throw badParam(
			'line_items',
			`The Checkout Session's total amount due must add up to at least ${toDecimal(smallest)} ${currency}`,
			'amount_too_small',
		)
	}
	if (total > LARGEST_CHARGE) {
		const message = `The Checkout Session's total amount due must be no more than ${toDecimal(LARGEST_CHARGE)} ${currency}`
		throw badParam('line_items', message, 'amount_too_large')
	}
}

export function toDecimal(minor: number): string {
	return `${Math.trunc(minor / 100)}.${String(minor % 100).padStart(2, '0')}`
}
