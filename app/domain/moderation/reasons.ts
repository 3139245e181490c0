/** Why a listing is given back or refused; the merchant reads the sentence in their language (locales moderation.json, reason). */

export const REASONS = [
	'contradiction',
	'misleading-price',
	'unproven-claim',
	'trademark',
	'missing-papers',
	'contact-leak',
	'wrong-category',
	'poor-text',
	'poor-pictures',
	'forbidden-goods',
	'other',
] as const
export type Reason = (typeof REASONS)[number]

export function isReason(value: unknown): value is Reason {
	return (REASONS as readonly unknown[]).includes(value)
}
