/** The currencies of the trade. All have two decimals, so an amount is a whole number of minor units (DOMAIN.md, Stripe). */

export const CURRENCIES = ['CNY', 'USD', 'KZT', 'KGS', 'UZS', 'TJS', 'RUB'] as const
export type Currency = (typeof CURRENCIES)[number]

export function isCurrency(value: unknown): value is Currency {
	return (CURRENCIES as readonly unknown[]).includes(value)
}
