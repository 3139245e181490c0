/** A Checkout Session and its lines as Stripe writes them. */
import type { CreateSession } from './checkout-params.ts'
import { defaultMethods } from './payment-methods.ts'
import type { Simulator } from './simulator.ts'
import type { SessionRow } from './state.ts'
import type { WireLineItem, WirePrice, WireSession } from './wire.ts'

const LONGEST_SECONDS = 24 * 3_600

export function newSessionRow(sim: Simulator, given: CreateSession & { total: number; chargeCurrency: string }): SessionRow {
	const id = sim.newId('cs_test_a1', 56)
	const intent = given.payment_intent_data
	return {
		session: newSession(sim, id, given),
		lineItems: given.line_items.map((line) => newLineItem(sim, line)),
		intentData: {
			description: intent?.description ?? null,
			metadata: intent?.metadata ?? {},
			transferGroup: intent?.transfer_group ?? null,
			receiptEmail: intent?.receipt_email ?? null,
		},
		intentId: null,
		settles: null,
	}
}

/** The session as the API shows it: the page's address only while it can be paid. */
export function toSession(sim: Simulator, row: SessionRow): WireSession {
	return { ...row.session, url: row.session.status === 'open' ? `${sim.origin}/pay/${row.session.id}` : null }
}

function newSession(sim: Simulator, id: string, given: CreateSession & { total: number; chargeCurrency: string }): WireSession {
	const created = sim.nowSeconds()
	return {
		id,
		object: 'checkout.session',
		adaptive_pricing: { enabled: false },
		after_expiration: null,
		allow_promotion_codes: null,
		allowed_payment_method_types: null,
		amount_subtotal: given.total,
		amount_total: given.total,
		automatic_tax: { enabled: false, liability: null, provider: null, status: null },
		billing_address_collection: given.billing_address_collection ?? null,
		cancel_url: given.cancel_url ?? null,
		client_reference_id: given.client_reference_id ?? null,
		client_secret: null,
		collected_information: { business_name: null, individual_name: null, shipping_details: null },
		consent: null,
		consent_collection: null,
		created,
		currency: given.chargeCurrency,
		currency_conversion: null,
		custom_fields: [],
		custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
		customer: null,
		customer_account: null,
		customer_creation: 'if_required',
		customer_details: given.customer_email ? customerDetails(given.customer_email, null) : null,
		customer_email: given.customer_email ?? null,
		discounts: [],
		expires_at: given.expires_at ?? created + LONGEST_SECONDS,
		integration_identifier: null,
		invoice: null,
		invoice_creation: null,
		livemode: false,
		locale: given.locale ?? null,
		managed_payments: null,
		metadata: given.metadata ?? {},
		mode: 'payment',
		origin_context: null,
		payment_intent: null,
		payment_link: null,
		payment_method_collection: 'if_required',
		payment_method_configuration_details: null,
		payment_method_options: {},
		payment_method_types: given.payment_method_types ?? defaultMethods(given.chargeCurrency),
		payment_status: 'unpaid',
		permissions: null,
		phone_number_collection: given.phone_number_collection ?? { enabled: false },
		recovered_from: null,
		saved_payment_method_options: null,
		setup_intent: null,
		shipping_address_collection: null,
		shipping_cost: null,
		shipping_options: [],
		status: 'open',
		submit_type: given.submit_type ?? null,
		subscription: null,
		success_url: given.success_url,
		total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
		ui_mode: 'hosted_page',
		url: null,
		wallet_options: null,
	} satisfies WireSession
}

export function customerDetails(email: string | null, name: string | null): NonNullable<WireSession['customer_details']> {
	return { address: null, business_name: null, email, individual_name: null, name, phone: null, tax_exempt: 'none', tax_ids: [] }
}

function newLineItem(sim: Simulator, line: CreateSession['line_items'][number]): WireLineItem {
	const { currency, unit_amount: unitAmount, product_data: product, tax_behavior: taxBehavior } = line.price_data
	const price = {
		id: sim.newId('price_1'),
		object: 'price',
		active: false,
		billing_scheme: 'per_unit',
		created: sim.nowSeconds(),
		currency,
		custom_unit_amount: null,
		livemode: false,
		lookup_key: null,
		metadata: {},
		nickname: null,
		product: sim.newId('prod_', 14),
		recurring: null,
		tax_behavior: taxBehavior ?? 'unspecified',
		tiers_mode: null,
		transform_quantity: null,
		type: 'one_time',
		unit_amount: unitAmount,
		unit_amount_decimal: String(unitAmount),
	} satisfies WirePrice
	return {
		id: sim.newId('li_1'),
		object: 'item',
		adjustable_quantity: null,
		amount_discount: 0,
		amount_subtotal: unitAmount * line.quantity,
		amount_tax: 0,
		amount_total: unitAmount * line.quantity,
		currency,
		description: product.name,
		metadata: line.metadata ?? {},
		price,
		quantity: line.quantity,
	} satisfies WireLineItem
}
