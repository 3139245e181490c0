/** What Stripe tells us. Only the signature is believed; what is true is asked anew. */
import type { ActionFunctionArgs } from '@remix-run/node'
import { receiveWebhook } from '#app/domain/payments/settle-payment.server.ts'

export async function action({ request, context: { app } }: ActionFunctionArgs) {
	if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
	const received = await receiveWebhook(app, { body: await request.text(), signature: request.headers.get('stripe-signature') })
	return new Response(null, { status: received.ok ? 204 : 400 })
}

export function loader() {
	return new Response(null, { status: 405, headers: { allow: 'POST' } })
}
