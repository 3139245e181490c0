/** What `POST /v1/checkout/sessions` takes, limit by limit (DOMAIN, Stripe; the rest as Stripe's reference has it). */
import { currencyCode, LARGEST_CHARGE, requireChargeable } from './currencies.ts'
import { expandOf } from './expand.ts'
import { badParam } from './problem.ts'
import { bool, emailAddress, hash, integer, list, metadata, oneOf, type Reader, text, webAddress } from './params.ts'
import { METHOD_TYPES } from './payment-methods.ts'

export const MAX_LINE_ITEMS = 100
const SHORTEST_SECONDS = 30 * 60
const LONGEST_SECONDS = 24 * 3_600

/** The languages of Stripe's page; Kazakh is not among them, so the product sends `ru` for it. */
const LOCALES =
	'auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW'.split(
		' ',
	)

const priceData = hash(
	{
		currency: currencyCode(),
		unit_amount: integer({ min: 1, max: LARGEST_CHARGE }),
		product_data: hash(
			{ name: text(250) },
			{ description: text(5_000), images: list(webAddress(), { max: 8 }), metadata: metadata(), tax_code: text(50), unit_label: text(12) },
		),
	},
	{ tax_behavior: oneOf('exclusive', 'inclusive', 'unspecified') },
)

const createSession = hash(
	{
		mode: oneOf('payment'),
		line_items: list(hash({ quantity: integer({ min: 1, max: 999_999 }), price_data: priceData }, { metadata: metadata() }), {
			max: MAX_LINE_ITEMS,
		}),
		success_url: webAddress(),
	},
	{
		cancel_url: webAddress(),
		client_reference_id: text(200),
		customer_email: emailAddress(),
		currency: currencyCode(),
		expires_at: integer({ min: 0 }),
		expand: expandOf('checkout.session'),
		locale: oneOf(...LOCALES),
		metadata: metadata(),
		payment_intent_data: hash(
			{},
			{
				capture_method: oneOf('automatic', 'automatic_async'),
				description: text(1_000),
				metadata: metadata(),
				receipt_email: emailAddress(),
				statement_descriptor_suffix: text(22),
				transfer_group: text(255),
			},
		),
		payment_method_types: list(oneOf(...METHOD_TYPES), { max: 20 }),
		phone_number_collection: hash({ enabled: bool() }, {}),
		submit_type: oneOf('auto', 'book', 'donate', 'pay'),
		billing_address_collection: oneOf('auto', 'required'),
		ui_mode: oneOf('hosted_page'),
	},
)

export type CreateSession = ReturnType<typeof createSession>

/**
 * Reads the parameters and checks what binds several of them: one currency, a total that can be charged, an end in 30 minutes to 24 hours.
 *
 * @param now seconds since 1970
 */
export function createSessionParams(now: number): Reader<CreateSession & { total: number; chargeCurrency: string }> {
	return (value, param) => {
		const given = createSession(value, param)
		const first = given.line_items[0]
		if (!first) throw badParam('line_items', 'The `line_items` parameter is required in payment mode.', 'parameter_missing')
		const chargeCurrency = first.price_data.currency
		for (const [index, line] of given.line_items.entries()) {
			if (line.price_data.currency === chargeCurrency) continue
			throw badParam(`line_items[${index}][price_data][currency]`, 'All line items must have the same currency.')
		}
		if (given.currency && given.currency !== chargeCurrency) {
			throw badParam('currency', `The currency of the line items must match \`currency\` (${given.currency}).`)
		}
		if (given.expires_at !== undefined) requireExpiry(given.expires_at - now)
		if (given.payment_method_types?.length === 0) throw badParam('payment_method_types', 'Name at least one payment method type.')
		const total = given.line_items.reduce((sum, line) => sum + line.quantity * line.price_data.unit_amount, 0)
		requireChargeable(total, chargeCurrency)
		return { ...given, total, chargeCurrency }
	}
}

function requireExpiry(secondsAhead: number): void {
	if (secondsAhead < SHORTEST_SECONDS) {
		throw badParam('expires_at', 'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.')
	}
	if (secondsAhead > LONGEST_SECONDS) {
		throw badParam('expires_at', 'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.')
	}
}
