/** How a buyer can pay on the test page, and what each test card does. No other card number is accepted anywhere. */

/** `delayed` methods are told complete first and paid, or not, later. */
export const METHODS = {
	card: { delayed: false },
	alipay: { delayed: false },
	wechat_pay: { delayed: false },
	us_bank_account: { delayed: true },
	sepa_debit: { delayed: true },
	customer_balance: { delayed: true },
} as const satisfies Record<string, { delayed: boolean }>

export type MethodType = keyof typeof METHODS
export const METHOD_TYPES = Object.keys(METHODS) as MethodType[]

/** What Stripe would choose by itself: cards, and one delayed method that the currency knows. */
export function defaultMethods(currency: string): MethodType[] {
	return ['card', currency === 'usd' ? 'us_bank_account' : currency === 'eur' ? 'sepa_debit' : 'customer_balance']
}

export interface CardDecline {
	code: string
	declineCode: string
	message: string
}

const GENERIC: CardDecline = { code: 'card_declined', declineCode: 'generic_decline', message: 'Your card was declined.' }

/** Stripe's public test numbers; null pays. */
const TEST_CARDS: Record<string, CardDecline | null> = {
	'4242424242424242': null,
	'5555555555554444': null,
	'4000000000000002': GENERIC,
	'4000000000009995': { code: 'card_declined', declineCode: 'insufficient_funds', message: 'Your card has insufficient funds.' },
	'4000000000000069': { code: 'expired_card', declineCode: 'expired_card', message: 'Your card has expired.' },
	'4000000000000127': { code: 'incorrect_cvc', declineCode: 'incorrect_cvc', message: "Your card's security code is incorrect." },
}

export const GOOD_CARD = '4242424242424242'
export const DECLINED_CARD = '4000000000000002'

export type CardOutcome = { known: false } | { known: true; decline: CardDecline | null }

export function tryCard(digits: string): CardOutcome {
	if (!Object.hasOwn(TEST_CARDS, digits)) return { known: false }
	return { known: true, decline: TEST_CARDS[digits] ?? null }
}
